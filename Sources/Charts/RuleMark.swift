public import Drawing

/// Vertical rules at numbers on x, over the height of the plot.
public struct RuleMark: Mark {
    public var x: Channel
    public var stroke: Stroke
    /// How far the rule starts above the frame.
    public var rise: Points

    public init(at values: [Double], stroke: Stroke, rise: Points = 0) {
        x = .numbers(.x, values)
        self.stroke = stroke
        self.rise = rise
    }

    public var channels: [Channel] { [x] }

    public func items(in plot: PlotContext) -> [Drawing.Item] {
        x.values.compactMap { value in
            plot.x(value).map {
                .line(from: Point(x: $0, y: plot.frame.y - rise), to: Point(x: $0, y: plot.frame.maxY), stroke: stroke)
            }
        }
    }
}
