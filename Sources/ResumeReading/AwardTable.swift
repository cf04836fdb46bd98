/// Brings the rows of a table of awards, whose header says what the columns hold, to one line per award.
enum AwardTable {
    private enum Column { case name, date, rank, other }

    private static let names: [(Column, WordSet)] = [
        (
            .name,
            [
                "名称", "奖项", "奖项名称", "荣誉", "荣誉名称", "获奖名称", "獎項", "獎項名稱", "名稱", "奖励名称", "award", "title", "name", "prize",
                "awardname", "auszeichnung", "preis", "prix", "distinction", "honour", "honor", "achievement",
                "description",
            ]
        ),
        (
            .date,
            ["时间", "日期", "年份", "获奖时间", "获得时间", "授予时间", "時間", "年度", "date", "year", "jahr", "datum", "année", "when"]
        ),
        (.rank, ["等级", "级别", "获奖等级", "奖项级别", "名次", "等級", "rank", "level", "position", "place"]),
        (
            .other,
            [
                "授予单位", "颁发单位", "颁奖单位", "颁发机构", "颁奖机构", "主办单位", "授予部门", "发证单位", "頒發單位", "頒發機構", "备注", "備註", "序号", "序號",
                "证明人", "issuer", "issuedby", "awardedby", "presentedby", "organisation", "organization", "institution",
                "awardingbody", "by", "verliehenvon", "from", "no", "sno", "slno", "srno", "#", "remarks",
            ]
        ),
    ]

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
        return names.first { $0.1.contains(key) }?.0
    }
}
