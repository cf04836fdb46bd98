import CareerAnalysis
import Charts
import Drawing
import Resume
import _TestSupport

@testable import Pages

let chinese = Wording(language: .chinese)
let english = Wording(language: .english)

/// `2025-06`; traps on anything else.
func month(_ text: String) -> YearMonth {
    guard let month = YearMonth(text) else { preconditionFailure("not a month: \(text)") }
    return month
}

/// `end`: a date, `now`, or nil when none is stated.
func span(_ start: String?, _ end: String? = nil) -> DateSpan {
    DateSpan(
        start: start.flatMap { PartialDate($0) }, end: end == "now" ? nil : end.flatMap { PartialDate($0) },
        isCurrent: end == "now")
}

func work(
    _ organization: String?, _ title: String?, _ start: String?, _ end: String?, _ type: EmploymentType? = nil,
    highlights: [String] = [], line: Int? = nil
) -> WorkEntry {
    WorkEntry(
        organization: organization, position: title, employmentType: type, highlights: highlights,
        dates: span(start, end), evidence: line.map { Evidence(line: $0) })
}

func study(
    _ institution: String?, _ degree: String? = nil, _ area: String? = nil, _ start: String?, _ end: String?,
    line: Int? = nil
) -> EducationEntry {
    EducationEntry(
        institution: institution, area: area, studyType: degree, dates: span(start, end),
        evidence: line.map { Evidence(line: $0) })
}

func project(
    _ name: String, _ start: String? = nil, _ end: String? = nil, citations: Int? = nil, line: Int? = nil
) -> ProjectEntry {
    ProjectEntry(
        name: name, citations: citations, dates: span(start, end), evidence: line.map { Evidence(line: $0) })
}

func stated(experience: Int? = nil, citations: Int? = nil, hIndex: Int? = nil) -> ReadingRecord {
    var figures = StatedFigures()
    figures.experienceMonths = experience
    figures.citations = citations
    figures.hIndex = hIndex
    return ReadingRecord(stated: figures)
}

/// A résumé, what follows from it, and what a page would say of it.
struct Case {
    let resume: Resume
    let analysis: CareerAnalysis

    init(
        name: String? = "Ida Vane", _ work: [WorkEntry] = [], education: [EducationEntry] = [],
        projects: [ProjectEntry] = [], publications: [Publication] = [], skills: [Skill] = [],
        reading: ReadingRecord = ReadingRecord(), asOf: String = "2025-06"
    ) {
        resume = Resume(
            basics: Basics(name: name), work: work, education: education, projects: projects,
            publications: publications, skills: skills, reading: reading)
        analysis = CareerAnalysis(of: resume, asOf: month(asOf))
    }

    func figures(_ wording: Wording = english) -> [KeyFigure] {
        KeyFigures(resume: resume, analysis: analysis, wording: wording).cells()
    }

    func figure(_ kind: KeyFigure.Kind, _ wording: Wording = english) -> KeyFigure? {
        figures(wording).first { $0.kind == kind }
    }

    func notes(_ wording: Wording = english) -> ReadingNotes { ReadingNotes(analysis: analysis, wording: wording) }

    func context(_ wording: Wording = english, limits: PageLimits? = nil) -> PageContext {
        PageContext(
            resume: resume, analysis: analysis, wording: wording, typography: Typography(language: wording.language),
            grid: PageGrid(paper: wording.language.defaultPaper), notes: notes(wording),
            limits: limits ?? PageLimits.steps(hasPublications: !resume.publications.isEmpty)[0])
    }

    /// Years from January of `first` to the as-of month, on the axis of the page.
    func scale(from first: Int, _ wording: Wording = english) -> MonthScale {
        let grid = PageGrid(paper: wording.language.defaultPaper)
        return MonthScale(domain: (first * 12)..<(analysis.asOf.index + 1), from: grid.axisStart, to: grid.axisEnd)
    }

    func lanes(_ wording: Wording = english, from first: Int = 2015, limits: PageLimits? = nil) -> [TimelineLane] {
        TimelineLanes(context: context(wording, limits: limits), scale: scale(from: first, wording)).lanes()
    }
}

extension KeyFigure {
    /// `2 yr 4 mo`: value and units in a row.
    var text: String { parts.map { $0.unit.isEmpty ? $0.value : "\($0.value) \($0.unit)" }.joined(separator: " ") }
}

extension Drawing.Item {
    /// The texts in it, in painting order.
    var texts: [Drawing.PlacedText] {
        switch self {
        case .text(let placed): [placed]
        case .clip(_, let items), .structure(_, let items), .link(_, _, let items): items.flatMap(\.texts)
        case .rectangle, .circle, .path, .line, .picture: []
        }
    }
}

/// The dump of a drawing of these items, without the line of the page.
func dump(_ items: [Drawing.Item]) -> String {
    let text = Drawing(size: Size(width: 612, height: 792), items: items).dump
    return text.split(separator: "\n").dropFirst().joined(separator: "\n")
}
