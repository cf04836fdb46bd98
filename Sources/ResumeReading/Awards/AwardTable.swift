/// Brings the rows of a table of awards, whose header says what the columns hold, to one line per award.
enum AwardTable {
    private enum Column: String, CaseIterable { case name, date, rank, other }

    /// The lines, rows of such tables without their header and as name, rank and date.
    static func rows(in lines: [SourceLine]) -> [SourceLine] {
        var columns: [Column?] = []
        return lines.compactMap { line in
            guard line.cells.count > 1 else {
                if line.cells.isEmpty, !line.isHidden { columns = [] }
                return line
            }
            let found = line.cells.map(column(of:))
            if found.contains(.name), found.allSatisfy({ $0 != nil }) {
                columns = found
                return nil
            }
            guard columns.contains(.name) else { return line }
            func text(_ column: Column) -> ScalarText {
                zip(columns, line.cells).filter { $0.0 == column && !$0.1.isEmpty }.map(\.1).joined(separator: " ")
            }
            let name = [text(.name), text(.rank)].filter { !$0.isEmpty }.joined(separator: " ")
            var row = line
            row.text = [name, text(.date)].filter { !$0.isEmpty }.joined(separator: ", ")
            row.cells = []
            row.boldRanges = []
            row.links = []
            return row
        }
    }

    private static func column(of cell: ScalarText) -> Column? {
        let key = cell.lowercased().filter { $0.isLetter || $0 == "#" }
        return Column.allCases.first { Lexicon.awards["\($0.rawValue) column"].contains(key) }
    }
}
