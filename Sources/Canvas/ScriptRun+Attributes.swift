import CPango
import Drawing

extension [ScriptRun] {
    /// The text of all runs.
    var text: String { map(\.text).joined() }

    /// Calls `body` with what Pango needs to know of each run.
    func withPangoAttributes<Result>(_ body: (OpaquePointer?) -> Result) -> Result {
        let attributes = pango_attr_list_new()
        defer { pango_attr_list_unref(attributes) }
        var start = 0
        for run in self {
            let end = start + run.text.utf8.count
            for attribute in run.pangoAttributes {
                attribute.pointee.start_index = UInt32(clamping: start)
                attribute.pointee.end_index = UInt32(clamping: end)
                pango_attr_list_insert(attributes, attribute)
            }
            start = end
        }
        return body(attributes)
    }
}

extension ScriptRun {
    fileprivate var pangoAttributes: [UnsafeMutablePointer<PangoAttribute>] {
        let description = pango_font_description_new()
        defer { pango_font_description_free(description) }
        families.withUTF8Buffer { families in
            families.withMemoryRebound(to: CChar.self) {
                pango_font_description_set_family_static(description, $0.baseAddress)
            }
        }
        pango_font_description_set_weight(description, PangoWeight(rawValue: UInt32(clamping: weight)))
        pango_font_description_set_absolute_size(description, style.size.value * Double(PANGO_SCALE))
        var attributes = [pango_attr_font_desc_new(description)]
        // Told for what Pango does besides: letters that stand apart have no ligatures.
        if pangoLetterSpacing != 0 { attributes.append(pango_attr_letter_spacing_new(pangoLetterSpacing)) }
        if style.hasTabularFigures { attributes.append(pango_attr_font_features_new("tnum")) }
        return attributes.compactMap(\.self)
    }

    var pangoLetterSpacing: Int32 { letterSpacing == 0 ? 0 : pango_units_from_double(letterSpacing.value) }
}

extension Points {
    init(pango units: Int32) { self.init(Double(units) / Double(PANGO_SCALE)) }
}
