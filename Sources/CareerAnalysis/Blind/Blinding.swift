import Resume

/// Replaces what tells who somebody is by pseudonyms, entry by entry, in the order printed.
struct Blinding {
    private(set) var resume: Resume
    private let original: Resume
    private let wording: BlindWording
    private let pseudonym: String
    private let texts: WithheldTexts

    init(_ resume: Resume, wording: BlindWording, pseudonym: String) {
        self.resume = resume
        original = resume
        self.wording = wording
        self.pseudonym = pseudonym
        texts = WithheldTexts(of: resume)
    }

    mutating func apply() {
        resume.basics = Basics(name: pseudonym)
        resume.basics.label = kept(original.basics.label)
        renameOrganizations()
        blindWork()
        blindEducation()
        blindPublications()
        blindProjects()
        blindAwards()
        blindSkills()
        blindReading()
    }

    /// A text that tells nothing of the person; nil for others.
    private func kept(_ text: String?) -> String? { text.flatMap { texts.occur(in: $0) ? nil : $0 } }

    /// Schools are A, B ... from the first attended to the last, as the page shows them; where somebody worked at their own school, it is the same one.
    private mutating func renameOrganizations() {
        let names = original.education.map(\.institution) + original.work.map(\.organization)
        let groups = EmployerIdentity.numbers(for: names)
        var letters: [Int: String] = [:]
        // Those without dates come last, in the order printed.
        func start(_ index: Int) -> Int {
            let dates = original.education[index].dates
            return (dates.start ?? dates.end)?.earliest.index ?? .max
        }
        let order = original.education.indices.sorted { (start($0), $0) < (start($1), $1) }
        for index in order where names[index] != nil {
            let group = groups[index]
            let name = letters[group] ?? wording.school(letters.count + 1)
            letters[group] = name
            resume.education[index].institution = name
        }
        var own: [Int: String] = [:]
        for (index, group) in groups.dropFirst(original.education.count).enumerated() {
            guard let name = original.work[index].organization else { continue }
            if let school = letters[group] {
                resume.work[index].organization = school
            } else if texts.occur(in: name) {
                own[group] = own[group] ?? wording.employer(own.count + 1)
                resume.work[index].organization = own[group]
            }
        }
    }

    private mutating func blindWork() {
        for index in resume.work.indices {
            resume.work[index].position = kept(resume.work[index].position)
            resume.work[index].department = kept(resume.work[index].department)
            resume.work[index].location = nil
            resume.work[index].highlights = resume.work[index].highlights.compactMap(kept)
        }
    }

    private mutating func blindEducation() {
        for index in resume.education.indices {
            resume.education[index].area = kept(resume.education[index].area)
            resume.education[index].studyType = kept(resume.education[index].studyType)
            // Theses, supervisors and honours are known to those who know the school.
            resume.education[index].highlights = []
        }
    }

    private mutating func blindPublications() {
        let works = CitedWork.works(of: original)
        for index in resume.publications.indices {
            let candidate = resume.publications[index].candidateAuthorIndex
            resume.publications[index].title = wording.paper(index + 1)
            resume.publications[index].authors = resume.publications[index].authors.indices.map {
                $0 + 1 == candidate ? pseudonym : wording.author($0 + 1)
            }
            resume.publications[index].venue = kept(resume.publications[index].venue)
            resume.publications[index].url = nil
            // The counts that a project states for its paper: without names nothing tells that they belong together.
            resume.publications[index].citations = works[index].citations
            resume.publications[index].stars = works[index].stars
        }
    }

    private mutating func blindProjects() {
        let links = CitedWork.projectLinks(of: original)
        for index in resume.projects.indices {
            let project = resume.projects[index]
            let isOpenSource =
                project.stars != nil || Self.isRepository(project.url)
                || ([project.name, project.role].compactMap(\.self) + project.highlights).contains(
                    where: Self.saysOpenSource)
            resume.projects[index].name = wording.project(index + 1, isOpenSource: isOpenSource)
            resume.projects[index].entity = kept(project.entity)
            resume.projects[index].role = kept(project.role)
            resume.projects[index].url = nil
            resume.projects[index].highlights = project.highlights.compactMap(kept)
            if links[index] != nil {
                resume.projects[index].citations = nil
                resume.projects[index].stars = nil
            }
        }
    }

    private static func saysOpenSource(_ text: String) -> Bool {
        let words = text.lowercased().split { !$0.isLetter }
        return zip(words, words.dropFirst()).contains { $0 == "open" && $1.hasPrefix("source") }
            || text.contains("开源") || text.contains("開源")
    }

    private static func isRepository(_ url: String?) -> Bool {
        ["github.com", "gitlab.com", "gitee.com", "codeberg.org"].contains { url?.holds($0) ?? false }
    }

    private mutating func blindAwards() {
        for index in resume.awards.indices {
            resume.awards[index].title = kept(resume.awards[index].title) ?? wording.award(index + 1)
            resume.awards[index].awarder = kept(resume.awards[index].awarder)
        }
    }

    private mutating func blindSkills() {
        // What the table of skills knows is known to many, even where a project bears its name.
        resume.skills.removeAll { $0.category == nil && texts.occur(in: $0.name) }
        for index in resume.skills.indices {
            resume.skills[index].asWritten = kept(resume.skills[index].asWritten)
            resume.skills[index].level = kept(resume.skills[index].level)
        }
    }

    private mutating func blindReading() {
        resume.reading.inferred = nil
        resume.reading.protected = nil
        for index in (resume.reading.leaves ?? []).indices { resume.reading.leaves?[index].reason = wording.leave }
        resume.reading.notes.removeAll { [.noName, .nameInferred, .noContact].contains($0.code) }
        for index in resume.reading.notes.indices where texts.occur(in: resume.reading.notes[index].message) {
            resume.reading.notes[index].message = wording.withheld
        }
    }
}
