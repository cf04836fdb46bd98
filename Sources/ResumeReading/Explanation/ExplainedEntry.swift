import Resume

/// An entry of the model with what its lines are asked for.
struct ExplainedEntry {
    /// `work-2`
    var id: String
    var lines: ClosedRange<Int>
    private var role: LineReading.Role?
    /// What each part of the head is called, and its text.
    private var parts: [(label: String, text: String)]
    private var dates: DateSpan
    private var summary: String

    /// Publications and awards are read as a whole; other entries have a head and details.
    private init(
        _ id: String, _ evidence: Evidence, role: LineReading.Role? = nil, parts: [(String, String?)] = [],
        dates: DateSpan = .undated, summary: String = ""
    ) {
        self.id = id
        lines = evidence.lines
        self.role = role
        self.parts = parts.compactMap { part in part.1.map { (part.0, $0) } }
        self.dates = dates
        self.summary = summary
    }

    static func all(of resume: Resume) -> [ExplainedEntry] {
        var entries: [ExplainedEntry] = []
        for (index, work) in resume.work.enumerated() {
            guard let evidence = work.evidence else { continue }
            entries.append(
                ExplainedEntry(
                    "work-\(index + 1)", evidence,
                    parts: [
                        ("employer", work.organization), ("title", work.position), ("department", work.department),
                    ],
                    dates: work.dates))
        }
        for (index, study) in resume.education.enumerated() {
            guard let evidence = study.evidence else { continue }
            entries.append(
                ExplainedEntry(
                    "education-\(index + 1)", evidence,
                    parts: [("school", study.institution), ("degree", study.studyType), ("field", study.area)],
                    dates: study.dates))
        }
        for (index, project) in resume.projects.enumerated() {
            guard let evidence = project.evidence else { continue }
            entries.append(
                ExplainedEntry(
                    "project-\(index + 1)", evidence, parts: [("name", project.name), ("for", project.entity)],
                    dates: project.dates))
        }
        for (index, paper) in resume.publications.enumerated() {
            guard let evidence = paper.evidence else { continue }
            entries.append(
                ExplainedEntry("publication-\(index + 1)", evidence, role: .publication, summary: found(in: paper)))
        }
        for (index, award) in resume.awards.enumerated() {
            guard let evidence = award.evidence else { continue }
            entries.append(
                ExplainedEntry(
                    "award-\(index + 1)", evidence, role: .award,
                    summary: award.date == nil ? "title" : "title, date"))
        }
        return entries
    }

    private static func found(in paper: Publication) -> String {
        var parts = ["title"]
        if !paper.authors.isEmpty { parts.insert("\(paper.authors.count) authors", at: 0) }
        if let index = paper.candidateAuthorIndex { parts.append("the candidate is author \(index)") }
        if paper.venue != nil { parts.append("venue") }
        if paper.releaseDate != nil { parts.append("date") }
        if paper.rank != nil { parts.append("rank") }
        if paper.citations != nil { parts.append("citations") }
        return parts.joined(separator: ", ")
    }

    func explanation(of line: SourceLine) -> (LineReading.Role, String) {
        if let role { return (role, summary) }
        var found: [String] = []
        let matches = DateScanner().matches(in: line.text)
        let isDated = !dates.isUndated && matches.contains { $0.span == dates }
        if isDated, let match = matches.first(where: { $0.span == dates }) {
            found.append(match.isSingle ? "one date" : "range of dates")
        }
        for part in parts where line.text.contains(ScalarText(part.text)) {
            found.append("\(part.label) \(reason(for: part, in: line))")
        }
        guard !found.isEmpty else {
            return (.detail, line.marker == nil ? "below the head" : "item below the head")
        }
        return (isDated && found.count == 1 ? .date : .head, found.joined(separator: ", "))
    }

    /// Why a part of the head was taken for what it is.
    private func reason(for part: (label: String, text: String), in line: SourceLine) -> String {
        if let label = Label.split(line.text), label.value.contains(ScalarText(part.text)) { return "by its label" }
        if !line.cells.isEmpty { return "in its column" }
        let judged = HeadJudgement(ScalarText(part.text))
        let isTold =
            switch part.label {
            case "employer": judged.organization >= 5
            case "school": judged.isSchool || judged.organization >= 5
            case "title": judged.title >= 5
            case "degree": judged.degree >= 5
            default: false
            }
        if isTold { return "by wording" }
        return line.isBold ? "by its bold type" : "by its place"
    }
}
