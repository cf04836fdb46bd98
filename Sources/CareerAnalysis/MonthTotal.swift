/// A number of months with what it was counted from.
public struct MonthTotal: Hashable, Sendable {
    /// Identifiers of the entries that count, in the order printed.
    public var entries: [String]
    /// The months covered at the widest reading of the dates, as runs that ascend and do not touch.
    public var intervals: [MonthInterval]
    /// Fewest and most months that year-only dates allow.
    public var range: ClosedRange<Int>

    /// The most months, so that a year-only start is January and a year-only end December.
    public var months: Int { range.upperBound }

    public static let none = MonthTotal(entries: [], intervals: [], range: 0...0)
}

extension MonthTotal {
    /// The union of the entries; those without countable months count for nothing.
    init(of entries: some Sequence<(id: String, months: MonthsReading)>) {
        let entries = Array(entries)
        let union = MonthIntervalSet(entries.map(\.months.widest))
        let fewest = MonthIntervalSet.fewestMonths(of: entries.map(\.months))
        self.init(
            entries: entries.map(\.id), intervals: union.intervals, range: min(fewest, union.months)...union.months)
    }

    init(of entries: some Sequence<TimelineEntry>) {
        self.init(of: entries.compactMap { entry in entry.reading.map { (entry.id, $0) } })
    }

    init(of posts: [WorkPost]) {
        self.init(of: posts.compactMap { post in post.months.map { (post.id, $0) } })
    }
}
