/// Finds faults in a finished drawing: what `LayoutFault.Kind` lists.
public struct LayoutAudit: Hashable, Sendable {
    /// Text must lie inside; nil for the whole page.
    public var margins: Rect?
    /// Boxes may share a strip this wide: ink boxes are exact, but touching is not overlapping.
    public var tolerance: Points

    public init(margins: Rect? = nil, tolerance: Points = 0.25) {
        self.margins = margins
        self.tolerance = tolerance
    }

    /// The faults in painting order. The time is about linear in the number of texts and shapes.
    public func faults(in drawing: Drawing) -> [LayoutFault] {
        var collector = BoxCollector()
        collector.collect(drawing.items, clip: nil)
        let area = margins ?? Rect(x: 0, y: 0, width: drawing.size.width, height: drawing.size.height)
        var found: [(order: Int, fault: LayoutFault)] = []
        for box in collector.boxes {
            guard let text = box.text else { continue }
            if !area.contains(box.rect, tolerance: tolerance) {
                found.append((box.order, LayoutFault(kind: .textOutsideMargins, text: text, box: box.rect)))
            }
            if let clip = box.clip, !clip.contains(box.rect, tolerance: tolerance) {
                found.append((box.order, LayoutFault(kind: .textCutOff, text: text, box: box.rect, otherBox: clip)))
            }
        }
        sweep(collector.boxes) { earlier, later in
            guard let text = earlier.text else { return }
            found.append(
                (
                    later.order,
                    LayoutFault(
                        kind: later.text == nil ? .shapeOverText : .textOverText, text: text, box: earlier.rect,
                        otherText: later.text, otherBox: later.rect)
                ))
        }
        return found.sorted { ($0.order, $0.fault.box.x) < ($1.order, $1.fault.box.x) }.map(\.fault)
    }

    /// Calls `body` with each pair of overlapping boxes, in painting order, going down the page: only boxes that reach
    /// the current y are compared.
    private func sweep(_ boxes: [Box], _ body: (_ earlier: Box, _ later: Box) -> Void) {
        var active: [Box] = []
        for box in boxes.sorted(by: { ($0.rect.y, $0.order) < ($1.rect.y, $1.order) }) {
            active.removeAll { $0.rect.maxY <= box.rect.y + tolerance }
            for other in active where other.rect.overlaps(box.rect, tolerance: tolerance) {
                if other.order < box.order { body(other, box) } else { body(box, other) }
            }
            active.append(box)
        }
    }
}

/// A text, or a filled shape that would hide one.
private struct Box {
    var rect: Rect
    /// Place in painting order.
    var order: Int
    /// Nil for a shape.
    var text: String?
    var clip: Rect?
}

private struct BoxCollector {
    var boxes: [Box] = []

    mutating func collect(_ items: [Drawing.Item], clip: Rect?) {
        for item in items {
            switch item {
            case .text(let placed):
                let ink = placed.inkBounds
                if ink.width > 0, ink.height > 0 { add(ink, text: placed.text.string, clip: clip) }
            case .rectangle(let rect, _, .some, _): add(rect, text: nil, clip: clip)
            case .circle(let center, let radius, .some, _):
                // The square inside: the corners around a disc hide nothing.
                let half = radius * 0.5.squareRoot()
                let square = Rect(x: center.x - half, y: center.y - half, width: half * 2, height: half * 2)
                add(square, text: nil, clip: clip)
            case .clip(let rect, let inner): collect(inner, clip: clip.map { $0.intersection(rect) } ?? rect)
            case .structure(_, let inner), .link(_, _, let inner): collect(inner, clip: clip)
            case .rectangle, .circle, .path, .line: break
            }
        }
    }

    private mutating func add(_ rect: Rect, text: String?, clip: Rect?) {
        // A shape hides what is left of it; a text is judged whole, so that a cut is found.
        let visible = text == nil ? clip.map { rect.intersection($0) } ?? rect : rect
        guard visible.width > 0, visible.height > 0 else { return }
        boxes.append(Box(rect: visible, order: boxes.count, text: text, clip: clip))
    }
}

extension Rect {
    /// `other` does not reach out by more than `tolerance`.
    fileprivate func contains(_ other: Rect, tolerance: Points) -> Bool {
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
