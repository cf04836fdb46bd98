/// References that open with a surname and given names in full.
extension ReferenceSplitter {
    /// `Marsh, Ada, and Tom Poe. 2021. …`: the surname, the given names, and the year behind them all.
    static func opensInverted(_ text: ReferenceText) -> Bool {
        guard let comma = text.folded.prefix(30).firstIndex(of: ","), text.folded[..<comma].allSatisfy({ $0 != " " }),
            let year = ReferenceDate.find(in: text, 0..<min(text.count, 120)), let next = text[year.range.upperBound],
            next == "." && text[year.range.lowerBound - 2] == "."
                || next == ")" && text[year.range.lowerBound - 1] == "("
        else { return false }
        return AuthorList(dividedBySlashes: 0..<year.range.lowerBound, of: text) != nil
            || AuthorList(beforeYear: 0..<year.range.lowerBound, of: text) != nil
    }
}
