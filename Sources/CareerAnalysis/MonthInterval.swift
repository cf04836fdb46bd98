public import Resume

/// A stretch of whole months, both ends included.
public struct MonthInterval: Hashable, Sendable {
    public var first: YearMonth
    public var last: YearMonth

    /// Nil when `last` is before `first`.
    public init?(first: YearMonth, last: YearMonth) {
        guard first <= last else { return nil }
        self.first = first
        self.last = last
    }

    public var months: Int { first.distance(to: last) + 1 }
}
