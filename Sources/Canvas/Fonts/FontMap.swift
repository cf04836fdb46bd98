import CFontconfig
import CPango

/// Owns a Pango font map over a font set. Belongs to one renderer, as Pango shares none between threads.
final class FontMap {
    let pointer: UnsafeMutablePointer<PangoFontMap>
    private let fonts: FontSet

    init(_ fonts: FontSet) {
        guard let pointer = pango_cairo_font_map_new_for_font_type(CAIRO_FONT_TYPE_FT) else {
            preconditionFailure("Cairo was built without FreeType")
        }
        self.pointer = pointer
        self.fonts = fonts
        pango_fc_font_map_set_config(OpaquePointer(pointer), fonts.configuration)
        pango_cairo_font_map_set_resolution(OpaquePointer(pointer), 72)
    }

    deinit { g_object_unref(UnsafeMutableRawPointer(pointer)) }
}
