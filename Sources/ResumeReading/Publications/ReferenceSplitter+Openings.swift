import Resume

/// How references and groups of them open: with a surname and given names in full, or a year.
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

    /// A line that is a year and nothing else: `2025`, `— 2024 —`, `2023年`.
    static func yearHeading(_ text: ScalarText) -> PartialDate? {
        let core = text.filter { !$0.isWhitespace && !$0.isOne(of: "-–—*#:：年()（）[]•·=_") }
        guard core.count == 4, core.allSatisfy({ $0.isDigit && $0.isASCII }), let year = Int(String(core)),
            (1900...2100).contains(year)
        else {
            return nil
        }
        return PartialDate(year: year)
    }

    /// `Protection 81(11): 1855-1862.`: the rest of a journal's name, and its volume and issue.
    static func endsVenue(_ text: ReferenceText) -> Bool {
        guard let figure = text.folded.prefix(40).firstIndex(where: \.isASCIIDigit), figure > 2,
            text[figure - 1] == " ",
            text.folded[..<figure].allSatisfy({ $0.isLetter || $0 == " " || $0 == "&" }),
            let (_, open) = text.number(at: figure), text[open] == "(", let (_, close) = text.number(at: open + 1),
            text[close] == ")"
        else { return false }
        return text[close + 1].map { $0.isOne(of: ":,") } ?? false
    }
}
