import Resume

/// A work entry with what the totals need to know of it.
struct WorkPost: Sendable {
    var id: String
    var organization: String?
    var title: String?
    var type: EmploymentType?
    /// Nil when it counts for nothing.
    var months: MonthsReading?
    var evidence: Evidence?
    /// Posts with the same number are at the same employer.
    var employer: Int
    /// Self-employment, military and civil service and posts without an organization are at no employer.
    var isAtEmployer: Bool

    /// As far as stated: of no other form.
    var isFullTime: Bool { type == nil || type == .fullTime }
}

extension TimelineEntry {
    /// Work, then education, then projects, each in the order printed.
    static func entries(of resume: Resume, asOf: YearMonth) -> [TimelineEntry] {
        var entries: [TimelineEntry] = []
        for (index, work) in resume.work.enumerated() {
            entries.append(
                TimelineEntry(
                    kind: .work, number: index + 1, title: work.position, organization: work.organization,
                    dates: work.dates, asOf: asOf, employmentType: EmploymentForm.type(of: work),
                    titleLevel: work.position.flatMap { TitleLevel(TitleWords($0)) },
                    highlights: work.highlights, evidence: work.evidence))
        }
        for (index, education) in resume.education.enumerated() {
            let title = [education.studyType, education.area].compactMap { $0 }.filter { !$0.isEmpty }
            entries.append(
                TimelineEntry(
                    kind: .education, number: index + 1, title: title.isEmpty ? nil : title.joined(separator: ", "),
                    organization: education.institution, dates: education.dates, asOf: asOf,
                    degreeLevel: education.studyType.flatMap(DegreeLevel.init(studyType:)),
                    isPartTime: education.isPartTime, highlights: education.highlights, evidence: education.evidence))
        }
        for (index, project) in resume.projects.enumerated() {
            entries.append(
                TimelineEntry(
                    kind: .project, number: index + 1, title: project.name, organization: project.entity,
                    dates: project.dates, asOf: asOf, highlights: project.highlights, evidence: project.evidence))
        }
        return entries
    }

    private init(
        kind: Kind, number: Int, title: String?, organization: String?, dates: DateSpan, asOf: YearMonth,
        employmentType: EmploymentType? = nil, titleLevel: TitleLevel? = nil,
        degreeLevel: DegreeLevel? = nil, isPartTime: Bool = false,
        highlights: [String], evidence: Evidence?
    ) {
        self.id = "\(kind.rawValue)-\(number)"
        self.kind = kind
        self.title = title
        self.organization = organization
        self.dates = dates
        self.employmentType = employmentType
        self.titleLevel = titleLevel
        self.degreeLevel = degreeLevel
        self.isPartTime = isPartTime || employmentType == .partTime
        isVisit = kind != .project && EmploymentForm.isVisit(TitleWords(title ?? ""), isStudy: kind == .education)
        self.highlights = highlights
        self.evidence = evidence
        if case .dated(let months) = dates.months(asOf: asOf) {
            interval = months.widest
            certain = months.certain
            self.months = months.most
            monthsRange = months.fewest < months.most ? months.fewest...months.most : nil
        }
    }
}

extension TimelineEntry {
    /// Nil when it counts for nothing.
    var reading: MonthsReading? { interval.map { MonthsReading(widest: $0, certain: certain) } }
}
