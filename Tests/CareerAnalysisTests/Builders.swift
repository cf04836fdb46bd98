import CareerAnalysis
import Resume

/// `2025-06`; traps on anything else.
func month(_ text: String) -> YearMonth {
    guard let month = YearMonth(text) else { preconditionFailure("not a month: \(text)") }
    return month
}

func interval(_ first: String, _ last: String) -> MonthInterval {
    guard let interval = MonthInterval(first: month(first), last: month(last)) else {
        preconditionFailure("\(last) is before \(first)")
    }
    return interval
}

/// `end`: a date, `now`, or nil when none is stated.
func span(_ start: String?, _ end: String? = nil) -> DateSpan {
    DateSpan(
        start: start.flatMap { PartialDate($0) }, end: end == "now" ? nil : end.flatMap { PartialDate($0) },
        isCurrent: end == "now")
}

func work(
    _ organization: String?, _ title: String?, _ start: String?, _ end: String?, _ type: EmploymentType? = nil,
    lines: ClosedRange<Int>? = nil
) -> WorkEntry {
    WorkEntry(
        organization: organization, position: title, employmentType: type, dates: span(start, end),
        evidence: lines.map { Evidence(lines: $0) })
}

func study(_ institution: String, _ start: String?, _ end: String?, lines: ClosedRange<Int>? = nil) -> EducationEntry {
    EducationEntry(
        institution: institution, dates: span(start, end), evidence: lines.map { Evidence(lines: $0) })
}

func project(
    _ name: String, _ start: String? = nil, _ end: String? = nil, citations: Int? = nil, stars: Int? = nil,
    lines: ClosedRange<Int>? = nil
) -> ProjectEntry {
    ProjectEntry(
        name: name, stars: stars, citations: citations, dates: span(start, end),
        evidence: lines.map { Evidence(lines: $0) })
}

func analysis(
    _ work: [WorkEntry] = [], education: [EducationEntry] = [], projects: [ProjectEntry] = [],
    publications: [Publication] = [], skills: [Skill] = [], reading: ReadingRecord = ReadingRecord(),
    asOf: String = "2025-06"
) -> CareerAnalysis {
    CareerAnalysis(
        of: Resume(
            work: work, education: education, projects: projects, publications: publications, skills: skills,
            reading: reading),
        asOf: month(asOf))
}
