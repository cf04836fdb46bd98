import Resume

extension CitedWork {
    /// The publications in the order printed, then the projects with a stated citation count that belong to none of
    /// them. A count that only the project states belongs to its paper too.
    static func works(of resume: Resume) -> [CitedWork] {
        var works = resume.publications.map(CitedWork.init)
        let links = projectLinks(of: resume)
        for (project, publication) in zip(resume.projects, links) {
            if let publication {
                if resume.publications[publication].citations == nil {
                    works[publication].citations = largest(works[publication].citations, project.citations)
                }
                if resume.publications[publication].stars == nil {
                    works[publication].stars = largest(works[publication].stars, project.stars)
                }
            } else if project.citations != nil {
                works.append(CitedWork(project))
            }
        }
        return works
    }

    /// The sum of the stated stars: of every work, and of the projects that are no work; nil when none are stated.
    static func stars(of works: [CitedWork], resume: Resume) -> Int? {
        let links = projectLinks(of: resume)
        let others = zip(resume.projects, links).filter { $0.citations == nil && $1 == nil }.compactMap(\.0.stars)
        let all = works.compactMap(\.stars) + others
        guard !all.isEmpty else { return nil }
        return all.reduce(0) { $0.addingReportingOverflow($1).overflow ? .max : $0 + $1 }
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

    private init(_ publication: Publication) {
        title = publication.title
        venue = publication.venue
        rank = publication.rank
        date = publication.releaseDate
        role = Role(of: publication)
        citations = publication.citations
        stars = publication.stars
        isPublication = true
        evidence = publication.evidence
    }

    private init(_ project: ProjectEntry) {
        title = project.name
        date = project.dates.start
        role = .unknown
        citations = project.citations
        stars = project.stars
        isPublication = false
        evidence = project.evidence
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
