/// A box of text that stands on the page apart from the text around it.
struct TextBox {
    var blocks: [Block]
    /// In points, from the left and top of the page or of the paragraph that holds it.
    var x: Float = 0
    var y: Float = 0
    var width: Float = 0
    var height: Float = 0
    /// The place is counted from the page and not from a paragraph.
    var isOnPage = false

    /// Places that are counted from a paragraph follow one another.
    mutating func addAnchor(at index: Int) {
        if !isOnPage { y += Float(index) }
    }

    /// The boxes' blocks in the order in which a person reads them: columns from left to right, each from top to bottom.
    static func inReadingOrder(_ boxes: [TextBox]) -> [Block] {
        guard !boxes.isEmpty else { return [] }
        var blocks: [Block] = [.gap]
        for box in sorted(boxes, depth: 0) { blocks += box.blocks + [.gap] }
        return blocks
    }

    private static func sorted(_ boxes: [TextBox], depth: Int) -> [TextBox] {
        guard boxes.count > 1, depth < 32 else { return boxes }
        let across = boxes.sorted { $0.x < $1.x }
        if let (left, right) = cut(across, start: \.x, length: \.width) {
            return sorted(left, depth: depth + 1) + sorted(right, depth: depth + 1)
        }
        let down = stablySorted(boxes)
        if let (above, below) = cut(down, start: \.y, length: \.height) {
            return sorted(above, depth: depth + 1) + sorted(below, depth: depth + 1)
        }
        return down
    }

    private static func stablySorted(_ boxes: [TextBox]) -> [TextBox] {
        boxes.enumerated().sorted { ($0.element.y, $0.offset) < ($1.element.y, $1.offset) }.map(\.element)
    }

    /// Parts boxes at the first place that none of them covers.
    private static func cut(
        _ boxes: [TextBox], start: KeyPath<TextBox, Float>, length: KeyPath<TextBox, Float>
    ) -> ([TextBox], [TextBox])? {
        var end = -Float.infinity
        for (index, box) in boxes.enumerated() {
            if index > 0, box[keyPath: length] > 0, box[keyPath: start] >= end - 4 {
                return (Array(boxes[..<index]), Array(boxes[index...]))
            }
            end = max(end, box[keyPath: start] + max(box[keyPath: length], 1))
        }
        return nil
    }
}

extension WordReader {
    /// The text boxes of a drawing, those within groups included.
    func textBoxes(in drawing: XMLElement) -> [TextBox] {
        var found: [(content: XMLElement, shape: XMLElement?)] = []
        var shape: XMLElement?
        collectBoxes(drawing, &shape, &found)
        guard !found.isEmpty else { return [] }
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
