import CCairo
import CPango
import Drawing

/// What letters look like, by font and number, whatever their size and place.
struct GlyphShape: Hashable {
    /// As Pango describes it, without the size.
    let font: String
    let index: UInt32
}

/// One glyph of a text that is laid out.
struct PlacedGlyph {
    let shape: GlyphShape
    /// In points from the start of the line, along the baseline and below it.
    let x: Double
    let y: Double
    fileprivate let font: UnsafeMutablePointer<PangoFont>
}

extension TextLayout {
    /// The glyphs of the line in the order in which they stand.
    var glyphs: [PlacedGlyph] {
        var glyphs: [PlacedGlyph] = []
        for piece in pieces {
            guard let font = piece.font, let string = piece.glyphItem.glyphs?.pointee else { continue }
            var x = Points(pango: piece.left).value
            let name = GlyphShape.name(of: font)
            for index in 0..<max(0, Int(string.num_glyphs)) {
                let glyph = string.glyphs[index]
                let geometry = glyph.geometry
                let isDrawn = glyph.glyph != PANGO_GLYPH_EMPTY && glyph.glyph & PANGO_GLYPH_UNKNOWN_FLAG == 0
                if isDrawn {
                    glyphs.append(
                        PlacedGlyph(
                            shape: GlyphShape(font: name, index: glyph.glyph),
                            x: x + Points(pango: geometry.x_offset).value,
                            y: Points(pango: geometry.y_offset).value, font: font))
                }
                x += Points(pango: geometry.width).value
            }
        }
        return glyphs
    }
}

extension GlyphShape {
    /// What tells its font from others.
    static func name(of font: UnsafeMutablePointer<PangoFont>) -> String {
        let description = pango_font_describe(font)
        defer { pango_font_description_free(description) }
        pango_font_description_unset_fields(description, PANGO_FONT_MASK_SIZE)
        guard let text = pango_font_description_to_string(description) else { return "" }
        defer { g_free(text) }
        return String(cString: text)
    }
}

extension PlacedGlyph {
    /// Units of outlines in the size of a letter.
    ///
    /// At 28 points, the largest that pages have, half a unit is less than a pixel at 600 per inch.
    static let unitsPerEm = 500.0

    /// The outline in the notation of SVG paths, in `unitsPerEm`, from the start of the baseline; empty for a space.
    ///
    /// Cairo leaves out glyphs of a line that stand beyond a surface: each is taken by itself.
    var pathData: String {
        guard let scaled = pango_cairo_font_get_scaled_font(OpaquePointer(font)),
            let surface = try? CairoSurface(pixelWidth: 1, height: 1), let context = try? CairoContext(surface)
        else { return "" }
        cairo_set_font_face(context.pointer, cairo_scaled_font_get_font_face(scaled))
        cairo_set_font_size(context.pointer, Self.unitsPerEm)
        var glyph = cairo_glyph_t(index: UInt(shape.index), x: 0, y: 0)
        cairo_glyph_path(context.pointer, &glyph, 1)
        guard let path = cairo_copy_path(context.pointer) else { return "" }
        defer { cairo_path_destroy(path) }
        guard path.pointee.status == CAIRO_STATUS_SUCCESS, let data = path.pointee.data else { return "" }
        var outline = CompactPath()
        var index = 0
        func points(_ count: Int) -> [(x: Int, y: Int)] {
            (1...count).map { offset in
                let point = data[index + offset].point
                return (Int(point.x.rounded()), Int(point.y.rounded()))
            }
        }
        while index < Int(path.pointee.num_data) {
            let header = data[index].header
            switch header.type {
            // Cairo ends with the start of a shape that does not come.
            case CAIRO_PATH_MOVE_TO where index + Int(header.length) >= Int(path.pointee.num_data): break
            case CAIRO_PATH_MOVE_TO: outline.add("m", points(1))
            case CAIRO_PATH_LINE_TO: outline.add("l", points(1))
            case CAIRO_PATH_CURVE_TO: outline.add("c", points(3))
            default: outline.close()
            }
            index += max(1, Int(header.length))
        }
        return outline.data
    }
}

/// SVG path data in few bytes: steps from point to point, letters and spaces only where they are needed.
private struct CompactPath {
    private(set) var data = ""
    private var lastLetter: Character = " "
    private var current = (x: 0, y: 0)
    /// Where a closed shape ends.
    private var start = (x: 0, y: 0)

    /// - Parameter letter: of a relative command; its points are all relative to where it begins.
    mutating func add(_ letter: Character, _ points: [(x: Int, y: Int)]) {
        guard let last = points.last else { return }
        var letter = letter
        var values = points.flatMap { [$0.x - current.x, $0.y - current.y] }
        // Most strokes of Chinese characters are upright or level; what is shorter than a unit is nothing.
        if values.allSatisfy({ $0 == 0 }), letter != "m" { return }
        if letter == "l", values[1] == 0 { (letter, values) = ("h", [values[0]]) }
        if letter == "l", values[0] == 0 { (letter, values) = ("v", [values[1]]) }
        var needsSeparator = letter == lastLetter && letter != "m"
        if !needsSeparator { data.append(letter) }
        for value in values {
            if needsSeparator, value >= 0 { data += " " }
            data += String(value)
            needsSeparator = true
        }
        lastLetter = letter
        current = last
        if letter == "m" { start = last }
    }

    mutating func close() {
        data += "z"
        lastLetter = "z"
        current = start
    }
}
