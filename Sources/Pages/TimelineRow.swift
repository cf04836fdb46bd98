import CareerAnalysis
import Charts
import Drawing
import Resume

/// One row of the career timeline: an entry, or all positions at one employer.
struct TimelineRow {
    /// The category on the y scale: the identifier of the first entry.
    var id: String
    var entries: [TimelineEntry]
    var bars: [GanttBar]
    /// Titles inside a bar that promotions part: start and end months, and forms of the title, longest first.
    var segments: [(start: Double, end: Double, titles: [String])] = []
    var organization: String?
    var role: String?
    var shorterRoles: [String] = []
    /// A line below the bar, from the entry's own description.
    var subline: String?
    var dates: String
    var duration: String
    /// Index of the gap that this row ends.
    var gap: Int?
    /// Both dates of an entry whose end lies before its start.
    var reversed: ClosedRange<Double>?

    /// The last of the shorter roles is a degree, which may not be left out.
    var keepsRole = false
    /// Months of posts that are one row, in words of their own: stints.
    var stints = 0

    /// Labels must stay right of this.
    var leftLimit: Points = 0
    /// All titles of a promoted bar stand inside it.
    var showsTitles = false
    /// The label has no place in or beside the bar: it is the first of the lines.
    var isLabelBelow = false
    /// Lines below the bar that say what has no place elsewhere.
    var lines: [StyledText] = []

    /// Its dates are not shown in a blind review; it stands before all others.
    var isWithheld = false
    /// It ended before the time axis begins; it has no bar.
    var isBeforeAxis = false

    /// The height of its lines below the bar.
    var roomBelow: Points { Self.leading * Double(lines.isEmpty ? (subline == nil ? 0 : 1) : lines.count) }
    static let leading: Points = 9.2

    /// Regular posts by start, then part-time ones; rows without a month go last.
    var order: (Int, Double, Double) {
        if isWithheld { return (0, -.infinity, -.infinity) }
        let stated = entries.first?.dates
        let start =
            bars.map { $0.earliestStart ?? $0.start }.min() ?? reversed?.lowerBound
            ?? stated?.start.map { Double($0.earliest.index) }
        let end =
            bars.map { $0.latestEnd ?? $0.end }.max() ?? reversed?.upperBound
            ?? stated?.end.map { Double($0.latest.index + 1) }
        let isPartTime = entries.first?.kind == .work && !bars.isEmpty && bars.allSatisfy { $0.form == .partTime }
        return (isPartTime ? 1 : 0, start ?? .infinity, end ?? .infinity)
    }
}

/// A group of rows under one name.
struct TimelineLane {
    var kind: TimelineEntry.Kind
    var name: String
    /// Lines under the name.
    var summary: [String]
    var rows: [TimelineRow]
    /// What stands in place of rows that were trimmed: their number and span.
    var trimmed: String?
    /// Rows that ended before the axis begins, when there are several: one line holds them.
    var earlier: [TimelineRow] = []
    /// Names of entries that bear no date.
    var undated: [String]

    var trimmedID: String { kind.rawValue + "-trimmed" }
    var undatedID: String { kind.rawValue + "-undated" }
    var earlierID: String { kind.rawValue + "-earlier" }

    /// Lines above the rows.
    var precedingCategories: [String] {
        (trimmed == nil ? [] : [trimmedID]) + (earlier.isEmpty ? [] : [earlierID])
    }

    /// The categories of the lane on the y scale, top to bottom.
    var categories: [String] {
        precedingCategories + rows.map(\.id) + (undated.isEmpty ? [] : [undatedID])
    }
}

extension Sketch {
    /// A tip that points to what lies before the axis; returns its box.
    mutating func tipToTheLeft(x: Points, middle: Points, height: Points, color: Color) -> Rect {
        let box = Rect(x: x, y: middle - height / 2, width: 4, height: height)
        let corners = [Point(x: box.x, y: middle), Point(x: box.maxX, y: box.y), Point(x: box.maxX, y: box.maxY)]
        add(.path(Path(corners), fill: .solid(color), stroke: nil))
        return box
    }
}

extension PageContext {
    /// The notes that speak of a row, its overlaps left out.
    func noteNumbers(of row: TimelineRow) -> [Int] {
        let anchors =
            row.entries.map { ReadingNote.Anchor.entry($0.id) }
            + [row.gap.map(ReadingNote.Anchor.gap)].compactMap(\.self)
        return Array(Set(anchors.compactMap(notes.number(of:)))).sorted()
    }
}
