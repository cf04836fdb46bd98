/// Turns the tables that converters draw with rules into the rows of a pipe table, the number of lines kept: grid tables
/// (`+---+---+`), whose rows may take several lines, and simple tables, whose columns a broken rule (`----- -----`) marks.
enum PandocTables {
    typealias Line = [Unicode.Scalar]

    static func rewritten(_ lines: [Line]) -> [Line] {
        var out = lines
        var index = 0
        while index < lines.count {
            if isGridRule(lines[index]), let end = rewriteGrid(from: index, in: lines, into: &out) {
                index = end
            } else if let columns = columns(of: lines[index]),
                let end = rewriteSimple(at: index, columns, in: lines, into: &out)
            {
                index = end
            } else {
                index += 1
            }
        }
        return out
    }

    /// Read as a rule of a table, and so as nothing.
    private static let nothing = Array("+---+".unicodeScalars)

    // MARK: Grid tables

    /// `+-----+-----+`, `+=====+=====+`
    private static func isGridRule(_ line: Line) -> Bool {
        guard line.first(where: { !$0.isWhitespace }) == "+" else { return false }
        let text = line[...].trimmingSpace
        return text.count >= 5 && text.first == "+" && text.last == "+"
            && text.allSatisfy { $0.isOne(of: "+-=:") }
            && text.contains { $0 == "-" || $0 == "=" }
    }

    /// The index of the closing rule; nil where the lines below are no rows.
    private static func rewriteGrid(from first: Int, in lines: [Line], into out: inout [Line]) -> Int? {
        var index = first + 1
        var top = index
        var hasHeader = false
        var groups: [Range<Int>] = []
        while index < lines.count {
            let line = lines[index]
            if isGridRule(line) {
                if index > top { groups.append(top..<index) }
                hasHeader = hasHeader || line.contains("=")
                top = index + 1
            } else if !BlockMarkup.isRow(line) {
                break
            }
            index += 1
        }
        guard !groups.isEmpty, top == index else { return nil }
        for group in groups {
            let cells = group.map { BlockMarkup.cells(lines[$0]) }
            write(cells, joining: hasHeader, at: group, into: &out)
        }
        return index
    }

    // MARK: Simple tables

    /// Where the columns begin and end, when the line is a rule broken by spaces.
    private static func columns(of line: Line) -> [Range<Int>]? {
        guard line.contains("-"), line.allSatisfy({ $0 == "-" || $0.isWhitespace && $0 != "\t" }) else { return nil }
        var columns: [Range<Int>] = []
        var start: Int?
        for (index, scalar) in line.enumerated() {
            if scalar == "-" {
                start = start ?? index
            } else if let begun = start {
                columns.append(begun..<index)
                start = nil
            }
        }
        if let begun = start { columns.append(begun..<line.count) }
        return columns.count >= 2 && columns.allSatisfy { $0.count >= 3 } ? columns : nil
    }

    private static func rewriteSimple(
        at rule: Int, _ columns: [Range<Int>], in lines: [Line], into out: inout [Line]
    ) -> Int? {
        var end = rule + 1
        var isClosed = false
        var firstBlank: Int?
        while end < min(lines.count, rule + 200) {
            let line = lines[end]
            if line.allSatisfy(\.isWhitespace) {
                firstBlank = firstBlank ?? end
            } else if BlockMarkup.rule(line) == "-" {
                isClosed = true
                break
            } else if line.first == "#" {
                break
            }
            end += 1
        }
        let header = header(above: rule, in: lines)
        // Below a header without a rule above it, a table ends at the first blank line; the next rule is another's.
        if let top = header?.lowerBound, top == 0 || BlockMarkup.rule(lines[top - 1]) == nil, firstBlank != nil {
            isClosed = false
        }
        if !isClosed { end = firstBlank ?? end }
        let body = (rule + 1)..<end
        let rows = rows(in: body, hasGaps: isClosed && firstBlank != nil, lines, columns)
        let whole = (header.map { [$0] } ?? []) + rows
        guard rows.count >= 1, whole.count >= 2 else { return nil }
        var cut: [[[Line]]] = []
        for row in whole {
            var parts: [[Line]] = []
            for line in row {
                guard let part = cells(of: lines[line], columns) else { return nil }
                parts.append(part)
            }
            cut.append(parts)
        }
        for (row, cells) in zip(whole, cut) { write(cells, joining: true, at: row, into: &out) }
        return isClosed ? end + 1 : end
    }

    /// The lines directly above the broken rule, up to a rule or a blank line.
    private static func header(above rule: Int, in lines: [Line]) -> Range<Int>? {
        var top = rule
        while top > 0, rule - top < 4, !lines[top - 1].allSatisfy(\.isWhitespace),
            BlockMarkup.rule(lines[top - 1]) == nil
        {
            top -= 1
        }
        return top < rule ? top..<rule : nil
    }

    /// Rows are lines; where blank lines part them, what stands between two of these.
    private static func rows(in body: Range<Int>, hasGaps: Bool, _ lines: [Line], _ columns: [Range<Int>]) -> [Range<
        Int
    >] {
        var rows: [Range<Int>] = []
        var isOpen = false
        for index in body {
            if lines[index].allSatisfy(\.isWhitespace) {
                isOpen = false
            } else if isOpen, let last = rows.last {
                rows[rows.count - 1] = last.lowerBound..<index + 1
            } else {
                rows.append(index..<index + 1)
                isOpen = hasGaps
            }
        }
        return rows
    }

    /// Nil for a line that runs across the gaps between the columns.
    private static func cells(of line: Line, _ columns: [Range<Int>]) -> [Line]? {
        var places: [Int] = []
        var width = 0
        for scalar in line {
            places.append(width)
            width += scalar.columns
        }
        var cells: [Line] = []
        for (number, column) in columns.enumerated() {
            let next = number + 1 < columns.count ? columns[number + 1].lowerBound : Int.max
            // The last column may run over; in the others the gap is empty.
            if next != Int.max,
                zip(places, line).contains(where: { $0 >= column.upperBound && $0 < next && !$1.isWhitespace })
            {
                return nil
            }
            let own = zip(places, line).filter { $0.0 >= column.lowerBound && $0.0 < next }.map(\.1)
            cells.append(Array(own[...].trimmingSpace))
        }
        return cells
    }

    // MARK: Rows

    /// Writes the lines of one row as one. Without a header row, the lines of a cell stand side by side: they are the
    /// lines of an entry; the items of a list come below.
    private static func write(_ lines: [[Line]], joining: Bool, at place: Range<Int>, into out: inout [Line]) {
        let count = lines.map(\.count).max() ?? 0
        var cells: [Line] = []
        var items: [Line] = []
        for column in 0..<count {
            let parts = lines.map { column < $0.count ? $0[column] : [] }.filter { !$0.isEmpty }
            var own: [Line] = []
            var isList = false
            for part in parts {
                let isBroken = (isList ? items.last : own.last)?.last == "\\"
                if isBroken || !joining, let item = isBroken ? dashedItem(part) : bulleted(part) {
                    items.append(item)
                    isList = true
                } else if isList, let last = items.last {
                    items[items.count - 1] = withoutBreak(last) + [" "] + part
                } else if let last = own.last, isBroken {
                    // A hard line break within the cell: title above, employer below.
                    own[own.count - 1] = last.dropLast() + ["\t"] + part
                } else if let last = own.last, joining || goesOn(from: last, to: part) {
                    own[own.count - 1] = last + [" "] + part
                } else {
                    own.append(part)
                }
            }
            own = own.map(withoutBreak)
            cells += own.isEmpty ? [[]] : own
        }
        for index in place { out[index] = nothing }
        var row: Line = ["|"]
        for cell in cells { row += [" "] + cell + [" ", "|"] }
        out[place.lowerBound] = row
        for (index, item) in zip(place.dropFirst(), items) { out[index] = withoutBreak(item) }
    }

    private static func bulleted(_ line: Line) -> Line? {
        ListMarker.scan(line, from: 0)?.marker == .bullet ? line : nil
    }

    /// `-- Cleaning tests` behind a hard line break, as an item of a list.
    private static func dashedItem(_ line: Line) -> Line? {
        let rest = line.drop { $0.isOne(of: "-–—") }
        guard (1...3).contains(line.count - rest.count), let next = rest.first, next.isWhitespace else {
            return bulleted(line)
        }
        return ["-", " "] + rest[...].trimmingSpace
    }

    private static func withoutBreak(_ line: Line) -> Line { line.last == "\\" ? Array(line.dropLast()) : line }

    /// A range of dates or a sentence that is broken over two lines of a cell.
    private static func goesOn(from line: Line, to next: Line) -> Bool {
        guard let last = line.last, let first = next.first else { return false }
        return last.isOne(of: "-–—,&(") || first.properties.isLowercase
            || first.isOne(of: "-–—")
    }
}
