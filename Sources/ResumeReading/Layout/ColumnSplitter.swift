/// Takes apart two columns that a converter has printed side by side.
struct ColumnSplitter {
    /// The lines of the left column and then those of the right, when the text has two; each keeps its number.
    static func untangled(_ lines: [SourceLine]) -> [SourceLine] {
        // Converters align by the width on paper, where a Chinese character takes two columns, scripts by characters.
        let isWide = lines.contains { !$0.isHidden && $0.text.contains { $0.columns == 2 } }
        for splitter in isWide
            ? [ColumnSplitter(isByWidth: true), ColumnSplitter(isByWidth: false)]
            : [ColumnSplitter(isByWidth: false)]
        {
            if let gutter = splitter.gutter(in: lines) { return splitter.untangled(lines, at: gutter) }
        }
        return lines
    }

    /// Whether wide characters take two columns.
    private var isByWidth: Bool

    private func untangled(_ lines: [SourceLine], at gutter: Int) -> [SourceLine] {
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
        let head = Self.head(of: right, beside: left)
        return right[..<head] + left + right[head...]
    }

    /// How many lines of the right column stand above its first heading, where the left one begins with a heading: name
    /// and title at the head of the wider column.
    private static func head(of right: [SourceLine], beside left: [SourceLine]) -> Int {
        guard let first = left.first(where: { !$0.isBlank && !$0.isHidden }),
            !SectionHeading.kinds(of: first.text).isEmpty,
            let end = right.firstIndex(where: { !SectionHeading.kinds(of: $0.text).isEmpty }), end <= 6
        else { return 0 }
        return end
    }

    /// The column at which most of the text behind wide gaps begins, when headings stand on both sides of it.
    private func gutter(in lines: [SourceLine]) -> Int? {
        var starts: [Int: Int] = [:]
        for line in lines where !line.isHidden && !line.isBlank {
            if line.indent >= Self.narrowest { starts[line.indent, default: 0] += 1 }
            for gap in gaps(in: line) where gap.column >= Self.narrowest { starts[gap.column, default: 0] += 1 }
        }
        guard let usual = starts.max(by: { ($0.value, $0.key) < ($1.value, $1.key) })?.key else { return nil }
        // Items of the right column may be indented by a little.
        let edge = (usual - 3...usual).first { starts[$0, default: 0] >= 2 } ?? usual
        let count = (edge...edge + 3).reduce(0) { $0 + starts[$1, default: 0] }
        guard count >= 8 else { return nil }
        let cuts = lines.filter { !$0.isHidden }.compactMap { cut($0, at: edge) }
        let left = cuts.count { !SectionHeading.kinds(of: $0.left.text).isEmpty }
        let right = cuts.count { !SectionHeading.kinds(of: $0.right.text).isEmpty }
        return left >= 2 && right >= 2 ? edge : nil
    }

    private static let narrowest = 24

    /// A run of spaces within a line, by the text behind it: its column and its offset in the text.
    private struct Gap {
        var column: Int
        var offset: Int
        var spaces: Int
    }

    private func gaps(in line: SourceLine, wider: Int = 3) -> [Gap] {
        guard line.text.holds(.whitespace), wider < 3 || line.text.contains("   ") else { return [] }
        var gaps: [Gap] = []
        var spaces = 0
        var column = line.indent
        for (offset, character) in line.text.enumerated() {
            if character == " " {
                spaces += 1
            } else {
                if spaces >= wider { gaps.append(Gap(column: column, offset: offset, spaces: spaces)) }
                spaces = 0
            }
            column += isByWidth ? character.columns : 1
        }
        return gaps
    }

    /// Nil for a line that runs on across the gutter.
    private func cut(_ line: SourceLine, at gutter: Int) -> (left: SourceLine, right: SourceLine)? {
        var left = line
        var right = line
        left.boldRanges = []
        left.links = []
        right.boldRanges = []
        right.links = []
        if line.indent >= gutter {
            left.text = ScalarText()
            left.marker = nil
            right.indent = line.indent - gutter
            return (left, right)
        }
        // The list marker, which is no part of the text any more, moves the columns.
        let slack = line.marker == nil ? 0 : 6
        let end = line.indent + line.text.reduce(0) { $0 + (isByWidth ? $1.columns : 1) }
        guard end > gutter - slack else {
            right.text = ScalarText()
            return (line, right)
        }
        guard
            let gap = gaps(in: line, wider: 1).first(where: { gap in
                gap.column >= gutter - slack && gap.column - gap.spaces < gutter && (slack == 0 || gap.spaces > 1)
            })
        else {
            right.text = ScalarText()
            return end <= gutter ? (line, right) : nil
        }
        left.text = Wording.trimmed(ScalarText(line.text.prefix(gap.offset)))
        right.text = ScalarText(line.text.dropFirst(gap.offset))
        right.indent = max(0, gap.column - gutter)
        right.marker = nil
        if let (marker, end) = ListMarker.scan(Array(right.text), from: 0) {
            right.marker = marker
            right.text = right.text[(right.text.startIndex + end)...]
        }
        right.text = Wording.trimmed(right.text)
        return (left, right)
    }
}

extension Unicode.Scalar {
    /// How many columns of a terminal the character takes up: 2 for those of Chinese, Japanese and Korean type.
    var columns: Int {
        switch value {
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE4F,
            0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x323AF:
            return 2
        default: return 1
        }
    }
}
