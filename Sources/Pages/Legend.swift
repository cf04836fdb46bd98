import Charts
import Drawing

/// A line of small glyphs with their words that ends at the right, set in the order of reading.
struct Legend {
    struct Entry {
        var word: String
        /// Draws the glyph from an x on.
        var draw: (_ sketch: inout Sketch, _ x: Points) -> Void
    }

    var entries: [Entry]
    /// From the start of a glyph to that of its word.
    var glyphWidth: Points
    /// From the end of a word to the next glyph.
    var gap: Points

    /// From the first glyph to the end of the last word.
    func width(_ measurer: any TextMeasurer) -> Points {
        let words = entries.reduce(Points(0)) { $0 + measurer.width(of: $1.word, Typography.key) }
        return words + glyphWidth * Double(entries.count) + gap * Double(max(entries.count - 1, 0))
    }

    func draw(on sketch: inout Sketch, y: Points, right: Points) {
        guard !entries.isEmpty else { return }
        sketch.structure(.paragraph) { sketch in
            var x = right - width(sketch.measurer)
            for entry in entries {
                entry.draw(&sketch, x)
                x += glyphWidth + sketch.text(entry.word, Typography.key, x: x + glyphWidth, y: y) + gap
            }
        }
    }
}
