/// The look that the first lines of entries share: a heading level, bold, a number.
struct EntryStyle {
    private var level: Int?
    private var isBold = false
    private var isNumbered = false
    /// `项目一 …`, `项目二 …`
    private var isOrdinal = false
    private var indent = 0
    private var marker: SourceLine.Marker?

    init(of heads: [EntryLine]) {
        guard let first = heads.first else { return }
        if let level = first.source.headingLevel, heads.allSatisfy({ $0.source.headingLevel == level }) {
            self.level = level
        }
        isNumbered = heads.allSatisfy { if case .number = $0.source.marker { true } else { false } }
        isOrdinal = heads.allSatisfy { OrdinalName.opens($0.text) }
        isBold = heads.allSatisfy {
            $0.source.marker == first.source.marker && $0.source.boldRanges.first?.lowerBound == $0.text.startIndex
        }
        indent = first.source.indent
        marker = first.source.marker
    }

    func opens(_ line: EntryLine) -> Bool {
        if let level { return line.source.headingLevel == level }
        if isOrdinal, OrdinalName.opens(line.text) { return true }
        if isNumbered, case .number = line.source.marker, line.source.indent <= indent { return true }
        if isBold, line.source.marker == marker, line.source.indent <= indent,
            line.source.boldRanges.first?.lowerBound == line.text.startIndex
        {
            return true
        }
        return false
    }
}

/// Cuts a section without dates into entries, by headings, bold or numbered lines, or lines that bullets follow.
struct UndatedSplitter {
    private var lines: [EntryLine]

    init(_ lines: [EntryLine]) { self.lines = lines }

    func entries() -> [RawEntry] {
        let opens = openings()
        var entries: [RawEntry] = []
        for (index, line) in lines.enumerated() where !line.isBlank {
            if opens.contains(index) {
                entries.append(RawEntry(head: [line]))
            } else if !entries.isEmpty {
                entries[entries.count - 1].details.append(line)
            }
        }
        return entries
    }

    private func openings() -> Set<Int> {
        let filled = lines.indices.filter { !lines[$0].isBlank }
        guard let first = filled.first else { return [] }
        let rows = filled.filter { !lines[$0].source.cells.isEmpty }
        if !rows.isEmpty { return Set(rows) }
        let headings = filled.filter { lines[$0].source.headingLevel != nil }
        if !headings.isEmpty { return Set(headings) }
        let numbered = filled.filter { if case .number = lines[$0].source.marker { true } else { false } }
        if let indent = numbered.map({ lines[$0].source.indent }).min(), numbered.first == first {
            return Set(numbered.filter { lines[$0].source.indent == indent })
        }
        let ordinal = filled.filter { OrdinalName.opens(lines[$0].text) }
        if ordinal.count > 1, ordinal.first == first { return Set(ordinal) }
        let bold = filled.filter { lines[$0].source.isBold && lines[$0].source.marker == nil }
        if !bold.isEmpty { return Set(bold) }
        let plain = filled.filter { lines[$0].source.marker == nil }
        if plain.isEmpty {
            // All bullets: the outermost ones are the entries.
            let indent = filled.map { lines[$0].source.indent }.min() ?? 0
            return Set(filled.filter { lines[$0].source.indent == indent })
        }
        let followed = plain.filter { index in
            filled.first { $0 > index }.map { lines[$0].isBullet } ?? false
        }
        if !followed.isEmpty { return Set(plain.filter { lines[$0].isHeadLike }) }
        return Set(plain.filter { index in index == first || lines[index - 1].isBlank })
    }
}
