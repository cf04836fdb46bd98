import Drawing

/// The numbered reading notes in columns of four at most.
struct NotesPanel {
    let context: PageContext

    private var grid: PageGrid { context.grid }
    private static let gap: Points = 14
    private static let leading: Points = 10.2

    /// Returns where the panel ends; nil when there is nothing to check.
    func draw(on sketch: inout Sketch, y: Points) -> Points? {
        let notes = context.notes.notes
        guard !notes.isEmpty else { return nil }
        let wording = context.wording
        SectionHead(
            title: wording.choose("阅读提示", "Reading notes"),
            deck: wording.choose("图中红色编号处，请对照原文核实", "Red numbers mark what to check against the original")
                + (context.notes.omittedCount > 0
                    ? wording.choose(
                        "；另有 \(context.notes.omittedCount) 条未列", "; \(context.notes.omittedCount) more not shown") : "")
        ).draw(on: &sketch, y: y, from: grid.left, to: grid.right)
        let columns = min(max(notes.count, 2), 4)
        let width = (grid.width - Self.gap * Double(columns - 1)) / Double(columns)
        var rowTop = y + 31
        var bottom = rowTop
        sketch.structure(.list) { sketch in
            for start in stride(from: 0, to: notes.count, by: columns) {
                var lines = 0
                for (column, note) in notes[start..<min(start + columns, notes.count)].enumerated() {
                    let x = grid.left + (width + Self.gap) * Double(column)
                    sketch.structure(.listItem) {
                        lines = max(lines, draw(note, on: &$0, x: x, y: rowTop, width: width))
                    }
                }
                bottom = rowTop + 11.4 + Self.leading * Double(max(lines - 1, 0)) + 2
                rowTop = bottom + 13
            }
        }
        return bottom
    }

    private func draw(_ note: ReadingNote, on sketch: inout Sketch, x: Points, y: Points, width: Points) -> Int {
        sketch.marker(note.number, x: x + 4.3, y: y - 2.6)
        sketch.text(note.head, context.typography.noteHead, x: x + 12.5, y: y, maximumWidth: width - 12.5)
        return sketch.paragraph(
            note.text, Typography.noteText, x: x, y: y + 11.4, width: width, leading: Self.leading,
            maximumLines: context.limits.noteLines)
    }
}
