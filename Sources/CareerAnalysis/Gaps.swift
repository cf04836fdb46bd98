import Resume

extension EmploymentGap {
    /// Shorter stretches between jobs are ordinary.
    static let fewestMonths = 3

    /// The stretches of three or more whole months between the first and the last month of work that neither work
    /// nor education covers, ascending.
    static func gaps(
        in entries: [TimelineEntry], leaves: [StatedLeave], asOf: YearMonth
    ) -> [EmploymentGap] {
        let work = entries.filter { $0.kind == .work }
        let education = entries.filter { $0.kind == .education }
        guard let career = MonthIntervalSet(work.compactMap(\.interval)).hull else { return [] }
        let covering = (work + education).filter { $0.interval != nil }
        let covered = MonthIntervalSet(covering.compactMap(\.interval))
        var starts: [YearMonth: String] = [:]
        var ends: [YearMonth: String] = [:]
        for entry in covering {
            guard let interval = entry.interval else { continue }
            if starts[interval.first] == nil { starts[interval.first] = entry.id }
            if ends[interval.last] == nil { ends[interval.last] = entry.id }
        }
        let holes = covered.holes(in: career).filter { $0.months >= fewestMonths }
        let widest = widest(holes, between: covering.compactMap(\.reading))
        return zip(holes, widest).map { hole, widest in
            let leave = leave(for: hole, in: leaves, asOf: asOf)
            return EmploymentGap(
                interval: hole, mostMonths: widest.months > hole.months ? widest.months : nil, reason: leave?.reason,
                reasonEvidence: leave?.evidence, begunBy: ends[hole.first.advanced(by: -1)],
                endedBy: starts[hole.last.advanced(by: 1)])
        }
    }

    /// How far each gap may reach: on each side up to the nearest month that is certainly covered, as long as every
    /// entry without a certain month keeps at least one month of its own. Gaps ascend and touch no reading.
    private static func widest(_ gaps: [MonthInterval], between readings: [MonthsReading]) -> [MonthInterval] {
        var widest = gaps
        var before = readings.sorted { $0.widest.last > $1.widest.last }
        var covered: YearMonth?
        for index in gaps.indices {
            while let next = before.last, next.widest.last < gaps[index].first {
                before.removeLast()
                let last = next.certain?.last ?? next.widest.first
                covered = max(covered ?? last, last)
            }
            if let covered { widest[index].first = covered.advanced(by: 1) }
        }
        var after = readings.sorted { $0.widest.first < $1.widest.first }
        covered = nil
        for index in gaps.indices.reversed() {
            while let next = after.last, next.widest.first > gaps[index].last {
                after.removeLast()
                let first = next.certain?.first ?? next.widest.last
                covered = min(covered ?? first, first)
            }
            if let covered { widest[index].last = covered.advanced(by: -1) }
        }
        return widest
    }

    /// What the text says of the gap: the stated leave that shares most months with it.
    private static func leave(for gap: MonthInterval, in leaves: [StatedLeave], asOf: YearMonth) -> StatedLeave? {
        var best: (leave: StatedLeave, months: Int)?
        for leave in leaves {
            guard case .dated(let months) = leave.dates.months(asOf: asOf),
                let shared = months.widest.intersection(gap)?.months, shared > best?.months ?? 0
            else { continue }
            best = (leave, shared)
        }
        return best?.leave
    }
}
