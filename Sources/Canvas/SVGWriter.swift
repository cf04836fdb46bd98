import CPango
import Drawing

/// Writes a drawing as SVG 1.1: shapes and text as such, so that it stays small, searchable and editable.
struct SVGWriter {
    let typesetter: Typesetter
    /// Letters are drawn as shapes: the same everywhere, but neither searchable nor small.
    let drawsOutlines: Bool
    private var definitions = ""
    private var body = ""
    private var identifiers = 0
    /// Of the letters drawn as shapes; empty for those without ink.
    private var shapeIdentifiers: [GlyphShape: String] = [:]

    init(typesetter: Typesetter, drawsOutlines: Bool = false) {
        self.typesetter = typesetter
        self.drawsOutlines = drawsOutlines
    }

    mutating func document(_ page: Drawing) -> String {
        write(page.items)
        let (width, height) = (number(page.size.width), number(page.size.height))
        let information = page.information
        var text = """
            <?xml version="1.0" encoding="UTF-8"?>
            <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" version="1.1" \
            width="\(width)pt" height="\(height)pt" viewBox="0 0 \(width) \(height)" \
            xml:lang="\(xmlEscaped(information.language))" xml:space="preserve">

            """
        if !information.title.isEmpty { text += "<title>\(xmlEscaped(information.title))</title>\n" }
        if !information.subject.isEmpty { text += "<desc>\(xmlEscaped(information.subject))</desc>\n" }
        if !definitions.isEmpty { text += "<defs>\n\(definitions)</defs>\n" }
        text += "<rect width=\"\(width)\" height=\"\(height)\" fill=\"\(Color.paper)\"/>\n"
        return text + body + "</svg>\n"
    }

    private mutating func write(_ items: [Drawing.Item]) {
        for item in items { write(item) }
    }

    private mutating func write(_ item: Drawing.Item) {
        switch item {
        case .rectangle(let rect, let cornerRadius, let fill, let stroke):
            guard rect.isDrawable else { return }
            let radius = min(cornerRadius, rect.width / 2, rect.height / 2)
            let corners = radius > 0 ? " rx=\"\(number(radius))\"" : ""
            element("rect", place(rect) + corners + paint(fill: fill, stroke: stroke))
        case .circle(let center, let radius, let fill, let stroke):
            guard center.isFinite, radius.value.isFinite, radius >= 0 else { return }
            let place = " cx=\"\(number(center.x))\" cy=\"\(number(center.y))\" r=\"\(number(radius))\""
            element("circle", place + paint(fill: fill, stroke: stroke))
        case .path(let path, let fill, let stroke):
            guard !path.points.isEmpty, path.points.allSatisfy(\.isFinite) else { return }
            let points = path.points.map { "\(number($0.x)),\(number($0.y))" }.joined(separator: " ")
            element(
                path.isClosed ? "polygon" : "polyline", " points=\"\(points)\"" + paint(fill: fill, stroke: stroke))
        case .line(let from, let to, let stroke):
            guard from.isFinite, to.isFinite else { return }
            let ends =
                " x1=\"\(number(from.x))\" y1=\"\(number(from.y))\" x2=\"\(number(to.x))\" y2=\"\(number(to.y))\""
            element("line", ends + paint(fill: nil, stroke: stroke))
        case .text(let placed): write(placed)
        case .picture(let picture, let rect):
            guard rect.isDrawable else { return }
            // Within an image element no script of the picture runs and nothing is loaded.
            let type = picture.format == .png ? "image/png" : "image/svg+xml"
            element("image", place(rect) + " xlink:href=\"data:\(type);base64,\(base64(picture.bytes))\"")
        case .clip(let rect, let items):
            guard rect.isDrawable else { return }
            let identifier = newIdentifier()
            definitions += "<clipPath id=\"\(identifier)\"><rect\(place(rect))/></clipPath>\n"
            group("g", " clip-path=\"url(#\(identifier))\"", items)
        case .structure(let structure, let items):
            guard let words = structure.alternativeText else { return write(items) }
            group("g", " role=\"group\" aria-label=\"\(xmlEscaped(words))\"", items)
        case .link(let uri, _, let items):
            guard let target = LinkTarget(uri) else { return write(items) }
            group("a", " xlink:href=\"\(xmlEscaped(target.uri))\"", items)
        }
    }

    /// Each run stands at its measured place, so that other fonts and renderers keep the layout.
    private mutating func write(_ placed: Drawing.PlacedText) {
        guard placed.origin.isFinite else { return }
        let layout = typesetter.layout(of: placed.text)
        guard !layout.runs.isEmpty else { return }
        if drawsOutlines { return writeOutlines(of: layout, at: placed.origin) }
        body += "<text y=\"\(number(placed.origin.y))\">"
        for (run, offset) in zip(layout.runs, layout.runOffsets) {
            body += "<tspan x=\"\(number(placed.origin.x + offset))\"\(attributes(of: run))>"
            body += xmlEscaped(run.text) + "</tspan>"
        }
        body += "</text>\n"
    }

    /// Letters are shapes that are defined once, in thousandths of their size, and used wherever they stand.
    private mutating func writeOutlines(of layout: TextLayout, at origin: Point) {
        let label = " role=\"img\" aria-label=\"\(xmlEscaped(layout.runs.map(\.text).joined()))\""
        let groups = zip(layout.runs, layout.runOffsets).compactMap { run, offset in
            outlines(of: run, at: Point(x: origin.x + offset, y: origin.y))
        }
        if let group = groups.first, groups.count == 1 {
            body += "<g\(label)\(group)</g>\n"
        } else if !groups.isEmpty {
            body += "<g\(label)>\(groups.map { "<g\($0)</g>" }.joined(separator: "\n"))</g>\n"
        }
    }

    /// The attributes and the content of a group; nil for what leaves no ink.
    private mutating func outlines(of run: ScriptRun, at start: Point) -> String? {
        let scale = run.style.size.value / PlacedGlyph.unitsPerEm
        guard scale > 0 else { return nil }
        var uses = ""
        for glyph in typesetter.layout(of: StyledText(run.text, run.style)).glyphs {
            guard let identifier = identifier(of: glyph) else { continue }
            let (x, y) = (Int((glyph.x / scale).rounded()), Int((glyph.y / scale).rounded()))
            let place = (x == 0 ? "" : " x=\"\(x)\"") + (y == 0 ? "" : " y=\"\(y)\"")
            uses += "<use xlink:href=\"#\(identifier)\"\(place)/>"
        }
        guard !uses.isEmpty else { return nil }
        let place = "translate(\(number(start.x)) \(number(start.y)))scale(\(decimalText(scale, places: 6)))"
        return " transform=\"\(place)\" fill=\"\(run.style.color)\">\(uses)"
    }

    /// The name of a glyph's shape among the definitions; nil for what leaves no ink.
    private mutating func identifier(of glyph: PlacedGlyph) -> String? {
        if let known = shapeIdentifiers[glyph.shape] { return known.isEmpty ? nil : known }
        let data = glyph.pathData
        let identifier = data.isEmpty ? "" : newIdentifier()
        shapeIdentifiers[glyph.shape] = identifier
        if data.isEmpty { return nil }
        definitions += "<path id=\"\(identifier)\" d=\"\(data)\"/>\n"
        return identifier
    }

    private func attributes(of run: ScriptRun) -> String {
        let families =
            run.families.description.split(separator: ",").map { $0.contains(" ") ? "'\($0)'" : String($0) } + [
                "sans-serif"
            ]
        var text = " font-family=\"\(families.joined(separator: ", "))\" font-size=\"\(number(run.style.size))\""
        if run.weight != 400 { text += " font-weight=\"\(run.weight)\"" }
        if run.letterSpacing != 0 { text += " letter-spacing=\"\(number(run.letterSpacing))\"" }
        if run.style.hasTabularFigures { text += " style=\"font-feature-settings:'tnum'\"" }
        return text + " fill=\"\(run.style.color)\""
    }

    private mutating func paint(fill: Paint?, stroke: Stroke?) -> String {
        var text: String
        switch fill {
        case nil: text = " fill=\"none\""
        case .solid(let color)?: text = " fill=\"\(color)\""
        case .horizontalGradient(let stops)?: text = " fill=\"\(gradient(stops))\""
        }
        if let stroke, stroke.width > 0 {
            text += " stroke=\"\(stroke.color)\" stroke-width=\"\(number(stroke.width))\""
            if !stroke.dash.isEmpty {
                text += " stroke-dasharray=\"\(stroke.dash.map { number($0) }.joined(separator: " "))\""
            }
        }
        return text
    }

    /// The value of `fill` for a gradient over page coordinates.
    private mutating func gradient(_ stops: [GradientStop]) -> String {
        guard let first = stops.first, let last = stops.last, last.x > first.x else {
            return (stops.last?.color ?? .paper).description
        }
        let identifier = newIdentifier()
        definitions += "<linearGradient id=\"\(identifier)\" gradientUnits=\"userSpaceOnUse\""
        definitions += " x1=\"\(number(first.x))\" y1=\"0\" x2=\"\(number(last.x))\" y2=\"0\">"
        for stop in stops {
            let offset = decimalText((stop.x - first.x) / (last.x - first.x), places: 5)
            definitions += "<stop offset=\"\(offset)\" stop-color=\"\(stop.color)\"/>"
        }
        definitions += "</linearGradient>\n"
        return "url(#\(identifier))"
    }

    private func place(_ rect: Rect) -> String {
        " x=\"\(number(rect.x))\" y=\"\(number(rect.y))\" width=\"\(number(rect.width))\""
            + " height=\"\(number(rect.height))\""
    }

    private mutating func element(_ name: String, _ attributes: String) {
        body += "<\(name)\(attributes)/>\n"
    }

    private mutating func group(_ name: String, _ attributes: String, _ items: [Drawing.Item]) {
        body += "<\(name)\(attributes)>\n"
        write(items)
        body += "</\(name)>\n"
    }

    private mutating func newIdentifier() -> String {
        identifiers += 1
        return "v\(identifiers)"
    }
}

private func base64(_ bytes: [UInt8]) -> String {
    guard let text = g_base64_encode(bytes, gsize(bytes.count)) else { return "" }
    defer { g_free(text) }
    return String(cString: text)
}

private func number(_ length: Points) -> String { decimalText(length.value, places: 3) }
