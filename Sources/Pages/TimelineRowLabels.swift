import CareerAnalysis
import Charts
import Drawing
import Resume

/// The words of one timeline row: its label, the text of a gap before it, its markers, its dates and duration.
struct TimelineRowLabels {
    let context: PageContext
    let scale: MonthScale
    let row: TimelineRow
    let colors: LaneColors
    /// Boxes of the lane's name and summary, which labels must not touch.
    let laneText: [Rect]
    let barHeight: Points

    private var grid: PageGrid { context.grid }
    private var wording: Wording { context.wording }

    /// Draws the words and returns the markers, which are set when all words of the figure stand.
    func draw(on sketch: inout Sketch, middle: Points) -> [PendingMarker] {
        let markers = drawWords(on: &sketch, middle: middle)
        drawFacts(on: &sketch, baseline: middle + 2.5)
        return markers
    }

    private func drawWords(on sketch: inout Sketch, middle: Points) -> [PendingMarker] {
        if let reversed = row.reversed { return drawReversed(reversed, on: &sketch, middle: middle) }
        if row.isBeforeAxis { return drawBeforeAxis(on: &sketch, middle: middle) }
        guard let bar = row.bars.first else { return drawInFuture(on: &sketch, middle: middle) }
        var markers: [PendingMarker] = []
        let extent = bar.extent(on: scale)
        let drewSegments = drawSegments(on: &sketch, middle: middle)
        let obstacle = drawGap(on: &sketch, middle: middle, markers: &markers) ?? extent.start
        let labelled = LabelledBar(
            extent: extent, baseline: middle + 2.7,
            allowsInside: bar.form != .partTime && row.segments.isEmpty,
            isOngoing: bar.isOngoing, obstacleStart: obstacle, hatchedStart: hatchedStart,
            insideReserve: hasOverlap ? 16 : 0,
            rightReserve: marker == nil ? 0 : 15, leftLimit: leftLimit(middle: middle), rightLimit: grid.axisEnd - 2)
        let placement = label(inside: bar.form, drewSegments).placement(on: labelled, measurer: sketch.measurer)
        for box in placement.knockouts { sketch.add(.rectangle(box, fill: .paper)) }
        for text in placement.texts { sketch.add(.text(text)) }
        markers += pendingMarker(placement: placement, isOngoing: bar.isOngoing, middle: middle)
        drawSubline(on: &sketch, extent: extent, middle: middle)
        return markers
    }

    private func label(inside form: GanttBar.Form, _ hasSegments: Bool) -> BarLabel {
        var organizationStyle = Typography.barOrganization
        if context.limits.rowPitch < 14 { organizationStyle.size = 7.2 }
        return BarLabel(
            organization: row.organization, role: hasSegments ? nil : row.role,
            shorterRoles: hasSegments ? [] : row.shorterRoles, organizationStyle: organizationStyle,
            roleStyle: Typography.barRole, insideColor: form == .temporary ? Palette.ink : colors.onSolid)
    }

    private var marker: Int? {
        row.entries.lazy.compactMap { context.notes.number(of: .entry($0.id)) }.first
    }

    private var hasOverlap: Bool {
        context.analysis.timeline.overlaps.contains { overlap in
            overlap.isBetweenFullTimePosts && row.entries.contains { overlap.entries.contains($0.id) }
        }
    }

    /// Labels may run into the gutter where no lane name stands in their way.
    private func leftLimit(middle: Points) -> Points {
        let row = Rect(x: grid.left, y: middle - 5, width: 1000, height: 10)
        let inTheWay = laneText.filter { $0.overlaps(row) }.map { $0.maxX + 8 }.max()
        return max(inTheWay ?? grid.left, grid.left)
    }

    // MARK: Parts

    private func drawFacts(on sketch: inout Sketch, baseline: Points) {
        let durationWidth = sketch.measurer.width(of: row.duration, Typography.duration)
        sketch.text(
            row.dates, Typography.dates, x: grid.factsStart, y: baseline,
            maximumWidth: grid.right - grid.factsStart - durationWidth - 3)
        sketch.text(row.duration, Typography.duration, x: grid.right, y: baseline, anchor: .end)
    }

    /// Role titles inside the parts of a promoted bar, where they fit; true when the last one does.
    private func drawSegments(on sketch: inout Sketch, middle: Points) -> Bool {
        guard row.segments.count > 1 else { return false }
        var isLastDrawn = false
        for segment in row.segments {
            let start = max(scale.position(of: segment.start), scale.start)
            let room = scale.position(of: segment.end) - start - 6
            let title = segment.titles.first { sketch.measurer.width(of: $0, Typography.barSegment) <= room }
            isLastDrawn = title != nil
            if let title { sketch.text(title, Typography.barSegment, x: start + 4, y: middle + 2.5) }
        }
        return isLastDrawn
    }

    /// Where the gap before the row begins on the axis.
    private var hatchedStart: Points? {
        row.gap.map { scale.clampedPosition(of: context.analysis.timeline.gaps[$0].interval.first.index) }
    }

    /// Text and marker left of the hatching; returns where they begin.
    private func drawGap(on sketch: inout Sketch, middle: Points, markers: inout [PendingMarker]) -> Points? {
        guard let index = row.gap else { return nil }
        let gap = context.analysis.timeline.gaps[index]
        var start = scale.clampedPosition(of: gap.interval.first.index)
        let text = wording.choose("空白 \(gap.interval.months) 个月", "\(gap.interval.months) months without record")
        let width = sketch.measurer.width(of: text, Typography.subline)
        if start - 4 - width - 14 > leftLimit(middle: middle) {
            sketch.text(text, Typography.subline, x: start - 4, y: middle + 2.5, anchor: .end, hasKnockout: true)
            start -= 4 + width
        }
        if let number = context.notes.number(of: .gap(index)) {
            markers.append(PendingMarker(number: number, candidates: [Point(x: start - 7, y: middle)]))
            start -= 12
        }
        return start
    }

    /// Right of the label where there is room, else left of it.
    private func pendingMarker(placement: BarLabel.Placement, isOngoing: Bool, middle: Points) -> [PendingMarker] {
        guard let marker else { return [] }
        let right = Point(x: placement.end + 8, y: middle)
        let left = Point(x: placement.start - 7, y: middle)
        let isRightFree = !isOngoing && placement.end + 13 <= grid.axisEnd
        return [PendingMarker(number: marker, candidates: isRightFree ? [right, left] : [left])]
    }

    private func drawSubline(on sketch: inout Sketch, extent: GanttBar.Extent, middle: Points) {
        guard let subline = row.subline else { return }
        let y = middle + barHeight / 2 + 8.3
        let width = sketch.measurer.width(of: subline, Typography.subline)
        if extent.start + width <= grid.axisEnd - 3 {
            sketch.text(subline, Typography.subline, x: extent.start + 0.3, y: y, hasKnockout: true)
        } else {
            let end = min(max(extent.end, grid.axisStart + width), grid.axisEnd - 5)
            sketch.text(
                subline, Typography.subline, x: end, y: y, anchor: .end, maximumWidth: end - grid.axisStart,
                hasKnockout: true)
        }
    }

    /// An end before its start is no bar: a dashed line between the two months, and the label beside it.
    private func drawReversed(
        _ span: ClosedRange<Double>, on sketch: inout Sketch, middle: Points
    ) -> [PendingMarker] {
        let bar = GanttBar(row: row.id, start: span.lowerBound, end: span.upperBound)
        let extent = bar.extent(on: scale)
        sketch.add(
            .line(
                from: Point(x: extent.start, y: middle), to: Point(x: extent.end, y: middle),
                stroke: Stroke(Palette.mute, width: 0.8, dash: [1.6, 1.6])))
        return placeBeside(extent, on: &sketch, middle: middle)
    }

    /// Entries from before the axis: a tip that points to where they lie, and the label beside it.
    private func drawBeforeAxis(on sketch: inout Sketch, middle: Points) -> [PendingMarker] {
        let tip = Rect(x: grid.axisStart, y: middle - barHeight * 0.3, width: 4, height: barHeight * 0.6)
        sketch.add(
            .path(
                Path([
                    Point(x: tip.x, y: middle), Point(x: tip.maxX, y: tip.y), Point(x: tip.maxX, y: tip.maxY),
                ]), fill: .solid(colors.solid), stroke: nil))
        let extent = GanttBar.Extent(solidStart: tip.x, solidEnd: tip.maxX, start: tip.x, end: tip.maxX)
        var markers = placeBeside(extent, on: &sketch, middle: middle)
        if let number = row.gap.flatMap({ context.notes.number(of: .gap($0)) }) {
            markers.append(PendingMarker(number: number, candidates: [Point(x: tip.x - 7, y: middle)]))
        }
        return markers
    }

    /// Entries in the future: the label before the as-of line, nothing drawn.
    private func drawInFuture(on sketch: inout Sketch, middle: Points) -> [PendingMarker] {
        let edge = grid.axisEnd - 2
        return placeBeside(
            GanttBar.Extent(solidStart: edge, solidEnd: edge, start: edge, end: edge), on: &sketch, middle: middle)
    }

    private func placeBeside(
        _ extent: GanttBar.Extent, on sketch: inout Sketch, middle: Points
    ) -> [PendingMarker] {
        let labelled = LabelledBar(
            extent: extent, baseline: middle + 2.7, allowsInside: false, isOngoing: false, obstacleStart: extent.start,
            rightReserve: marker == nil ? 0 : 15, leftLimit: leftLimit(middle: middle) + (marker == nil ? 0 : 14),
            rightLimit: grid.axisEnd - 2)
        let placement = label(inside: .fullTime, false).placement(on: labelled, measurer: sketch.measurer)
        for box in placement.knockouts { sketch.add(.rectangle(box, fill: .paper)) }
        for text in placement.texts { sketch.add(.text(text)) }
        return pendingMarker(placement: placement, isOngoing: false, middle: middle)
    }
}
