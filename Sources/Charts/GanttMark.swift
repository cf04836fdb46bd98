public import Drawing

/// The bars of a timeline over a month scale on x and row bands on y.
public struct GanttMark: Mark {
    public var bars: [GanttBar]
    public var height: Points
    public var color: Color
    public var tint: Color

    public init(_ bars: [GanttBar], height: Points, color: Color, tint: Color) {
        self.bars = bars
        self.height = height
        self.color = color
        self.tint = tint
    }

    public var channels: [Channel] {
        [
            .numbers(.x, bars.map { $0.earliestStart ?? $0.start }), .numbers(.x, bars.map { $0.latestEnd ?? $0.end }),
            .categories(.y, bars.map(\.row)),
        ]
    }

    public func items(in plot: PlotContext) -> [Drawing.Item] {
        guard case .months(let scale)? = plot.scales.x else { return [] }
        return bars.flatMap { bar -> [Drawing.Item] in
            guard let middle = plot.yMiddle(.category(bar.row)) else { return [] }
            return items(of: bar, on: scale, middle: middle)
        }
    }

    private func items(of bar: GanttBar, on scale: MonthScale, middle: Points) -> [Drawing.Item] {
        let extent = bar.extent(on: scale)
        let thickness = bar.form == .partTime ? height * 0.46 : height
        let top = middle - thickness / 2
        let box = Rect(x: extent.start, y: top, width: extent.end - extent.start, height: thickness)
        let isFaded = extent.start < extent.solidStart || extent.end > extent.solidEnd
        var items: [Drawing.Item] = []
        if isFaded {
            items += faded(bar, extent, box: box, middle: middle)
        } else if bar.isOngoing || extent.isClipped {
            let shape = arrow(box, middle: middle, pointsLeft: extent.isClipped, pointsRight: bar.isOngoing)
            items.append(.path(shape, fill: fill(of: bar), stroke: outline(of: bar)))
        } else {
            let isOutlined = bar.form == .temporary
            items.append(
                .rectangle(
                    isOutlined ? box.inset(by: 0.4) : box, cornerRadius: isOutlined ? 1 : 0.8, fill: fill(of: bar),
                    stroke: outline(of: bar)))
        }
        for cut in bar.cuts.map({ scale.position(of: $0) }) where cut > extent.start && cut < extent.end {
            items.append(.rectangle(Rect(x: cut - 0.9, y: top, width: 0.9, height: thickness), fill: .paper))
        }
        return items
    }

    private func fill(of bar: GanttBar) -> Paint { .solid(bar.form == .temporary ? tint : color) }
    private func outline(of bar: GanttBar) -> Stroke? { bar.form == .temporary ? Stroke(color, width: 0.8) : nil }

    /// A bar with an uncertain end; the outline of a temporary one fades with it.
    private func faded(
        _ bar: GanttBar, _ extent: GanttBar.Extent, box: Rect, middle: Points
    ) -> [Drawing.Item] {
        let layers = bar.form == .temporary ? [(color, Points(0)), (tint, Points(0.8))] : [(color, Points(0))]
        return layers.flatMap { color, inset -> [Drawing.Item] in
            // Towards a point the layers end together.
            let left = extent.isClipped ? box.x : box.x + inset
            let right = bar.isOngoing ? box.maxX : box.maxX - inset
            let layer = Rect(x: left, y: box.y + inset, width: max(right - left, 0), height: box.height - inset * 2)
            var items: [Drawing.Item] = [
                .rectangle(layer, cornerRadius: 0, fill: fade(extent, color: color), stroke: nil)
            ]
            let length = pointLength(box) - inset * 1.5
            func tip(from x: Points, to end: Points, _ color: Color) -> Drawing.Item {
                let corners = [Point(x: x, y: layer.y), Point(x: end, y: middle), Point(x: x, y: layer.maxY)]
                return .path(Path(corners), fill: .solid(color), stroke: nil)
            }
            if extent.isClipped {
                let isPale = extent.start < extent.solidStart
                items.append(
                    tip(from: box.x, to: box.x - length, isPale ? color.mixed(with: .paper, share: 0.93) : color))
            }
            if bar.isOngoing { items.append(tip(from: box.maxX, to: box.maxX + length, color)) }
            return items
        }
    }

    /// One fill without seams: solid between the known ends, running to near paper at the uncertain ones.
    private func fade(_ extent: GanttBar.Extent, color: Color) -> Paint {
        let pale = color.mixed(with: .paper, share: 0.93)
        return .horizontalGradient([
            GradientStop(x: extent.start, color: extent.start < extent.solidStart ? pale : color),
            GradientStop(x: extent.solidStart, color: color),
            GradientStop(x: extent.solidEnd, color: color),
            GradientStop(x: extent.end, color: extent.end > extent.solidEnd ? pale : color),
        ])
    }

    static let longestPoint: Points = 3.6

    private func pointLength(_ box: Rect) -> Points { min(Self.longestPoint, box.height * 0.42) }

    /// A bar that goes on beyond the scale: to the right until today, to the left into the time before it.
    private func arrow(_ box: Rect, middle: Points, pointsLeft: Bool, pointsRight: Bool) -> Path {
        var points = [Point(x: box.x, y: box.y), Point(x: box.maxX, y: box.y)]
        if pointsRight { points.append(Point(x: box.maxX + pointLength(box), y: middle)) }
        points += [Point(x: box.maxX, y: box.maxY), Point(x: box.x, y: box.maxY)]
        if pointsLeft { points.append(Point(x: box.x - pointLength(box), y: middle)) }
        return Path(points)
    }
}
