import Resume

/// How far a stretch that nothing covers may reach when the dates beside it are vague.
struct HoleReach {
    /// The months that what lies beside a stretch covers: at the widest reading, and how little it may be.
    struct Neighbour {
        var widest: MonthInterval
        /// The earliest month that can be its last one.
        var earliestLast: YearMonth
        /// The latest month that can be its first one.
        var latestFirst: YearMonth

        /// An entry without a certain month keeps at least one month of its own.
        init(_ reading: MonthsReading) {
            widest = reading.widest
            earliestLast = reading.certain?.last ?? reading.widest.first
            latestFirst = reading.certain?.first ?? reading.widest.last
        }

        /// It covers at least the month in which it ended.
        init(_ entry: UnknownStart) {
            widest = entry.possible
            earliestLast = entry.end.first
            latestFirst = entry.end.last
        }
    }

    /// Each stretch on either side up to the nearest month that is covered for certain.
    ///
    /// - Parameter holes: ascending; none touches a month of a neighbour.
    static func widest(_ holes: [MonthInterval], between neighbours: [Neighbour]) -> [MonthInterval] {
        var widest = holes
        var before = neighbours.sorted { $0.widest.last > $1.widest.last }
        var covered: YearMonth?
        for index in holes.indices {
            while let next = before.last, next.widest.last < holes[index].first {
                before.removeLast()
                covered = max(covered ?? next.earliestLast, next.earliestLast)
            }
            if let covered { widest[index].first = covered.advanced(by: 1) }
        }
        var after = neighbours.sorted { $0.widest.first < $1.widest.first }
        covered = nil
        for index in holes.indices.reversed() {
            while let next = after.last, next.widest.first > holes[index].last {
                after.removeLast()
                covered = min(covered ?? next.latestFirst, next.latestFirst)
            }
            if let covered { widest[index].last = covered.advanced(by: -1) }
        }
        return widest
    }
}
