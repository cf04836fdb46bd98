import Resume

extension EmploymentBreak {
    /// The stretches of three or more whole months between the first and the last month of work that no post covers,
    /// ascending. Military and civil service count as work elsewhere; here they are what fills the break.
    static func breaks(in entries: [TimelineEntry], leaves: [StatedLeave], asOf: YearMonth) -> [EmploymentBreak] {
        let work = entries.filter { $0.kind == .work && $0.interval != nil }
        guard let career = MonthIntervalSet(work.compactMap(\.interval)).hull else { return [] }
        let service = work.filter { EmploymentForm.isService(title: $0.title, organization: $0.organization) }
        let posts = work.filter { post in !service.contains { $0.id == post.id } }
        let study = entries.filter { $0.kind == .education && $0.interval != nil }
        let absences = leaves.compactMap { leave -> (interval: MonthInterval, evidence: Evidence?)? in
            guard case .dated(let months) = leave.dates.months(asOf: asOf) else { return nil }
            return (months.widest, leave.evidence)
        }
        let unknownStarts = entries.filter { $0.kind != .project }.compactMap { UnknownStart($0, asOf: asOf) }
        let holes = MonthIntervalSet(posts.compactMap(\.interval)).holes(in: career)
            .filter { $0.months >= EmploymentGap.fewestMonths }
        let widest = HoleReach.widest(holes, between: posts.compactMap(\.reading).map(HoleReach.Neighbour.init))
        return zip(holes, widest).map { hole, widest in
            var open = MonthIntervalSet([hole])
            var covers: [Cover] = []
            func take(_ kind: Kind, _ parts: [MonthInterval], entries: [String], evidence: Evidence? = nil) {
                let taken = open.intersection(MonthIntervalSet(parts))
                guard taken.months > 0 else { return }
                covers.append(Cover(kind: kind, months: taken.months, entries: entries, evidence: evidence))
                open = open.subtracting(MonthIntervalSet(parts))
            }
            for (kind, candidates) in [(Kind.service, service), (.study, study)] {
                let within = candidates.filter { $0.interval?.intersection(hole) != nil }
                take(kind, within.compactMap(\.interval), entries: within.map(\.id))
            }
            for absence in absences { take(.leave, [absence.interval], entries: [], evidence: absence.evidence) }
            let possible = unknownStarts.filter { $0.possible.intersection(hole) != nil }
            take(.unknownStart, possible.map(\.possible), entries: possible.map(\.id))
            take(.nothing, [hole], entries: [])
            return EmploymentBreak(
                interval: hole, mostMonths: widest.months > hole.months ? widest.months : nil, covers: covers)
        }
    }
}
