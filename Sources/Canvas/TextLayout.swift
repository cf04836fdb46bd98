import CPango
import Drawing

/// A PangoLayout of one text, ready to measure and to draw.
final class TextLayout {
    let pointer: OpaquePointer
    let runs: [ScriptRun]

    init(_ runs: [ScriptRun], context: TextContext) {
        guard let pointer = pango_layout_new(context.pointer) else {
            preconditionFailure("GLib ends the process itself when it has no memory")
        }
        self.pointer = pointer
        self.runs = runs
        let text = runs.map(\.text).joined()
        pango_layout_set_auto_dir(pointer, 0)
        pango_layout_set_text(pointer, text, Int32(clamping: text.utf8.count))
        let attributes = pango_attr_list_new()
        defer { pango_attr_list_unref(attributes) }
        var start = 0
        for run in runs {
            let end = start + run.text.utf8.count
            for attribute in Self.attributes(of: run) {
                attribute.pointee.start_index = UInt32(clamping: start)
                attribute.pointee.end_index = UInt32(clamping: end)
                pango_attr_list_insert(attributes, attribute)
            }
            start = end
        }
        pango_layout_set_attributes(pointer, attributes)
    }

    deinit { g_object_unref(UnsafeMutableRawPointer(pointer)) }

    /// The only line of a layout without a width.
    var line: UnsafeMutablePointer<PangoLayoutLine>? { pango_layout_get_line_readonly(pointer, 0) }

    var extent: TextExtent {
        guard let line else { return TextExtent(width: 0, ink: Rect(x: 0, y: 0, width: 0, height: 0)) }
        var ink = PangoRectangle()
        var logical = PangoRectangle()
        pango_layout_line_get_extents(line, &ink, &logical)
        return TextExtent(
            width: Points(pango: logical.width),
            ink: Rect(
                x: Points(pango: ink.x), y: Points(pango: ink.y), width: Points(pango: ink.width),
                height: Points(pango: ink.height)))
    }

    /// The left end of each run, relative to the start of the line.
    var runOffsets: [Points] {
        guard let line else { return [] }
        var start = 0
        return runs.map { run in
            let end = start + run.text.utf8.count
            defer { start = end }
            // What is written from right to left begins at its right end.
            var ranges: UnsafeMutablePointer<Int32>?
            var count: Int32 = 0
            pango_layout_line_get_x_ranges(line, Int32(clamping: start), Int32(clamping: end), &ranges, &count)
            defer { g_free(ranges) }
            guard count > 0, let left = ranges?[0] else { return 0 }
            return Points(pango: left)
        }
    }

    /// Byte ranges of the lines when broken to `width`.
    func lineRanges(width: Points) -> [Range<Int>] {
        pango_layout_set_width(pointer, max(0, pango_units_from_double(min(width.value, 100_000))))
        pango_layout_set_wrap(pointer, PANGO_WRAP_WORD_CHAR)
        return (0..<pango_layout_get_line_count(pointer)).compactMap { index in
            guard let line = pango_layout_get_line_readonly(pointer, index) else { return nil }
            let start = Int(line.pointee.start_index)
            return start..<(start + Int(line.pointee.length))
        }
    }

    private static func attributes(of run: ScriptRun) -> [UnsafeMutablePointer<PangoAttribute>] {
        let description = pango_font_description_new()
        defer { pango_font_description_free(description) }
        pango_font_description_set_family(description, run.families.joined(separator: ","))
        pango_font_description_set_weight(description, PangoWeight(rawValue: UInt32(clamping: run.weight)))
        pango_font_description_set_absolute_size(description, run.style.size.value * Double(PANGO_SCALE))
        let color = run.style.color
        var attributes = [
            pango_attr_font_desc_new(description),
            pango_attr_foreground_new(UInt16(color.red) * 257, UInt16(color.green) * 257, UInt16(color.blue) * 257),
        ]
        if run.letterSpacing != 0 {
            attributes.append(pango_attr_letter_spacing_new(pango_units_from_double(run.letterSpacing.value)))
        }
        if run.style.hasTabularFigures { attributes.append(pango_attr_font_features_new("tnum")) }
        return attributes.compactMap(\.self)
    }
}

extension Points {
    init(pango units: Int32) { self.init(Double(units) / Double(PANGO_SCALE)) }
}
