public import Drawing

/// Hairlines at the ticks of a month scale, with labels flush left after them, above the frame.
public struct TimeAxisMark: Mark {
    /// What stands at a labelled tick; nil leaves the label out.
    public var label: @Sendable (MonthScale.Tick) -> String?
    public var labelStyle: TextStyle
    public var grid: Color
    /// The colour of the hairlines at years when ticks are denser than years.
    public var yearGrid: Color
    public var labelsEveryYear: Bool
    /// Labels must end before this x: the as-of line.
    public var limit: Points

    public init(
        labelStyle: TextStyle, grid: Color, yearGrid: Color, labelsEveryYear: Bool = false, limit: Points,
        label: @escaping @Sendable (MonthScale.Tick) -> String?
    ) {
        self.labelStyle = labelStyle
        self.grid = grid
        self.yearGrid = yearGrid
        self.labelsEveryYear = labelsEveryYear
        self.limit = limit
        self.label = label
    }

    public var channels: [Channel] { [] }

    /// Closer than this to the as-of line, a label runs together with it in print.
    private static let clearance: Points = 2

    public func items(in plot: PlotContext) -> [Drawing.Item] {
        guard case .months(let scale)? = plot.scales.x else { return [] }
        let ticks = scale.ticks(labelsEveryYear: labelsEveryYear)
        let hasFinerTicks = ticks.contains { $0.unit != .year }
        var labels: [Drawing.Item] = []
        var lines: [Drawing.Item] = []
        var labelEnd = Points(-1)
        for tick in ticks {
            let x = scale.position(of: tick.month)
            guard x < scale.end - 2 else { break }
            var rise = Points.zero
            if tick.isLabelled, let text = label(tick) {
                let placed = Drawing.PlacedText(
                    StyledText(text, labelStyle), x: x + 1.8, baseline: plot.frame.y - 1.6, anchor: .start,
                    measurer: plot.measurer)
                if placed.origin.x + placed.extent.width + Self.clearance <= limit, placed.origin.x > labelEnd + 1 {
                    labels.append(.text(placed))
                    labelEnd = placed.origin.x + placed.extent.width
                    rise = 8
                }
            }
            let color = hasFinerTicks && tick.unit == .year ? yearGrid : grid
            lines.append(
                .line(
                    from: Point(x: x, y: plot.frame.y - rise), to: Point(x: x, y: plot.frame.maxY),
                    stroke: Stroke(color, width: 0.5)))
        }
        return lines + labels
    }
}
