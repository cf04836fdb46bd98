import Canvas
import Drawing

/// Sets a résumé in one column, or in two below its head.
struct PDFWriter {
    private let renderer: Renderer
    private let measurer: any TextMeasurer
    private let columnCount: Int

    private static let page = Size(width: 595, height: 842)
    private static let margin: Points = 40
    private static let gutter: Points = 24
    private var size: Points { columnCount == 1 ? 10 : 8 }

    init(columnCount: Int) throws {
        renderer = Renderer(fonts: try FontLibrary())
        measurer = renderer.measurer(language: "zh-CN")
        self.columnCount = columnCount
    }

    func bytes(_ paragraphs: [TypesetParagraph]) throws -> [UInt8] {
        let whole = Self.page.width - Self.margin * 2
        let width = (whole - Self.gutter * Double(columnCount - 1)) / Double(columnCount)
        let name = paragraphs.firstIndex { !$0.isBlank } ?? 0
        let firstSection =
            paragraphs.indices.first { $0 > name && paragraphs[$0].headingLevel != nil } ?? paragraphs.endIndex
        let head = columnCount == 1 ? 0 : firstSection

        var pages: [[Drawing.Item]] = [[]]
        var top = Self.margin
        for line in lines(Array(paragraphs[..<head]), width: whole) {
            pages[0] += line.items(at: Self.margin, top)
            top += line.height
        }
        var (y, column) = (top, 0)
        let bottom = Self.page.height - Self.margin
        for line in lines(Array(paragraphs[head...]), width: width) {
            if y + line.height * (line.isHeading ? 3 : 1) > bottom {
                column += 1
                if column == columnCount {
                    pages.append([])
                    (column, top) = (0, Self.margin)
                }
                y = top
            }
            let left = Self.margin + (width + Self.gutter) * Double(column)
            pages[pages.count - 1] += line.items(at: left, y)
            y += line.height
        }
        return try renderer.pdf(pages.map { Drawing(size: Self.page, items: $0) })
    }

    /// One line with its parts at their places from the left edge.
    private struct Line {
        var parts: [(text: StyledText, x: Points, extent: TextExtent, links: [(uri: String, x: Points, width: Points)])]
        var height: Points
        var isHeading = false

        func items(at left: Points, _ top: Points) -> [Drawing.Item] {
            let baseline = top + height * 0.75
            return parts.flatMap { part -> [Drawing.Item] in
                let text = Drawing.PlacedText(
                    text: part.text, origin: Point(x: left + part.x, y: baseline), extent: part.extent)
                return [.text(text)]
                    + part.links.map { link in
                        .link(
                            uri: link.uri,
                            area: Rect(x: left + part.x + link.x, y: top, width: link.width, height: height), [])
                    }
            }
        }
    }

    private func lines(_ paragraphs: [TypesetParagraph], width: Points) -> [Line] {
        TypesetParagraph.blocks(paragraphs).flatMap { block in
            block.first?.cells.isEmpty == false
                ? table(block, width: width) : block.flatMap { lines($0, width: width) }
        }
    }

    private func lines(_ paragraph: TypesetParagraph, width: Points) -> [Line] {
        let level = paragraph.headingLevel
        let size = level.map { [self.size + 8, self.size + 3, self.size + 1][min($0, 3) - 1] } ?? self.size
        let leading = size * 1.35
        guard !paragraph.isBlank else { return [Line(parts: [], height: leading * 0.6)] }
        func text(_ scalars: some Collection<TypesetParagraph.Scalar>) -> StyledText {
            StyledText(
                scalars.runs.map { run in
                    .init(run.text, TextStyle(size: size, weight: run.isBold || level != nil ? .bold : .regular))
                })
        }
        var lines: [Line] = []
        var left = size * 0.5 * Double(min(paragraph.indent, 16))
        let markerLeft = left
        if paragraph.marker != nil { left += size * 1.4 }
        let parts = gapSeparated(paragraph.scalars)
        let widths = parts.map { measurer.width(of: text($0)) }
        let room = width - left
        if parts.count > 1, widths.reduce(0, +) + size * 2 * Double(parts.count - 1) <= room {
            // The last part stands at the right edge, those between at stops.
            var line = Line(parts: [], height: leading)
            var x = left
            for (index, part) in parts.enumerated() {
                if index > 0, index == parts.count - 1 { x = width - widths[index] }
                line.parts.append(placed(text(part), x, part.runs))
                x += widths[index] + size * 2
            }
            lines.append(line)
        } else {
            // As tabs do it: what has no room goes to the next line.
            var x = left
            for (index, part) in parts.enumerated() {
                if index > 0, x + widths[index] <= width, !lines.isEmpty {
                    lines[lines.count - 1].parts.append(placed(text(part), x, part.runs))
                } else {
                    for line in measurer.lines(of: text(part), width: room) {
                        lines.append(Line(parts: [placed(line, left, part.runs)], height: leading))
                    }
                    x = left
                    if widths[index] > room { x = width }
                }
                x += widths[index] + size * 2
            }
        }
        if let marker = paragraph.marker, !lines.isEmpty {
            lines[0].parts.insert(placed(StyledText(marker, TextStyle(size: size)), markerLeft, []), at: 0)
        }
        if level != nil, !lines.isEmpty { lines[0].isHeading = true }
        return lines
    }

    /// Cells of one column begin at one place; those that are too wide are broken.
    private func table(_ rows: [TypesetParagraph], width: Points) -> [Line] {
        let style = TextStyle(size: size)
        let count = rows.map(\.cells.count).max() ?? 1
        let gap = size * 1.6
        var widths = [Points](repeating: 0, count: count)
        for row in rows {
            for (index, cell) in row.cells.enumerated() {
                widths[index] = max(widths[index], measurer.width(of: cell, style))
            }
        }
        let room = width - gap * Double(count - 1)
        let fair = room / Double(count)
        let wide = widths.count { $0 > fair }
        if widths.reduce(0, +) > room, wide > 0 {
            let rest = (room - widths.filter { $0 <= fair }.reduce(0, +)) / Double(wide)
            widths = widths.map { $0 > fair ? rest : $0 }
        }
        return rows.flatMap { row in
            let cells = row.cells.enumerated().map { index, cell in
                cell.isEmpty ? [] : measurer.lines(of: StyledText(cell, style), width: widths[index])
            }
            let lines = (0..<max(cells.map(\.count).max() ?? 1, 1)).map { number in
                var line = Line(parts: [], height: size * 1.35)
                var x: Points = 0
                for (index, cell) in cells.enumerated() {
                    if cell.indices.contains(number) { line.parts.append(placed(cell[number], x, [])) }
                    x += widths[index] + gap
                }
                return line
            }
            return lines + [Line(parts: [], height: size * 0.5)]
        }
    }

    private func placed(
        _ text: StyledText, _ x: Points, _ runs: [TypesetParagraph.Run]
    ) -> (text: StyledText, x: Points, extent: TextExtent, links: [(uri: String, x: Points, width: Points)]) {
        let string = text.string
        let links = runs.compactMap { run -> (uri: String, x: Points, width: Points)? in
            guard let target = run.target, let range = string.firstRange(of: run.text) else { return nil }
            let before = string.distance(from: string.startIndex, to: range.lowerBound)
            let end = before + string.distance(from: range.lowerBound, to: range.upperBound)
            let start = measurer.width(of: text.prefix(before))
            return (target, start, measurer.width(of: text.prefix(end)) - start)
        }
        return (text, x, measurer.extent(of: text), links)
    }

    /// The parts between tabs and runs of three spaces.
    private func gapSeparated(_ scalars: [TypesetParagraph.Scalar]) -> [ArraySlice<TypesetParagraph.Scalar>] {
        var parts: [ArraySlice<TypesetParagraph.Scalar>] = []
        var start = 0
        var index = 0
        while index < scalars.count {
            let end = scalars[index...].firstIndex { $0.value != " " && $0.value != "\t" } ?? scalars.count
            let gap = scalars[index..<end]
            if gap.count >= 3 || gap.contains(where: { $0.value == "\t" }) {
                if start < index { parts.append(scalars[start..<index]) }
                start = end
            }
            index = max(end, index + 1)
        }
        if start < scalars.count { parts.append(scalars[start...]) }
        return parts
    }
}
