import Resume

/// Reads papers that a résumé builder prints in blocks: the title, the publisher and the date on lines of their own.
enum PublicationBlocks {
    /// Nil where the blocks are built otherwise, or name their authors.
    static func publications(in lines: [SourceLine]) -> [Publication]? {
        guard let blocks = DatedBlocks.blocks(of: lines) else { return nil }
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
}
