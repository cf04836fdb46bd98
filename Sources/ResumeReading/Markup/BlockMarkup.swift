/// Marks that shape whole lines: rules, underlines of headings, code fences, rows of tables.
enum BlockMarkup {
    /// Columns of white space and the index behind it; a tab counts to the next multiple of 4, a full-width space as 2.
    static func indentation(_ line: [Unicode.Scalar], from start: Int = 0) -> (columns: Int, end: Int) {
        var (columns, index) = (0, start)
        while index < line.count, line[index].isWhitespace {
            switch line[index] {
            case "\t": columns += 4 - columns % 4
            case "\u{3000}": columns += 2
            case "\u{0C}", "\u{0B}": break
            default: columns += 1
            }
            index += 1
        }
        return (columns, index)
    }

    /// The character that a line of nothing else repeats: `-----`, `* * *`, `══════`.
    static func rule(_ line: [Unicode.Scalar]) -> Unicode.Scalar? {
        var mark: Unicode.Scalar?
        var count = 0
        for scalar in line where !scalar.isWhitespace {
            guard scalar == mark ?? scalar, ruleMarks.contains(scalar) else { return nil }
            mark = scalar
            count += 1
        }
        return count >= 3 ? mark : nil
    }

    private static let ruleMarks = ScalarSet("-=_*~─━═—–＝＿﹣－＊")

    /// `::: center`, `::: {.columns}`, `:::`: opens or closes a part of the page.
    static func isDivision(_ line: [Unicode.Scalar]) -> Bool {
        let text = line[...].trimmingSpace
        let marks = text.prefix { $0 == ":" }
        guard marks.count >= 3 else { return false }
        let rest = text.dropFirst(marks.count)[...].trimmingSpace
        return rest.first == "{" ? rest.last == "}" : rest.allSatisfy { $0.isWord || $0 == "-" || $0 == ":" }
    }

    /// `--` below `开源`: an underline as long as the text above, shorter than other rules are.
    static func isShortUnderline(_ line: [Unicode.Scalar], below text: ScalarText) -> Bool {
        line.count == 2 && text.count == 2 && line.allSatisfy { $0 == "-" || $0 == "=" } && text.allSatisfy(\.isHan)
    }

    /// The level of the heading that a rule makes of the text above it; nil when it is a rule only.
    static func underlineLevel(_ mark: Unicode.Scalar) -> Int? {
        switch mark {
        case "=", "═", "＝": 1
        case "-", "─", "━": 2
        default: nil
        }
    }

    /// The level of an ATX heading and the index of its text. `#标题` without a space is how many write it in Chinese.
    static func heading(_ line: [Unicode.Scalar], at start: Int) -> (level: Int, text: Int)? {
        var end = start
        while end < line.count, line[end] == "#" { end += 1 }
        let level = end - start
        guard (1...6).contains(level) else { return nil }
        guard end < line.count else { return (level, end) }
        let next = line[end]
        guard next.isWhitespace || next.isHan || (level >= 2 && next.isWord) else { return nil }
        return (level, indentation(line, from: end).end)
    }

    /// The text of an ATX heading without its closing `##`.
    static func withoutClosingMarks(_ text: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
        let trimmed = text.trimmingSpace
        var end = trimmed.endIndex
        while end > trimmed.startIndex, trimmed[end - 1] == "#" { end -= 1 }
        guard end < trimmed.endIndex, end == trimmed.startIndex || trimmed[end - 1].isWhitespace else { return trimmed }
        return trimmed[..<end].trimmingSpace
    }

    /// The lines that open or close a code fence. A fence that is never closed is none.
    static func fences(_ lines: [[Unicode.Scalar]]) -> Set<Int> {
        var fences: Set<Int> = []
        var open: (mark: Unicode.Scalar, count: Int, line: Int)?
        for (number, line) in lines.enumerated() {
            let text = line[...].trimmingSpace
            guard let mark = text.first, mark == "`" || mark == "~" else { continue }
            let count = text.prefix { $0 == mark }.count
            guard count >= 3, !text.dropFirst(count).contains("`") else { continue }
            if let fence = open {
                guard mark == fence.mark, count >= fence.count, text.count == count else { continue }
                fences.formUnion([fence.line, number])
                open = nil
            } else {
                open = (mark, count, number)
            }
        }
        return fences
    }

    /// Without the backslash at the end that keeps Markdown from joining the line with the next.
    static func withoutLineBreak(_ line: ArraySlice<Unicode.Scalar>) -> [Unicode.Scalar] {
        var line = line.trimmingSpace
        while line.last == "\\" { line = line.dropLast() }
        return Array(line)
    }

    // MARK: Tables

    private static let columnMarks = ScalarSet("|│┃║｜")

    /// `|:--|--:|`, `+----+----+`, `├──┼──┤`
    static func isTableRule(_ line: [Unicode.Scalar]) -> Bool {
        var (hasColumn, hasDash) = (false, false)
        for scalar in line where !scalar.isWhitespace {
            switch scalar {
            case "|", "+": hasColumn = true
            case "-", "=": hasDash = true
            case ":": break
            default:
                guard (0x2500...0x257F).contains(scalar.value) else { return false }
                if scalar == "─" || scalar == "━" || scalar == "═" { hasDash = true } else { hasColumn = true }
            }
        }
        return hasColumn && hasDash
    }

    static func hasColumns(_ line: [Unicode.Scalar]) -> Bool { line.contains("|") }

    /// The line opens with a column mark and holds another.
    static func isRow(_ line: [Unicode.Scalar]) -> Bool {
        guard let first = line.first(where: { !$0.isWhitespace }), columnMarks.contains(first) else { return false }
        return line.count { $0 == first } >= 2
    }

    /// The raw cells of a row, trimmed.
    static func cells(_ line: [Unicode.Scalar]) -> [[Unicode.Scalar]] {
        var text = line[...].trimmingSpace
        let mark = text.first.flatMap { columnMarks.contains($0) ? $0 : nil } ?? "|"
        if text.first == mark { text = text.dropFirst() }
        if text.last == mark, text.dropLast().last != "\\" { text = text.dropLast() }
        var cells: [[Unicode.Scalar]] = []
        var cell: [Unicode.Scalar] = []
        for scalar in text {
            if scalar == mark, cell.last == "\\" {
                cell[cell.count - 1] = scalar
            } else if scalar == mark {
                cells.append(Array(cell[...].trimmingSpace))
                cell = []
            } else {
                cell.append(scalar)
            }
        }
        cells.append(Array(cell[...].trimmingSpace))
        return cells
    }
}
