/// A table whose cells hold more than one line: rows are parted by white space across all columns, and the lines in a
/// cell are broken by its width only.
struct TableGrid {
    /// By row and column; a cell may be empty.
    private(set) var cells: [[[Fragment]]]

    struct Split {
        var above: [Fragment]
        var table: TableGrid
        var below: [Fragment]
    }

    /// The first such table among fragments.
    static func split(_ fragments: [Fragment]) -> Split? {
        let strips = strips(of: fragments)
        guard strips.count >= 2 else { return nil }
        var start = 0
        while start < strips.count {
            var columns = stretches(of: strips[start])
            var end = start
            while end < strips.count, strips[end].count >= 2 {
                let merged = stretches(of: strips[start...end].flatMap { $0 })
                guard merged.count >= max(2, stretches(of: strips[end]).count, columns.count - 1),
                    stretches(of: strips[end]).count >= 2
                else { break }
                columns = merged
                end += 1
            }
            if end - start >= 2, let table = TableGrid(strips[start..<end], columns) {
                return Split(
                    above: strips[..<start].flatMap { $0 }, table: table, below: strips[end...].flatMap { $0 })
            }
            start = max(end, start + 1)
        }
        return nil
    }

    private init?(_ strips: ArraySlice<[Fragment]>, _ columns: [ClosedRange<Double>]) {
        cells = strips.map { strip in
            columns.map { column in strip.filter { column.contains($0.box.centerX) } }
        }
        guard cells.count >= (columns.count > 2 ? 2 : 3), areWrapped(columns), areAligned else { return nil }
    }

    /// Some cells have several lines of one type, and those have no room left for the next word. Of two columns the text
    /// must say so too: a date beside a title and an employer looks the same.
    private func areWrapped(_ columns: [ClosedRange<Double>]) -> Bool {
        var (sure, full, all) = (0, 0, 0)
        for row in cells {
            for (cell, column) in zip(row, columns) {
                let lines = LineBuilder.lines(of: cell)
                guard lines.count <= 12, lines.allSatisfy({ $0.parts.count == 1 }) else { return false }
                for (line, next) in zip(lines, lines.dropFirst()) {
                    guard let part = next.parts.first, let start = part.text.scalars.first, line.isBold == next.isBold,
                        abs(line.size - next.size) < 0.08 * line.size
                    else { return false }
                    all += 1
                    if column.upperBound - line.box.right < part.firstWordWidth + 0.5 * line.size { full += 1 }
                    if start.properties.isLowercase || Glyphs.isIdeographic(start) { sure += 1 }
                }
            }
        }
        return all >= 1 && full * 100 >= all * 85 && (columns.count > 2 || sure * 2 >= all)
    }

    /// The cells of a row begin at one height, or lie in the middle of it.
    private var areAligned: Bool {
        let aligned = cells.count { row in
            let boxes = row.compactMap { Box(around: $0.lazy.map(\.box)) }
            guard let em = row.lazy.flatMap({ $0 }).map(\.size).min() else { return false }
            return Self.spread(boxes.map(\.top)) <= 0.4 * em || Self.spread(boxes.map(\.centerY)) <= 0.5 * em
        }
        return aligned * 100 >= cells.count * 85
    }

    private static func spread(_ values: [Double]) -> Double {
        guard let low = values.min(), let high = values.max() else { return 0 }
        return high - low
    }

    // MARK: White space

    /// The fragments between two white strips that reach across all of them.
    private static func strips(of fragments: [Fragment]) -> [[Fragment]] {
        let sorted = fragments.sorted { $0.typeTop < $1.typeTop }
        let sizes = sorted.map(\.size).sorted()
        guard !sizes.isEmpty else { return [] }
        let em = sizes[sizes.count / 2]
        // Where most lines are rows of tables, the usual gap is that of rows.
        let white = min(tightGap(sorted), 0.45 * em) + 0.25 * em
        var strips: [[Fragment]] = []
        var bottom = -Double.infinity
        for fragment in sorted {
            if fragment.typeTop - bottom > white { strips.append([]) }
            strips[strips.count - 1].append(fragment)
            bottom = max(bottom, fragment.typeBottom)
        }
        return strips
    }

    /// What usually parts a line from the next below it.
    private static func tightGap(_ sorted: [Fragment]) -> Double {
        var gaps: [Double] = []
        for (index, fragment) in sorted.enumerated() {
            let below = sorted[(index + 1)...].prefix(60).first {
                $0.typeTop >= fragment.box.centerY && $0.box.horizontalOverlap(fragment.box) > 0
            }
            if let below { gaps.append(max(0, below.typeTop - fragment.typeBottom)) }
        }
        gaps.sort()
        return gaps.isEmpty ? 0 : gaps[gaps.count / 4]
    }

    /// The stretches of the page's width that fragments cover, with a gap of more than half a character between.
    private static func stretches(of fragments: [Fragment]) -> [ClosedRange<Double>] {
        var stretches: [ClosedRange<Double>] = []
        for fragment in fragments.sorted(by: { $0.box.left < $1.box.left }) {
            let (left, right) = (fragment.box.left, max(fragment.box.left, fragment.box.right))
            if let last = stretches.last, left < last.upperBound + 0.6 * fragment.size {
                stretches[stretches.count - 1] = last.lowerBound...max(last.upperBound, right)
            } else {
                stretches.append(left...right)
            }
        }
        return stretches
    }
}

extension TableGrid {
    /// A line for each row, whose parts are the cells.
    var lines: [TextLine] {
        cells.compactMap { row in
            let texts = row.map { cell in LineBuilder.lines(of: cell) }
            guard let first = texts.first(where: { !$0.isEmpty })?.first else { return nil }
            var line = first
            line.cells = texts.map { lines in Self.joined(lines) }
            line.parts = zip(texts, line.cells).compactMap { lines, text in
                guard var part = lines.first?.parts.first, let box = Box(around: lines.map(\.box)) else { return nil }
                part.text = text
                part.box = box
                return part
            }
            line.box = Box(around: line.parts.map(\.box)) ?? first.box
            line.baseline = line.box.bottom
            return line
        }
    }

    private static func joined(_ lines: [TextLine]) -> StyledText {
        var text = StyledText()
        for line in lines {
            if text.isEmpty { text = line.text } else { text.append(line.text, mending: []) }
        }
        return text
    }
}

/// The letters from top to bottom: boxes are as high as their fonts say, which differ where scripts meet in one line.
extension Fragment {
    fileprivate var typeTop: Double { baseline - 0.88 * size }
    fileprivate var typeBottom: Double { baseline + 0.12 * size }
}
