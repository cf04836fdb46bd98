public import Drawing

/// A stem from zero to a number with a disc at its end and the number beside it.
public struct LollipopMark: Mark {
    public var x: Channel
    public var y: Channel
    public var labels: [StyledText]
    public var color: Color

    public init<Datum>(
        _ data: [Datum], x: (Datum) -> Double, y: (Datum) -> String, label: (Datum) -> StyledText, color: Color
    ) {
        self.x = .numbers(.x, data.map(x))
        self.y = .categories(.y, data.map(y))
        labels = data.map(label)
        self.color = color
    }

    public var channels: [Channel] { [x, y] }

    public func items(in plot: PlotContext) -> [Drawing.Item] {
        labels.indices.flatMap { index -> [Drawing.Item] in
            guard let zero = plot.x(.number(0)), let end = plot.x(x.values[index]),
                let middle = plot.yMiddle(y.values[index])
            else { return [] }
            return [
                .line(from: Point(x: zero, y: middle), to: Point(x: end, y: middle), stroke: Stroke(color, width: 0.9)),
                .circle(center: Point(x: end, y: middle), radius: 2.3, fill: .solid(color), stroke: nil),
                plot.text(labels[index], x: end + 5, y: middle + 2.4),
            ]
        }
    }
}
