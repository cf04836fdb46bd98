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
        guard let extent = row.extent(on: scale), let bar = bar(middle: middle, measurer: sketch.measurer) else {
            return drawInFuture(on: &sketch, middle: middle)
        }
        var markers: [PendingMarker] = []
        drawTitles(on: &sketch, extent: extent, middle: middle)
        drawGap(on: &sketch, middle: middle, markers: &markers)
        if row.isLabelBelow {
            let start = gapPlace(sketch.measurer)?.start ?? extent.drawnStart
            markers += pendingMarker(start: start, end: extent.end, isOngoing: bar.isOngoing, middle: middle)
        } else {
            let placement = label.placement(on: bar, measurer: sketch.measurer)
            for box in placement.knockouts { sketch.add(.rectangle(box, fill: .paper)) }
            for text in placement.texts { sketch.add(.text(text)) }
            markers += pendingMarker(
                start: placement.start, end: placement.end, isOngoing: bar.isOngoing, middle: middle)
        }
        drawLines(on: &sketch, extent: extent, middle: middle)
        return markers
    }

    /// The bar with what stands around it.
    func bar(middle: Points, measurer: any TextMeasurer) -> LabelledBar? {
        guard let first = row.bars.first, var extent = row.extent(on: scale) else { return nil }
        // Of a parted bar the first part may bear the name.
        if let cut = row.bars.first?.cuts.first.map({ scale.position(of: $0) }), cut > extent.solidStart {
            extent.solidEnd = min(extent.solidEnd, cut)
        }
        return LabelledBar(
            extent: extent, baseline: middle + 2.7,
            allowsInside: first.form != .partTime && !row.showsTitles && row.bars.count == 1,
            isOngoing: row.bars.contains(where: \.isOngoing),
            obstacleStart: gapPlace(measurer)?.start ?? extent.drawnStart, hatchedStart: hatchedStart,
            insideLead: pinEnd.map { max($0 + 0.9 - extent.solidStart, 0) } ?? 0,
            insideReserve: hasOverlap ? 16 : 0, rightReserve: marker == nil ? 0 : 15, leftLimit: row.leftLimit,
            rightLimit: grid.axisEnd - 2)
    }

    /// The words of the row: those of a parted bar are its employer's name alone.
    var label: BarLabel {
        var organizationStyle = Typography.barOrganization
        if context.limits.rowPitch < 14 { organizationStyle.size = 7.2 }
        let isParted = row.segments.count > 1
        return BarLabel(
            organization: row.organization, role: isParted ? nil : row.role,
            shorterRoles: isParted ? [] : row.shorterRoles, keepsRole: row.keepsRole,
            organizationStyle: organizationStyle, roleStyle: Typography.barRole,
            insideColor: row.bars.first?.form == .temporary ? Palette.ink : colors.onSolid)
    }

    /// Where the pin of an overlap with the row above ends on this row's bar.
    private var pinEnd: Points? {
        guard let start = row.bars.first?.start else { return nil }
        return context.analysis.timeline.overlaps.filter { overlap in
            overlap.isBetweenFullTimePosts && Double(overlap.interval.first.index) <= start
                && row.entries.contains { overlap.entries.contains($0.id) }
        }.compactMap { overlap in
            let pin = scale.clampedPosition(of: overlap.interval.first.index)
            let end = scale.clampedPosition(of: overlap.interval.last.index + 1)
            return end - pin <= OverlapPins.widestBar ? end : nil
        }.max()
    }

    private var marker: Int? {
        row.entries.lazy.compactMap { context.notes.number(of: .entry($0.id)) }.first
    }

    private var hasOverlap: Bool {
        context.analysis.timeline.overlaps.contains { overlap in
            overlap.isBetweenFullTimePosts && row.entries.contains { overlap.entries.contains($0.id) }
        }
    }

    // MARK: Parts

    private func drawFacts(on sketch: inout Sketch, baseline: Points) {
        let durationWidth = sketch.measurer.width(of: row.duration, Typography.duration)
        sketch.text(
            row.dates, Typography.dates, x: grid.factsStart, y: baseline,
            maximumWidth: grid.right - grid.factsStart - durationWidth - 3)
        sketch.text(row.duration, Typography.duration, x: grid.right, y: baseline, anchor: .end)
    }

    /// Role titles inside the parts of a promoted bar.
    private func drawTitles(on sketch: inout Sketch, extent: GanttBar.Extent, middle: Points) {
        guard row.showsTitles else { return }
        for segment in row.segments {
            guard let title = row.title(of: segment, extent: extent, scale, sketch.measurer) else { continue }
            sketch.text(title.text, Typography.barSegment, x: title.x, y: middle + 2.5)
        }
    }

    /// Where the gap before the row begins on the axis.
    private var hatchedStart: Points? {
        row.gap.map { scale.clampedPosition(of: context.analysis.timeline.gaps[$0].interval.first.index) }
    }

    private func gapText(_ gap: EmploymentGap) -> String {
        wording.choose("空白 \(gap.interval.months) 个月", "\(gap.interval.months) months without record")
    }

    /// Where the hatching before the row ends on its left, where its text does and where the marker stands before that.
    private func gapPlace(_ measurer: any TextMeasurer) -> (text: Points?, marker: Points?, start: Points)? {
        guard let index = row.gap else { return nil }
        let gap = context.analysis.timeline.gaps[index]
        var start = scale.clampedPosition(of: gap.interval.first.index)
        var text: Points?
        let width = measurer.width(of: gapText(gap), Typography.subline)
        // Its marker parts it from the name of the lane.
        if start - 4 - width - 8 > row.leftLimit {
            text = start - 4
            start -= 4 + width
        }
        guard context.notes.number(of: .gap(index)) != nil else { return (text, nil, start) }
        return (text, start - 7, start - 12)
    }

    private func drawGap(on sketch: inout Sketch, middle: Points, markers: inout [PendingMarker]) {
        guard let index = row.gap, let place = gapPlace(sketch.measurer) else { return }
        if let end = place.text {
            sketch.text(
                gapText(context.analysis.timeline.gaps[index]), Typography.subline, x: end, y: middle + 2.5,
                anchor: .end,
                hasKnockout: true)
        }
        if let number = context.notes.number(of: .gap(index)), let x = place.marker {
            markers.append(PendingMarker(number: number, candidates: [Point(x: x, y: middle)]))
        }
    }

    /// Right of the label where there is room, else left of it.
    private func pendingMarker(start: Points, end: Points, isOngoing: Bool, middle: Points) -> [PendingMarker] {
        guard let marker else { return [] }
        let right = Point(x: end + 8, y: middle)
        let left = Point(x: start - 7, y: middle)
        let isRightFree = !isOngoing && end + 13 <= grid.axisEnd
        return [PendingMarker(number: marker, candidates: isRightFree ? [right, left] : [left])]
    }

    /// Below the bar: what has no place elsewhere, or else a line of the entry's description.
    private func drawLines(on sketch: inout Sketch, extent: GanttBar.Extent, middle: Points) {
        let lines =
            row.lines.isEmpty ? [row.subline.map { StyledText($0, Typography.subline) }].compactMap(\.self) : row.lines
        let width = lines.map { sketch.measurer.width(of: $0) }.max() ?? 0
        // From the start of the bar; as a block that ends at its end where it would cross the as-of line.
        let end = min(max(extent.end, grid.axisStart + width), grid.axisEnd - 5)
        let start =
            extent.start + width <= grid.axisEnd - 3 ? extent.start + 0.3 : max(end - width, grid.axisStart)
        for (index, line) in lines.enumerated() {
            let y = middle + barHeight / 2 + 8.3 + TimelineRow.leading * Double(index)
            sketch.text(line, x: start, y: y, maximumWidth: grid.axisEnd - 3 - start, hasKnockout: true)
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
        let tip = sketch.tipToTheLeft(x: grid.axisStart, middle: middle, height: barHeight * 0.6, color: colors.solid)
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

    /// Of a row without a bar the words are those of its latest post.
    private var besideLabel: BarLabel {
        var label = label
        label.role = row.role
        label.shorterRoles = row.shorterRoles
        return label
    }

    private func placeBeside(
        _ extent: GanttBar.Extent, on sketch: inout Sketch, middle: Points
    ) -> [PendingMarker] {
        let labelled = LabelledBar(
            extent: extent, baseline: middle + 2.7, allowsInside: false, isOngoing: false, obstacleStart: extent.start,
            rightReserve: marker == nil ? 0 : 15, leftLimit: row.leftLimit + (marker == nil ? 0 : 14),
            rightLimit: grid.axisEnd - 2)
        let placement = besideLabel.placement(on: labelled, measurer: sketch.measurer)
        for box in placement.knockouts { sketch.add(.rectangle(box, fill: .paper)) }
        for text in placement.texts { sketch.add(.text(text)) }
        return pendingMarker(start: placement.start, end: placement.end, isOngoing: false, middle: middle)
    }
}
