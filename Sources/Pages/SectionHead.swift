import Drawing

/// The head of a section: a rule, a bold title and the deck, one sentence that says what the figure shows.
struct SectionHead {
    var title: String
    /// Clauses of one sentence, most important first; the last ones go when there is no room.
    var deck: [String]
    /// Room at the right end of the line that the deck must leave free.
    var keyWidth: Points = 0

    init(title: String, deck: [String], keyWidth: Points = 0) {
        self.title = title
        self.deck = deck
        self.keyWidth = keyWidth
    }

    init(title: String, deck: String, keyWidth: Points = 0) {
        self.init(title: title, deck: deck.isEmpty ? [] : [deck], keyWidth: keyWidth)
    }

    func draw(on sketch: inout Sketch, y: Points, from left: Points, to right: Points) {
        sketch.add(.rectangle(Rect(x: left, y: y, width: right - left, height: 0.9), fill: Palette.ink))
        var titleWidth: Points = 0
        sketch.structure(.heading2) {
            titleWidth = $0.text(title, Typography.sectionTitle, x: left, y: y + 14.5)
        }
        guard let first = deck.first else { return }
        sketch.structure(.paragraph) {
            let start = left + titleWidth + 9
            let room = right - start - keyWidth
            var sentence = first
            for clause in deck.dropFirst() {
                let longer = sentence + (clause.hasHanCharacters ? "；" : "; ") + clause
                guard $0.measurer.width(of: longer, Typography.deck) <= room else { break }
                sentence = longer
            }
            $0.text(sentence, Typography.deck, x: start, y: y + 14.5, maximumWidth: room)
        }
    }
}
