/// Whether what has been read is a publication at all.
extension ReferenceParser {
    private static let noTitles = [
        "奖学金", "等奖", "证书", "级甲等", "级乙等", "荣誉称号", "scholarship", "certificate", "award", "fellowship",
    ]

    /// A bare line has to look like a title; authors or quotation marks vouch for any other.
    func isPlausible(_ parts: Parts, in text: ReferenceText, reference: Reference) -> Bool {
        let title = TitleGrammar.clean(text.string(parts.title))
        guard title.count(where: \.isLetter) >= 2, title.count <= 500 else { return false }
        // "A. MARSH      CV, 8 January 2026" heads a page.
        if title.count <= 24, DateScanner().matches(in: title).contains(where: { $0.range.count == title.count }) {
            return false
        }
        if parts.authors != nil { return true }
        if parts.title.lowerBound > 0, let before = text[parts.title.lowerBound - 1], before.isOne(of: "\"“„«「《『") {
            return true
        }
        if text.contains(ReferenceParser.noTitles, in: parts.title) || title.first?.isDigit ?? false && title.count < 24
        {
            return false
        }
        return title.count(where: \.isIdeograph) >= 4 || title.contains(" ")
    }
}
