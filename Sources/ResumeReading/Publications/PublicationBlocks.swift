import Resume

/// Reads papers that a résumé builder prints in blocks: the title, the publisher and the date on lines of their own.
enum PublicationBlocks {
    /// Nil where the blocks are built otherwise, or name their authors elsewhere than below the date.
    static func publications(
        in lines: [SourceLine], candidate: CandidateNames, heading: SourceLine?
    ) -> [Publication]? {
        let told = lines.filter { $0.text.count > 60 || !MarkLegend.isLegend(ReferenceText([$0])) }
        guard let blocks = DatedBlocks.blocks(of: told) else {
            return stacked(told, candidate, ReferenceSplitter(lines, heading: heading).legend)
        }
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

    /// Title, venue with date, and authors, each on a line: `Malaria Journal, 2019` in the midst.
    private static func stacked(
        _ lines: [SourceLine], _ candidate: CandidateNames, _ legend: @autoclosure () -> MarkLegend
    ) -> [Publication]? {
        let scanner = DateScanner()
        let blocks = lines.filter { !$0.isHidden }.split(whereSeparator: \.isBlank).map { Array($0) }
        var references: [Reference] = []
        for block in blocks {
            guard block.count == 3,
                block.allSatisfy({ $0.cells.isEmpty && $0.marker == nil && $0.headingLevel == nil }),
                let list = AuthorList(whole: ReferenceText([block[2]]).all, of: ReferenceText([block[2]])),
                list.authors.count > 1 || list.hasInitials,
                case let dates = scanner.matches(in: block[1].text), dates.count == 1, let date = dates.first,
                date.range.upperBound == block[1].text.endIndex, date.range.lowerBound > block[1].text.startIndex + 3,
                scanner.matches(in: block[0].text).isEmpty, block[0].text.contains(" ")
            else { return nil }
            var title = block[0]
            title.text = "“" + title.text + "”."
            references.append(
                Reference(
                    text: ReferenceText([block[2], title, block[1]]),
                    evidence: Evidence(lines: block[0].number...max(block[0].number, block[2].number))))
        }
        guard !references.isEmpty else { return nil }
        let papers = references.compactMap(ReferenceParser(candidate: candidate, legend: legend()).publication)
        return papers.count == references.count ? papers : nil
    }

    /// Title, date, authors, and the venue in brackets behind the DOI, each on a line: the same in the usual order.
    private static func reference(_ block: DatedBlocks.Block) -> Reference? {
        guard block.sources.isEmpty, let authors = block.below.first, block.below.count <= 4 else { return nil }
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
        // What else stands below, such as "Cited by 37", goes on with the reference.
        lines += block.below.dropFirst(2)
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
