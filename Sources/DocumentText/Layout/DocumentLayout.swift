/// Pages of words to lines of a document.
enum DocumentLayout {
    static func lines(of pages: [Page]) -> [DocumentLine] {
        let upright = pages.map(PageRotation.upright)
        let matter = RunningMatter(upright.map { ($0, FragmentBuilder.fragments(of: $0.words)) })
        var lines: [TextLine] = []
        var block = 0
        for (index, page) in upright.enumerated() {
            var number = 0
            for part in ReadingOrder.blocks(of: matter.removed(at: index)) {
                var inBlock = Self.lines(of: part)
                guard let box = Box(around: inBlock.map(\.box)) else { continue }
                for index in inBlock.indices {
                    number += 1
                    inBlock[index].page = page.number
                    inBlock[index].number = number
                    inBlock[index].block = block
                    inBlock[index].column = box.left...max(box.left, box.right)
                }
                lines += inBlock
                block += 1
            }
        }
        let spacing = LineSpacing(lines)
        setApart(&lines, spacing: spacing)
        let joined = ParagraphJoiner(lines, spacing: spacing).joined(lines)
        return documentLines(TableFinder.marked(joined))
    }

    private static func lines(of block: ReadingOrder.Block) -> [TextLine] {
        switch block {
        case .lines(let fragments): LineBuilder.lines(of: fragments)
        case .table(let table): table.lines
        }
    }

    /// Marks the lines that white space sets apart from the line above.
    private static func setApart(_ lines: inout [TextLine], spacing: LineSpacing) {
        for index in lines.indices.dropFirst() where lines[index - 1].block == lines[index].block {
            let (above, line) = (lines[index - 1], lines[index])
            let usual = max(spacing.usual(above.size), spacing.usual(line.size))
            lines[index].isApart = line.baseline - above.baseline > 1.35 * usual
        }
        let looks = LooksApart(lines)
        for index in lines.indices.dropFirst() where lines[index - 1].block != lines[index].block {
            lines[index].isApart = looks.isApart(lines[index], below: lines[index - 1])
        }
    }

    private static func documentLines(_ lines: [TextLine]) -> [DocumentLine] {
        let headings = HeadingStyles(lines)
        var result: [DocumentLine] = []
        for line in lines {
            // Rows of a table stand apart by their borders.
            let isSameTable = !line.cells.isEmpty && result.last?.cells.isEmpty == false
            if line.isApart, !isSameTable, let last = result.last {
                result.append(DocumentLine(text: "", page: last.page, line: last.line))
            }
            result.append(documentLine(line, headings))
        }
        return result
    }

    private static func documentLine(_ line: TextLine, _ headings: HeadingStyles) -> DocumentLine {
        var text = line.text
        if !line.cells.isEmpty {
            text = StyledText()
            for (index, cell) in line.cells.enumerated() { text.append(cell, separator: index == 0 ? "" : "\t") }
        }
        var result = DocumentLine(text: "", page: line.page, line: line.number)
        if line.cells.isEmpty, let mark = ListMark.scan(text.scalars) {
            result.marker = mark.marker
            text.removeFirst(mark.length)
        }
        result.text = text.text
        result.boldRanges = text.boldRanges
        result.links = text.links
        result.cells = line.cells.map(\.text)
        result.headingLevel = headings.level(line)
        result.indent = indent(line)
        return result
    }

    /// A character of text is half as wide as high. Centred lines are not indented.
    private static func indent(_ line: TextLine) -> Int {
        let step = line.left - line.column.lowerBound
        let isCentered = abs(step - (line.column.upperBound - line.box.right)) < 0.5 * line.size && step > 2 * line.size
        // Marks like 《 stand a little to the left of the text.
        return isCentered || step < 0.7 * line.size
            ? 0 : Int(min(max(step / max(0.5 * line.size, 0.5), 0), 40).rounded())
    }
}
