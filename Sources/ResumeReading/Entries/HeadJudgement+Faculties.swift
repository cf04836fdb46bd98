/// Faculties that are printed together with their universities.
extension HeadJudgement {
    /// `某某大学材料科学与工程学院`: the faculty of a university, told by its subject from a college with a name of its own.
    static func faculty(in text: ScalarText) -> (organization: ScalarText, unit: ScalarText)? {
        guard text.hasSuffix("学院") || text.hasSuffix("學院") else { return nil }
        for university in ["大学", "大學"] {
            guard let found = text.firstRange(of: university), found.lowerBound >= text.startIndex + 2,
                case let unit = text[found.upperBound...], (4...20).contains(unit.count),
                unit.dropLast(2).contains(where: { $0.isOne(of: "学學工程科理管法经經") }), unit.allSatisfy(\.isHan)
            else { continue }
            return (text[..<found.upperBound], unit)
        }
        return nil
    }
}
