import CCairo
import CPango

/// Pango's view of a font library; each renderer has its own, as Pango shares none between threads.
final class FontMap {
    let pointer: UnsafeMutablePointer<PangoFontMap>
    let fonts: FontLibrary

    init(_ fonts: FontLibrary) {
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
