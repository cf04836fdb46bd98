public import Resume

/// Finds dates and ranges of dates in a line of text.
///
/// Reads Chinese, English, German and French forms, as precise as printed: `2022.09–至今`, `Sept 2023 → present`,
/// `2015年6月至8月`, `Jan – June 2017`, `15/06/2017–31/12/2020` (day first), `民國107年9月`. Numbers that are no dates
/// (telephone numbers, pages, versions, counts with units, identifiers, addresses) give nothing. Linear in the text.
public struct DateScanner: Sendable {
    public init() {}

    /// Every date or range in `text`, from left to right, not overlapping.
    public func matches(in text: ScalarText) -> [DateMatch] {
        guard text.holdsAny(of: Self.numberSigns), mayHoldYear(text) else { return [] }
        guard let memory = ReadingMemory.current else { return search(text) }
        return memory.dates.answer(to: SearchedText(text: text, start: text.startIndex)) { search(text) }
    }

    private static let numberSigns = TextSigns(anyOf: "0○")

    /// Two figures stand together: whatever else a date has, its year has as many.
    private func mayHoldYear(_ text: ScalarText) -> Bool {
        // Full-width figures, and marks between figures that are left out later, are not told apart here.
        guard text.signs.isDisjoint(with: Self.wide) else { return text.contains(where: DateTokenizer.mayBeginNumber) }
        var (length, figures) = (0, 0)
        for scalar in text {
            if DateTokenizer.mayBeginNumber(scalar) {
                figures += 1
            } else if !scalar.isASCIILetter || !scalar.isOne(of: "OoLlIi") {
                (length, figures) = (0, 0)
                continue
            }
            length += 1
            if length > 1, figures > 0 { return true }
        }
        return false
    }

    private static let wide = TextSigns(anyOf: "○")

    /// Places are counted as in the text.
    struct SearchedText: Digestible {
        fileprivate var text: ScalarText
        fileprivate var start: Int

        var digest: UInt64 { text.digest }
    }

    private func search(_ text: ScalarText) -> [DateMatch] {
        let folded = FoldedText(text)
        let grammar = DateGrammar(folded)
        return grammar.matches().compactMap { match in
            guard let first = grammar.token(match.tokens.lowerBound),
                let last = grammar.token(match.tokens.upperBound - 1),
                let range = folded.range(of: first.characters.lowerBound..<last.characters.upperBound)
            else { return nil }
            return DateMatch(range: range, span: match.span, isSingle: match.isSingle, isExpected: match.isExpected)
        }
    }
}

/// A date or a range of dates and where it stands.
public struct DateMatch: Sendable, Equatable {
    /// What the date takes up in the text, words such as "since" and "至今" included, brackets around it excluded.
    public var range: Range<Int>
    public var span: DateSpan
    /// One date only, not a range: `span.start == span.end`.
    public var isSingle: Bool
    /// The end is stated as expected ("预计", "expected").
    public var isExpected: Bool

    public init(range: Range<Int>, span: DateSpan, isSingle: Bool = false, isExpected: Bool = false) {
        self.range = range
        self.span = span
        self.isSingle = isSingle
        self.isExpected = isExpected
    }
}
