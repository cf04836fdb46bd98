import Resume

/// Turns the running numbers of lines into pages and the lines on them.
struct PageNumbering {
    /// By running number, the first being that of line 1.
    let places: [PagePlace]

    /// The first and the last line on each page touched.
    func pages(of lines: ClosedRange<Int>) -> [PageLines]? {
        group(places.indices.clamped(to: lines.lowerBound - 1..<lines.upperBound).map { places[$0] }) { lines in
            [lines.first, lines.last].compactMap(\.self)
        }
    }

    /// Every one of the lines.
    func pages(of lines: [Int]) -> [PageLines]? {
        group(Set(lines).sorted().map { $0 - 1 }.filter(places.indices.contains).map { places[$0] }) { $0 }
    }

    /// The running numbers of the lines on a page.
    func lines(ofPage page: Int) -> ClosedRange<Int>? {
        guard let first = places.firstIndex(where: { $0.page == page }),
            let last = places.lastIndex(where: { $0.page == page })
        else { return nil }
        return first + 1...last + 1
    }

    private func group(_ places: [PagePlace], _ shown: ([Int]) -> [Int]) -> [PageLines]? {
        guard !places.isEmpty else { return nil }
        return Dictionary(grouping: places, by: \.page).sorted { $0.key < $1.key }.map { page, places in
            PageLines(page: page, lines: shown(places.map(\.line).sorted()))
        }
    }
}

extension Resume {
    /// Adds pages to all evidence.
    mutating func setPages(_ numbering: PageNumbering) {
        func paged(_ evidence: Evidence?) -> Evidence? { evidence.map(paged) }
        func paged(_ evidence: Evidence) -> Evidence {
            var evidence = evidence
            evidence.pages = numbering.pages(of: evidence.lines)
            return evidence
        }
        for index in work.indices { work[index].evidence = paged(work[index].evidence) }
        for index in education.indices { education[index].evidence = paged(education[index].evidence) }
        for index in projects.indices { projects[index].evidence = paged(projects[index].evidence) }
        for index in publications.indices { publications[index].evidence = paged(publications[index].evidence) }
        for index in awards.indices { awards[index].evidence = paged(awards[index].evidence) }
        for index in skills.indices { skills[index].mentionPages = numbering.pages(of: skills[index].mentionLines) }
        for index in reading.notes.indices { reading.notes[index].evidence = paged(reading.notes[index].evidence) }
        if let stated = reading.stated {
            reading.stated?.experienceEvidence = paged(stated.experienceEvidence)
            reading.stated?.citationsEvidence = paged(stated.citationsEvidence)
        }
        reading.leaves = reading.leaves?.map { leave in
            var leave = leave
            leave.evidence = paged(leave.evidence)
            return leave
        }
        reading.protected = reading.protected?.map { fact in
            ProtectedFact(kind: fact.kind, value: fact.value, evidence: paged(fact.evidence))
        }
    }
}
