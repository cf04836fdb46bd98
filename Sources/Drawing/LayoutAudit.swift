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
        let boxes = DrawnBox.boxes(of: drawing.items)
        let area = margins ?? Rect(x: 0, y: 0, width: drawing.size.width, height: drawing.size.height)
        var found: [(order: Int, fault: LayoutFault)] = []
        for box in boxes {
            guard let text = box.text?.text.string else { continue }
            if !area.contains(box.rect, tolerance: tolerance) {
                found.append((box.order, LayoutFault(kind: .textOutsideMargins, text: text, box: box.rect)))
            }
            if let clip = box.clip, !clip.contains(box.rect, tolerance: tolerance) {
                found.append((box.order, LayoutFault(kind: .textCutOff, text: text, box: box.rect, otherBox: clip)))
            }
        }
        var grounds = TextGrounds()
        sweep(boxes.filter(\.hides)) { earlier, later in
            grounds.add(earlier, under: later)
            guard let text = earlier.text?.text.string else { return }
            found.append(
                (
                    later.order,
                    LayoutFault(
                        kind: later.text == nil ? .shapeOverText : .textOverText, text: text, box: earlier.rect,
                        otherText: later.text?.text.string, otherBox: later.rect)
                ))
        }
        found += labelFaults(in: boxes, area: area)
        found += groundFaults(in: boxes, grounds)
        found += ruleFaults(in: boxes, grounds)
        return found.sorted { ($0.order, $0.fault.box.x) < ($1.order, $1.fault.box.x) }.map(\.fault)
    }

    /// Calls `body` with each pair of overlapping boxes, in painting order, going down the page: only boxes that reach
    /// the current y are compared.
    private func sweep(_ boxes: [DrawnBox], _ body: (_ earlier: DrawnBox, _ later: DrawnBox) -> Void) {
        var active: [DrawnBox] = []
        for box in boxes.sorted(by: { ($0.rect.y, $0.order) < ($1.rect.y, $1.order) }) {
            active.removeAll { $0.rect.maxY <= box.rect.y + tolerance }
            for other in active where other.rect.overlaps(box.rect, tolerance: tolerance) {
                if other.order < box.order { body(other, box) } else { body(box, other) }
            }
            active.append(box)
        }
    }
}
