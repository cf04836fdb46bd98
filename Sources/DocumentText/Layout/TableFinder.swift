/// Finds tables: lines one below the other whose parts stand in the same columns and are short.
enum TableFinder {
    static func marked(_ lines: [TextLine]) -> [TextLine] {
        var result = lines
        var start = 0
        while start < lines.count {
            var end = start
            while end < lines.count, isRow(lines[end]), end == start || isNext(lines[end - 1], lines[end]) { end += 1 }
            if end - start >= 2, let columns = columns(lines[start..<end], of: lines) {
                for index in start..<end {
                    result[index].cells = columns.map { column in
                        lines[index].parts.first { column.contains($0.box.centerX) }?.text ?? StyledText()
                    }
                }
            }
            start = max(end, start + 1)
        }
        return result
    }

    /// Longer texts are not what tables of résumés and forms hold.
    private static let longestCell = 60

    private static func isRow(_ line: TextLine) -> Bool {
        line.cells.isEmpty && line.parts.count >= 2 && line.parts.allSatisfy { $0.text.scalars.count <= longestCell }
    }

    private static func isNext(_ line: TextLine, _ next: TextLine) -> Bool {
        line.block == next.block && next.baseline - line.baseline < 3 * max(line.size, next.size)
    }

    /// The stretches of the columns; nil when the parts do not align.
    private static func columns(_ rows: ArraySlice<TextLine>, of lines: [TextLine]) -> [ClosedRange<Double>]? {
        var columns: [(range: ClosedRange<Double>, boxes: [Box])] = []
        for box in rows.flatMap(\.parts).map(\.box).sorted(by: { $0.left < $1.left }) {
            if let last = columns.last, box.left <= last.range.upperBound {
                columns[columns.count - 1].range = last.range.lowerBound...max(last.range.upperBound, box.right)
                columns[columns.count - 1].boxes.append(box)
            } else {
                columns.append((box.left...max(box.left, box.right), [box]))
            }
        }
        // Two lines of a title and a date stand like this too.
        guard columns.count >= (rows.count > 2 ? 2 : 3), let size = rows.first?.size else { return nil }
        let cells = rows.reduce(0) { $0 + $1.parts.count }
        // Each part has a column of its own, and most of them are filled.
        for row in rows {
            let taken = row.parts.map { part in columns.firstIndex { $0.range.contains(part.box.centerX) } }
            guard Set(taken).count == row.parts.count else { return nil }
        }
        guard Double(cells) >= 0.6 * Double(columns.count * rows.count),
            columns.allSatisfy({ isAligned($0.boxes, within: 0.5 * size) })
        else { return nil }
        // Dates or labels beside running text are no table.
        if columns.count == 2, let second = columns.last?.range.lowerBound, let block = rows.first?.block,
            lines.contains(where: { $0.block == block && $0.parts.count == 1 && abs($0.left - second) < 0.5 * size })
        {
            return nil
        }
        return columns.map(\.range)
    }

    /// At the left or in the middle; one, as the heading, may stand otherwise.
    private static func isAligned(_ boxes: [Box], within slack: Double) -> Bool {
        guard boxes.count >= 2 else { return false }
        return [boxes.map(\.left), boxes.map(\.centerX)].contains { places in
            let middle = places.sorted()[places.count / 2]
            let count = places.count { abs($0 - middle) <= slack }
            return count >= 2 && (count * 5 >= places.count * 4 || count == places.count - 1 && count >= 3)
        }
    }
}
