/// Median, average and maximum of the lengths of tenures, each at the widest reading and with its range.
public struct TenureStatistics: Hashable, Sendable {
    public var median: Double
    public var medianRange: ClosedRange<Double>
    /// Rounded to a tenth.
    public var average: Double
    public var averageRange: ClosedRange<Double>
    public var longest: Int
    public var longestRange: ClosedRange<Int>
    /// Identifiers of the positions of the tenures that count, by tenure.
    public var entries: [[String]]
}

extension TenureStatistics {
    /// Internships are left out when there are other tenures; nil without any.
    init?(of tenures: [Tenure]) {
        let regular = tenures.filter { !$0.isInternship }
        let counted = regular.isEmpty ? tenures : regular
        let most = counted.map(\.months).sorted()
        // Each is smallest when all tenures are at their shortest: order statistics and sums grow with every length.
        let fewest = counted.map { $0.monthsRange?.lowerBound ?? $0.months }.sorted()
        guard let longest = most.last, let shortestLongest = fewest.last else { return nil }
        median = Self.median(ofAscending: most)
        medianRange = Self.median(ofAscending: fewest)...median
        average = Self.average(of: most)
        averageRange = Self.average(of: fewest)...average
        self.longest = longest
        longestRange = shortestLongest...longest
        entries = counted.map(\.entries)
    }

    private static func median(ofAscending values: [Int]) -> Double {
        let middle = values.count / 2
        return values.count.isMultiple(of: 2) ? Double(values[middle - 1] + values[middle]) / 2 : Double(values[middle])
    }

    private static func average(of values: [Int]) -> Double {
        (Double(values.reduce(0, +)) / Double(values.count) * 10).rounded() / 10
    }
}
