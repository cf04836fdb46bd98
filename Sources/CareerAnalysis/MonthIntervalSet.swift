import Resume

/// A set of months, kept as its maximal runs: ascending, apart from one another by at least one month.
///
/// Building takes n log n in the number of intervals, whatever their length.
struct MonthIntervalSet: Hashable, Sendable {
    let intervals: [MonthInterval]

    init(_ parts: some Sequence<MonthInterval>) {
        var runs: [MonthInterval] = []
        for part in parts.sorted(by: { $0.first < $1.first }) {
            if let last = runs.indices.last, part.first <= runs[last].last.advanced(by: 1) {
                runs[last].last = max(runs[last].last, part.last)
            } else {
                runs.append(part)
            }
        }
        intervals = runs
    }

    /// How many months are in the set.
    var months: Int { intervals.reduce(0) { $0 + $1.months } }

    /// From the first to the last month; nil when empty.
    var hull: MonthInterval? {
        guard let first = intervals.first, let last = intervals.last else { return nil }
        return MonthInterval(first: first.first, last: last.last)
    }

    /// Whether any month of `interval` is in the set; takes log n.
    func intersects(_ interval: MonthInterval) -> Bool {
        var low = 0
        var high = intervals.count
        while low < high {
            let middle = (low + high) / 2
            if intervals[middle].last < interval.first { low = middle + 1 } else { high = middle }
        }
        return low < intervals.count && intervals[low].first <= interval.last
    }

    /// The months in both.
    func intersection(_ other: MonthIntervalSet) -> MonthIntervalSet {
        MonthIntervalSet(intervals.flatMap { part in other.intervals.compactMap { $0.intersection(part) } })
    }

    /// The months that are not in `other`.
    func subtracting(_ other: MonthIntervalSet) -> MonthIntervalSet {
        MonthIntervalSet(intervals.flatMap { other.holes(in: $0) })
    }

    /// The runs of months of `frame` that are not in the set, ascending.
    func holes(in frame: MonthInterval) -> [MonthInterval] {
        var holes: [MonthInterval] = []
        var next = frame.first
        for run in intervals where run.last >= next {
            guard run.first <= frame.last else { break }
            if let hole = MonthInterval(first: next, last: run.first.advanced(by: -1)) { holes.append(hole) }
            next = run.last.advanced(by: 1)
        }
        if let hole = MonthInterval(first: next, last: frame.last) { holes.append(hole) }
        return holes
    }
}

extension MonthInterval {
    /// The months in both; nil when there are none.
    func intersection(_ other: MonthInterval) -> MonthInterval? {
        MonthInterval(first: max(first, other.first), last: min(last, other.last))
    }

    func contains(_ month: YearMonth) -> Bool { first <= month && month <= last }
}
