public import Drawing

/// Discs at numbers on x, stacked upwards where they would touch; hollow ones are outlined.
///
/// What lies outside the plot is left out.
public struct DotMark: Mark {
    public struct Dot: Hashable, Sendable {
        public var x: Double
        /// The stretch that an uncertain x may lie in, drawn as a fade behind the disc.
        public var span: ClosedRange<Double>?
        /// Category of the fill scale.
        public var fill: String
        public var isHollow: Bool

        public init(x: Double, span: ClosedRange<Double>? = nil, fill: String, isHollow: Bool = false) {
            self.x = x
            self.span = span
            self.fill = fill
            self.isHollow = isHollow
        }
    }

    public var dots: [Dot]
    public var radius: Points
    /// Where the lowest discs have their centres.
    public var baseline: Points
    public var outline: Color
    public var spanColor: Color

    public init(_ dots: [Dot], radius: Points, baseline: Points, outline: Color, spanColor: Color) {
        self.dots = dots
        self.radius = radius
        self.baseline = baseline
        self.outline = outline
        self.spanColor = spanColor
    }

    public var channels: [Channel] {
        [.numbers(.x, dots.map(\.x)), .categories(.fill, dots.map(\.fill))]
    }

    public func items(in plot: PlotContext) -> [Drawing.Item] {
        var items: [Drawing.Item] = []
        for placed in placements(in: plot) {
            if let span = placed.dot.span, let start = plot.x(.number(span.lowerBound)),
                let end = plot.x(.number(span.upperBound))
            {
                let left = max(start, plot.frame.x)
                let right = min(end, plot.frame.maxX)
                let pale = spanColor.mixed(with: .paper, share: 0.93)
                items.append(
                    .rectangle(
                        Rect(x: left, y: placed.y - 1.3, width: right - left, height: 2.6), cornerRadius: 0,
                        fill: .horizontalGradient([
                            GradientStop(x: left, color: pale), GradientStop(x: placed.x, color: spanColor),
                            GradientStop(x: right, color: pale),
                        ]), stroke: nil))
            }
            items.append(
                Self.disc(
                    at: Point(x: placed.x, y: placed.y), radius: radius,
                    fill: plot.fill(.category(placed.dot.fill), default: outline), isHollow: placed.dot.isHollow,
                    outline: outline))
        }
        return items
    }

    /// How many discs stand on top of one another at most: what a caller needs to leave room for.
    public func stackHeight(on scale: MonthScale) -> Int {
        var count = 0
        let positions = dots.map { (scale.position(of: $0.x), $0) }.filter { $0.0 >= scale.start && $0.0 <= scale.end }
        for column in stacked(positions: positions) {
            count = max(count, column.level + 1)
        }
        return count
    }

    /// A single disc, for keys and lists.
    public static func disc(at center: Point, radius: Points, fill: Color, isHollow: Bool, outline: Color)
        -> Drawing.Item
    {
        isHollow
            ? .circle(center: center, radius: radius - 0.4, fill: .solid(.paper), stroke: Stroke(outline, width: 0.8))
            : .circle(center: center, radius: radius, fill: .solid(fill), stroke: nil)
    }

    private func placements(in plot: PlotContext) -> [(dot: Dot, x: Points, y: Points)] {
        let positions = dots.compactMap { dot in plot.x(.number(dot.x)).map { ($0, dot) } }
            .filter { $0.0 >= plot.frame.x && $0.0 <= plot.frame.maxX }
        return stacked(positions: positions).map { ($0.dot, $0.x, baseline - 6.5 * Double($0.level)) }
    }

    /// Each disc on the lowest level where it stays 6.3 points clear of its neighbours; exact dates first.
    private func stacked(positions: [(Points, Dot)]) -> [(dot: Dot, x: Points, level: Int)] {
        let order = positions.sorted { ($0.1.span == nil ? 0 : 1, $0.0) < ($1.1.span == nil ? 0 : 1, $1.0) }
        var ends: [[Points]] = []
        return order.map { x, dot in
            let level = ends.firstIndex { $0.allSatisfy { abs($0.value - x.value) >= 6.3 } } ?? ends.count
            if level == ends.count { ends.append([]) }
            ends[level].append(x)
            return (dot, x, level)
        }
    }
}
