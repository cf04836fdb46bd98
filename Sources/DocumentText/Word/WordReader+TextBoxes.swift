extension WordReader {
    /// The text boxes of a drawing, those within groups included.
    func textBoxes(in drawing: XMLElement) -> [TextBox] {
        var found: [(content: XMLElement, shape: XMLElement?)] = []
        var shape: XMLElement?
        collectBoxes(drawing, &shape, &found)
        guard !found.isEmpty else { return [] }
        unknownGrounds += 1
        defer { unknownGrounds -= 1 }
        let place = WordPlace(of: drawing)
        // Fields do not reach into boxes.
        let outer = fields
        fields = []
        defer { fields = outer }
        return found.map { content, shape in
            var box = TextBox(blocks: blocks(in: content))
            (box.x, box.y, box.width, box.height) = (place.x, place.y, place.width, place.height)
            box.isOnPage = place.isOnPage
            if found.count > 1, let frame = shape.flatMap(WordPlace.init(ofShape:)) {
                box.x += frame.x
                box.y += frame.y
                (box.width, box.height) = (frame.width, frame.height)
            }
            return box
        }
    }

    private func collectBoxes(
        _ element: XMLElement, _ shape: inout XMLElement?, _ found: inout [(content: XMLElement, shape: XMLElement?)]
    ) {
        switch element.name {
        case "w:txbxContent": found.append((element, shape))
        case "mc:AlternateContent":
            if let inner = WordReader.alternative(of: element) { collectBoxes(inner, &shape, &found) }
        default:
            if element.name == "wps:wsp" || element.name == "v:shape" || element.name == "v:rect" { shape = element }
            for child in element.elements { collectBoxes(child, &shape, &found) }
        }
    }
}

/// Where a drawing stands.
private struct WordPlace {
    var x: Float = 0
    var y: Float = 0
    var width: Float = 0
    var height: Float = 0
    var isOnPage = false

    private static let unitsPerPoint: Float = 12_700

    init(of drawing: XMLElement) {
        if let anchor = drawing.first("wp:anchor") {
            let (across, down) = (anchor.first("wp:positionH"), anchor.first("wp:positionV"))
            x = WordPlace.points(across?.first("wp:posOffset")?.text)
            y = WordPlace.points(down?.first("wp:posOffset")?.text)
            width = WordPlace.points(anchor.first("wp:extent")?["cx"])
            height = WordPlace.points(anchor.first("wp:extent")?["cy"])
            isOnPage = ["page", "margin", "topMargin"].contains(down?["relativeFrom"] ?? "")
        } else if let style = drawing.elements.lazy.compactMap({ $0["style"] }).first {
            read(style: style)
        }
    }

    /// The frame of a shape within a group.
    init?(ofShape shape: XMLElement) {
        if let style = shape["style"] {
            read(style: style)
            return
        }
        guard let frame = shape.first(at: "wps:spPr", "a:xfrm") else { return nil }
        x = WordPlace.points(frame.first("a:off")?["x"])
        y = WordPlace.points(frame.first("a:off")?["y"])
        width = WordPlace.points(frame.first("a:ext")?["cx"])
        height = WordPlace.points(frame.first("a:ext")?["cy"])
    }

    /// The style of a VML shape: "position:absolute;margin-left:12pt;margin-top:3in;width:90pt".
    private mutating func read(style: String) {
        for declaration in style.split(separator: ";") {
            let parts = declaration.split(separator: ":", maxSplits: 1)
            guard parts.count == 2 else { continue }
            let (name, value) = (parts[0].filter { $0 != " " }, String(parts[1].filter { $0 != " " }))
            if name == "mso-position-vertical-relative" { isOnPage = ["page", "margin"].contains(value) }
            guard let points = OfficeLength.points(value) ?? Float(value).flatMap({ $0.isFinite ? $0 : nil }) else {
                continue
            }
            switch name {
            case "margin-left", "left": x = points
            case "margin-top", "top": y = points
            case "width": width = points
            case "height": height = points
            default: break
            }
        }
    }

    private static func points(_ units: String?) -> Float {
        guard let value = units.flatMap(Float.init), value.isFinite else { return 0 }
        return value / unitsPerPoint
    }
}
