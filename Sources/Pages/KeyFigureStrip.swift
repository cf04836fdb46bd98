import Drawing

/// Draws the key figures side by side between the header and the first section.
struct KeyFigureStrip {
    let grid: PageGrid
    let typography: Typography
    let wording: Wording
    let cells: [KeyFigure]
    /// The number of the reading note on a figure.
    let marker: (KeyFigure.Kind) -> Int?

    init(
        grid: PageGrid, typography: Typography, wording: Wording, cells: [KeyFigure],
        marker: @escaping (KeyFigure.Kind) -> Int?
    ) {
        self.grid = grid
        self.typography = typography
        self.wording = wording
        self.cells = cells
        self.marker = marker
    }

    init(context: PageContext, cells: [KeyFigure]) {
        self.init(grid: context.grid, typography: context.typography, wording: context.wording, cells: cells) {
            context.notes.number(of: .figure($0))
        }
    }

    func draw(on sketch: inout Sketch, y: Points) {
        guard !cells.isEmpty else { return }
        let widths = columnWidths(sketch.measurer)
        sketch.structure(.list) { sketch in
            var x = grid.left
            for (index, (cell, width)) in zip(cells, widths).enumerated() {
                let room = index == cells.count - 1 ? grid.right - x : width - 6
                sketch.structure(.listItem) { draw(cell, on: &$0, x: x, y: y, room: room) }
                x += width
            }
        }
    }

    /// Even columns, unless a figure or label needs more than its share.
    private func columnWidths(_ measurer: any TextMeasurer) -> [Points] {
        let least = cells.map { cell in
            valueWidth(cell, measurer) + (marker(cell.kind) == nil ? 12 : 24)
        }
        let labelled = zip(cells, least).map { cell, least in
            max(least, measurer.width(of: cell.label, typography.figureHead) + 10)
        }
        let needed = zip(cells, labelled).map { cell, labelled in
            max(labelled, min(measurer.width(of: cell.qualifier, Typography.figureLabel) + 10, 108))
        }
        var spare = grid.width - needed.reduce(0, +)
        guard spare > 0 else {
            // Qualifiers are cut first, then labels; figures never.
            let (low, high) = labelled.reduce(0, +) <= grid.width ? (labelled, needed) : (least, labelled)
            let cuttable = high.reduce(0, +) - low.reduce(0, +)
            let share = cuttable > 0 ? max(0, (grid.width - low.reduce(0, +)) / cuttable) : 0
            let widths = zip(low, high).map { $0 + ($1 - $0) * share }
            return widths.map { $0 * min(1, grid.width / widths.reduce(0, +)) }
        }
        // Give the spare room to the narrowest columns first.
        var widths = needed
        for _ in 0..<24 where spare > 0.5 {
            let narrowest = widths.min() ?? 0
            let indices = widths.indices.filter { widths[$0] - narrowest < 0.01 }
            let next = widths.filter { $0 - narrowest >= 0.01 }.min() ?? (narrowest + spare)
            let growth = min(next - narrowest, spare / Double(indices.count))
            for index in indices { widths[index] += growth }
            spare -= growth * Double(indices.count)
        }
        return widths
    }

    private func valueWidth(_ cell: KeyFigure, _ measurer: any TextMeasurer) -> Points {
        cell.parts.reduce(0) { sum, part in
            sum + advance(of: part.value, typography.figure(isWord: Self.isWord(part.value)), measurer)
                + (part.unit.isEmpty ? 0 : measurer.width(of: part.unit, Typography.unit) + 4.5)
        }
    }

    /// From the start of a figure to its unit: by its ink, for a 1 has less room beside it than a 5.
    private func advance(of value: String, _ style: TextStyle, _ measurer: any TextMeasurer) -> Points {
        let extent = measurer.extent(of: StyledText(value, style))
        return max(extent.width + 2.7, extent.ink.maxX + 4.4)
    }

    /// Words are set smaller than figures and short abbreviations.
    private static func isWord(_ value: String) -> Bool {
        value.hasHanCharacters || (value.count > 4 && value.contains { $0.isLetter })
    }

    /// The label comes first for those who listen: a figure alone says nothing.
    private func draw(_ cell: KeyFigure, on sketch: inout Sketch, x: Points, y: Points, room: Points) {
        sketch.structure(.label) {
            $0.text(cell.label, typography.figureHead, x: x, y: y + 35.5, maximumWidth: room)
        }
        // Two paragraphs: "7" and "9 positions" are not seventy-nine.
        sketch.structure(.paragraph) { drawValue(of: cell, on: &$0, x: x, y: y) }
        let forms = [cell.qualifier] + cell.shortQualifiers
        let qualifier = forms.first { sketch.measurer.width(of: $0, Typography.figureLabel) <= room }
        sketch.structure(.paragraph) {
            $0.text(qualifier ?? cell.qualifier, Typography.figureLabel, x: x, y: y + 46, maximumWidth: room)
        }
    }

    private func drawValue(of cell: KeyFigure, on sketch: inout Sketch, x: Points, y: Points) {
        let isWord = cell.parts.first.map { Self.isWord($0.value) } ?? false
        // Large figures have side bearings; moved so that their stems align with the label below.
        var end = x - (isWord || cell.parts.first?.value == "–" ? 0 : 1.3)
        for (index, part) in cell.parts.enumerated() {
            var style = typography.figure(isWord: isWord)
            if part.value == "–" { style.color = Palette.tertiaryInk }
            sketch.text(part.value, style, x: end, y: y + 22)
            end += advance(of: part.value, style, sketch.measurer)
            if !part.unit.isEmpty {
                end += sketch.text(part.unit, Typography.unit, x: end, y: y + 22)
                end += index + 1 < cell.parts.count ? 4.5 : 2
            }
        }
        if let number = marker(cell.kind) { sketch.reference(to: number, wording, x: end + 5.5, y: y + 7.5) }
    }
}
