import Resume

/// Jobs and studies that stand below each other without headings, each in a block of its own between blank lines.
enum UnheadedBlocks {
    /// The blocks as sections of the kind that their own wording speaks for; nil where they are no such list.
    static func sections(in lines: [SourceLine], _ scanner: DateScanner) -> [Section]? {
        let blocks = blocks(of: lines)
        let kinds = blocks.map { kind(of: $0, scanner) }
        let dated = kinds.compactMap { $0 }
        guard dated.count >= 3, dated.contains(.work), dated.contains(.education) else { return nil }
        var sections: [Section] = []
        for (block, kind) in zip(blocks, kinds) {
            if let kind {
                if sections.last?.kind == kind, sections.last?.heading == nil {
                    sections[sections.count - 1].lines += block
                } else {
                    sections.append(Section(kinds: [kind], heading: nil, lines: block))
                }
            } else if let first = block.first, let listed = listKinds(of: first), block.count > 1 {
                sections.append(Section(kinds: listed, heading: first, lines: Array(block.dropFirst())))
            } else {
                sections.append(Section(kinds: [.summary], heading: nil, lines: block))
            }
        }
        return sections
    }

    /// Runs of lines between blank ones, the blank line below each included.
    private static func blocks(of lines: [SourceLine]) -> [[SourceLine]] {
        var blocks: [[SourceLine]] = []
        var isOpen = false
        for line in lines where !line.isHidden {
            if line.isBlank {
                if !blocks.isEmpty { blocks[blocks.count - 1].append(line) }
                isOpen = false
            } else if isOpen {
                blocks[blocks.count - 1].append(line)
            } else {
                blocks.append([line])
                isOpen = true
            }
        }
        return blocks
    }

    /// What a block is whose first or second line is dated; nil for other text.
    private static func kind(of block: [SourceLine], _ scanner: DateScanner) -> SectionKind? {
        let head = block.prefix(3).filter { !$0.isBlank }.map { EntryLine($0, dates: scanner) }
        guard let anchor = head.prefix(2).firstIndex(where: \.isAnchor), !Wording.isProse(head[anchor].text) else {
            return nil
        }
        let parts = head.prefix(max(2, anchor + 1)).filter { $0.isHeadLike || $0.isAnchor }
            .flatMap { HeadPieces.pieces(of: $0) }.map(\.judgement)
        let isRange = head[anchor].dates.contains { !$0.isSingle || $0.span.isCurrent }
        if parts.contains(where: { $0.degree >= 5 }) { return .education }
        guard isRange else { return nil }
        let hasTitle = parts.contains { $0.title >= 5 }
        if parts.contains(where: \.isSchool), !hasTitle { return .education }
        return hasTitle || parts.contains { $0.organization >= 5 } ? .work : nil
    }

    /// `获得过的荣誉：`: a line that heads a list of a known kind.
    private static func listKinds(of line: SourceLine) -> [SectionKind]? {
        let known = SectionHeading.kinds(of: line.text)
        if !known.isEmpty { return known }
        guard line.text.count <= 24, line.text.last.map({ $0.isOne(of: ":：") }) ?? false else { return nil }
        return SectionHeading.kindByLastWord(of: line.text).map { [$0] }
    }
}
