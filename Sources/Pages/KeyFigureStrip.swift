import Drawing

/// Draws the key figures side by side between the header and the first section.
struct KeyFigureStrip {
    let context: PageContext
    let cells: [KeyFigure]

    func draw(on sketch: inout Sketch, y: Points) {
        let grid = context.grid
        guard !cells.isEmpty else { return }
        let pitch = grid.width / Double(cells.count)
        sketch.structure(.table) { sketch in
            sketch.structure(.tableRow) { sketch in
                for (index, cell) in cells.enumerated() {
                    sketch.structure(.tableCell) {
                        draw(cell, on: &$0, x: grid.left + pitch * Double(index), y: y, width: pitch)
                    }
                }
            }
        }
    }

    private func draw(_ cell: KeyFigure, on sketch: inout Sketch, x: Points, y: Points, width: Points) {
        let typography = context.typography
        let isWord = cell.parts.first?.value.hasHanCharacters ?? false
        // Large figures have side bearings; moved so that their stems align with the label below.
        var end = x - (isWord || cell.parts.first?.value == "–" ? 0 : 1.3)
        for (index, part) in cell.parts.enumerated() {
            var style = typography.figure(isWord: isWord)
            if part.value == "–" { style.color = Palette.tertiaryInk }
            end += sketch.text(part.value, style, x: end, y: y + 22) + 2.7
            if !part.unit.isEmpty {
                end += sketch.text(part.unit, Typography.unit, x: end, y: y + 22)
                end += index + 1 < cell.parts.count ? 4.5 : 2
            }
        }
        if let number = context.notes.number(of: .figure(cell.kind)) { sketch.marker(number, x: end + 5.5, y: y + 7.5) }
        sketch.text(cell.label, typography.figureHead, x: x, y: y + 35.5, maximumWidth: width - 5)
        sketch.text(cell.qualifier, Typography.figureLabel, x: x, y: y + 46, maximumWidth: width - 6)
    }
}
