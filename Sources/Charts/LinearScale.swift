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

    /// Round values inside the domain, about `count` of them, 1, 2 or 5 times a power of ten apart.
    public func ticks(count: Int) -> [Double] {
        let span = domain.upperBound - domain.lowerBound
        guard span > 0, span.isFinite, count > 0 else { return [domain.lowerBound] }
        let rough = span / Double(count)
        let power = Self.powerOfTen(below: rough)
        let step = [1, 2, 5, 10].map { $0 * power }.first { $0 >= rough * 0.999 } ?? rough
        var tick = (domain.lowerBound / step).rounded(.up) * step
        var ticks: [Double] = []
        while tick <= domain.upperBound + step * 1e-9, ticks.count <= count * 4 {
            ticks.append(tick)
            tick += step
        }
        return ticks
    }

    private static func powerOfTen(below value: Double) -> Double {
        var power = 1.0
        while power * 10 <= value { power *= 10 }
        while power > value, power > 1e-12 { power /= 10 }
        return power
    }
}
