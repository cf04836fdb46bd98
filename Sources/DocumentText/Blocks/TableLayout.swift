/// Lays tables out: those of data as rows, those that only place text on the page as their cells' lines.
struct TableLayout {
    let layout: LineLayout

    typealias Line = LineLayout.Line

    /// A cell as lines; blank ones only between others.
    private struct Cell {
        var lines: [Line]
        var columns: Int
        var isContinuation: Bool

        var isEmpty: Bool { lines.isEmpty }
        var visible: [Line] { lines.filter { !$0.isBlank } }
        /// One line that can stand in a row.
        var isSimple: Bool { lines.count <= 1 && lines.allSatisfy { $0.cells.isEmpty } }
        var hasHeading: Bool { lines.contains { $0.headingLevel != nil } }

        /// A few short lines, like a date broken in two.
        func isShort(width: Int = 24) -> Bool {
            visible.count <= 3 && visible.allSatisfy { $0.marker == nil && $0.cells.isEmpty && $0.text.width <= width }
        }

        /// A label of a narrow column, broken after every character or two.
        var isBrokenLabel: Bool {
            (2...8).contains(visible.count)
                && visible.allSatisfy { line in
                    line.text.elements.count <= 2 && line.text.elements.allSatisfy { $0.scalar.isIdeographic }
                }
        }

        /// Names a time: a year, and nothing that is an address or a number to call.
        var isTime: Bool {
            guard isShort(), let first = visible.first?.text.string.unicodeScalars, !first.contains("@"),
                !first.contains("+"), visible.reduce(0, { $0 + $1.text.digitCount }) <= 16
            else { return false }
            return visible.contains { $0.text.namesYear }
        }
    }

    func lines(of table: Table) -> [Line] {
        let rows = table.rows.map { row in row.cells.map { cell(of: $0) } }
        let isData = isData(rows)
        var lines: [Line] = []
        if isData { lines.append(Line()) }
        for row in rows {
            let filled = row.filter { !$0.isEmpty }
            if filled.isEmpty { continue }
            if filled.count == 1, !isData || row.count == 1 || filled[0].columns > 1 || !filled[0].isSimple {
                // A row of one cell is text that runs over the width of the table.
                if filled[0].lines.count > 1, !lines.isEmpty { lines.append(Line()) }
                lines += filled[0].lines
            } else if row.allSatisfy(\.isSimple), !standsApart(filled) {
                lines.append(self.row(row.map { ($0.lines.first, $0.columns) }, isData: isData))
            } else {
                lines += mixedRow(row, filled, isData: isData)
            }
        }
        if isData { lines.append(Line()) }
        return lines
    }

    private func cell(of cell: Table.Cell) -> Cell {
        var lines = layout.lines(of: cell.blocks)
        while let last = lines.last, last.text.elements.isEmpty { lines.removeLast() }
        while let first = lines.first, first.text.elements.isEmpty { lines.removeFirst() }
        return Cell(lines: lines, columns: cell.columns, isContinuation: cell.isContinuation)
    }

    /// Most rows are of single lines, two or more to a row; rows of one cell say nothing.
    private func isData(_ rows: [[Cell]]) -> Bool {
        let parted = rows.filter { row in row.count > 1 && row.contains { !$0.isEmpty } }
        let regular = parted.count { row in
            row.count { !$0.isEmpty || $0.isContinuation } >= 2 && row.allSatisfy { $0.isSimple }
        }
        return regular >= 2 && regular * 2 > parted.count
    }

    /// A heading beside something else than its date is no row: a name beside an address.
    private func standsApart(_ filled: [Cell]) -> Bool {
        guard let heading = filled.firstIndex(where: \.hasHeading) else { return false }
        return !filled.indices.contains { $0 != heading && filled[$0].isTime }
    }

    /// A row in which a cell has several lines.
    private func mixedRow(_ row: [Cell], _ filled: [Cell], isData: Bool) -> [Line] {
        if filled.count >= 2, let first = filled.first, let last = filled.last {
            // A date beside what happened then.
            if first.isTime || isData && filled.count > 2 && first.isShort(),
                filled.dropFirst().dropLast().allSatisfy({ $0.isShort() }),
                !standsApart(filled)
            {
                return joinedRow(row, followedBy: Array(last.lines.dropFirst()), isData: isData)
            }
            // A date, perhaps a place below it, beside what it dates.
            if filled.count == 2, last.isTime, last.visible.count <= min(2, first.visible.count), !first.isBrokenLabel {
                return zipped(first, last)
            }
            if isData, filled.count > 2, filled.allSatisfy({ $0.isShort(width: 40) }) {
                return joinedRow(row, followedBy: [], isData: isData)
            }
        }
        var lines: [Line] = []
        for cell in filled {
            if !lines.isEmpty { lines.append(Line()) }
            lines += cell.isBrokenLabel ? [joined(cell)].compactMap(\.self) : cell.lines
        }
        return lines
    }

    /// The row of every cell's text on one line; of the last cell the first line only when the others follow.
    private func joinedRow(_ row: [Cell], followedBy rest: [Line], isData: Bool) -> [Line] {
        let last = row.lastIndex { !$0.isEmpty }
        let line = self.row(
            row.enumerated().map { index, cell in
                (index == last && !rest.isEmpty ? cell.lines.first : joined(cell), cell.columns)
            }, isData: isData)
        return [line] + rest
    }

    private func joined(_ cell: Cell) -> Line? {
        guard var line = cell.visible.first else { return nil }
        for next in cell.visible.dropFirst() {
            let isWide = line.text.elements.last?.scalar.isIdeographic ?? false
            if !isWide { line.text.append(" ") }
            line.text.append(next.text)
        }
        return line
    }

    /// Dates at the right edge, line by line beside what they date.
    private func zipped(_ left: Cell, _ right: Cell) -> [Line] {
        var dates = right.visible[...]
        var lines: [Line] = []
        for line in left.lines {
            guard !line.isBlank, line.cells.isEmpty, line.marker == nil, let date = dates.popFirst() else {
                lines.append(line)
                continue
            }
            var joined = line
            joined.text.append("\t")
            joined.text.append(date.text)
            lines.append(joined)
        }
        return lines + dates
    }

    /// One line of cells, a tab between each two. Empty cells keep the columns of data apart and mean nothing else.
    private func row(_ cells: [(line: Line?, columns: Int)], isData: Bool) -> Line {
        var row = Line()
        let cells = isData ? cells : cells.filter { $0.line != nil }
        for (index, cell) in cells.enumerated() {
            if index > 0 { row.text.append("\t") }
            if let line = cell.line {
                var text = line.text
                for index in text.elements.indices where text.elements[index].scalar == "\t" {
                    text.elements[index].scalar = " "
                }
                row.text.append(text)
                row.cells.append(text.string)
                if row.headingLevel == nil { row.headingLevel = line.headingLevel }
                row.pageBreaksBefore += index == 0 ? line.pageBreaksBefore : 0
            } else {
                row.cells.append("")
            }
            for _ in 1..<(isData ? max(1, min(cell.columns, 24)) : 1) {
                row.text.append("\t")
                row.cells.append("")
            }
        }
        if row.headingLevel != nil { row.cells = [] }
        return row
    }
}

extension InlineText {
    /// Columns that the text takes, wide characters two.
    fileprivate var width: Int { elements.reduce(0) { $0 + ($1.scalar.isIdeographic ? 2 : 1) } }

    fileprivate var digitCount: Int { elements.count { ("0"..."9").contains($0.scalar) } }

    /// Four digits that can be a year stand in it alone.
    fileprivate var namesYear: Bool {
        var (digits, value) = (0, 0)
        for element in elements + [Element(scalar: " ", type: Typeface())] {
            if ("0"..."9").contains(element.scalar) {
                digits += 1
                if digits <= 4 { value = value * 10 + Int(element.scalar.value - 0x30) }
            } else {
                if digits == 4, (1940...2100).contains(value) { return true }
                (digits, value) = (0, 0)
            }
        }
        return false
    }
}
