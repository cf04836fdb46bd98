import Resume

/// The timeline with the lines that its lists come from.
struct TimelineForm: Encodable {
    var timeline: CareerTimeline
    var index: EvidenceIndex

    private enum CodingKeys: String, CodingKey {
        case entries, employmentMonths, employmentMonthsRange, statedExperienceMonths, statedExperienceMonthsMost
        case statedExperienceIsOpen, statedExperienceDifference
        case fullTimeMonths, fullTimeMonthsRange, internshipMonths, internshipMonthsRange
        case partTimeMonths, partTimeMonthsRange, contractMonths, contractMonthsRange
        case freelanceMonths, freelanceMonthsRange, employers, employerList, promotions
        case medianTenureMonths, medianTenureMonthsRange, averageTenureMonths, averageTenureMonthsRange
        case longestTenureMonths, longestTenureMonthsRange, tenures, gaps, breaks, overlaps, studyOverlaps
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(timeline.entries, forKey: .entries)
        let totals: [(MonthTotal, CodingKeys, CodingKeys)] = [
            (timeline.employment, .employmentMonths, .employmentMonthsRange),
            (timeline.fullTime, .fullTimeMonths, .fullTimeMonthsRange),
            (timeline.internship, .internshipMonths, .internshipMonthsRange),
            (timeline.partTime, .partTimeMonths, .partTimeMonthsRange),
            (timeline.contract, .contractMonths, .contractMonthsRange),
            (timeline.freelance, .freelanceMonths, .freelanceMonthsRange),
        ]
        for (total, months, range) in totals {
            try container.encode(total.months, forKey: months)
            try container.encode(total.range.bounds, forKey: range)
        }
        try container.encode(timeline.statedExperienceMonths, forKey: .statedExperienceMonths)
        try container.encodeIfPresent(timeline.statedExperienceMonthsMost, forKey: .statedExperienceMonthsMost)
        if timeline.statedExperienceIsOpen { try container.encode(true, forKey: .statedExperienceIsOpen) }
        try container.encode(timeline.statedExperienceDifference, forKey: .statedExperienceDifference)
        try container.encode(timeline.employers, forKey: .employers)
        try container.encode(timeline.employerList.map { EmployerForm($0, index) }, forKey: .employerList)
        try container.encode(timeline.promotions, forKey: .promotions)
        let tenures = timeline.tenureStatistics
        try container.encode(tenures?.median, forKey: .medianTenureMonths)
        try container.encode(tenures?.medianRange.bounds, forKey: .medianTenureMonthsRange)
        try container.encode(tenures?.average, forKey: .averageTenureMonths)
        try container.encode(tenures?.averageRange.bounds, forKey: .averageTenureMonthsRange)
        try container.encode(tenures?.longest, forKey: .longestTenureMonths)
        try container.encode(tenures?.longestRange.bounds, forKey: .longestTenureMonthsRange)
        try container.encode(timeline.tenures.map { TenureForm($0, index) }, forKey: .tenures)
        try container.encode(timeline.gaps.map { GapForm($0, index) }, forKey: .gaps)
        try container.encode(timeline.breaks.map { BreakForm($0, index) }, forKey: .breaks)
        try container.encode(timeline.overlaps.map { OverlapForm($0, index) }, forKey: .overlaps)
        try container.encode(timeline.studyOverlaps.map { OverlapForm($0, index) }, forKey: .studyOverlaps)
    }
}

extension TimelineEntry: Encodable {
    private enum CodingKeys: String, CodingKey {
        case id, kind, title, organization, start, end, current, datesWithheld, months, monthsRange, employmentType,
            titleLevel
        case degreeLevel, partTime, evidence
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(id, forKey: .id)
        try container.encode(kind, forKey: .kind)
        try container.encode(title, forKey: .title)
        try container.encode(organization, forKey: .organization)
        try container.encode(dates.start, forKey: .start)
        try container.encode(dates.end, forKey: .end)
        try container.encode(dates.isCurrent, forKey: .current)
        if dates.isWithheld { try container.encode(true, forKey: .datesWithheld) }
        try container.encode(months, forKey: .months)
        try container.encodeIfPresent(monthsRange?.bounds, forKey: .monthsRange)
        try container.encodeIfPresent(employmentType, forKey: .employmentType)
        try container.encodeIfPresent(titleLevel, forKey: .titleLevel)
        try container.encodeIfPresent(degreeLevel?.name, forKey: .degreeLevel)
        if kind == .education, isPartTime { try container.encode(true, forKey: .partTime) }
        try container.encodeIfPresent(evidence, forKey: .evidence)
    }
}

extension TitleLevel: Encodable {
    private enum CodingKeys: String, CodingKey { case ladder, rank, grade, name }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(ladder, forKey: .ladder)
        try container.encode(rank, forKey: .rank)
        if grade != 1 { try container.encode(grade, forKey: .grade) }
        try container.encode(name, forKey: .name)
    }
}
