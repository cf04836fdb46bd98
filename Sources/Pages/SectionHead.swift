import Drawing

/// The head of a section: a rule, a bold title and the deck, one sentence that says what the figure shows.
struct SectionHead {
    var title: String
    var deck: String
    /// Room at the right end of the line that the deck must leave free.
    var keyWidth: Points = 0

    func draw(on sketch: inout Sketch, y: Points, from left: Points, to right: Points) {
        sketch.add(.rectangle(Rect(x: left, y: y, width: right - left, height: 0.9), fill: Palette.ink))
        var titleWidth: Points = 0
        sketch.structure(.heading2) {
            titleWidth = $0.text(title, Typography.sectionTitle, x: left, y: y + 14.5)
        }
        guard !deck.isEmpty else { return }
        sketch.structure(.paragraph) {
            let start = left + titleWidth + 9
            $0.text(deck, Typography.deck, x: start, y: y + 14.5, maximumWidth: right - start - keyWidth)
        }
    }
}
