/// References on several lines each, with blank lines between them: authors, title, venue, counts.
enum ReferenceBlocks {
    /// Most of the blocks are of several lines without markers, one of which has a year.
    static func part(_ lines: [SourceLine]) -> Bool {
        var blocks: [[SourceLine]] = [[]]
        for line in lines {
            if line.isBlank || line.headingLevel != nil {
                blocks.append([])
            } else {
                blocks[blocks.count - 1].append(line)
            }
        }
        let several = blocks.filter { $0.count > 1 }
        // What stands above them may tell of their marks and counts.
        let filled = blocks.filter { !$0.isEmpty }
        if filled.contains(where: isOne), filled.dropFirst(filled.first.map(isOne) ?? true ? 0 : 1).allSatisfy(isOne),
            filled.contains(where: { $0.count > 1 && isOne($0) })
        {
            return true
        }
        let byYear = filled.count(where: isOneByYear)
        // One to a line, they need no blank lines.
        let areLines = filled.contains { $0.dropFirst().contains(where: opensWithAuthorsAndYear) }
        if !areLines, byYear >= 2, byYear * 3 >= filled.count * 2, several.contains(where: isOneByYear) { return true }
        guard several.count >= 2, several.count * 4 >= blocks.count(where: { !$0.isEmpty }) * 3 else { return false }
        let whole = several.count { block in
            block.allSatisfy { $0.marker == nil && ReferenceSplitter.label(of: $0.text) == nil }
                && (2...6).contains(block.count)
                && block.count { ReferenceSplitter.hasYear(ReferenceText([$0])) } == 1
                && !(block.first.map { ReferenceSplitter.hasYear(ReferenceText([$0])) } ?? false)
        }
        return several.count == 2 ? whole == 2 : whole * 5 >= several.count * 4
    }

    /// `Roe, J. (2016). What the jar holds.` over `*Child Studies, 87*(5), 15–16.`: authors and year open the block, and no line
    /// below them has a year.
    private static func isOne(_ block: [SourceLine]) -> Bool {
        guard let first = block.first, block.count <= 6, block.allSatisfy({ $0.marker == nil && $0.cells.isEmpty })
        else {
            return false
        }
        return opensWithAuthors(first)
            && !block.dropFirst().map { ReferenceText([$0]) }.contains {
                ReferenceSplitter.hasYear($0) || ReferenceSplitter.opensWithInitials($0)
            }
    }

    /// `Ada Marsh and Tom Poe. 2023. Seventy tapes and a` over `tractor. In Proceedings …`: the style of ACL, where only the
    /// first line of a block opens with authors and their year.
    private static func isOneByYear(_ block: [SourceLine]) -> Bool {
        guard let first = block.first, block.count <= 6, block.allSatisfy({ $0.marker == nil && $0.cells.isEmpty })
        else { return false }
        return opensWithAuthorsAndYear(first) && !block.dropFirst().contains(where: opensWithAuthorsAndYear)
    }

    private static func opensWithAuthorsAndYear(_ line: SourceLine) -> Bool {
        guard line.text.holdsNumber else { return false }
        let text = ReferenceText([line])
        guard let list = AuthorList(prefixOf: text.all, of: text) else { return false }
        var year = list.end
        while year < text.count, text.characters[year].isOne(of: ". ,") { year += 1 }
        guard let (value, end) = text.number(at: year), (1950...2100).contains(value) else { return false }
        return text[end] == "." || text[end + 1] == "."
    }

    private static func opensWithAuthors(_ line: SourceLine) -> Bool {
        let text = ReferenceText([line])
        guard let list = AuthorList(prefixOf: text.all, of: text), list.hasInitials else { return false }
        let rest = ReferenceText(line.text.dropFirst(min(list.end, line.text.count))).folded.prefix(3)
        return rest.contains("(") && ReferenceSplitter.hasYear(text)
    }
}
