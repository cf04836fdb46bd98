import CCairo
import CPango
import Drawing

/// A text on one line: its glyphs, chosen and placed by Pango, ready to measure and to draw.
///
/// A `PangoLayout` would do the same, and load every font a second time to learn heights that nobody asks for: a fifth of
/// the instructions of a page's first layout.
final class TextLayout {
    let runs: [ScriptRun]
    let extent: TextExtent
    /// In the order in which they stand, from left to right.
    let pieces: [GlyphPiece]
    private let text: String

    init(_ runs: [ScriptRun], context: TextContext) {
        self.runs = runs
        text = runs.text
        pieces = GlyphPiece.pieces(of: text, runs: runs, context: context)
        extent = pieces.extent
    }

    deinit {
        for piece in pieces { piece.free() }
    }

    /// The left end of each run, relative to the start of the line.
    var runOffsets: [Points] {
        // What is written from right to left begins at its right end.
        runs.indices.map { run in Points(pango: pieces.lazy.filter { $0.run == run }.map(\.left).min() ?? 0) }
    }

    /// Draws each run in its colour, with the text that its glyphs stand for.
    func draw(on context: CairoContext, at origin: Point) {
        text.withCString { text in
            for piece in pieces {
                context.setSource(runs[piece.run].style.color)
                cairo_move_to(context.pointer, origin.x.value + Points(pango: piece.left).value, origin.y.value)
                var glyphItem = piece.glyphItem
                pango_cairo_show_glyph_item(context.pointer, text, &glyphItem)
            }
        }
        cairo_new_path(context.pointer)
    }
}
