/// The box of a text, of a filled shape that would hide one, or of a strip of hatching.
struct DrawnBox {
    enum Content {
        case text(Drawing.PlacedText)
        case shape(Paint)
        case picture
        /// What is cut off at a rectangle: hatching fills it.
        case clipped
        /// A line that words must not cross.
        case rule
    }

    var rect: Rect
    /// Place in painting order.
    var order: Int
    var content: Content
    var clip: Rect?
    /// White ground without an outline, laid under a text to clear what is drawn there.
    var isGround = false

    var text: Drawing.PlacedText? {
        if case .text(let placed) = content { placed } else { nil }
    }

    /// Would hide a text that it is painted over.
    var hides: Bool {
        switch content {
        case .text, .shape, .picture: true
        case .clipped, .rule: false
        }
    }

    /// White ground shows nothing of its own.
    var isPaper: Bool {
        if case .shape(.solid(.paper)) = content { true } else { false }
    }

    /// The boxes of all items in painting order.
    static func boxes(of items: [Drawing.Item]) -> [DrawnBox] {
        var collector = BoxCollector()
        collector.collect(items, clip: nil)
        return collector.boxes
    }
}

private struct BoxCollector {
    /// The as-of line of a time axis is a rule, a hairline is not.
    private static let thinnestRule: Points = 0.6
    var boxes: [DrawnBox] = []

    mutating func collect(_ items: [Drawing.Item], clip: Rect?) {
        for item in items {
            switch item {
            case .text(let placed):
                let ink = placed.inkBounds
                // Spaces stand for words that are not seen.
                let isSeen = placed.text.runs.contains { !$0.text.allSatisfy(\.isWhitespace) }
                if ink.width > 0, ink.height > 0, isSeen { add(ink, .text(placed), clip: clip) }
            case .rectangle(let rect, let radius, .some(let fill), let stroke):
                let isGround = fill == .solid(.paper) && radius == 0 && stroke == nil
                add(rect, .shape(fill), clip: clip, isGround: isGround)
            case .circle(let center, let radius, .some(let fill), _):
                // The square inside: the corners around a disc hide nothing.
                let half = radius * 0.5.squareRoot()
                let square = Rect(x: center.x - half, y: center.y - half, width: half * 2, height: half * 2)
                add(square, .shape(fill), clip: clip)
            case .line(let from, let to, let stroke):
                guard stroke.width >= Self.thinnestRule else { continue }
                let half: Points = stroke.width / 2
                add(
                    Rect(
                        x: min(from.x, to.x) - half, y: min(from.y, to.y) - half,
                        width: max(from.x, to.x) - min(from.x, to.x) + stroke.width,
                        height: max(from.y, to.y) - min(from.y, to.y) + stroke.width), .rule, clip: clip)
            case .picture(_, let rect): add(rect, .picture, clip: clip)
            case .clip(let rect, let inner):
                let visible = clip.map { $0.intersection(rect) } ?? rect
                add(visible, .clipped, clip: clip)
                collect(inner, clip: visible)
            case .structure(_, let inner), .link(_, _, let inner): collect(inner, clip: clip)
            case .path(let path, .some(let fill), _):
                // The points of ongoing bars are small: their box is all but exact.
                if let box = path.bounds { add(box, .shape(fill), clip: clip) }
            case .rectangle, .circle, .path: break
            }
        }
    }

    private mutating func add(_ rect: Rect, _ content: DrawnBox.Content, clip: Rect?, isGround: Bool = false) {
        // A shape hides what is left of it; a text is judged whole, so that a cut is found.
        let visible =
            switch content {
            case .text: rect
            default: clip.map { rect.intersection($0) } ?? rect
            }
        guard visible.width > 0, visible.height > 0 else { return }
        boxes.append(DrawnBox(rect: visible, order: boxes.count, content: content, clip: clip, isGround: isGround))
    }
}

extension Rect {
    /// `other` does not reach out by more than `tolerance`.
    func contains(_ other: Rect, tolerance: Points) -> Bool {
        other.x >= x - tolerance && other.maxX <= maxX + tolerance && other.y >= y - tolerance
            && other.maxY <= maxY + tolerance
    }

    /// The common part; its sides are zero when there is none.
    fileprivate func intersection(_ other: Rect) -> Rect {
        let left = max(x, other.x)
        let top = max(y, other.y)
        return Rect(
            x: left, y: top, width: max(.zero, min(maxX, other.maxX) - left),
            height: max(.zero, min(maxY, other.maxY) - top))
    }
}
