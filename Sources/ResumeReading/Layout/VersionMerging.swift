import Resume

extension DateSpan {
    /// The same time, though one of the two may be less precise.
    func agrees(with other: DateSpan) -> Bool {
        guard !isUndated, !other.isUndated, isCurrent == other.isCurrent else { return false }
        return DateSpan.agree(start, other.start) && DateSpan.agree(end, other.end)
    }

    private static func agree(_ left: PartialDate?, _ right: PartialDate?) -> Bool {
        guard let left, let right else { return left == nil && right == nil }
        guard left.year == right.year else { return false }
        guard let first = left.month, let second = right.month else { return true }
        return first == second
    }
}

extension Resume {
    /// Takes from the second version of the career only what the first does not tell.
    mutating func merge(secondVersion second: Resume) {
        var dates = work.map(\.dates) + education.map(\.dates) + projects.map(\.dates)
        func isNew(_ span: DateSpan) -> Bool {
            guard let index = dates.firstIndex(where: { $0.agrees(with: span) }) else { return true }
            dates.remove(at: index)
            return false
        }
        // Every entry uses up its twin before the rest is judged.
        let newWork = second.work.filter { isNew($0.dates) }
        let newEducation = second.education.filter { isNew($0.dates) }
        let newProjects = second.projects.filter { isNew($0.dates) }
        add(newWork, from: second.work.count, to: \.work) { !$0.dates.isUndated }
        add(newEducation, from: second.education.count, to: \.education) { !$0.dates.isUndated }
        add(newProjects, from: second.projects.count, to: \.projects) { !$0.dates.isUndated }
        add(newPublications(in: second), from: second.publications.count, to: \.publications) { _ in true }
        add(newAwards(in: second), from: second.awards.count, to: \.awards) { $0.date != nil }
    }

    /// All entries of both versions.
    mutating func append(_ second: Resume) {
        work += second.work
        education += second.education
        projects += second.projects
        publications += second.publications
        awards += second.awards
    }

    /// What is told once: all of a kind that the first version leaves out, else what the second has more of.
    private mutating func add<Entry>(
        _ new: [Entry], from count: Int, to entries: WritableKeyPath<Resume, [Entry]>, where isSure: (Entry) -> Bool
    ) {
        let own = self[keyPath: entries]
        if own.isEmpty {
            self[keyPath: entries] = new
        } else if count > own.count {
            self[keyPath: entries] += new.filter(isSure).suffix(count - own.count)
        }
    }

    private func newPublications(in second: Resume) -> [Publication] {
        var own = publications
        return second.publications.filter { paper in
            let twin = own.firstIndex { $0.title.lowercased() == paper.title.lowercased() }
            let likely = own.firstIndex {
                $0.releaseDate?.year == paper.releaseDate?.year
                    && ($0.candidateAuthorIndex == paper.candidateAuthorIndex || $0.authorCount == paper.authorCount)
            }
            guard let found = twin ?? likely else { return true }
            own.remove(at: found)
            return false
        }
    }

    private func newAwards(in second: Resume) -> [Award] {
        var years = awards.map(\.date?.year)
        return second.awards.filter { award in
            guard let index = years.firstIndex(of: award.date?.year) else { return true }
            years.remove(at: index)
            return false
        }
    }
}
