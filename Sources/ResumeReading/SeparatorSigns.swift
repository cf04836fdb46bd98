/// Bars of the box-drawing block and their likes, which forms put between the parts of a line (`會計經理 │ 新竹市`), as the one
/// bar that is always a separator and never opens a table.
enum SeparatorSigns {
    typealias Line = [Unicode.Scalar]

    static func folded(_ lines: [Line]) -> [Line] {
        lines.map { line in
            guard line.contains(where: isBar), isSeparated(line) else { return line }
            return line.map { isBar($0) ? "｜" : $0 }
        }
    }

    private static func isBar(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "│", "┃", "❘", "❙", "∣", "¦", "︱", "ǀ": true
        default: false
        }
    }

    /// Bars stand between words; where they open or close the line, they draw a table.
    private static func isSeparated(_ line: Line) -> Bool {
        let text = line[...].trimmingSpace
        guard let first = text.first, let last = text.last else { return false }
        return !isBar(first) && !isBar(last) && text.contains { $0.isLetter }
    }
}
