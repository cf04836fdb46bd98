import Resume

/// Reads the `cv` of a RenderCV document: sections with titles of the writer's own, entries known by their keys.
struct RenderCVReader {
    private var fields = StructuredFields()
    private let cv: LocatedValue
    private var resume = Resume()
    private var work = StructuredWork()

    init(_ root: LocatedValue) { cv = root["cv"] ?? root }

    mutating func read() -> (resume: Resume, notes: [Note]) {
        fields.checkKeys(
            of: cv,
            known: [
                "name", "label", "headline", "location", "email", "phone", "website", "photo", "social_networks",
                "custom_connections", "sections",
            ])
        readBasics()
        if let sections = cv["sections"] {
            if case .mapping(let pairs) = sections.content {
                for (title, section) in pairs { read(section, title: title) }
            } else {
                fields.report(sections, expected: "a mapping of titles to entries")
            }
        }
        resume.work = work.entries
        if !work.leaves.isEmpty { resume.reading.leaves = work.leaves }
        let candidate = CandidateNames(of: resume.basics)
        for index in resume.publications.indices where resume.publications[index].candidateAuthorIndex == nil {
            resume.publications[index].candidateAuthorIndex =
                resume.publications[index].authors.firstIndex { candidate.matches(ScalarText($0)) }.map { $0 + 1 }
        }
        return (resume, fields.notes)
    }

    private mutating func readBasics() {
        resume.basics = Basics(name: fields.text("name", in: cv))
        resume.basics.label = fields.text("label", "headline", in: cv)
        resume.basics.email = fields.texts("email", in: cv).first
        resume.basics.phone = fields.texts("phone", in: cv).first.map(Self.telephone)
        resume.basics.url = fields.texts("website", in: cv).first
        resume.basics.location = fields.text("location", in: cv).map { Location(address: $0) }
        let profiles = fields.entries("social_networks", in: cv).map { network in
            Profile(network: fields.text("network", in: network), username: fields.text("username", in: network))
        }
        resume.basics.profiles = profiles.isEmpty ? nil : profiles
    }

    /// RenderCV takes telephone numbers as `tel:+1-555-0100`.
    private static func telephone(_ text: String) -> String {
        text.hasPrefix("tel:") ? String(text.dropFirst(4)) : text
    }

    // MARK: Sections

    private mutating func read(_ section: LocatedValue, title: String) {
        guard case .list(let items) = section.content else {
            fields.report(section, expected: "a list of entries")
            return
        }
        let kind = SectionHeading.kinds(of: Self.heading(title)).first
        for item in items {
            guard case .mapping = item.content else { continue }
            if item["institution"] != nil {
                readEducation(item)
            } else if item["company"] != nil {
                readWork(item)
            } else if item["title"] != nil, item["authors"] != nil {
                readPublication(item)
            } else if item["name"] != nil {
                readNamed(item, kind: kind)
            } else if item["label"] == nil, item["bullet"] == nil, item["number"] == nil, item["reversed_number"] == nil
            {
                fields.report(item, expected: "an entry with institution, company, title and authors, name, or label")
            }
        }
    }

    /// `selected_honors`: keys stand for titles.
    static func heading(_ key: String) -> ScalarText { ScalarText(key).replacing("_", with: " ") }

    private mutating func readEducation(_ item: LocatedValue) {
        resume.education.append(
            EducationEntry(
                institution: text("institution", in: item), area: text("area", in: item),
                studyType: text("degree", in: item), highlights: texts("highlights", in: item), dates: span(item),
                evidence: item.evidence))
    }

    private mutating func readWork(_ item: LocatedValue) {
        let position = text("position", in: item)
        let entry = WorkEntry(
            organization: text("company", in: item), position: position, location: text("location", in: item),
            employmentType: position.flatMap { EmploymentWording.type(of: ScalarText($0)) },
            highlights: description(item),
            dates: span(item), evidence: item.evidence)
        if let reason = work.append(entry) { fields.remark(item, reason) }
    }

    private mutating func readPublication(_ item: LocatedValue) {
        guard let title = text("title", in: item) else { return }
        let printed = fields.texts("authors", in: item)
        // The writer's own name is set in bold or italics.
        let marked = printed.firstIndex { $0.hasPrefix("*") && $0.hasSuffix("*") }
        let authors = printed.map(Self.plain)
        resume.publications.append(
            Publication(
                title: title, authors: authors, authorCount: authors.count, candidateAuthorIndex: marked.map { $0 + 1 },
                venue: text("journal", in: item), releaseDate: item["date"].flatMap { fields.date($0) },
                url: fields.text("url", in: item) ?? fields.text("doi", in: item).map { "https://doi.org/" + $0 },
                evidence: item.evidence))
    }

    /// An entry that has but a name is what the title of its section says.
    private mutating func readNamed(_ item: LocatedValue, kind: SectionKind?) {
        guard let name = text("name", in: item) else { return }
        switch kind {
        case .awards:
            let span = span(item)
            resume.awards.append(Award(title: name, date: span.end ?? span.start, evidence: item.evidence))
        case .projects, .research, .unknown, nil:
            resume.projects.append(
                ProjectEntry(name: name, highlights: description(item), dates: span(item), evidence: item.evidence))
        default: break
        }
    }

    private mutating func span(_ item: LocatedValue) -> DateSpan {
        if item["start_date"] == nil, item["end_date"] == nil, let date = item["date"] {
            return fields.printedSpan(date)
        }
        return fields.span(start: "start_date", end: "end_date", in: item, isOpen: true)
    }

    private mutating func description(_ item: LocatedValue) -> [String] {
        (text("summary", in: item).map { [$0] } ?? []) + texts("highlights", in: item)
    }

    private mutating func text(_ key: String, in item: LocatedValue) -> String? {
        fields.text(key, in: item).map(Self.plain)
    }

    private mutating func texts(_ key: String, in item: LocatedValue) -> [String] {
        fields.texts(key, in: item).map(Self.plain)
    }

    /// RenderCV's texts are Markdown; read as the lines of a Markdown file are.
    static func plain(_ text: String) -> String {
        let lines = LineReader(text: text, path: "text.md").lines()
        return StructuredFields.trimmed(String(lines.filter { !$0.isHidden }.map(\.text).joined(separator: "\n")))
    }
}
