public import Drawing

/// Finds room for the labels of points: right, left, below or above, where nothing else stands.
public struct LabelDodge {
    /// Labels stay inside.
    public let bounds: Rect
    private var taken: [Rect]

    /// - Parameter points: boxes of the marks that no label may cover.
    public init(bounds: Rect, points: [Rect]) {
        self.bounds = bounds
        taken = points
    }

    /// Where the baseline of a label of this size starts; nil where there is no room.
    ///
    /// - Parameters:
    ///   - reach: how far from the point the label begins.
    ///   - size: of the label; its height is that of capitals.
    public mutating func place(at point: Point, reach: Points, size: Size) -> Point? {
        let half = size.height * 0.5
        let candidates = [
            Point(x: point.x + reach, y: point.y + half), Point(x: point.x - reach - size.width, y: point.y + half),
            Point(x: point.x - size.width * 0.5, y: point.y + reach + size.height),
            Point(x: point.x - size.width * 0.5, y: point.y - reach),
            Point(x: point.x + reach, y: point.y - 1), Point(x: point.x + reach, y: point.y + size.height + 1),
            Point(x: point.x - reach - size.width, y: point.y - 1),
            Point(x: point.x - reach - size.width, y: point.y + size.height + 1),
            // Above and below, beginning or ending at the point: for long labels near an edge.
            Point(x: point.x - reach, y: point.y - reach), Point(x: point.x + reach - size.width, y: point.y - reach),
            Point(x: point.x - reach, y: point.y + reach + size.height),
            Point(x: point.x + reach - size.width, y: point.y + reach + size.height),
        ]
        for origin in candidates {
            let box = Rect(x: origin.x, y: origin.y - size.height - 0.6, width: size.width, height: size.height + 1.6)
            guard box.x >= bounds.x, box.maxX <= bounds.maxX, box.y >= bounds.y, box.maxY <= bounds.maxY,
                !taken.contains(where: { $0.overlaps(box) })
            else { continue }
            taken.append(box)
            return origin
        }
        return nil
    }
}
