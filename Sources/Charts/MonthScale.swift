public import Drawing

/// Calendar months to places: a month takes up the stretch from its first day to the first of the next.
///
/// Months are counted as `year * 12 + month - 1`; fractions lie inside a month.
public struct MonthScale: Hashable, Sendable {
    /// First month shown, and the month after the last one shown.
    public var domain: Range<Int>
    public var start: Points
    public var end: Points

    public init(domain: Range<Int>, from start: Points, to end: Points) {
        self.domain = domain
        self.start = start
        self.end = end
    }

    public var pointsPerYear: Points { domain.isEmpty ? end - start : (end - start) * (12 / Double(domain.count)) }

    /// The place of the beginning of a month, or of a moment inside it.
    public func position(of month: Double) -> Points {
        guard !domain.isEmpty else { return start }
        return start + (end - start) * ((month - Double(domain.lowerBound)) / Double(domain.count))
    }

    public func position(of month: Int) -> Points { position(of: Double(month)) }

    /// The same place, moved to the nearest end when it lies outside the domain.
    public func clampedPosition(of month: Int) -> Points {
        position(of: min(max(month, domain.lowerBound), domain.upperBound))
    }
}
