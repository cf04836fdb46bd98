public import Drawing

/// One bar of a timeline: a stretch of months in a row, with what is known of its ends.
///
/// Months are `year * 12 + month - 1`; a bar runs from the start of its first month to the end of its last, so
/// `end` is the month after the last.
public struct GanttBar: Hashable, Sendable {
    public enum Form: String, Hashable, Sendable {
        /// Full height, solid.
        case fullTime
        /// Tint with an outline: internship, visiting post, freelance stint.
        case temporary
        /// Part-time: 46 % of the height.
        case partTime
    }

    public var row: String
    public var start: Double
    public var end: Double
    /// How far before `start` the bar may begin; it fades in from there.
    public var earliestStart: Double?
    /// How far after `end` the bar may last; it fades out until there.
    public var latestEnd: Double?
    public var form: Form
    /// Runs on beyond the as-of line, as a point.
    public var isOngoing: Bool
    /// Where a white cut parts it: promotions.
    public var cuts: [Double]

    public init(
        row: String, start: Double, end: Double, earliestStart: Double? = nil, latestEnd: Double? = nil,
        form: Form = .fullTime, isOngoing: Bool = false, cuts: [Double] = []
    ) {
        self.row = row
        self.start = start
        self.end = end
        self.earliestStart = earliestStart
        self.latestEnd = latestEnd
        self.form = form
        self.isOngoing = isOngoing
        self.cuts = cuts
    }

    /// The places of the bar's ends on the page, fades included.
    public struct Extent: Hashable, Sendable {
        public var solidStart: Points
        public var solidEnd: Points
        public var start: Points
        public var end: Points
        /// The bar begins before the scale does.
        public var isClipped: Bool

        public init(solidStart: Points, solidEnd: Points, start: Points, end: Points, isClipped: Bool = false) {
            self.solidStart = solidStart
            self.solidEnd = solidEnd
            self.start = start
            self.end = end
            self.isClipped = isClipped
        }

        /// The left end of what is drawn: of a clipped bar the tip of its point.
        public var drawnStart: Points { isClipped ? start - GanttMark.longestPoint : start }
    }

    /// Never narrower than 3 points, and never left of the scale's start.
    public func extent(on scale: MonthScale) -> Extent {
        func place(_ month: Double) -> Points {
            scale.position(of: min(max(month, Double(scale.domain.lowerBound)), Double(scale.domain.upperBound)))
        }
        var solidStart = place(start)
        var solidEnd = place(end)
        if solidStart > solidEnd {
            // Start and end in one year: an end that is known stays where it is.
            if earliestStart == nil {
                solidEnd = solidStart
            } else if latestEnd == nil {
                solidStart = solidEnd
            } else {
                solidStart = (solidStart + solidEnd) / 2
                solidEnd = solidStart
            }
        }
        var outerStart = min(earliestStart.map(place) ?? solidStart, solidStart)
        var outerEnd = max(latestEnd.map(place) ?? solidEnd, solidEnd)
        let missing = Points(3) - (outerEnd - outerStart)
        if missing > 0 {
            let shift = min(missing, max(scale.end - outerEnd, 0))
            outerEnd += shift
            outerStart -= missing - shift
            solidStart = outerStart
            solidEnd = outerEnd
        }
        return Extent(
            solidStart: solidStart, solidEnd: solidEnd, start: outerStart, end: outerEnd,
            isClipped: (earliestStart ?? start) < Double(scale.domain.lowerBound))
    }
}
