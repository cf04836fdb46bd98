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
        // No fade lies over the disc of another.
        var items: [Drawing.Item] = []
        var discs: [Drawing.Item] = []
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
            discs.append(
                Self.disc(
                    at: Point(x: placed.x, y: placed.y), radius: radius,
                    fill: plot.fill(.category(placed.dot.fill), default: outline), isHollow: placed.dot.isHollow,
                    outline: outline))
        }
        return items + discs
    }

    /// How many discs stand on top of one another at most: what a caller needs to leave room for.
    public func stackHeight(on scale: MonthScale) -> Int {
        var count = 0
        let places = dots.map { dot in
            Place(
                dot: dot, x: scale.position(of: dot.x),
                span: dot.span.map { (scale.position(of: $0.lowerBound), scale.position(of: $0.upperBound)) })
        }
        for place in stacked(places.filter { $0.x >= scale.start && $0.x <= scale.end }) {
            count = max(count, place.level + 1)
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
        let places = dots.compactMap { dot in
            plot.x(.number(dot.x)).map { x in
                var span: (Points, Points)?
                if let stretch = dot.span, let start = plot.x(.number(stretch.lowerBound)),
                    let end = plot.x(.number(stretch.upperBound))
                {
                    span = (start, end)
                }
                return Place(dot: dot, x: x, span: span)
            }
        }
        return stacked(places.filter { $0.x >= plot.frame.x && $0.x <= plot.frame.maxX })
            .map { ($0.dot, $0.x, baseline - 6.5 * Double($0.level)) }
    }

    private struct Place {
        var dot: Dot
        var x: Points
        var span: (start: Points, end: Points)?
        var level = 0

        /// The discs would touch, or one lie on the fade of the other.
        func isInTheWay(of other: Place) -> Bool {
            abs((x - other.x).value) < 6.3 || covers(other.x) || other.covers(x)
        }

        private func covers(_ x: Points) -> Bool { span.map { $0.start - 3 < x && x < $0.end + 3 } ?? false }
    }

    /// Each disc on the lowest level where no other is in its way; exact dates first.
    private func stacked(_ places: [Place]) -> [Place] {
        let order = places.sorted { ($0.span == nil ? 0 : 1, $0.x) < ($1.span == nil ? 0 : 1, $1.x) }
        var levels: [[Place]] = []
        return order.map { place in
            var place = place
            place.level = levels.firstIndex { !$0.contains(where: place.isInTheWay) } ?? levels.count
            if place.level == levels.count { levels.append([]) }
            levels[place.level].append(place)
            return place
        }
    }
}
