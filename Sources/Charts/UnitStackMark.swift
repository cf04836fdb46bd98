public import Drawing

/// One block per thing counted, stacked upwards in the band of its category; white cuts keep blocks countable.
public struct UnitStackMark: Mark {
    public var x: Channel
    public var fill: Channel
    /// The height of one block, its cut included.
    public var unit: Points
    /// Room between neighbouring stacks.
    public var gap: Points
    public var color: Color

    /// Data stack in the order given.
    public init<Datum>(
        _ data: [Datum], x: (Datum) -> String, fill: (Datum) -> String, unit: Points, gap: Points, color: Color
    ) {
        self.x = .categories(.x, data.map(x))
        self.fill = .categories(.fill, data.map(fill))
        self.unit = unit
        self.gap = gap
        self.color = color
    }

    public var channels: [Channel] { [x, fill] }

    public func items(in plot: PlotContext) -> [Drawing.Item] {
        var tops: [String: Points] = [:]
        let cut = min(Points(0.8), unit * 0.25)
        return x.values.indices.compactMap { index in
            guard let category = x.category(at: index), let left = plot.x(x.values[index]),
                let length = plot.scales.x?.bandLength(of: x.values[index])
            else { return nil }
            let bottom = tops[category] ?? plot.frame.maxY
            tops[category] = bottom - unit
            return .rectangle(
                Rect(x: left, y: bottom - unit + cut, width: length - gap, height: unit - cut),
                fill: plot.fill(fill.values[index], default: color))
        }
    }
}
