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
