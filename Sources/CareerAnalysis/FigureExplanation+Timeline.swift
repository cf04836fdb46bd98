import Resume

extension CareerAnalysis {
    /// What the figure was counted from, entry by entry.
    public func explanation(of figure: Figure) -> FigureExplanation {
        switch figure {
        case .entries: entries
        case .employmentMonths: months(figure, timeline.employment) { $0.kind == .work }
        case .fullTimeMonths: months(figure, timeline.fullTime) { hasForm($0, nil) || hasForm($0, .fullTime) }
        case .internshipMonths: months(figure, timeline.internship) { hasForm($0, .internship) }
        case .partTimeMonths: months(figure, timeline.partTime) { hasForm($0, .partTime) }
        case .contractMonths: months(figure, timeline.contract) { hasForm($0, .contract) }
        case .freelanceMonths: months(figure, timeline.freelance) { hasForm($0, .freelance) }
        case .statedExperienceMonths, .statedExperienceMonthsMost, .statedExperienceIsOpen,
            .statedExperienceDifference:
            statedExperience(figure)
        case .employers, .employerList: employers(figure)
        case .tenures: tenures(figure)
        case .promotions: promotions
        case .medianTenureMonths, .averageTenureMonths, .longestTenureMonths: tenures(figure)
        case .gaps: gaps
        case .breaks: breaks
        case .overlaps:
            pairs(
                figure,
                timeline.overlaps.map { ($0.entries, $0.interval, $0.monthsRange, $0.assessment, $0.reason.rawValue) })
        case .studyOverlaps:
            pairs(
                figure,
                timeline.studyOverlaps.map {
                    ($0.entries, $0.interval, $0.monthsRange, $0.assessment, $0.reason.rawValue)
                })
        default: explanation(ofPublications: figure)
        }
    }

    func explanation(
        _ figure: Figure, _ value: String, _ parts: [FigureExplanation.Part],
        omitted: [FigureExplanation.Part] = [], steps: [String] = []
    ) -> FigureExplanation {
        FigureExplanation(
            name: figure.rawValue, value: value, definition: figure.definition, parts: parts, omitted: omitted,
            steps: steps)
    }

    /// The line of an entry: what it is called, from when to when, how many months.
    func part(_ id: String, remark: String? = nil) -> FigureExplanation.Part {
        let entry = timeline.entries.first { $0.id == id }
        let range = entry?.monthsRange ?? entry?.months.map { $0...$0 }
        return FigureExplanation.Part(
            id: id, label: entry?.label ?? "", interval: entry?.interval, amount: range?.numbers ?? "", remark: remark,
            lines: entry?.evidence.map { [$0.lines] } ?? [])
    }

    /// Which months the union covers, and why it may be less than the sum.
    func unionSteps(_ total: MonthTotal) -> [String] {
        guard !total.intervals.isEmpty else { return [] }
        let runs = total.intervals.map { "\($0.first) to \($0.last) (\($0.months))" }
        var steps = ["Covered: \(runs.joined(separator: ", ")): \((total.months...total.months).text)."]
        let sum = timeline.entries.filter { total.entries.contains($0.id) }.compactMap(\.months).reduce(0, +)
        if sum > total.months {
            steps.append("The entries add up to \(sum); months that several of them cover count once.")
        }
        if total.range.lowerBound < total.range.upperBound {
            steps.append(
                "Years without months leave it between \(total.range.lowerBound) and \(total.range.upperBound).")
        }
        return steps
    }

    private func hasForm(_ entry: TimelineEntry, _ type: EmploymentType?) -> Bool {
        entry.kind == .work && entry.employmentType == type
    }

    private func months(
        _ figure: Figure, _ total: MonthTotal, among isCandidate: (TimelineEntry) -> Bool
    ) -> FigureExplanation {
        let counted = Set(total.entries)
        let omitted = timeline.entries.filter { isCandidate($0) && !counted.contains($0.id) }
            .map { part($0.id, remark: $0.uncountedReason(asOf: asOf)) }
        return explanation(
            figure, total.range.numbers, total.entries.map { part($0) }, omitted: omitted, steps: unionSteps(total))
    }

    private var entries: FigureExplanation {
        explanation(
            .entries, String(timeline.entries.count),
            timeline.entries.map { part($0.id, remark: $0.uncountedReason(asOf: asOf)) })
    }

    private func statedExperience(_ figure: Figure) -> FigureExplanation {
        let claim = timeline.statedExperienceMonths.map(String.init) ?? "unknown"
        let value =
            switch figure {
            case .statedExperienceDifference: timeline.statedExperienceDifference.map(String.init)
            case .statedExperienceMonthsMost: timeline.statedExperienceMonthsMost.map(String.init)
            case .statedExperienceIsOpen: timeline.statedExperienceIsOpen ? "yes" : nil
            default: claim
            }
        var steps: [String] = []
        if let difference = timeline.statedExperienceDifference {
            let found = "The dated entries cover \(timeline.employmentMonthsRange.text)"
            let (size, word) = (difference.magnitude, difference < 0 ? "less" : "more")
            steps = [difference == 0 ? "\(found), as stated." : "\(found): \(size) months \(word) are stated."]
        }
        let part = timeline.statedExperienceEvidence.map {
            FigureExplanation.Part(id: "text", label: "the claim", amount: claim, lines: [$0.lines])
        }
        let counted = sources(of: figure).map { self.part($0) }
        return explanation(figure, value ?? "unknown", [part].compactMap { $0 } + counted, steps: steps)
    }

    private func employers(_ figure: Figure) -> FigureExplanation {
        let parts = timeline.employerList.map { employer in
            FigureExplanation.Part(
                id: employer.entries.joined(separator: " "), label: employer.name, amount: "",
                lines: evidenceIndex.ranges(of: employer.entries))
        }
        return explanation(figure, String(timeline.employers), parts)
    }

    private var promotions: FigureExplanation {
        let parts = timeline.tenures.flatMap { tenure in
            zip(tenure.entries, tenure.entries.dropFirst()).filter { tenure.promotedTo.contains($1) }
                .map { earlier, later in
                    let title = timeline.entries.first { $0.id == earlier }?.title ?? earlier
                    return part(later, remark: "after \(title)")
                }
        }
        return explanation(.promotions, String(timeline.promotions), parts)
    }

    private func tenures(_ figure: Figure) -> FigureExplanation {
        let statistics = timeline.tenureStatistics
        let counted = figure == .tenures ? Set(timeline.tenures.map(\.entries)) : Set(statistics?.entries ?? [])
        func part(_ tenure: Tenure, remark: String? = nil) -> FigureExplanation.Part {
            FigureExplanation.Part(
                id: tenure.entries.joined(separator: " "), label: tenure.employer, interval: tenure.interval,
                amount: (tenure.monthsRange ?? tenure.months...tenure.months).numbers, remark: remark,
                lines: evidenceIndex.ranges(of: tenure.entries))
        }
        let value =
            switch figure {
            case .tenures: String(timeline.tenures.count)
            case .medianTenureMonths: statistics?.medianRange.numbers
            case .averageTenureMonths: statistics?.averageRange.numbers
            default: statistics?.longestRange.numbers
            }
        let lengths = timeline.tenures.filter { counted.contains($0.entries) }.map(\.months).sorted()
        var steps = lengths.isEmpty ? [] : ["Lengths: \(lengths.map(String.init).joined(separator: ", "))."]
        if figure == .averageTenureMonths, !lengths.isEmpty {
            steps.append("Together \(lengths.reduce(0, +)), over \(lengths.count).")
        }
        return explanation(
            figure, value ?? "unknown", timeline.tenures.filter { counted.contains($0.entries) }.map { part($0) },
            omitted: timeline.tenures.filter { !counted.contains($0.entries) }
                .map { part($0, remark: "an internship, beside other posts") },
            steps: steps)
    }

    private var gaps: FigureExplanation {
        let parts = timeline.gaps.map { gap in
            let between = [gap.begunBy, gap.endedBy].compactMap { $0 }
            return FigureExplanation.Part(
                id: between.joined(separator: " "), label: gap.reason ?? "nothing stated", interval: gap.interval,
                amount: (gap.months...(gap.mostMonths ?? gap.months)).numbers,
                lines: LineRanges.merged(
                    evidenceIndex.ranges(of: between) + [gap.reasonEvidence?.lines].compactMap { $0 }))
        }
        return explanation(.gaps, String(timeline.gaps.count), parts)
    }

    private var breaks: FigureExplanation {
        let parts = timeline.breaks.map { stretch in
            let entries = stretch.covers.flatMap(\.entries)
            return FigureExplanation.Part(
                id: entries.joined(separator: " "),
                label: stretch.covers.map { "\($0.kind.rawValue) \($0.months)" }.joined(separator: ", "),
                interval: stretch.interval,
                amount: (stretch.interval.months...(stretch.mostMonths ?? stretch.interval.months)).numbers,
                lines: LineRanges.merged(
                    evidenceIndex.ranges(of: entries) + stretch.covers.compactMap { $0.evidence?.lines }))
        }
        return explanation(.breaks, String(timeline.breaks.count), parts)
    }

    private func pairs(
        _ figure: Figure, _ pairs: [([String], MonthInterval, ClosedRange<Int>, OverlapAssessment, String)]
    ) -> FigureExplanation {
        let parts = pairs.map { entries, interval, months, assessment, reason in
            FigureExplanation.Part(
                id: entries.joined(separator: " "),
                label: entries.compactMap { id in timeline.entries.first { $0.id == id }?.label }
                    .joined(separator: " / "),
                interval: interval, amount: months.numbers, remark: "\(assessment.rawValue): \(reason)",
                lines: evidenceIndex.ranges(of: entries))
        }
        return explanation(figure, String(pairs.count), parts)
    }
}

extension TimelineEntry {
    /// Why the entry counts for nothing.
    fileprivate func uncountedReason(asOf: YearMonth) -> String? {
        switch dates.months(asOf: asOf) {
        case .undated: dates.isUndated ? "has no date" : "has no start"
        case .reversed: "ends before it starts"
        case .future: "starts after \(asOf)"
        case .dated: nil
        }
    }
}
