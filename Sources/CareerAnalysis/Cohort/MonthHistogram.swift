/// How many people have how many months: all that a distribution needs, whatever the number of people.
public struct MonthHistogram: Hashable, Sendable {
    /// People by months; never zero.
    private var counts: [Int: Int] = [:]

    public init() {}

    public var count: Int { counts.values.reduce(0, Int.saturatingSum) }

    public var range: ClosedRange<Int>? {
        guard let least = counts.keys.min(), let most = counts.keys.max() else { return nil }
        return least...most
    }

    /// The bars, ascending.
    public var bars: [(months: Int, count: Int)] {
        counts.sorted { $0.key < $1.key }.map { (months: $0.key, count: $0.value) }
    }

    mutating func add(_ months: Int) { counts[months, default: 0] += 1 }

    /// Nil for groups too small to say nothing of a single person.
    public var distribution: Distribution? {
        let count = count
        guard count >= Distribution.fewestPeople else { return nil }
        return Distribution(
            count: count, lowerQuartile: quantile(quarters: 1, of: count), median: quantile(quarters: 2, of: count),
            upperQuartile: quantile(quarters: 3, of: count))
    }

    /// The quantile that R calls type 7 and spreadsheets QUARTILE.INC: linear between the two nearest values.
    private func quantile(quarters: Int, of count: Int) -> Double {
        // (count - 1) * quarters / 4, without the product that a count from a file may overflow.
        let (fourth, left) = (count - 1).quotientAndRemainder(dividingBy: 4)
        let whole = fourth * quarters + left * quarters / 4
        let rest = left * quarters % 4
        let low = value(at: whole)
        guard rest > 0 else { return Double(low) }
        return Double(low) + (Double(value(at: whole + 1)) - Double(low)) * Double(rest) / 4
    }

    /// The value at a 0-based place of the ascending list.
    private func value(at place: Int) -> Int {
        var passed = 0
        for bar in bars {
            passed = .saturatingSum(passed, bar.count)
            if place < passed { return bar.months }
        }
        return 0
    }
}

/// Median and quartiles, in months.
public struct Distribution: Hashable, Sendable {
    /// Smaller groups would tell of single people.
    public static let fewestPeople = 5

    public var count: Int
    public var lowerQuartile: Double
    public var median: Double
    public var upperQuartile: Double
}
