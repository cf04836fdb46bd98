import Resume

/// Lists of the candidate's papers under headings that do not say so: "Research", "Writing", headings of unknown wording.
enum ReferenceLists {
    /// The same sections; those that hold nothing but references to the candidate's papers are on publications.
    static func told(in sections: [Section], candidate: CandidateNames) -> [Section] {
        sections.map { section in
            guard section.kinds.count == 1,
                [.research, .projects, .writing, .unknown].contains(section.kind) || isOfConferences(section),
                holdsPapers(section, of: candidate) || namesPapers(section)
            else { return section }
            var section = section
            section.kinds = [.publications]
            return section
        }
    }

    /// `《题名》，《刊名》2022年第8期，第一作者` below `研究成果`: nothing but titles in their marks, most of them with a journal.
    private static func namesPapers(_ section: Section) -> Bool {
        let lines = section.lines.filter { !$0.isHidden && !$0.isBlank }
        guard section.kind == .research, lines.count >= 2, lines.allSatisfy({ $0.text.first == "《" }),
            let heading = section.heading,
            ["成果", "论文", "論文", "发表", "發表"].contains(where: heading.text.contains),
            // Projects have titles, too.
            !lines.contains(where: { line in
                // "（省社科项目阶段性成果）" says what a paper came of.
                let said = Wording.withoutBrackets(line.text).split { $0 == "《" }.compactMap { part in
                    part.firstIndex(of: "》").map { part[$0...] }
                }
                return ["基金", "课题", "課題", "项目", "項目", "主持", "立项"].contains { word in
                    said.contains { $0.contains(word) }
                }
            })
        else { return false }
        let journals = lines.count { $0.text.count { $0 == "《" } >= 2 && $0.text.holdsNumber }
        return journals * 2 >= lines.count
    }

    /// `Conferences` heads talks, or the papers in their proceedings; `Conference presentations` heads talks.
    private static func isOfConferences(_ section: Section) -> Bool {
        guard section.kind == .talks, let heading = section.heading else { return false }
        let told = section.lines.map(\.text).joined(separator: "\n").lowercased()
        guard ["proc.", "proceedings", "pp.", "doi:", "doi.org"].contains(where: told.contains),
            !["invited", "keynote", "poster"].contains(where: told.contains)
        else { return false }
        return ["conferences", "conference", "konferenzen"].contains(String(SectionHeading.normalized(heading.text)))
    }

    private static func holdsPapers(_ section: Section, of candidate: CandidateNames) -> Bool {
        let lines = section.lines.filter { !$0.isHidden && !$0.isBlank }
        guard let first = lines.first, lines.count <= 200, opensWithAuthors(first) else { return false }
        let papers = PublicationReader().publications(in: section.lines, candidate: candidate, heading: section.heading)
        // "(in press)" and books have no date or no venue.
        let whole = papers.count { $0.venue != nil && $0.releaseDate != nil }
        guard !papers.isEmpty, papers.allSatisfy({ !$0.authors.isEmpty }), whole * 3 >= papers.count * 2 else {
            return false
        }
        if papers.allSatisfy({ $0.venue.map { SentencePublications.isPopular(ScalarText($0)) } ?? false }) {
            return false
        }
        let told = Set(papers.compactMap(\.evidence).flatMap(\.lines))
        return papers.count { names(candidate, among: $0) } * 2 >= papers.count
            && lines.count { told.contains($0.number) } * 4 >= lines.count * 3
    }

    /// Alone and in bold stands the name of a work as well as an author's.
    private static func names(_ candidate: CandidateNames, among paper: Publication) -> Bool {
        guard paper.candidateAuthorIndex != nil, let only = paper.authors.first, paper.authors.count == 1 else {
            return paper.candidateAuthorIndex != nil
        }
        return candidate.matches(ScalarText(only))
    }

    static func opensWithAuthors(_ line: SourceLine) -> Bool {
        let text = ReferenceText([line])
        return AuthorList(prefixOf: text.all, of: text) != nil
    }
}
