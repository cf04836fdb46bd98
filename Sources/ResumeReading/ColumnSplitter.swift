/// Takes apart two columns that a converter has printed side by side.
enum ColumnSplitter {
    /// The lines of the left column and then those of the right, when the text has two; each keeps its number.
    static func untangled(_ lines: [SourceLine]) -> [SourceLine] {
        guard let gutter = gutter(in: lines) else { return lines }
        var left: [SourceLine] = []
        var right: [SourceLine] = []
        for line in lines {
            guard !line.isHidden, !line.isBlank, let cut = cut(line, at: gutter) else {
                left.append(line)
                continue
            }
            left.append(cut.left)
            guard !cut.right.isBlank else { continue }
            // Blank lines are those of the left column; the right one keeps them above its headings.
            if !SectionHeading.kinds(of: cut.right.text).isEmpty {
                right.append(SourceLine(number: line.number, text: ""))
            }
            right.append(cut.right)
        }
        return left + right
    }

    /// The column at which most of the text behind wide gaps begins, when headings stand on both sides of it.
    private static func gutter(in lines: [SourceLine]) -> Int? {
        var starts: [Int: Int] = [:]
        for line in lines where !line.isHidden {
            if line.indent >= 24, !line.isBlank { starts[line.indent, default: 0] += 1 }
            for start in gaps(in: line) { starts[start, default: 0] += 1 }
        }
        guard let (gutter, count) = starts.max(by: { ($0.value, $0.key) < ($1.value, $1.key) }), count >= 8 else {
            return nil
        }
        let cuts = lines.filter { !$0.isHidden }.compactMap { cut($0, at: gutter) }
        let left = cuts.count { SectionHeading.kinds(of: $0.left.text).isEmpty == false }
        let right = cuts.count { SectionHeading.kinds(of: $0.right.text).isEmpty == false }
        return left >= 2 && right >= 2 ? gutter : nil
    }

    /// The columns at which text begins after three or more spaces.
    private static func gaps(in line: SourceLine) -> [Int] {
        var starts: [Int] = []
        var spaces = 0
        for (offset, character) in line.text.enumerated() {
            if character == " " {
                spaces += 1
            } else {
                if spaces >= 3, line.indent + offset >= 24 { starts.append(line.indent + offset) }
                spaces = 0
            }
        }
        return starts
    }

    private static func cut(_ line: SourceLine, at gutter: Int) -> (left: SourceLine, right: SourceLine)? {
        let offset = gutter - line.indent
        var left = line
        var right = line
        left.boldRanges = []
        left.links = []
        right.boldRanges = []
        right.links = []
        if offset <= 0 {
            left.text = ScalarText()
            right.indent = max(0, -offset)
            return (left, right)
        }
        let characters = Array(line.text)
        guard offset < characters.count else {
            right.text = ScalarText()
            return (line, right)
        }
        guard characters[offset - 1] == " " else { return nil }
        left.text = Wording.trimmed(ScalarText(characters[..<offset]))
        right.text = Wording.trimmed(ScalarText(characters[offset...]))
        right.indent = 0
        right.marker = nil
        return (left, right)
    }
}
