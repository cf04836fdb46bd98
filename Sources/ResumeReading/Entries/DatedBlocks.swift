/// Awards and papers in blocks of several lines, as résumé builders print them: the title, who gave or published it, and the
/// date alone on a line, with remarks below it.
enum DatedBlocks {
    struct Block {
        var title: SourceLine
        /// The lines between title and date.
        var sources: [SourceLine]
        var date: ScalarText
        /// The lines below the date.
        var below: [SourceLine]
        var lastLine: Int
    }

    /// The blocks of a section, where each of them is built like this; nil for other sections.
    static func blocks(of lines: [SourceLine]) -> [Block]? {
        let scanner = DateScanner()
        var blocks: [Block] = []
        for group in groups(of: lines) {
            guard let block = block(group, scanner) else { return nil }
            blocks.append(block)
        }
        return blocks.isEmpty ? nil : blocks
    }

    private static func block(_ lines: [SourceLine], _ scanner: DateScanner) -> Block? {
        guard let title = lines.first, let last = lines.last, (2...8).contains(lines.count),
            lines.allSatisfy({ $0.cells.isEmpty }), isPlain(lines) || isItemized(lines),
            !Wording.isProse(title.text), title.text.count <= 160
        else { return nil }
        let entries = lines.map { EntryLine($0, dates: scanner) }
        let dates = entries.indices.filter { entries[$0].isDateOnly }
        guard let date = dates.first, dates.count == 1, (1...2).contains(date), !entries[0].isAnchor,
            // "获奖等级：二等奖", "时间：2019.05": a form.
            lines[...date].allSatisfy({ Label.split($0.text) == nil })
        else { return nil }
        return Block(
            title: title, sources: Array(lines[1..<date]), date: lines[date].text,
            below: Array(lines[(date + 1)...]), lastLine: last.number)
    }

    private static func isPlain(_ lines: [SourceLine]) -> Bool {
        lines.allSatisfy { $0.marker == nil && $0.headingLevel == nil }
    }

    /// `## Tiny ears` above `- Aug 2024` and `- L. Petrakis, H. Vo`, as RenderCV writes Markdown.
    private static func isItemized(_ lines: [SourceLine]) -> Bool {
        lines.first?.headingLevel != nil && lines.dropFirst().allSatisfy { $0.marker == .bullet }
    }

    /// Runs of visible lines between blank ones.
    private static func groups(of lines: [SourceLine]) -> [[SourceLine]] {
        lines.filter { !$0.isHidden }.split(whereSeparator: \.isBlank).map { Array($0) }
    }
}
