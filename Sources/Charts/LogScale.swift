public import Drawing

/// Counts to places by their order of magnitude, between round numbers; zero stands half a decade below one.
public struct LogScale: Hashable, Sendable {
    /// The greatest count shown: 1, 2 or 5 with zeros behind it, 10 at least.
    public var maximum: Int
    /// The power of ten that the scale begins with.
    public var minimum: Int
    /// There are zeros to show.
    public var hasZero: Bool
    public var start: Points
    public var end: Points

    /// - Parameters:
    ///   - minimum: the least count, other than zero.
    ///   - maximum: the greatest; the scale ends at the round number above.
    public init(minimum: Int = 1, maximum: Int, hasZero: Bool = false, from start: Points, to end: Points) {
        let steps = Self.roundNumbers
        self.maximum = steps.first { $0 >= max(maximum, 10) } ?? max(maximum, 10)
        let most = min(max(minimum, 1), self.maximum / 10)
        self.minimum = hasZero ? 1 : Self.powers.last { $0 <= most } ?? 1
        self.hasZero = hasZero
        self.start = start
        self.end = end
    }

    private static let powers = (0..<18).map { power in (0..<power).reduce(1) { value, _ in value * 10 } }
    private static let roundNumbers = powers.flatMap { [$0, $0 * 2, $0 * 5] }

    public func position(of count: Int) -> Points {
        let lowest = hasZero ? -0.5 : Self.logarithm(minimum)
        let value = count > 0 ? Self.logarithm(count) : lowest
        return start + (end - start) * ((value - lowest) / (Self.logarithm(maximum) - lowest))
    }

    /// 0 if there are zeros, then powers of ten, and the maximum.
    public var ticks: [Int] {
        let powers = Self.powers.filter { (minimum...maximum).contains($0) }
        // 50 and 100 stand apart, 100 and 200 as well, as far as there is room for figures.
        return (hasZero ? [0] : []) + powers + (powers.last == maximum ? [] : [maximum])
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
