import CPango
import Drawing

/// Where Pango breaks a text into lines.
enum LineBreaks {
    /// Byte ranges of the lines, none wider than `width` unless a letter is.
    static func ranges(of runs: [ScriptRun], width: Points, context: TextContext) -> [Range<Int>] {
        guard let layout = pango_layout_new(context.pointer) else {
            preconditionFailure("GLib ends the process itself when it has no memory")
        }
        defer { g_object_unref(UnsafeMutableRawPointer(layout)) }
        let text = runs.text
        pango_layout_set_auto_dir(layout, 0)
        pango_layout_set_text(layout, text, Int32(clamping: text.utf8.count))
        runs.withPangoAttributes { pango_layout_set_attributes(layout, $0) }
        pango_layout_set_width(layout, max(0, pango_units_from_double(min(width.value, 100_000))))
        pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR)
        return (0..<pango_layout_get_line_count(layout)).compactMap { index in
            guard let line = pango_layout_get_line_readonly(layout, index) else { return nil }
            let start = Int(line.pointee.start_index)
            return start..<(start + Int(line.pointee.length))
        }
    }
}
