/// A table of two columns that tells the career in two languages side by side, each row a line of both.
///
///     | **工作经历** | **Employment** |
///     | 晨光书店 · 店员<br>2021年3月 至今 | Dawn Books · Shop Assistant<br>Mar 2021 – present |
enum SideBySideVersions {
    /// A line of Markdown, and the number of the line that it stands on.
    typealias Numbered = (text: [Unicode.Scalar], number: Int)

    /// The left column and then the right one, each cell a line or several; nil where there is no such table.
    static func untangled(_ lines: [[Unicode.Scalar]]) -> [Numbered]? {
        guard let table = table(in: lines) else { return nil }
        var columns: [[Numbered]] = [[], []]
        for index in table where !BlockMarkup.isTableRule(lines[index]) {
            guard BlockMarkup.isRow(lines[index]) else {
                for column in columns.indices { columns[column].append(([], index + 1)) }
                continue
            }
            for (column, cell) in cells(of: lines[index]).enumerated() {
                let parts = CellBreaks.parts(of: cell)
                if parts.isEmpty || isHeading(cell) { columns[column].append(([], index + 1)) }
                columns[column] += parts.map { ($0, index + 1) }
            }
        }
        func numbered(_ range: Range<Int>) -> [Numbered] { range.map { (lines[$0], $0 + 1) } }
        let gap: [Numbered] = [([], table.lowerBound + 1)]
        return numbered(0..<table.lowerBound) + columns[0] + gap + columns[1] + numbered(table.upperBound..<lines.count)
    }

    /// The rows in at least three of which known headings of one kind stand side by side, in different words: of one table,
    /// or of one for each section with blank lines between them.
    private static func table(in lines: [[Unicode.Scalar]]) -> Range<Int>? {
        var start = 0
        while let first = lines[start...].firstIndex(where: BlockMarkup.isRow) {
            let next = lines[first...].firstIndex { !isBlank($0) && !isPair($0) } ?? lines.count
            guard next > first else {
                start = lines[first...].firstIndex { !BlockMarkup.isRow($0) } ?? lines.count
                continue
            }
            start = next
            let end = lines[first..<next].lastIndex(where: BlockMarkup.isRow).map { $0 + 1 } ?? next
            let rows = lines[first..<end].filter { BlockMarkup.isRow($0) && !BlockMarkup.isTableRule($0) }.map(cells)
            guard rows.count >= 9, rows.count(where: isPairOfHeadings) >= 3,
                // What stands directly below in the same table has other columns.
                end == lines.count || !BlockMarkup.isRow(lines[end])
            else { continue }
            return first..<end
        }
        return nil
    }

    /// A row of two cells, or the rule of a table.
    private static func isPair(_ line: [Unicode.Scalar]) -> Bool {
        BlockMarkup.isRow(line) && (BlockMarkup.isTableRule(line) || cells(of: line).count == 2)
    }

    private static func isBlank(_ line: [Unicode.Scalar]) -> Bool { line.allSatisfy(\.properties.isWhitespace) }

    private static func cells(of row: [Unicode.Scalar]) -> [[Unicode.Scalar]] { BlockMarkup.cells(row) }

    private static func isPairOfHeadings(_ cells: [[Unicode.Scalar]]) -> Bool {
        guard let left = cells.first, let right = cells.last, left != right else { return false }
        let kinds = SectionHeading.kinds(of: words(of: left))
        return !kinds.isEmpty && kinds.first == SectionHeading.kinds(of: words(of: right)).first
    }

    private static func isHeading(_ cell: [Unicode.Scalar]) -> Bool {
        !SectionHeading.kinds(of: words(of: cell)).isEmpty
    }

    private static func words(of cell: [Unicode.Scalar]) -> ScalarText { ScalarText(cell.filter { $0 != "*" }) }
}
