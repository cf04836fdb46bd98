import Resume

/// Reads JSON Resume (1.0.0, its predecessors' key names too, and Vitagraph's own extra keys), as JSON or YAML.
struct JSONResumeReader {
    private var fields = StructuredFields()
    private let isOwn: Bool
    private let root: LocatedValue

    init(_ root: LocatedValue) {
        self.root = root
        // Where Vitagraph wrote the document, an entry goes on only where it says so.
        isOwn = root["x-vitagraph"] != nil
    }

    /// The sections by which a document is known to be a JSON Resume.
    static let sections: Set<String> = [
        "basics", "work", "volunteer", "education", "awards", "certificates", "publications", "skills", "languages",
        "interests", "references", "projects", "meta",
    ]

    mutating func read() -> (resume: Resume, notes: [Note]) {
        var resume = Resume()
        fields.checkKeys(of: root, known: Self.sections)
        if let basics = root["basics"] { resume.basics = readBasics(basics) }
        var work = StructuredWork()
        for value in fields.entries("work", in: root) {
            if let reason = work.append(readWork(value)) { fields.remark(value, reason) }
        }
        resume.work = work.entries
        if !work.leaves.isEmpty { resume.reading.leaves = work.leaves }
        resume.education = fields.entries("education", in: root).map { readEducation($0) }
        resume.projects = fields.entries("projects", in: root).compactMap { readProject($0) }
        resume.publications = fields.entries("publications", in: root).compactMap { readPublication($0) }
        resume.awards = fields.entries("awards", in: root).compactMap { readAward($0) }
        return (resume, fields.notes)
    }

    private mutating func readBasics(_ value: LocatedValue) -> Basics {
        fields.checkKeys(
            of: value,
            known: [
                "name", "alternateName", "label", "image", "picture", "email", "phone", "url", "website", "summary",
                "location", "profiles",
            ])
        var basics = Basics(name: fields.text("name", in: value))
        basics.alternateName = fields.text("alternateName", in: value)
        basics.label = fields.text("label", in: value)
        basics.email = fields.text("email", in: value)
        basics.phone = fields.text("phone", in: value)
        basics.url = fields.text("url", "website", in: value)
        basics.summary = fields.text("summary", in: value)
        if let location = value["location"] { basics.location = readLocation(location) }
        let profiles = fields.entries("profiles", in: value).map { profile in
            Profile(
                network: fields.text("network", in: profile), username: fields.text("username", in: profile),
                url: fields.text("url", in: profile))
        }
        basics.profiles = profiles.isEmpty ? nil : profiles
        return basics
    }

    private mutating func readLocation(_ value: LocatedValue) -> Location? {
        if case .text(let text) = value.content { return Location(address: text) }
        let parts = ["address", "postalCode", "city", "region", "countryCode"].compactMap {
            fields.text($0, in: value)
        }
        return parts.isEmpty ? nil : Location(address: parts.joined(separator: ", "))
    }

    private mutating func readWork(_ value: LocatedValue) -> WorkEntry {
        fields.checkKeys(
            of: value,
            known: [
                "name", "company", "position", "url", "website", "startDate", "endDate", "date", "summary",
                "description",
                "highlights", "location", "department", "employmentType", "current", "evidence",
            ])
        let position = fields.text("position", in: value)
        return WorkEntry(
            organization: fields.text("name", "company", in: value), position: position,
            department: fields.text("department", in: value), location: fields.text("location", in: value),
            employmentType: employmentType(value) ?? position.flatMap { EmploymentWording.type(of: ScalarText($0)) },
            highlights: description(value), dates: span(value), evidence: value.evidence)
    }

    private mutating func employmentType(_ value: LocatedValue) -> EmploymentType? {
        guard let stated = value["employmentType"], let text = fields.text("employmentType", in: value) else {
            return nil
        }
        if let type = EmploymentType(rawValue: text.lowercased()) { return type }
        fields.report(stated, expected: "full-time, part-time, internship, contract or freelance")
        return nil
    }

    private mutating func readEducation(_ value: LocatedValue) -> EducationEntry {
        fields.checkKeys(
            of: value,
            known: [
                "institution", "url", "area", "studyType", "startDate", "endDate", "date", "score", "gpa", "courses",
                "partTime",
                "current", "evidence",
            ])
        return EducationEntry(
            institution: fields.text("institution", in: value), area: fields.text("area", in: value),
            studyType: fields.text("studyType", in: value), isPartTime: fields.flag("partTime", in: value),
            highlights: fields.texts("courses", in: value), dates: span(value), evidence: value.evidence)
    }

    private mutating func readProject(_ value: LocatedValue) -> ProjectEntry? {
        fields.checkKeys(
            of: value,
            known: [
                "name", "description", "highlights", "keywords", "startDate", "endDate", "date", "url", "roles",
                "entity",
                "type",
                "role", "stars", "citations", "current", "evidence", "summary",
            ])
        guard let name = fields.text("name", in: value) else {
            fields.report(value, expected: "a project with a name")
            return nil
        }
        return ProjectEntry(
            name: name, entity: fields.text("entity", in: value),
            role: fields.text("role", in: value) ?? fields.texts("roles", in: value).first,
            url: fields.text("url", in: value), stars: fields.count("stars", in: value),
            citations: fields.count("citations", in: value), highlights: description(value), dates: span(value),
            evidence: value.evidence)
    }

    private mutating func readPublication(_ value: LocatedValue) -> Publication? {
        fields.checkKeys(
            of: value,
            known: [
                "name", "publisher", "releaseDate", "url", "website", "summary", "authors", "authorCount",
                "candidateAuthorIndex", "equalContribution", "rank", "impactFactor", "citations", "stars", "evidence",
            ])
        guard let title = fields.text("name", in: value) else {
            fields.report(value, expected: "a publication with a name")
            return nil
        }
        let authors = fields.texts("authors", in: value)
        let index = fields.count("candidateAuthorIndex", in: value)
        return Publication(
            title: title, authors: authors, authorCount: fields.count("authorCount", in: value),
            candidateAuthorIndex: index.flatMap { $0 > 0 ? $0 : nil },
            hasEqualContribution: fields.flag("equalContribution", in: value),
            venue: fields.text("publisher", in: value), releaseDate: value["releaseDate"].flatMap { fields.date($0) },
            rank: fields.text("rank", in: value), impactFactor: fields.number("impactFactor", in: value),
            citations: fields.count("citations", in: value), stars: fields.count("stars", in: value),
            url: fields.text("url", "website", in: value), evidence: value.evidence)
    }

    private mutating func readAward(_ value: LocatedValue) -> Award? {
        fields.checkKeys(of: value, known: ["title", "date", "awarder", "summary", "evidence"])
        guard let title = fields.text("title", in: value) else {
            fields.report(value, expected: "an award with a title")
            return nil
        }
        return Award(
            title: title, date: value["date"].flatMap { fields.date($0) }, awarder: fields.text("awarder", in: value),
            evidence: value.evidence)
    }

    // MARK: What entries have in common

    private mutating func span(_ value: LocatedValue) -> DateSpan {
        if value["startDate"] == nil, value["endDate"] == nil, let printed = value["date"] {
            return fields.printedSpan(printed)
        }
        return fields.span(start: "startDate", end: "endDate", in: value, isOpen: !isOwn)
    }

    private mutating func description(_ value: LocatedValue) -> [String] {
        let summary = fields.text("summary", "description", in: value)
        return (summary.map { [$0] } ?? []) + fields.texts("highlights", in: value)
    }
}
