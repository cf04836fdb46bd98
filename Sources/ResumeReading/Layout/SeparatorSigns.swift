/// Bars of the box-drawing block and their likes, which forms put between the parts of a line (`會計經理 │ 新竹市`), as the one
/// bar that is always a separator and never opens a table.
enum SeparatorSigns {
    typealias Line = [Unicode.Scalar]

    static func folded(_ lines: [Line]) -> [Line] {
        lines.map { line in
            let line = withoutDoubleColons(line)
            guard line.contains(where: isBar), isSeparated(line) else { return line }
            return line.map { isBar($0) ? "｜" : $0 }
        }
    }

    /// `Acme, Leeds :: Engineer :: 2019 -> now`: two colons with space around them part what one colon would label.
    private static func withoutDoubleColons(_ line: Line) -> Line {
        guard holdsDoubleColon(line) else { return line }
        var out: Line = []
        var index = 0
        while index < line.count {
            if index > 0, index + 2 < line.count, line[index] == ":", line[index + 1] == ":", line[index - 1] == " ",
                line[index + 2] == " "
            {
                out.append("｜")
                index += 2
            } else {
                out.append(line[index])
                index += 1
            }
        }
        return out
    }

    private static func holdsDoubleColon(_ line: Line) -> Bool {
        var isBehindColon = false
        for scalar in line {
            if scalar == ":", isBehindColon { return true }
            isBehindColon = scalar == ":"
        }
        return false
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
