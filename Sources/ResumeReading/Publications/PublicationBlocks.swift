import Resume

/// Reads papers that a résumé builder prints in blocks: the title, the publisher and the date on lines of their own.
enum PublicationBlocks {
    /// Nil where the blocks are built otherwise, or name their authors elsewhere than below the date.
    static func publications(
        in lines: [SourceLine], candidate: CandidateNames, heading: SourceLine?
    ) -> [Publication]? {
        let told = lines.filter { $0.text.count > 60 || !MarkLegend.isLegend(ReferenceText([$0])) }
        guard let blocks = DatedBlocks.blocks(of: told) else { return nil }
        let references = blocks.compactMap(reference)
        if references.count == blocks.count {
            let legend = ReferenceSplitter(lines, heading: heading).legend
            return references.compactMap(ReferenceParser(candidate: candidate, legend: legend).publication)
        }
        guard told.count == lines.count else { return nil }
        let opensWithAuthors = blocks.contains { block in
            ([block.title] + block.sources).contains { line in
                let text = ReferenceText([line])
                return AuthorList(prefixOf: text.all, of: text) != nil
            }
        }
        guard !opensWithAuthors else { return nil }
        return blocks.map { block in
            var paper = Publication(
                title: String(TitleGrammar.clean(block.title.text)),
                evidence: Evidence(lines: block.title.number...max(block.title.number, block.lastLine)))
            let date = ReferenceText(block.date)
            paper.venue = block.sources.first.map { String($0.text) }
            paper.releaseDate =
                DateScanner().matches(in: block.date).first.flatMap { $0.span.end ?? $0.span.start }
                ?? ReferenceDate.find(in: date, date.all)?.date
            return paper
        }
    }

    /// Title, date, authors, and the venue in brackets behind the DOI, each on a line: the same in the usual order.
    private static func reference(_ block: DatedBlocks.Block) -> Reference? {
        guard block.sources.isEmpty, let authors = block.below.first, block.below.count <= 2 else { return nil }
        let text = ReferenceText([authors])
        guard let list = AuthorList(whole: text.all, of: text), list.authors.count > 1 || list.hasInitials else {
            return nil
        }
        var lines = [authors, block.title]
        lines[1].text = "“" + block.title.text + "”."
        var place = block.below.count > 1 ? block.below[1].text : ScalarText()
        if let venue = place.groups.last, place.hasPrefix("10.") || place.hasPrefix("http") {
            place = venue
        } else if place.hasPrefix("10.") || place.hasPrefix("http") {
            place = ScalarText()
        }
        lines.append(SourceLine(number: block.lastLine, text: (place.isEmpty ? place : place + ", ") + block.date))
        return Reference(
            text: ReferenceText(lines),
            evidence: Evidence(lines: block.title.number...max(block.title.number, block.lastLine)))
    }
}

extension ScalarText {
    /// What stands in round brackets.
    fileprivate var groups: [ScalarText] {
        split(separator: "(").dropFirst().compactMap { part in
            part.firstIndex(of: ")").map { Wording.trimmed(part[..<$0]) }
        }
    }
}
