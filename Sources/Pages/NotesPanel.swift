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
        // Two rows are about as long: five notes stand as three and two.
        let columns = notes.count <= 4 ? max(notes.count, 2) : (notes.count + 1) / 2
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
        let (space, glue) = (" ", "\u{A0}")
        // The lines of the source stay together where a line of the note holds them.
        let place = StyledText(note.source, Typography.noteText)
        let source = measurer.width(of: place) < width * 0.8 ? note.source.glued : note.source
        func broken(_ text: String) -> [StyledText] {
            measurer.wrapped(StyledText(text, Typography.noteText), width: width, maximumLines: 0).lines.map { line in
                StyledText(
                    line.string.split(separator: glue, omittingEmptySubsequences: false).joined(separator: space),
                    Typography.noteText)
            }
        }
        for body in [note.body] + note.shorterBodies {
            let lines = broken(body + source)
            if lines.count <= most { return lines }
        }
        let body = note.shorterBodies.last ?? note.body
        var (low, high) = (0, body.count)
        while low < high {
            let middle = (low + high + 1) / 2
            if broken(body.prefix(middle) + "…" + source).count <= most { low = middle } else { high = middle - 1 }
        }
        return Array(broken(body.prefix(low) + "…" + source).prefix(most))
    }
}

extension String {
    /// The same with spaces that no line ends at, the first one left out: ` (lines 31, 38).`
    fileprivate var glued: String {
        prefix(1) + dropFirst().split(separator: " ", omittingEmptySubsequences: false).joined(separator: "\u{A0}")
    }
}
