public import Drawing

/// Numbers to places, in proportion.
public struct LinearScale: Hashable, Sendable {
    public var domain: ClosedRange<Double>
    /// Where the ends of the domain lie; `start` may be greater than `end`.
    public var start: Points
    public var end: Points

    public init(domain: ClosedRange<Double>, from start: Points, to end: Points) {
        self.domain = domain
        self.start = start
        self.end = end
    }

    /// The place of `value`; an empty domain puts everything at its start.
    public func position(of value: Double) -> Points {
        let span = domain.upperBound - domain.lowerBound
        guard span > 0 else { return start }
        return start + (end - start) * ((value - domain.lowerBound) / span)
    }
}
