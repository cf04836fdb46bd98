import CareerAnalysis
import Charts
import Drawing
import Resume

/// The career timeline: lanes of bars over the page's time axis, with dates and durations beside them.
struct TimelinePanel {
    let context: PageContext
    let scale: MonthScale
    let lanes: [TimelineLane]
    let papers: PapersLane?

    private var grid: PageGrid { context.grid }
    private var wording: Wording { context.wording }
    static let laneGap: Points = 6
    var barHeight: Points { context.limits.rowPitch < 14 ? 9 : grid.size.width > 600 ? 10.8 : 10.4 }

    /// Draws from the section rule at `y` on; returns where the panel ends.
    func draw(on sketch: inout Sketch, y: Points) -> Points {
        let legend = TimelineKey(
            context: context, lanes: lanes, hasVaguePapers: papers?.hasSpans ?? false, baseline: y + 14.5
        ).legend
        let clauses = wording.timelineDeck(context.analysis.timeline, asOf: context.analysis.asOf)
        SectionHead(
            title: wording.choose("职业轨迹", "Career timeline"), deck: clauses,
            keyWidth: legend.width(sketch.measurer) + 21
        )
        .draw(on: &sketch, y: y, from: grid.left, to: grid.right)
        legend.draw(on: &sketch, y: y + 14.5, right: grid.right)

        let top = y + (grid.size.width > 600 ? 40 : 38)
        let planner = TimelineRowPlanner(
            context: context, scale: scale, barHeight: barHeight, measurer: sketch.measurer)
        let lanes = lanes.map(planner.planned)
        let rows = rowScale(of: lanes, from: top)
        let lanesEnd = rows.end
        let papersTop = lanes.isEmpty ? top : lanesEnd + Self.laneGap
        let end = papers.map { papersTop + $0.height(on: scale) } ?? lanesEnd
        let words = TimelineWords(context: context, lanes: self.lanes, papers: papers)
        sketch.structure(.figure, alternativeText: words.text) { sketch in
            var markers: [PendingMarker] = []
            drawAxis(on: &sketch, top: top, end: end)
            for (index, lane) in lanes.enumerated() {
                markers += drawLane(lane, rows: rows, on: &sketch)
                if index + 1 < lanes.count || papers != nil, let band = rows.facet(lane.kind.rawValue) {
                    sketch.rule(from: grid.left, to: grid.right, y: band.end + 3, color: Palette.grid)
                }
            }
            papers?.draw(on: &sketch, top: papersTop, scale: scale)
            // Over the lane rules, under the markers.
            sketch.add(
                .line(
                    from: Point(x: scale.end, y: top - 10.5), to: Point(x: scale.end, y: end),
                    stroke: Stroke(Palette.ink, width: 0.7)))
            var placer = MarkerPlacer(items: sketch.items, range: (grid.left + 5)...(grid.axisEnd - 5))
            let pins = OverlapPins(context: context, scale: scale, rows: rows, lanes: lanes, barHeight: barHeight)
            markers += pins.draw(on: &sketch, placer: placer)
            for marker in markers {
                if let place = placer.place(marker.candidates) { sketch.marker(marker.number, x: place.x, y: place.y) }
            }
        }
        return end
    }

    private func rowScale(of lanes: [TimelineLane], from top: Points) -> BandScale {
        let facets = lanes.map { lane in
            let room = lane.rows.map { ($0.id, $0.roomBelow) }
            return BandScale.Facet(
                lane.kind.rawValue, lane.categories, roomAfter: Dictionary(room) { first, _ in first })
        }
        return BandScale(facets, from: top, pitch: context.limits.rowPitch, gap: Self.laneGap)
    }

    // MARK: Axis

    private func drawAxis(on sketch: inout Sketch, top: Points, end: Points) {
        let axis = TimeAxisMark(
            labelStyle: Typography.axis, grid: Palette.grid, yearGrid: Palette.rule, limit: scale.end
        ) { [wording] in wording.tickLabel($0, isShort: false) }
        let frame = Rect(x: grid.axisStart, y: top - 2, width: grid.axisEnd - grid.axisStart, height: end - top + 2)
        let plot = Plot(scales: Scales(x: .months(scale)), marks: [axis])
        sketch.add(contentsOf: plot.items(in: frame, measurer: sketch.measurer))
        sketch.text(wording.choose("起止", "dates"), Typography.columnHead, x: grid.factsStart, y: top - 3.6)
        sketch.text(wording.choose("时长", "duration"), Typography.columnHead, x: grid.right, y: top - 3.6, anchor: .end)
        sketch.text(
            wording.choose("截至 ", "as of ") + wording.asOf(context.analysis.asOf), context.typography.asOf,
            x: scale.end,
            y: top - 12.5, anchor: .end)
    }

    // MARK: Lanes

    private func drawLane(_ lane: TimelineLane, rows: BandScale, on sketch: inout Sketch) -> [PendingMarker] {
        guard let band = rows.facet(lane.kind.rawValue), let first = lane.categories.first.flatMap(rows.band)
        else { return [] }
        var markers: [PendingMarker] = []
        let colors = LaneColors(lane.kind)
        let frame = Rect(x: grid.axisStart, y: band.start, width: grid.axisEnd - grid.axisStart, height: band.length)
        let scales = Scales(x: .months(scale), y: .band(rows))
        let gantt = GanttMark(lane.rows.flatMap(\.bars), height: barHeight, color: colors.solid, tint: colors.tint)
        let gaps = lane.rows.compactMap { row in row.gap.map { (row.id, context.analysis.timeline.gaps[$0].interval) } }
        let hatches = HatchMark(
            gaps, from: { Double($0.1.first.index) }, to: { Double($0.1.last.index + 1) }, y: { $0.0 },
            height: barHeight, color: Palette.mute)
        sketch.add(
            contentsOf: Plot(scales: scales, marks: [gantt, hatches]).items(in: frame, measurer: sketch.measurer))

        drawLaneName(lane, baseline: first.middle + 2.7, end: band.end, on: &sketch)
        for row in lane.rows {
            guard let band = rows.band(of: row.id) else { continue }
            markers += TimelineRowLabels(
                context: context, scale: scale, row: row, colors: colors, barHeight: barHeight
            ).draw(on: &sketch, middle: band.middle)
        }
        if !lane.earlier.isEmpty, let band = rows.band(of: lane.earlierID) {
            markers += drawEarlier(lane, colors: colors, middle: band.middle, on: &sketch)
        }
        if let trimmed = lane.trimmed, let band = rows.band(of: lane.trimmedID) {
            sketch.text(trimmed, Typography.subline, x: grid.axisStart + 4, y: band.middle + 2.5, hasKnockout: true)
        }
        if !lane.undated.isEmpty, let band = rows.band(of: lane.undatedID) {
            drawUndated(lane.undated, baseline: band.middle + 2.5, on: &sketch)
        }
        return markers
    }

    /// The lane's name and as many summary lines as the lane has room for.
    private func drawLaneName(_ lane: TimelineLane, baseline: Points, end: Points, on sketch: inout Sketch) {
        let room = grid.axisStart - grid.left - 4
        sketch.text(lane.name, Typography.laneName, x: grid.left, y: baseline, maximumWidth: room)
        for (index, line) in lane.summary.enumerated() {
            let y = baseline + 9.8 * Double(index + 1)
            guard y < end + 2 else { break }
            sketch.text(line, Typography.laneSummary, x: grid.left, y: y, maximumWidth: room)
        }
    }

    /// Several rows from before the axis on one line, with a tip that points to where they lie.
    private func drawEarlier(
        _ lane: TimelineLane, colors: LaneColors, middle: Points, on sketch: inout Sketch
    ) -> [PendingMarker] {
        let tip = sketch.tipToTheLeft(x: grid.axisStart, middle: middle, height: barHeight * 0.6, color: colors.solid)
        let numbers = lane.earlier.flatMap(context.noteNumbers(of:))
        let room = grid.axisEnd - tip.maxX - 8 - 11 * Points(numbers.count)
        let names = lane.earlier.map { row in
            [row.organization, row.role].compactMap(\.self).joined(separator: " ")
        }
        let text = wording.list(names) { sketch.measurer.width(of: $0, Typography.barRole) <= room }
        let width = sketch.text(
            text, Typography.barRole, x: tip.maxX + 4.5, y: middle + 2.7, maximumWidth: room, hasKnockout: true)
        sketch.text(
            wording.before(scale), Typography.dates, x: grid.factsStart, y: middle + 2.5)
        sketch.text(
            wording.count(lane.earlier.count, of: lane.kind), Typography.duration, x: grid.right, y: middle + 2.5,
            anchor: .end)
        return numbers.enumerated().map { index, number in
            PendingMarker(
                number: number,
                candidates: [Point(x: tip.maxX + 4.5 + width + 8 + 11 * Points(index), y: middle)])
        }
    }

    /// The names of undated entries on one line; those that do not fit are counted.
    private func drawUndated(_ names: [String], baseline: Points, on sketch: inout Sketch) {
        let room = grid.axisEnd - grid.axisStart - 8
        let style = Typography.barRole
        let count = names.count > 1 ? wording.choose("（共 \(names.count) 项）", " (\(names.count) in all)") : ""
        let text = wording.list(names) { sketch.measurer.width(of: $0 + count, style) <= room }
        sketch.text(text + count, style, x: grid.axisStart + 4, y: baseline, maximumWidth: room, hasKnockout: true)
        sketch.text(wording.choose("日期未注明", "no dates"), Typography.absentCell, x: grid.factsStart, y: baseline)
        sketch.text("–", Typography.absentCell, x: grid.right, y: baseline, anchor: .end)
    }
}

/// The colours of a lane's bars.
struct LaneColors {
    let solid: Color
    let tint: Color
    /// Text on the solid bar.
    let onSolid: Color

    init(_ kind: TimelineEntry.Kind) {
        switch kind {
        case .work: (solid, tint, onSolid) = (Palette.work, Palette.workTint, .paper)
        case .education: (solid, tint, onSolid) = (Palette.education, Palette.educationTint, .paper)
        case .project: (solid, tint, onSolid) = (Palette.project, Palette.projectTint, Palette.ink)
        }
    }
}
