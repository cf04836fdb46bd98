import CCairo
import CPango

/// Owns a Pango context: fonts, language and how glyphs are placed.
final class TextContext {
    let pointer: OpaquePointer
    private let fontMap: FontMap

    init(fonts: FontSet, language: String) {
        fontMap = FontMap(fonts)
        guard let pointer = pango_font_map_create_context(fontMap.pointer) else {
            preconditionFailure("GLib ends the process itself when it has no memory")
        }
        self.pointer = pointer
        pango_context_set_language(pointer, pango_language_from_string(language))
        pango_context_set_base_dir(pointer, PANGO_DIRECTION_LTR)
        // Layout must not depend on the pixels of an output: the same line breaks and places in PDF, PNG and SVG.
        pango_context_set_round_glyph_positions(pointer, 0)
        let options = cairo_font_options_create()
        defer { cairo_font_options_destroy(options) }
        cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY)
        cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
        cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
        pango_cairo_context_set_font_options(pointer, options)
    }

    deinit { g_object_unref(UnsafeMutableRawPointer(pointer)) }
}
