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
        let covered = MonthIntervalSet((work + education).compactMap(\.interval))
        var starts: [YearMonth: String] = [:]
        for entry in work + education {
            guard let first = entry.interval?.first, starts[first] == nil else { continue }
            starts[first] = entry.id
        }
        return covered.holes(in: career).filter { $0.months >= fewestMonths }.map { hole in
            EmploymentGap(
                interval: hole, reason: reason(for: hole, in: leaves, asOf: asOf),
                endedBy: starts[hole.last.advanced(by: 1)])
        }
    }

    /// What the text says of the gap: the stated leave that shares most months with it.
    private static func reason(for gap: MonthInterval, in leaves: [StatedLeave], asOf: YearMonth) -> String? {
        var best: (reason: String, months: Int)?
        for leave in leaves {
            guard case .dated(let months) = leave.dates.months(asOf: asOf),
                let shared = months.widest.intersection(gap)?.months, shared > best?.months ?? 0
            else { continue }
            best = (leave.reason, shared)
        }
        return best?.reason
    }
}
