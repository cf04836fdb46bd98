/// What one item of a list names: several things, or one and its purpose.
extension SkillLineReader {
    /// "Python with NumPy and mplstereonet", "EBSD on a Zeiss Supra 55": a name, and what it is used with.
    func halves(of text: SkillText) -> [Range<Int>]? {
        guard text.count <= 70 else { return nil }
        for joint in Self.companions {
            guard let at = (1..<text.count).first(where: { text.holds(joint, at: $0, before: text.count) }) else {
                continue
            }
            let (left, right) = (text.trimmed(0..<at), text.trimmed(at + joint.count..<text.count))
            guard !left.isEmpty, !right.isEmpty, text.scalars[left.lowerBound].isUpperLatin,
                left.count(where: { text.folded[$0] == " " }) <= 2
            else { continue }
            var halves = [left]
            var start = right.lowerBound
            for index in right where text.holds(Self.and, at: index, before: right.upperBound) {
                halves.append(text.trimmed(start..<index))
                start = index + Self.and.count
            }
            halves.append(text.trimmed(start..<right.upperBound))
            return halves.allSatisfy({ !$0.isEmpty && $0.count(where: { text.folded[$0] == " " }) <= 3 }) ? halves : nil
        }
        return nil
    }

    /// Each word with a capital or a digit, four at most.
    static func isPrintedAsName(_ text: SkillText) -> Bool {
        let words = text.string(0..<text.count).split { $0.isWhitespace }
        return (1...4).contains(words.count)
            && !words.contains { Lexicon.nonskills["generic"].contains($0.lowercased()) }
            && words.allSatisfy { word in
                word.first.map { $0.isUppercase || $0.isNumber } ?? false || SkillText(word).isIntercapped
            }
    }

    private static let companions = [" on a ", " on an ", " on the ", " with "].map { Array($0.unicodeScalars) }
    private static let and = Array(" and ".unicodeScalars)

    /// "税法及审计准则" are two, "ImageJ for pictures" is what it is used for.
    func parts(of text: SkillText) -> [Range<Int>] {
        var parts: [Range<Int>] = []
        var start = 0
        var index = 0
        while index < text.count {
            if let mark = Self.purposes.first(where: { text.holds($0, at: index, before: text.count) }), index > 0 {
                _ = mark
                return parts + [start..<index]
            }
            if let mark = Self.conjunctions.first(where: { text.holds($0, at: index, before: text.count) }),
                index - start >= 2, text.count - index - mark.count >= 2
            {
                parts.append(start..<index)
                start = index + mark.count
                index = start
                continue
            }
            index += 1
        }
        return parts + [start..<text.count]
    }

    private static let purposes = [" for ", " on ", " with ", " to "].map { Array($0.unicodeScalars) }
    private static let conjunctions = ["以及", "及", "与", "和", " and "].map { Array($0.unicodeScalars) }
}
