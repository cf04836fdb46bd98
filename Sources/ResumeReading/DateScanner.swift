public import Resume

/// Finds dates and ranges of dates in a line of text.
public struct DateScanner: Sendable {
    public init() {}

    /// Every date or range in `text`, from left to right, not overlapping.
    public func matches(in text: String) -> [DateMatch] { [] }
}

/// A date or a range of dates and where it stands.
public struct DateMatch: Sendable, Equatable {
    /// What the date takes up in the text, words such as "since" and "至今" included, brackets excluded.
    public var range: Range<String.Index>
    public var span: DateSpan
    /// One date only, not a range: `span.start == span.end`.
    public var isSingle: Bool
    /// The end is stated as expected ("预计", "expected").
    public var isExpected: Bool

    public init(range: Range<String.Index>, span: DateSpan, isSingle: Bool = false, isExpected: Bool = false) {
        self.range = range
        self.span = span
        self.isSingle = isSingle
        self.isExpected = isExpected
    }
}
