public import Drawing

/// Stretches without record: 45 degree hatching with a hairline at the left edge, over cleared paper.
public struct HatchMark: Mark {
    public var x1: Channel
    public var x2: Channel
    public var y: Channel
    public var height: Points
    public var color: Color

    public init<Datum>(
        _ data: [Datum], from x1: (Datum) -> Double, to x2: (Datum) -> Double, y: (Datum) -> String, height: Points,
        color: Color
    ) {
        self.x1 = .numbers(.x, data.map(x1))
        self.x2 = .numbers(.x, data.map(x2))
        self.y = .categories(.y, data.map(y))
        self.height = height
        self.color = color
    }

    public var channels: [Channel] { [x1, x2, y] }

    public func items(in plot: PlotContext) -> [Drawing.Item] {
        y.values.indices.flatMap { index -> [Drawing.Item] in
            guard let start = plot.x(x1.values[index]), let end = plot.x(x2.values[index]),
                let middle = plot.yMiddle(y.values[index])
            else { return [] }
            let left = max(start, plot.frame.x)
            let right = min(end, plot.frame.maxX)
            guard left < right else { return [] }
            let box = Rect(x: left, y: middle - height / 2, width: right - left, height: height)
            return [.rectangle(box, fill: .paper)] + Self.hatching(of: box, color: color) + [
                .line(
                    from: Point(x: left, y: box.y), to: Point(x: left, y: box.maxY), stroke: Stroke(color, width: 0.5))
            ]
        }
    }

    /// Diagonals 2.6 points apart, cut off at the edges of `box`.
    public static func hatching(of box: Rect, color: Color) -> [Drawing.Item] {
        let lines = stride(from: -box.height.value, to: box.width.value, by: 2.6).map { offset in
            Drawing.Item.line(
                from: Point(x: box.x + Points(offset), y: box.maxY),
                to: Point(x: box.x + Points(offset) + box.height, y: box.y), stroke: Stroke(color, width: 0.45))
        }
        return [.clip(box, lines)]
    }
}
