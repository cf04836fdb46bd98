import CPango
import Drawing

/// Glyphs of one font, direction and style that stand beside one another.
struct GlyphPiece {
    private let item: UnsafeMutablePointer<PangoItem>
    private let glyphs: UnsafeMutablePointer<PangoGlyphString>
    /// Which of the runs of its line it is a part of.
    let run: Int
    /// In Pango's units from the start of the line.
    private(set) var left: Int32 = 0

    /// What Pango's functions take; belongs to the piece.
    var glyphItem: PangoGlyphItem {
        PangoGlyphItem(item: item, glyphs: glyphs, y_offset: 0, start_x_offset: 0, end_x_offset: 0)
    }

    var font: UnsafeMutablePointer<PangoFont>? { item.pointee.analysis.font }

    func free() {
        pango_item_free(item)
        pango_glyph_string_free(glyphs)
    }

    /// The pieces of a line in the order in which they stand, from left to right. To be freed by the caller.
    static func pieces(of text: String, runs: [ScriptRun], context: TextContext) -> [GlyphPiece] {
        let length = Int32(clamping: text.utf8.count)
        guard length > 0 else { return [] }
        return text.withCString { text in
            let items = runs.withPangoAttributes {
                pango_itemize_with_base_dir(context.pointer, PANGO_DIRECTION_LTR, text, 0, length, $0, nil)
            }
            defer { g_list_free(items) }
            var pieces = shaped(items, of: text, length: length, runs: runs, context: context)
            if pieces.contains(where: { $0.item.pointee.analysis.level != 0 }) {
                let standing = pango_reorder_items(items)
                defer { g_list_free(standing) }
                let places = Dictionary(
                    elements(of: standing).enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
                pieces.sort { places[$0.item, default: 0] < places[$1.item, default: 0] }
            }
            space(&pieces, letterSpacing: runs.map(\.pangoLetterSpacing))
            return pieces
        }
    }

    private static func elements(of list: UnsafeMutablePointer<GList>?) -> [UnsafeMutablePointer<PangoItem>] {
        sequence(first: list, next: \.?.pointee.next).prefix { $0 != nil }
            .compactMap { $0?.pointee.data?.assumingMemoryBound(to: PangoItem.self) }
    }

    /// Chooses glyphs for each item, and sets the letters within it apart.
    private static func shaped(
        _ items: UnsafeMutablePointer<GList>?, of text: UnsafePointer<CChar>, length: Int32, runs: [ScriptRun],
        context: TextContext
    ) -> [GlyphPiece] {
        let isSpaced = runs.contains { $0.pangoLetterSpacing != 0 }
        var letters = isSpaced ? letterAttributes(of: text, runs: runs, context) : []
        var character = 0
        var run = 0
        var runEnd = runs.first?.text.utf8.count ?? 0
        return elements(of: items).compactMap { item in
            guard let glyphs = pango_glyph_string_new() else {
                preconditionFailure("GLib ends the process itself when it has no memory")
            }
            while item.pointee.offset >= runEnd, run + 1 < runs.count {
                run += 1
                runEnd += runs[run].text.utf8.count
            }
            let piece = GlyphPiece(item: item, glyphs: glyphs, run: run)
            pango_shape_full(
                text + Int(item.pointee.offset), item.pointee.length, text, length, &item.pointee.analysis, glyphs)
            let end = character + Int(item.pointee.num_chars)
            let letterSpacing = runs[run].pangoLetterSpacing
            if letterSpacing != 0, end < letters.count {
                letters.withUnsafeMutableBufferPointer { letters in
                    var glyphItem = piece.glyphItem
                    pango_glyph_item_letter_space(
                        &glyphItem, text, letters.baseAddress?.advanced(by: character), letterSpacing)
                }
            }
            character = end
            return piece
        }
    }

    /// Where letters begin, for each scalar and the end.
    private static func letterAttributes(
        of text: UnsafePointer<CChar>, runs: [ScriptRun], _ context: TextContext
    ) -> [PangoLogAttr] {
        let count = runs.reduce(1) { $0 + $1.text.unicodeScalars.count }
        var attributes = Array(repeating: PangoLogAttr(), count: count)
        if runs.allSatisfy({ $0.text.unicodeScalars.allSatisfy(DrawableText.isPlain) }) {
            for index in attributes.indices { attributes[index].is_cursor_position = 1 }
        } else {
            pango_get_log_attrs(
                text, -1, -1, pango_context_get_language(context.pointer), &attributes, Int32(clamping: count))
        }
        return attributes
    }

    /// Places the pieces one behind the other. Half the letter spacing stands on each side of a letter, but not at the ends
    /// of the line.
    private static func space(_ pieces: inout [GlyphPiece], letterSpacing: [Int32]) {
        var left: Int32 = 0
        for index in pieces.indices {
            let spacing = letterSpacing[pieces[index].run]
            let glyphs = UnsafeMutableBufferPointer(
                start: pieces[index].glyphs.pointee.glyphs, count: Int(pieces[index].glyphs.pointee.num_glyphs))
            if spacing != 0, let first = glyphs.firstIndex(where: { $0.geometry.width != 0 }),
                let last = glyphs.lastIndex(where: { $0.geometry.width != 0 })
            {
                let half = halves(of: spacing)
                if index > pieces.startIndex, first == glyphs.startIndex {
                    glyphs[first].geometry.width += half.left
                    glyphs[first].geometry.x_offset += half.left
                }
                if index < pieces.endIndex - 1, last == glyphs.endIndex - 1 {
                    glyphs[last].geometry.width = max(0, glyphs[last].geometry.width + half.right)
                }
            }
            pieces[index].left = left
            left += pango_glyph_string_get_width(pieces[index].glyphs)
        }
    }

    /// Whole units stay whole, as Pango has it.
    private static func halves(of spacing: Int32) -> (left: Int32, right: Int32) {
        var left = spacing / 2
        if spacing % PANGO_SCALE == 0 { left = (left + PANGO_SCALE / 2) & ~(PANGO_SCALE - 1) }
        return (left, spacing - left)
    }
}

extension [GlyphPiece] {
    /// The width of the line, and the box of its ink.
    var extent: TextExtent {
        var width: Int32 = 0
        var ink: Rect?
        for piece in self {
            let glyphItem = piece.glyphItem
            var rectangle = PangoRectangle()
            pango_glyph_string_extents(glyphItem.glyphs, piece.font, &rectangle, nil)
            width = piece.left + pango_glyph_string_get_width(glyphItem.glyphs)
            // Spaces leave none.
            guard rectangle.width > 0, rectangle.height > 0 else { continue }
            let box = Rect(
                x: Points(pango: piece.left + rectangle.x), y: Points(pango: rectangle.y),
                width: Points(pango: rectangle.width), height: Points(pango: rectangle.height))
            ink = ink.map { $0.union(box) } ?? box
        }
        return TextExtent(width: Points(pango: width), ink: ink ?? Rect(x: 0, y: 0, width: 0, height: 0))
    }
}
