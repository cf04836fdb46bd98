import Resume

/// Publications that stand outside a list of publications: single references, and papers that a sentence tells of.
enum SentencePublications {
    static func publications(in sections: [Section], candidate: CandidateNames) -> [Publication] {
        let reader = PublicationReader()
        var found: [Publication] = []
        for section in sections
        where !section.kinds.contains(.publications) && section.kind != .patents && section.kind != .service {
            let isResearch = section.kind == .research || section.kind == .summary || section.kind == .header
            let isShared = section.kind == .talks || section.kind == .writing
            let lines = section.lines.filter { line in
                !line.isHidden && !line.isBlank && (isMarkedReference(line.text) || isResearch && isTold(line))
            }
            found += reader.publications(in: lines, candidate: candidate)
            found += reader.publications(in: section.lines.compactMap(labelled), candidate: candidate)
            if isShared { found += authored(section.lines, reader: reader, candidate: candidate) }
            if section.kinds.contains(.writing) { found += papers(in: section, reader: reader, candidate: candidate) }
        }
        return found
    }

    /// `论文：骆某某，《某题》，《某刊》，2020年第4期` among other facts: the reference behind its label.
    private static func labelled(_ line: SourceLine) -> SourceLine? {
        guard !line.isHidden, line.cells.isEmpty, line.text.contains("《"), line.text.holdsAny(of: Label.colons),
            line.text.fits(inBytes: 600), !isMarkedReference(line.text),
            let colon = line.text.firstIndex(where: { $0.isOne(of: "：:") }), line.text[..<colon].fits(inBytes: 40),
            SectionHeading.kinds(of: line.text[..<colon]) == [.publications],
            case let rest = line.text[(colon + 1)...], rest.count(where: { $0 == "《" }) == 2, rest.holdsNumber
        else { return nil }
        return line.dropping(colon + 1 - line.text.startIndex)
    }

    /// GB/T 7714 marks: `[J]`, `[C]//`.
    private static func isMarkedReference(_ text: ScalarText) -> Bool {
        marks.isFound(in: text)
    }

    private static let marks: WordSet = ["[J]", "[C]", "[D]", "[M]", "[J/OL]"]

    /// `以第一作者完成论文 **Title**，被 … 接受`.
    private static func isTold(_ line: SourceLine) -> Bool {
        let hasTitle =
            !line.boldRanges.isEmpty || line.text.contains("《") || line.text.contains("“") || line.text.contains("\"")
        let lower = line.text.lowercased()
        return hasTitle && (line.text.contains("论文") || line.text.contains("論文") || lower.contains("paper"))
            && ["发表", "接收", "接受", "录用", "發表", "accepted", "published", "第一作者"].contains(where: lower.contains)
    }

    /// A quoted title with a line of its authors below.
    private static func authored(_ lines: [SourceLine], reader: PublicationReader, candidate: CandidateNames)
        -> [Publication]
    {
        let filled = lines.filter { !$0.isBlank && !$0.isHidden }
        var found: [Publication] = []
        for (title, authors) in zip(filled, filled.dropFirst()) {
            guard let label = Label.split(authors.text)?.meaning ?? authorLabel(authors.text), label == "authors",
                let first = title.text.first, first.isOne(of: "\"“《「")
            else { continue }
            found += reader.publications(in: [title, authors], candidate: candidate)
        }
        return found
    }

    /// `A. Marsh and B. Cole. "Title". *Proceedings of …* 16(12), 2023.` among posts and talks: a paragraph that opens with
    /// several authors, the candidate among them, and says where and when.
    private static func papers(in section: Section, reader: PublicationReader, candidate: CandidateNames)
        -> [Publication]
    {
        section.lines.filter { !$0.isHidden }.split(whereSeparator: \.isBlank).flatMap { lines -> [Publication] in
            guard lines.count <= 6, let first = lines.first, ReferenceLists.opensWithAuthors(first) else { return [] }
            let papers = reader.publications(in: Array(lines), candidate: candidate)
            return papers.filter {
                $0.authors.count >= 2 && $0.candidateAuthorIndex != nil && $0.releaseDate != nil
                    && $0.venue.map { !isPopular(ScalarText($0)) } ?? false
            }
        }
    }

    /// A blog publishes no papers; magazines of learned societies do.
    static func isPopular(_ venue: ScalarText) -> Bool {
        let words = Wording.words(venue)
        return words.contains { ["blog", "substack", "website", "newsletter"].contains($0) }
            || ["博客", "公众号"].contains(where: venue.contains)
    }

    private static func authorLabel(_ text: ScalarText) -> String? {
        let label = text.prefix { $0 != ":" && $0 != "：" }.lowercased()
        return ["作者", "authors", "author", "by"].contains(Wording.trimmed(label)) ? "authors" : nil
    }
}
