/// A table of which a converter has left one cell a line: the names of the columns first, then row after row.
///
///     起止时间 / 项目名称 / 担任角色 / 2023.03—2025.10 / 冷链物流园 / 项目总工 / 2019.04—2021.07 / ...
enum StackedTable {
    /// The same lines with the name of its column before each cell, so that they read as a form; unchanged where the
    /// lines are no such table. The names themselves go.
    static func labelled(_ lines: [SourceLine]) -> [SourceLine] {
        let cells = lines.indices.filter { !lines[$0].isBlank && !lines[$0].isHidden }
        guard let header = header(of: cells.map { lines[$0] }) else { return lines }
        let (width, dateColumn) = header
        var labelled = lines
        var row = width
        var rows = 0
        while row + width <= cells.count, isDate(lines[cells[row + dateColumn]]) {
            for column in 0..<width {
                let label = lines[cells[column]].text
                labelled[cells[row + column]].text = label + "：" + lines[cells[row + column]].text
            }
            row += width
            rows += 1
        }
        guard rows >= 2 else { return lines }
        let names = Set(cells.prefix(width))
        return labelled.enumerated().filter { !names.contains($0.offset) }.map(\.element)
    }

    /// How many columns there are, and which of them holds the dates.
    private static func header(of lines: [SourceLine]) -> (width: Int, dateColumn: Int)? {
        guard let first = lines.prefix(14).firstIndex(where: isDate), first >= 2 else { return nil }
        for column in 0..<min(4, first) where first - column >= 2 {
            let width = first - column
            let names = lines.prefix(width)
            guard Label.meaning(of: lines[column].text) == "date",
                names.allSatisfy({ $0.text.count <= 24 && $0.cells.isEmpty && $0.marker == nil && !$0.text.holdsNumber }
                )
            else { continue }
            let known = names.count { Label.meaning(of: $0.text) != nil }
            // Two columns are told by both of their names.
            if width == 2 ? known == 2 : known * 2 > width { return (width, column) }
        }
        return nil
    }

    private static func isDate(_ line: SourceLine) -> Bool {
        guard line.text.count <= 40, line.text.holdsNumber else { return false }
        let entry = EntryLine(line, dates: DateScanner())
        return entry.isAnchor && entry.isDateOnly
    }
}
