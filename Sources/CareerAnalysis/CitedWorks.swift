import Resume

extension CitedWork {
    /// The publications in the order printed, then the projects with a stated citation count that belong to none of
    /// them. A count that only the project states belongs to its paper too.
    static func works(of resume: Resume) -> [CitedWork] {
        var works = resume.publications.enumerated().map { CitedWork($1, number: $0 + 1) }
        let links = projectLinks(of: resume)
        for (number, (project, publication)) in zip(1..., zip(resume.projects, links)) {
            if let publication {
                if resume.publications[publication].citations == nil {
                    works[publication].state(largest(works[publication].citations, project.citations))
                }
                if resume.publications[publication].stars == nil {
                    works[publication].stars = largest(works[publication].stars, project.stars)
                }
            } else if project.citations != nil {
                works.append(CitedWork(project, number: number))
            }
        }
        return works
    }

    /// The stated stars of every work, and of the projects that are no work, by identifier.
    static func stars(of works: [CitedWork], resume: Resume) -> [(id: String, stars: Int)] {
        let others = zip(1..., zip(resume.projects, projectLinks(of: resume))).compactMap { number, pair in
            let (project, publication) = pair
            return project.citations == nil && publication == nil
                ? project.stars.map { (id: "project-\(number)", stars: $0) } : nil
        }
        return works.compactMap { work in work.stars.map { (id: work.id, stars: $0) } } + others
    }

    /// For each project with a count the publication that it names, as index; the best fit, then the first printed.
    static func projectLinks(of resume: Resume) -> [Int?] {
        let names = resume.projects.map { project in
            project.citations == nil && project.stars == nil ? nil : WorkTitle(project.name)
        }
        let links = WorkTitle.links(from: names.compactMap { $0 }, to: resume.publications.map { WorkTitle($0.title) })
        return names.map { name in name.flatMap { links[$0] } }
    }

    private static func largest(_ one: Int?, _ other: Int?) -> Int? {
        guard let one, let other else { return one ?? other }
        return max(one, other)
    }

    private mutating func state(_ citations: Int?) {
        self.citations = citations
        statedCitations = citations
        citationSource = citations == nil ? nil : .stated
    }

    private init(_ publication: Publication, number: Int) {
        id = "publication-\(number)"
        title = publication.title
        venue = publication.venue
        rank = publication.rank
        date = publication.releaseDate
        role = Role(of: publication)
        hasEqualContribution = publication.hasEqualContribution
        isLastAuthor = publication.isByCandidateAsLastOfSeveral
        authorCount = publication.authorCount.flatMap { $0 > 0 ? $0 : nil }
        leastAuthorCount = authorCount ?? max(publication.authors.count, publication.candidateAuthorIndex ?? 1, 1)
        stars = publication.stars
        isPublication = true
        evidence = publication.evidence
        state(publication.citations)
    }

    private init(_ project: ProjectEntry, number: Int) {
        id = "project-\(number)"
        title = project.name
        date = project.dates.start
        role = .unknown
        hasEqualContribution = false
        isLastAuthor = false
        leastAuthorCount = 1
        stars = project.stars
        isPublication = false
        evidence = project.evidence
        state(project.citations)
    }
}

extension CitedWork.Role {
    init(of publication: Publication) {
        let index = publication.candidateAuthorIndex
        if index == 1 {
            self = .first
        } else if publication.hasEqualContribution {
            self = .coFirst
        } else if publication.isByCandidateAsLastOfSeveral {
            self = .last
        } else {
            self = index == nil ? .unknown : .other
        }
    }
}

extension Publication {
    var isByCandidateAsLastOfSeveral: Bool {
        guard let count = authorCount, count > 1 else { return false }
        return candidateAuthorIndex == count
    }
}
