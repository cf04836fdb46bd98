extension LayoutAudit {
    /// Texts with an ellipsis that could stand there whole, and labels that a reader would not take for their mark's.
    func labelFaults(in boxes: [DrawnBox], area: Rect) -> [(order: Int, fault: LayoutFault)] {
        boxes.compactMap { box in
            guard let text = box.text else { return nil }
            if text.text.string == "…" {
                return (box.order, LayoutFault(kind: .nothingLeft, text: text.text.string, box: box.rect))
            }
            if let whole = text.uncutBounds, hasRoom(for: whole, insteadOf: box, among: boxes, area: area) {
                return (
                    box.order,
                    LayoutFault(kind: .needlessEllipsis, text: text.text.string, box: box.rect, otherBox: whole)
                )
            }
            if let mark = text.mark, isFar(box.rect, from: mark, among: boxes) {
                return (
                    box.order,
                    LayoutFault(kind: .labelFarFromMark, text: text.text.string, box: box.rect, otherBox: mark)
                )
            }
            return nil
        }
    }

    /// Nothing stands where the rest of the text would be: no text, no rule, no edge of the shape that it stands on.
    private func hasRoom(for whole: Rect, insteadOf cut: DrawnBox, among boxes: [DrawnBox], area: Rect) -> Bool {
        guard area.contains(whole.padded(x: 2, y: 0), tolerance: tolerance) else { return false }
        // Words need room around them.
        let whole = whole.padded(x: Self.clearance, y: 1)
        if let clip = cut.clip, !clip.contains(whole, tolerance: tolerance) { return false }
        return boxes.allSatisfy { other in
            if other.order == cut.order || other.isPaper || !other.rect.overlaps(whole, tolerance: tolerance) {
                return true
            }
            if case .shape = other.content { return other.rect.contains(whole, tolerance: tolerance) }
            if case .rule = other.content { return other.rect.overlaps(cut.rect, tolerance: tolerance) }
            return false
        }
    }

    /// More than `maximumDistance` of blank paper lie between the two; what is drawn between leads the eye on.
    private func isFar(_ label: Rect, from mark: Rect, among boxes: [DrawnBox]) -> Bool {
        let start = min(label.maxX, mark.maxX)
        let end = max(label.x, mark.x)
        guard end - start > Self.maximumDistance else { return false }
        let between = boxes.filter { box in
            !box.isPaper && box.rect.maxX > start && box.rect.x < end && box.rect.y < label.maxY
                && box.rect.maxY > label.y
        }
        var reached = start
        for box in between.sorted(by: { $0.rect.x < $1.rect.x }) {
            if box.rect.x - reached > Self.maximumDistance { return true }
            reached = max(reached, box.rect.maxX)
        }
        return end - reached > Self.maximumDistance
    }

    private static let clearance: Points = 14
    /// About the width of two letters of a label.
    private static let maximumDistance: Points = 14
}

extension Rect {
    fileprivate func padded(x: Points, y: Points) -> Rect {
        Rect(x: self.x - x, y: self.y - y, width: width + x * 2, height: height + y * 2)
    }
}
