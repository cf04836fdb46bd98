/// Cells of tables that hold lines of their own: `| 2019 – 2021 | **Baker**<br>Acme Ltd<br>- Bread for three shops |`.
enum CellBreaks {
    /// The lines of a cell, parted at HTML's line breaks.
    static func parts(of cell: [Unicode.Scalar]) -> [[Unicode.Scalar]] {
        guard cell.contains("<") else { return [cell] }
        var parts: [[Unicode.Scalar]] = [[]]
        var index = 0
        while index < cell.count {
            if cell[index] == "<", let tag = HTMLTag(cell, at: index), tag.name == "br", tag.end > index {
                parts.append([])
                index = tag.end
            } else {
                parts[parts.count - 1].append(cell[index])
                index += 1
            }
        }
        return parts.map { Array($0[...].trimmingSpace) }.filter { !$0.isEmpty }
    }

    /// The row ends with the first line of its last cell, and the lines below it are lines of the page. Cells of a list
    /// (`| Tools | Go<br>Rust |`) are one text.
    static func areLines(_ parts: [[Unicode.Scalar]], besides cells: [[Unicode.Scalar]]) -> Bool {
        guard parts.count > 1 else { return false }
        let isItem = parts.dropFirst().contains { ListMarker.scan($0, from: 0) != nil }
        return isItem || holdsYear(parts[0]) || cells.contains(where: holdsYear)
            || parts.dropFirst().contains { $0.last == "." }
    }

    /// `| 个人简历 | 2010.09—2013.06　灯塔中学<br>2013.09—2017.07　灯塔大学 | | |`: a form whose row is headed by what its dated
    /// lines are about.
    static func labelledList(_ cells: [[Unicode.Scalar]]) -> (label: [Unicode.Scalar], lines: [[Unicode.Scalar]])? {
        let filled = cells.filter { !$0.isEmpty }
        guard filled.count == 2, cells.first == filled.first, let label = filled.first, label.count <= 24,
            // "| University of Leeds | 2008 BSc<br>2009 MSc |" names a school.
            label.contains(where: \.isHan), !label.contains(where: \.isASCIIDigit),
            case let lines = parts(of: filled[1]), lines.count >= 2,
            lines.count(where: { $0.first?.isASCIIDigit ?? false && holdsYear(Array($0.prefix(8))) }) * 3 >= lines.count
                * 2
        else { return nil }
        return (label, lines)
    }

    static func holdsYear(_ text: [Unicode.Scalar]) -> Bool {
        var digits = 0
        for (index, scalar) in text.enumerated() {
            digits = scalar.isASCIIDigit ? digits + 1 : 0
            let isEnd = index + 1 == text.count || !text[index + 1].isASCIIDigit
            if digits == 4, isEnd, text[index - 3] == "1" || text[index - 3] == "2" { return true }
        }
        return false
    }
}
