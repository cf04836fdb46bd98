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
        guard several.count >= 2, several.count * 4 >= blocks.count(where: { !$0.isEmpty }) * 3 else { return false }
        let whole = several.count { block in
            block.allSatisfy { $0.marker == nil && ReferenceSplitter.label(of: $0.text) == nil }
                && (2...6).contains(block.count)
                && block.count { ReferenceSplitter.hasYear(ReferenceText([$0])) } == 1
                && !(block.first.map { ReferenceSplitter.hasYear(ReferenceText([$0])) } ?? false)
        }
        return several.count == 2 ? whole == 2 : whole * 5 >= several.count * 4
    }
}
