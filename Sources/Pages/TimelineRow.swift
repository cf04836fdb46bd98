import CareerAnalysis
import Charts
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

    /// Its dates are not shown in a blind review; it stands before all others.
    var isWithheld = false
    /// It ended before the time axis begins; it has no bar.
    var isBeforeAxis = false

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
    /// Names of entries that bear no date.
    var undated: [String]

    var trimmedID: String { kind.rawValue + "-trimmed" }
    var undatedID: String { kind.rawValue + "-undated" }

    /// The categories of the lane on the y scale, top to bottom.
    var categories: [String] {
        (trimmed == nil ? [] : [trimmedID]) + rows.map(\.id) + (undated.isEmpty ? [] : [undatedID])
    }
}
