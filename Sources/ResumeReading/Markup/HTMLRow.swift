/// A row of an HTML table that stands on one line: `<tr><td>2019</td><td>Acme</td></tr>`.
enum HTMLRow {
    static func isRow(_ line: [Unicode.Scalar]) -> Bool { cells(line) != nil }

    /// What stands in the cells, their markup kept; nil for any other line.
    static func cells(_ line: [Unicode.Scalar]) -> [[Unicode.Scalar]]? {
        guard line.first == "<", let row = HTMLTag(line, at: 0), row.name == "tr", !row.isClosing else { return nil }
        var cells: [[Unicode.Scalar]] = []
        var isOpen = false
        var index = row.end
        while index < line.count {
            if line[index] == "<", let tag = HTMLTag(line, at: index), ["td", "th", "tr"].contains(tag.name) {
                isOpen = !tag.isClosing && tag.name != "tr"
                if isOpen { cells.append([]) }
                index = tag.end
            } else {
                if isOpen { cells[cells.count - 1].append(line[index]) }
                index += 1
            }
        }
        return cells.count >= 2 ? cells.map { Array($0[...].trimmingSpace) } : nil
    }
}
