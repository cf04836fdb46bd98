public import Resume

/// Reads the lines of a publication section.
public struct PublicationReader: Sendable {
    public init() {}

    /// One publication per reference, in the order printed.
    ///
    /// - Parameters:
    ///   - lines: the lines of the section, its heading left out.
    ///   - candidate: how the candidate may be printed as an author; empty when no name is known.
    ///   - heading: the section's heading, which may hold a legend: "Papers († equal contribution)".
    public func publications(
        in lines: [SourceLine], candidate: CandidateNames, heading: SourceLine? = nil
    ) -> [Publication] {
        var legend = MarkLegend()
        return publications(in: lines, candidate: candidate, heading: heading, legend: &legend)
    }

    /// - Parameter legend: what the sections above have said of marks and brackets; what this one says goes to it.
    func publications(
        in lines: [SourceLine], candidate: CandidateNames, heading: SourceLine?, legend: inout MarkLegend
    ) -> [Publication] {
        guard !lines.isEmpty else {
            // "Papers (* equal contribution)" above the headings of its groups.
            if let heading { legend.merge(MarkLegend([ReferenceText([heading])])) }
            return []
        }
        let lines = withoutRemark(LetteredReferences.only(lines))
        if let papers = PublicationBlocks.publications(in: lines, candidate: candidate, heading: heading) {
            return papers
        }
        let (tabled, others) = PublicationTable.publications(in: upToName(lines, of: candidate), candidate: candidate)
        let (entries, rest) = BibTeX.entries(in: others)
        let section = ReferenceSplitter(rest, heading: heading)
        // Marks that this section explains mean here what it says.
        let own = section.legend
        if own.isEmpty { legend.merge(own) } else { legend = legend.succeeded(by: own) }
        var parser = ReferenceParser(candidate: candidate, legend: legend)
        parser.isTitleFirst = parser.putsTitleFirst(section.references)
        parser.isTitleAbove = parser.putsTitleAbove(section.references)
        let listed = section.references.compactMap(parser.publication)
        let bibliography = entries.compactMap { [legend] in
            BibTeX.publication(from: $0, candidate: candidate, legend: legend)
        }
        guard !bibliography.isEmpty || !tabled.isEmpty else { return listed }
        return (tabled + listed + bibliography).sorted {
            ($0.evidence?.lines.lowerBound ?? 0) < ($1.evidence?.lines.lowerBound ?? 0)
        }
    }

    /// `Sorted by year; my name in bold. Metrics from …` above papers that are items of a list each.
    private func withoutRemark(_ lines: [SourceLine]) -> [SourceLine] {
        let shown = lines.filter { !$0.isBlank && !$0.isHidden }
        func isNumber(_ line: SourceLine) -> Bool { if case .number = line.marker { true } else { false } }
        let isNumbered = shown.count(where: isNumber) >= 2
        guard shown.count(where: { $0.marker != nil }) >= 2,
            let first = shown.firstIndex(where: isNumbered ? isNumber : { $0.marker != nil }), first > 0, first <= 3
        else { return lines }
        let lead = shown[..<first]
        // Numbered papers have nothing but remarks above their first.
        let remarks = lead.filter { line in
            line.headingLevel == nil && !line.isBold && !isLegend(line)
                && (Self.remarks.isFound(in: line.text.lowercased()) || isNumbered && !opensWithAuthors(line))
        }
        let dropped = Set(remarks.map(\.number))
        guard lead.allSatisfy({ dropped.contains($0.number) || isLegend($0) }) else {
            return lines
        }
        return lines.filter { !dropped.contains($0.number) }
    }

    private func isLegend(_ line: SourceLine) -> Bool {
        let text = ReferenceText([line])
        return MarkLegend.isLegend(text) || line.marker == .bullet && MarkLegend.swallowed(by: text) != nil
    }

    private func opensWithAuthors(_ line: SourceLine) -> Bool {
        let text = ReferenceText([line])
        return AuthorList(prefixOf: text.all, of: text) != nil
    }

    private static let remarks = WordSet(Lexicon.publications["remark"])

    /// A profile's side column ends where the candidate's name stands by itself as the page's heading.
    private func upToName(_ lines: [SourceLine], of candidate: CandidateNames) -> [SourceLine] {
        // A paper of one author opens with the name alone, too.
        if ReferenceBlocks.part(lines) { return lines }
        let names = Set(candidate.spellings.map { $0.filter(\.isLetter).lowercased() }.filter { !$0.isEmpty })
        for (index, line) in lines.enumerated()
        where index > 0 && lines[index - 1].isBlank && line.marker == nil && !line.isHidden {
            if line.text.count < 80, names.contains(line.text.filter(\.isLetter).lowercased()) {
                return Array(lines[..<index])
            }
        }
        return lines
    }

    /// The name that is highlighted as author in most of the references: what to infer when no name is stated.
    public func highlightedAuthor(in lines: [SourceLine]) -> String? {
        let section = ReferenceSplitter(BibTeX.entries(in: lines).rest)
        let parser = ReferenceParser(candidate: CandidateNames(), legend: section.legend)
        var counts: [ScalarText: Int] = [:]
        var best: ScalarText?
        for reference in section.references {
            let authors = parser.authors(of: reference)
            let bold = authors.filter(\.isBold)
            guard bold.count == 1, let name = bold.first?.name else { continue }
            let count = (counts[name] ?? 0) + 1
            counts[name] = count
            if count > (best.flatMap { counts[$0] } ?? 0) { best = name }
            if best == nil { best = name }
        }
        return String(best)
    }
}
