/// What job portals print below an employer about the employer: `光電產業 ｜ 員工 500 人以上`, `Software | 51-200 employees`.
enum CompanyFacts {
    /// Several parts, one of which is nothing but a head count, or all of which bear labels of a form.
    static func areAll(of text: ScalarText) -> Bool {
        guard text.holdsAny(of: separators), text.holdsNumber, text.fits(inBytes: 160),
            text.contains(where: divides)
        else { return false }
        let parts = text.split(whereSeparator: divides).map { Wording.trimmed($0) }.filter { !$0.isEmpty }
        guard (2...4).contains(parts.count) else { return false }
        // "公司性质：民营 ｜ 公司规模：100-499人 ｜ 公司行业：互联网"
        if parts.allSatisfy(FormLabel.opens) { return true }
        guard parts.contains(where: isHeadCount) else { return false }
        return parts.allSatisfy { isHeadCount($0) || isOwnership($0) || mayBeTrade($0) }
    }

    private static let separators = TextSigns(anyOf: "|｜\t\u{3000}")

    private static func divides(_ scalar: Unicode.Scalar) -> Bool { scalar.isOne(of: "|｜·•／\t\u{3000}") }

    /// `500-1000人`, `員工 500 人以上`, `规模：20-99人`, `10,001+ employees`.
    private static func isHeadCount(_ text: ScalarText) -> Bool {
        guard text.first.map({ $0.isNumber }) ?? false || words.contains(where: { text.hasPrefix($0) }),
            text.contains(where: \.isNumber)
        else { return false }
        var rest = text.lowercased().filter { !$0.isNumber && !$0.isWhitespace && !$0.isOne(of: ",，-–—~～+：:至") }
        for word in words { rest = rest.replacing(word, with: "") }
        return rest.isEmpty && units.contains { text.lowercased().contains($0) }
    }

    /// `民营公司`, `外资企业`: whose the employer is, though it is worded like one.
    private static func isOwnership(_ text: ScalarText) -> Bool {
        text.count <= 8 && ownerships.contains(where: text.hasPrefix)
    }

    private static let ownerships = Lexicon.wording["ownership"].all

    private static func mayBeTrade(_ text: ScalarText) -> Bool {
        if Industry.isName(text) { return true }
        let judged = HeadJudgement(text)
        return text.count <= 24 && judged.title < 5 && (judged.organization < 5 || Wording.hanCount(text) == 0)
    }

    private static let units: [String] = ["人", "employees", "mitarbeiter", "mitarbeitende", "salariés", "employés"]
    private static let words: [String] =
        units + ["員工", "员工", "人數", "人数", "规模", "規模", "公司", "企业", "以上", "以下", "左右"]
}
