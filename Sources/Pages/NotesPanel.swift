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
        ).draw(on: &sketch, y: y, from: grid.left, to: grid.right)
        let columns = min(max(notes.count, 2), 4)
        let width = (grid.width - Self.gap * Double(columns - 1)) / Double(columns)
        var rowTop = y + 31
        var bottom = rowTop
        sketch.structure(.list, isNumbered: true) { sketch in
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
        guard !context.notes.omitted.isEmpty else { return bottom }
        drawOmitted(on: &sketch, y: bottom + 9)
        return bottom + 11
    }

    /// How many notes are left out, and their heads as far as they fit.
    private func drawOmitted(on sketch: inout Sketch, y: Points) {
        let wording = context.wording
        let omitted = context.notes.omitted
        let head = wording.choose("另有 \(omitted.count) 条未列：", "+ \(omitted.count) more: ")
        let list = wording.list(omitted) {
            sketch.measurer.width(of: head + $0, Typography.laneSummary) <= grid.width
        }
        sketch.structure(.paragraph) {
            $0.text(head + list, Typography.laneSummary, x: grid.left, y: y, maximumWidth: grid.width)
        }
    }

    private func draw(_ note: ReadingNote, on sketch: inout Sketch, x: Points, y: Points, width: Points) -> Int {
        sketch.structure(.label) { $0.marker(note.number, x: x + 4.3, y: y - 2.6) }
        sketch.text(note.head, context.typography.noteHead, x: x + 12.5, y: y, maximumWidth: width - 12.5)
        let lines = lines(of: note, width: width, sketch.measurer)
        for (index, line) in lines.enumerated() {
            sketch.text(line, x: x, y: y + 11.4 + Self.leading * Double(index))
        }
        return lines.count
    }

    /// The note in as many lines as the page has for it: names are shortened, then words are cut, but never the place in
    /// the source.
    private func lines(of note: ReadingNote, width: Points, _ measurer: any TextMeasurer) -> [StyledText] {
        let most = context.limits.noteLines
        func broken(_ text: String) -> [StyledText] {
            measurer.wrapped(StyledText(text, Typography.noteText), width: width, maximumLines: 0).lines
        }
        for body in [note.body] + note.shorterBodies {
            let lines = broken(body + note.source)
            if lines.count <= most { return lines }
        }
        let body = note.shorterBodies.last ?? note.body
        var (low, high) = (0, body.count)
        while low < high {
            let middle = (low + high + 1) / 2
            if broken(body.prefix(middle) + "…" + note.source).count <= most { low = middle } else { high = middle - 1 }
        }
        return Array(broken(body.prefix(low) + "…" + note.source).prefix(most))
    }
}
