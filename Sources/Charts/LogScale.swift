public import Drawing

/// Counts to places by their order of magnitude; zero stands half a decade below one.
public struct LogScale: Hashable, Sendable {
    /// The greatest count shown.
    public var maximum: Int
    /// There are zeros to show.
    public var hasZero: Bool
    public var start: Points
    public var end: Points

    public init(maximum: Int, hasZero: Bool = false, from start: Points, to end: Points) {
        self.maximum = max(maximum, 10)
        self.hasZero = hasZero
        self.start = start
        self.end = end
    }

    public func position(of count: Int) -> Points {
        let lowest = hasZero ? -0.5 : 0
        let value = count > 0 ? Self.logarithm(count) : lowest
        return start + (end - start) * ((value - lowest) / (Self.logarithm(maximum) - lowest))
    }

    /// 0 if there are zeros, then 1, 10, 100 ... up to the maximum.
    public var ticks: [Int] {
        var ticks = hasZero ? [0] : []
        var tick = 1
        while tick <= maximum {
            ticks.append(tick)
            let (next, overflow) = tick.multipliedReportingOverflow(by: 10)
            if overflow { break }
            tick = next
        }
        return ticks
    }

    /// The decimal logarithm by halving, exact enough for a page and the same on every machine.
    private static func logarithm(_ count: Int) -> Double {
        var rest = Double(max(count, 1))
        var whole = 0.0
        while rest >= 10 {
            rest /= 10
            whole += 1
        }
        var fraction = 0.0
        var step = 0.5
        for _ in 0..<40 {
            rest *= rest
            if rest >= 10 {
                rest /= 10
                fraction += step
            }
            step /= 2
        }
        return whole + fraction
    }
}
