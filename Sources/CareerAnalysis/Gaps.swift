import Resume

extension EmploymentGap {
    /// Shorter stretches between jobs are ordinary.
    static let fewestMonths = 3

    /// The stretches of three or more whole months between the first and the last month of work that neither work
    /// nor education covers, ascending.
    static func gaps(
        between posts: [WorkPost], education: MonthIntervalSet, leaves: [StatedLeave], asOf: YearMonth
    ) -> [EmploymentGap] {
        let dated = posts.filter { $0.months != nil }
        let work = MonthIntervalSet(dated.compactMap { $0.months?.widest })
        guard let career = work.hull else { return [] }
        var starts: [YearMonth: String] = [:]
        for post in dated {
            guard let first = post.months?.widest.first, starts[first] == nil else { continue }
            starts[first] = post.id
        }
        return work.union(education).holes(in: career).filter { $0.months >= fewestMonths }.map { hole in
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
