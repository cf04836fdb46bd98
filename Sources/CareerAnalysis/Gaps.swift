import Resume

extension EmploymentGap {
    /// Shorter stretches between jobs are ordinary.
    static let fewestMonths = 3

    /// The stretches of three or more whole months between the first and the last month of work that neither work
    /// nor education covers, ascending. What an entry with an unknown start may cover is no gap for certain.
    static func gaps(
        in entries: [TimelineEntry], leaves: [StatedLeave], asOf: YearMonth
    ) -> [EmploymentGap] {
        let work = entries.filter { $0.kind == .work }
        let education = entries.filter { $0.kind == .education }
        guard let career = MonthIntervalSet(work.compactMap(\.interval)).hull else { return [] }
        let covering = (work + education).filter { $0.interval != nil }
        let unknownStarts = (work + education).compactMap { UnknownStart($0, asOf: asOf) }
        let covered = MonthIntervalSet(covering.compactMap(\.interval) + unknownStarts.map(\.possible))
        var starts: [YearMonth: String] = [:]
        var ends: [YearMonth: String] = [:]
        for entry in covering {
            guard let interval = entry.interval else { continue }
            if starts[interval.first] == nil { starts[interval.first] = entry.id }
            if ends[interval.last] == nil { ends[interval.last] = entry.id }
        }
        for entry in unknownStarts where ends[entry.possible.last] == nil { ends[entry.possible.last] = entry.id }
        let holes = covered.holes(in: career).filter { $0.months >= fewestMonths }
        let neighbours =
            covering.compactMap(\.reading).map(HoleReach.Neighbour.init)
            + unknownStarts.map(HoleReach.Neighbour.init)
        let widest = HoleReach.widest(holes, between: neighbours)
        return zip(holes, widest).map { hole, widest in
            let leave = leave(for: hole, in: leaves, asOf: asOf)
            return EmploymentGap(
                interval: hole, mostMonths: widest.months > hole.months ? widest.months : nil,
                // Where dates were cut out of it, several blanks are left.
                reason: leave?.reason.split(whereSeparator: \.isWhitespace).joined(separator: " "),
                reasonEvidence: leave?.evidence, begunBy: ends[hole.first.advanced(by: -1)],
                endedBy: starts[hole.last.advanced(by: 1)])
        }
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
