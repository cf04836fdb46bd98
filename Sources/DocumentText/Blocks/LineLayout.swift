/// Lays the blocks of a document out as lines.
struct LineLayout {
    /// A line before it knows its place.
    struct Line {
        var text = InlineText()
        var indent = 0
        var marker: DocumentLine.Marker?
        var headingLevel: Int?
        var cells: [String] = []
        var pageBreaksBefore = 0
        var pageBreaksAfter = 0

        var isBlank: Bool { text.elements.isEmpty && marker == nil }
    }

    private let gaps: GapStatistics

    /// The finished text of a document.
    ///
    /// - Parameter hasPages: page breaks are known, so that lines can be counted by page.
    static func text(
        of blocks: [Block], hasPages: Bool, hiddenWordCount: Int, limits: DocumentLimits
    ) throws(DocumentError) -> DocumentText {
        var blocks = blocks
        TypographicHeadings.mark(in: &blocks)
        var gaps = GapStatistics()
        Block.forEachParagraph(in: &blocks) { gaps.add($0) }
        let layout = LineLayout(gaps: gaps)
        let lines = layout.tidied(layout.lines(of: blocks))

        var characters = 0
        var finished: [DocumentLine] = []
        finished.reserveCapacity(lines.count)
        var (page, number) = (1, 0)
        for line in lines {
            if hasPages, line.pageBreaksBefore > 0 { (page, number) = (page + line.pageBreaksBefore, 0) }
            number += 1
            characters += line.text.elements.count
            guard characters <= limits.characters else {
                throw DocumentError(.limitExceeded, "more than \(limits.characters) characters")
            }
            var out = DocumentLine(text: line.text.string, page: hasPages ? page : nil, line: number)
            out.boldRanges = line.text.boldRanges
            out.links = line.text.links
            out.indent = line.indent
            out.marker = line.marker
            out.headingLevel = line.headingLevel
            out.cells = line.cells
            finished.append(out)
            if hasPages, line.pageBreaksAfter > 0 { (page, number) = (page + line.pageBreaksAfter, 0) }
        }
        return DocumentText(
            lines: finished, pageCount: hasPages ? page : 0,
            hiddenWordCounts: hiddenWordCount > 0 ? [DocumentText.unknownPage: hiddenWordCount] : [:])
    }

    func lines(of blocks: [Block]) -> [Line] {
        var lines: [Line] = []
        var previous: Paragraph?
        for block in blocks {
            switch block {
            case .paragraph(let paragraph):
                if separates(previous, paragraph) { lines.append(Line()) }
                lines += self.lines(of: paragraph)
                previous = paragraph
            case .table(let table):
                lines += TableLayout(layout: self).lines(of: table)
                previous = nil
            case .gap:
                lines.append(Line())
                previous = nil
            case .pageBreak:
                var line = Line()
                line.pageBreaksBefore = 1
                lines.append(line)
                previous = nil
            }
        }
        return lines
    }

    private func separates(_ above: Paragraph?, _ below: Paragraph) -> Bool {
        if below.headingLevel != nil, above?.headingLevel == nil || above?.headingLevel != below.headingLevel {
            return true
        }
        return above.map { gaps.separates($0, below) } ?? false
    }

    private func lines(of paragraph: Paragraph) -> [Line] {
        guard !paragraph.text.isBlank else {
            var line = Line()
            line.pageBreaksBefore = paragraph.text.elements.count { $0.scalar == "\u{C}" }
            return [line]
        }
        var lines: [Line] = []
        var marker = paragraph.marker
        for text in paragraph.text.lines {
            var line = Line()
            var tidied = text.tidied
            if marker == nil, let bullet = BulletSign.length(in: tidied) {
                line.marker = .bullet
                tidied.elements.removeFirst(bullet)
            }
            line.text = tidied
            let start = text.elements.firstIndex { !$0.scalar.isBlank } ?? text.elements.endIndex
            line.pageBreaksBefore = text.elements[..<start].count { $0.scalar == "\u{C}" }
            line.pageBreaksAfter = text.elements[start...].count { $0.scalar == "\u{C}" }
            line.indent = paragraph.indent
            if marker == nil {
                // Tabs and spaces in front of the text move it to the right; text below a marker stands beside it.
                line.indent += text.elements[..<start].reduce(0) { min($0 + $1.scalar.columns, 80) }
                if paragraph.marker != nil { line.indent += 2 }
            }
            if line.marker == nil { line.marker = marker }
            marker = nil
            if !line.text.elements.isEmpty { line.headingLevel = paragraph.headingLevel }
            lines.append(line)
        }
        return lines
    }

    /// No blank lines at the ends, and one at most between others; markers without text go.
    private func tidied(_ lines: [Line]) -> [Line] {
        var tidied: [Line] = []
        var pageBreaks = 0
        var isApart = false
        for line in lines {
            guard !line.text.elements.isEmpty else {
                pageBreaks += line.pageBreaksBefore + line.pageBreaksAfter
                if line.marker == nil { isApart = true }
                continue
            }
            if isApart, !tidied.isEmpty { tidied.append(Line()) }
            tidied.append(line)
            tidied[tidied.count - 1].pageBreaksBefore += pageBreaks
            (pageBreaks, isApart) = (0, false)
        }
        return tidied
    }
}

extension Unicode.Scalar {
    /// How far white space moves what stands behind it.
    fileprivate var columns: Int {
        switch self {
        case "\t": 4
        case " ", "\u{A0}": 1
        case "\u{3000}": 2
        default: 0
        }
    }
}
