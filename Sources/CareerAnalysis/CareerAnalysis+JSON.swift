import Resume

/// The document that `vitagraph analyze` prints. What is unknown of every résumé's totals is an explicit null.
extension CareerAnalysis: Encodable {
    private enum CodingKeys: String, CodingKey { case source, asOf, candidate, timeline, publications, skills, notes }
    private enum CandidateKeys: String, CodingKey { case name }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(source, forKey: .source)
        try container.encode(asOf, forKey: .asOf)
        var candidate = container.nestedContainer(keyedBy: CandidateKeys.self, forKey: .candidate)
        try candidate.encode(candidateName, forKey: .name)
        try container.encode(timeline, forKey: .timeline)
        try container.encode(publications, forKey: .publications)
        try container.encode(skills, forKey: .skills)
        try container.encode(notes, forKey: .notes)
    }
}

extension CareerTimeline: Encodable {
    private enum CodingKeys: String, CodingKey {
        case entries, employmentMonths, employmentMonthsRange, statedExperienceMonths, fullTimeMonths, internshipMonths
        case partTimeMonths, freelanceMonths, employers, promotions, medianTenureMonths, averageTenureMonths
        case longestTenureMonths, tenures, gaps, overlaps
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(entries, forKey: .entries)
        try container.encode(employmentMonths, forKey: .employmentMonths)
        try container.encode(employmentMonthsRange.bounds, forKey: .employmentMonthsRange)
        try container.encode(statedExperienceMonths, forKey: .statedExperienceMonths)
        try container.encode(fullTimeMonths, forKey: .fullTimeMonths)
        try container.encode(internshipMonths, forKey: .internshipMonths)
        try container.encode(partTimeMonths, forKey: .partTimeMonths)
        try container.encode(freelanceMonths, forKey: .freelanceMonths)
        try container.encode(employers, forKey: .employers)
        try container.encode(promotions, forKey: .promotions)
        try container.encode(medianTenureMonths, forKey: .medianTenureMonths)
        try container.encode(averageTenureMonths, forKey: .averageTenureMonths)
        try container.encode(longestTenureMonths, forKey: .longestTenureMonths)
        try container.encode(tenures.map(TenureForm.init), forKey: .tenures)
        try container.encode(gaps.map(GapForm.init), forKey: .gaps)
        try container.encode(overlaps.map(OverlapForm.init), forKey: .overlaps)
    }
}

extension TimelineEntry: Encodable {
    private enum CodingKeys: String, CodingKey {
        case id, kind, title, organization, start, end, current, months, monthsRange, employmentType, evidence
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
        try container.encode(months, forKey: .months)
        try container.encodeIfPresent(monthsRange?.bounds, forKey: .monthsRange)
        try container.encodeIfPresent(employmentType, forKey: .employmentType)
        try container.encodeIfPresent(evidence, forKey: .evidence)
    }
}

extension PublicationStatistics: Encodable {
    private enum CodingKeys: String, CodingKey {
        case count, firstAuthor, coFirst, lastAuthor, citations, stars, hIndex, gIndex, i10Index, statedCitations
        case statedHIndex, byYear, byVenue
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(count, forKey: .count)
        try container.encode(firstAuthor, forKey: .firstAuthor)
        try container.encode(coFirst, forKey: .coFirst)
        try container.encode(lastAuthor, forKey: .lastAuthor)
        try container.encode(citations, forKey: .citations)
        try container.encode(stars, forKey: .stars)
        try container.encode(hIndex, forKey: .hIndex)
        try container.encode(gIndex, forKey: .gIndex)
        try container.encode(i10Index, forKey: .i10Index)
        try container.encodeIfPresent(statedCitations, forKey: .statedCitations)
        try container.encodeIfPresent(statedHIndex, forKey: .statedHIndex)
        try container.encode(byYear, forKey: .byYear)
        try container.encode(byVenue, forKey: .byVenue)
    }
}

extension SkillUse: Encodable {
    private enum CodingKeys: String, CodingKey {
        case name, category, level, mentions, months, firstUsed, lastUsed, entries, evidence
    }
    private enum EvidenceKeys: String, CodingKey { case lines, pages }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(name, forKey: .name)
        try container.encodeIfPresent(category, forKey: .category)
        try container.encodeIfPresent(level, forKey: .level)
        try container.encode(mentions, forKey: .mentions)
        try container.encode(months, forKey: .months)
        try container.encodeIfPresent(firstUsed, forKey: .firstUsed)
        try container.encodeIfPresent(lastUsed, forKey: .lastUsed)
        try container.encode(entries, forKey: .entries)
        if !lines.isEmpty {
            var evidence = container.nestedContainer(keyedBy: EvidenceKeys.self, forKey: .evidence)
            try evidence.encode(lines, forKey: .lines)
            try evidence.encodeIfPresent(pages, forKey: .pages)
        }
    }
}

private struct TenureForm: Encodable {
    var employer: String
    var entries: [String]
    var from: YearMonth
    var to: YearMonth
    var months: Int
    var promotions: Int

    init(_ tenure: Tenure) {
        employer = tenure.employer
        entries = tenure.entries
        from = tenure.interval.first
        to = tenure.interval.last
        months = tenure.months
        promotions = tenure.promotions
    }
}

private struct GapForm: Encodable {
    var from: YearMonth
    var to: YearMonth
    var months: Int
    var reason: String?

    init(_ gap: EmploymentGap) {
        from = gap.interval.first
        to = gap.interval.last
        months = gap.interval.months
        reason = gap.reason
    }
}

private struct OverlapForm: Encodable {
    var entries: [String]
    var from: YearMonth
    var to: YearMonth
    var months: Int

    init(_ overlap: EmploymentOverlap) {
        entries = overlap.entries
        from = overlap.interval.first
        to = overlap.interval.last
        months = overlap.interval.months
    }
}

extension ClosedRange<Int> {
    fileprivate var bounds: [Int] { [lowerBound, upperBound] }
}
