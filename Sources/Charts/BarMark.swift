public import Drawing

/// Horizontal bars of one thickness: x1 and x2 numbers, y categories, fill categories.
public struct BarMark: Mark {
    public var x1: Channel
    public var x2: Channel
    public var y: Channel
    public var fill: Channel?
    public var thickness: Points
    public var color: Color

    /// - Parameter color: used where no fill channel or scale says otherwise.
    public init<Datum>(
        _ data: [Datum], from x1: (Datum) -> Double, to x2: (Datum) -> Double, y: (Datum) -> String,
        fill: ((Datum) -> String)? = nil, thickness: Points, color: Color
    ) {
        self.x1 = .numbers(.x, data.map(x1))
        self.x2 = .numbers(.x, data.map(x2))
        self.y = .categories(.y, data.map(y))
        self.fill = fill.map { .categories(.fill, data.map($0)) }
        self.thickness = thickness
        self.color = color
    }

    public var channels: [Channel] { [x1, x2, y] + (fill.map { [$0] } ?? []) }

    public func items(in plot: PlotContext) -> [Drawing.Item] {
        y.values.indices.compactMap { index in
            guard let left = plot.x(x1.values[index]), let right = plot.x(x2.values[index]),
                let middle = plot.yMiddle(y.values[index])
            else { return nil }
            return .rectangle(
                Rect(
                    x: min(left, right), y: middle - thickness / 2, width: max(left, right) - min(left, right),
                    height: thickness),
                fill: plot.fill(fill?.values[index], default: color))
        }
    }
}
