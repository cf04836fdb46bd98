import CareerAnalysis
import Charts
import Drawing
import Resume

/// Decides, before rows have their heights, which words of a row stand in or beside its bar and which on lines below.
struct TimelineRowPlanner {
    let context: PageContext
    let scale: MonthScale
    let barHeight: Points
    let measurer: any TextMeasurer

    private var grid: PageGrid { context.grid }
    private var wording: Wording { context.wording }

    /// Words beside the name of their lane would read on from it.
    private static let distanceFromLaneName: Points = 14
    /// Words at the very left would look like the name of a lane.
    private static let indent: Points = 22

    func planned(_ lane: TimelineLane) -> TimelineLane {
        var lane = lane
        let laneText = laneText(of: lane)
        var middle = context.limits.rowPitch * Double(lane.precedingCategories.count)
        for index in lane.rows.indices {
            let row = Rect(x: grid.left, y: middle - 5, width: 1000, height: 10)
            let inTheWay = laneText.filter { $0.overlaps(row) }.map { $0.maxX + Self.distanceFromLaneName }.max()
            lane.rows[index].leftLimit = inTheWay ?? grid.left + Self.indent
            plan(&lane.rows[index], colors: LaneColors(lane.kind))
            middle += context.limits.rowPitch + lane.rows[index].roomBelow
        }
        return lane
    }

    /// The boxes of the lane's name and summary; the middle of its first row is at 0.
    private func laneText(of lane: TimelineLane) -> [Rect] {
        let name = measurer.width(of: lane.name, Typography.laneName)
        return [Rect(x: grid.left, y: -4.3, width: name, height: 9)]
            + lane.summary.enumerated().map { index, line in
                let width = measurer.width(of: line, Typography.laneSummary)
                return Rect(x: grid.left, y: 6.5 + 9.8 * Points(index), width: width, height: 8)
            }
    }

    private func plan(_ row: inout TimelineRow, colors: LaneColors) {
        guard let extent = row.extent(on: scale) else { return }
        var titles: [StyledText] = []
        if row.segments.count > 1 {
            row.showsTitles = row.segments.allSatisfy { row.title(of: $0, extent: extent, scale, measurer) != nil }
            if !row.showsTitles { titles = titleLines(of: row) }
        }
        let labels = TimelineRowLabels(context: context, scale: scale, row: row, colors: colors, barHeight: barHeight)
        if let bar = labels.bar(middle: 0, measurer: measurer) {
            row.isLabelBelow =
                context.limits.keepsRoles
                ? !labels.label.hasPlaceForRole(on: bar, measurer: measurer)
                : !labels.label.hasPlace(on: bar, measurer: measurer)
        }
        row.lines = (row.isLabelBelow ? labelLines(labels.label) : []) + titles
        if row.stints > 1 { row.lines += clientLines(of: row) }
    }

    private var lineWidth: Points { grid.axisEnd - grid.axisStart - 8 }

    private func labelLines(_ label: BarLabel) -> [StyledText] {
        var runs: [StyledText.Run] = []
        if let organization = label.organization { runs.append(.init(organization, label.organizationStyle)) }
        if let role = label.role { runs.append(.init((runs.isEmpty ? "" : " ") + role, label.roleStyle)) }
        return measurer.wrapped(StyledText(runs), width: lineWidth, maximumLines: 2).lines
    }

    // MARK: Titles

    /// `Engineer 2014 · Senior Engineer 2016`, on as many lines as the page allows; what has no room is counted.
    private func titleLines(of row: TimelineRow) -> [StyledText] {
        let years = row.entries.map { entry in (entry.dates.start?.year).map { " \($0)" } ?? "" }
        let most = context.limits.titleLines
        func pieces(_ form: ([String]) -> String?) -> [String] {
            zip(row.segments, years).compactMap { segment, year in form(segment.titles).map { $0 + year } }
        }
        let whole = pieces(\.first)
        for titles in [whole, pieces(\.last)] {
            let lines = wrapped(titles)
            if lines.count <= most { return lines.map(styled) }
        }
        // The first and the latest posts stay.
        for kept in stride(from: whole.count - 2, through: 1, by: -1) {
            let left = whole.count - 1 - kept
            let lines = wrapped(
                whole.prefix(1) + [wording.choose("另 \(left) 个职位", "+ \(left) more")] + whole.suffix(kept))
            if lines.count <= most { return lines.map(styled) }
        }
        return whole.suffix(1).map(styled)
    }

    private func styled(_ line: String) -> StyledText { StyledText(line, Typography.titleLine) }

    /// The pieces in lines that hold whole pieces.
    private func wrapped(_ pieces: some Sequence<String>) -> [String] {
        var lines: [String] = []
        for piece in pieces {
            if let last = lines.last {
                let longer = last + " · " + piece
                if measurer.width(of: longer, Typography.titleLine) <= lineWidth {
                    lines[lines.count - 1] = longer
                    continue
                }
            }
            lines.append(piece)
        }
        return lines
    }

    /// For whom the stints were done.
    private func clientLines(of row: TimelineRow) -> [StyledText] {
        let names = row.entries.compactMap(\.organization)
        guard !names.isEmpty else { return [] }
        let list = wording.list(names) { measurer.width(of: $0, Typography.titleLine) <= lineWidth }
        return [styled(list)]
    }
}

extension TimelineRow {
    /// From the first to the last of its bars.
    func extent(on scale: MonthScale) -> GanttBar.Extent? {
        let extents = bars.map { $0.extent(on: scale) }
        guard let first = extents.min(by: { $0.start < $1.start }), let last = extents.max(by: { $0.end < $1.end })
        else { return nil }
        return GanttBar.Extent(
            solidStart: first.solidStart, solidEnd: last.solidEnd, start: first.start, end: last.end,
            isClipped: first.isClipped)
    }

    /// The longest form of a title that fits on the solid part of its segment, and where it begins.
    func title(
        of segment: (start: Double, end: Double, titles: [String]), extent: GanttBar.Extent, _ scale: MonthScale,
        _ measurer: any TextMeasurer
    ) -> (text: String, x: Points)? {
        let start = max(scale.position(of: segment.start), extent.solidStart)
        let room = min(scale.position(of: segment.end), extent.solidEnd) - start - 6
        return segment.titles.first { measurer.width(of: $0, Typography.barSegment) <= room }.map { ($0, start + 4) }
    }
}
