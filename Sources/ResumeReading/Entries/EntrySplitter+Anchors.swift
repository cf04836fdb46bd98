import Resume

/// The dated lines around which a section is cut.
extension EntrySplitter {
    func anchorIndices() -> [Int] {
        var indices = withoutInnerTables(
            lines.indices.filter { lines[$0].isAnchor && !isLabelledText(at: $0) && !goesOn(at: $0) })
        // Bulleted dates are details where entries are dated without bullets, unless a range begins the line.
        let plain = indices.filter { lines[$0].source.marker == nil }
        if !plain.isEmpty {
            indices.removeAll { index in
                let line = lines[index]
                guard line.source.marker != nil, line.source.headingLevel == nil, let match = line.dates.first else {
                    return false
                }
                let startsLine = Wording.trimmed(line.text[..<match.range.lowerBound], also: "([（【").isEmpty
                // "- **Senior Baker** `2022/01 → 2023/04`" below the employer: one of its posts.
                if line.source.boldRanges.first?.lowerBound == line.text.startIndex, !match.isSingle,
                    line.residue.count <= 40, content == .positions, HeadJudgement(line.residue).title >= 5
                {
                    return false
                }
                // "2018 年起负责…": since when something was among the duties.
                return !startsLine || match.isSingle || line.text[match.range].last == "起"
            }
        }
        // A single date is a weak sign where the entries have ranges and this one hangs below one of them.
        let indent = indices.map { lines[$0].source.indent }.min() ?? 0
        guard let first = indices.first, lines[first].isBullet else { return indices }
        indices.removeAll { index in
            let line = lines[index]
            return line.isBullet && line.source.indent >= indent + 2
                && line.dates.allSatisfy(\.isSingle)
        }
        return indices
    }

    /// `Drove through high water during Ike. One deployment, 2009-2010.` directly below `Duties:`.
    private func isLabelledText(at index: Int) -> Bool {
        guard index > 0, lines[index].residue.count > 20, lines[index].source.cells.isEmpty,
            let last = lines[index - 1].text.last, last == ":" || last == "："
        else { return false }
        return lines[index - 1].isDetailLabel && lines[index].text.last.map { $0.isOne(of: ".。") } ?? false
    }

    /// `communications squadron, Al Udeid, 2012. Host hardening.` below a line that has not ended: the second half of a sentence.
    private func goesOn(at index: Int) -> Bool {
        let line = lines[index]
        guard index > 0, line.source.marker == nil, line.source.cells.isEmpty, line.text.first?.isLowercase ?? false,
            line.dates.allSatisfy({ $0.isSingle && !$0.span.isCurrent }), line.residue.wordCount >= 3,
            case let above = lines[index - 1], above.text.count >= 60, !above.isAnchor, above.source.cells.isEmpty,
            let date = line.dates.last, line.text[date.range.upperBound...].hasPrefix(". "),
            line.text[date.range.upperBound...].count(where: \.isLetter) >= 8
        else { return false }
        return !Wording.endsSentence(above.text)
    }

    /// Rows of a table that is set in below a dated bullet are part of what the bullet tells.
    private func withoutInnerTables(_ anchors: [Int]) -> [Int] {
        let items = anchors.filter { lines[$0].isBullet && lines[$0].dates.contains { !$0.isSingle } }
        guard let indent = items.map({ lines[$0].source.indent }).min() else { return anchors }
        return anchors.filter { lines[$0].source.cells.isEmpty || lines[$0].source.indent < indent + 2 }
    }
}
