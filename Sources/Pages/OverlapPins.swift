import CareerAnalysis
import Charts
import Drawing
import Resume

/// Joins the rows of two full-time posts that run at the same time, with the marker of the note on it.
struct OverlapPins {
    let context: PageContext
    let scale: MonthScale
    let rows: BandScale
    let lanes: [TimelineLane]
    let barHeight: Points

    /// The pin is a bar over both rows as wide as the overlap, up to this; a longer overlap has one at its start.
    static let widestBar: Points = 9

    /// Draws the pins clear of the words that `placer` knows, and returns their markers.
    func draw(on sketch: inout Sketch, placer: MarkerPlacer) -> [PendingMarker] {
        var markers: [PendingMarker] = []
        var ties: [Points] = []
        for (index, overlap) in context.analysis.timeline.overlaps.enumerated() where overlap.isBetweenFullTimePosts {
            guard let number = context.notes.number(of: .overlap(index)) else { continue }
            let bands = overlap.entries.compactMap(rowID).compactMap(rows.band).sorted { $0.start < $1.start }
            guard let upper = bands.first, let lower = bands.last, upper != lower else { continue }
            let left = scale.clampedPosition(of: overlap.interval.first.index)
            let right = max(scale.clampedPosition(of: overlap.interval.last.index + 1), left + 2)
            let isOnAxis = overlap.interval.last.index >= scale.domain.lowerBound
            if right - left > Self.widestBar || lower.start - upper.start >= upper.length * 1.9 {
                if isOnAxis, let x = tieX(from: left, to: right, upper: upper, lower: lower, placer, ties) {
                    ties.append(x)
                    drawTie(at: x, upper: upper, lower: lower, on: &sketch)
                    // On the tie itself: between two rows that lie apart, else on either of them.
                    let middle = Point(x: x, y: (upper.middle + lower.middle) / 2)
                    let ends = [Point(x: x, y: upper.middle), Point(x: x, y: lower.middle)]
                    markers.append(PendingMarker(number: number, candidates: [middle] + ends))
                    continue
                }
            }
            if isOnAxis { drawPin(from: left, to: right, upper: upper, lower: lower, on: &sketch, placer: placer) }
            // Beside the pin, on whichever of the two bars is long enough not to vanish under the marker.
            let before = Point(x: left - 7.2, y: upper.middle)
            let after = Point(x: right + 7.2, y: lower.middle)
            let isUpperLong = left - barStart(in: upper) >= 15 || scale.end - right < 15
            markers.append(PendingMarker(number: number, candidates: isUpperLong ? [before, after] : [after, before]))
        }
        return markers
    }

    private static let tieWidth: Points = 1.6

    /// A place within the overlap where a tie between both rows hides no word and stands clear of other ties.
    private func tieX(
        from left: Points, to right: Points, upper: BandScale.Band, lower: BandScale.Band, _ placer: MarkerPlacer,
        _ ties: [Points]
    ) -> Points? {
        stride(from: (left + 6).value, through: max((right - 6).value, (left + 6).value), by: 3).map { Points($0) }
            .first { x in
                let strip = Rect(x: x - 2.4, y: upper.middle, width: 4.8, height: lower.middle - upper.middle)
                let disc = Rect(x: x - 5.5, y: (upper.middle + lower.middle) / 2 - 5.5, width: 11, height: 11)
                return placer.isFree(strip) && placer.isFree(disc) && ties.allSatisfy { abs(($0 - x).value) >= 11 }
            }
    }

    /// Joins two rows whose posts run beside each other for long: from the one bar to the other.
    private func drawTie(at x: Points, upper: BandScale.Band, lower: BandScale.Band, on sketch: inout Sketch) {
        let half: Points = Self.tieWidth / 2
        let box = Rect(x: x - half, y: upper.middle, width: Self.tieWidth, height: lower.middle - upper.middle)
        sketch.add(
            .rectangle(Rect(x: box.x - 0.9, y: box.y, width: box.width + 1.8, height: box.height), fill: .paper))
        sketch.add(.rectangle(box, fill: Palette.check))
        for y in [upper.middle, lower.middle] {
            sketch.add(.circle(center: Point(x: x, y: y), radius: 2.9, fill: .solid(.paper), stroke: nil))
            sketch.add(.circle(center: Point(x: x, y: y), radius: 2, fill: .solid(Palette.check), stroke: nil))
        }
    }

    private func drawPin(
        from left: Points, to right: Points, upper: BandScale.Band, lower: BandScale.Band, on sketch: inout Sketch,
        placer: MarkerPlacer
    ) {
        let top = upper.middle - barHeight / 2
        let casing = Rect(
            x: left - 0.9, y: top - 1, width: right - left + 1.8, height: lower.middle + barHeight / 2 - top + 2)
        let isAdjacent = lower.start - upper.start < upper.length * 1.9
        if isAdjacent, right - left <= Self.widestBar, placer.isFree(casing) {
            sketch.add(.rectangle(casing, fill: .paper))
            sketch.add(
                .rectangle(Rect(x: left, y: casing.y, width: right - left, height: casing.height), fill: Palette.check))
            return
        }
        for band in [upper, lower] {
            let y = band.middle + (band == upper ? barHeight / 2 : -barHeight / 2 - 1.2)
            sketch.add(.rectangle(Rect(x: left, y: y, width: right - left, height: 1.2), fill: Palette.check))
        }
    }

    /// Where the bar in `band` begins.
    private func barStart(in band: BandScale.Band) -> Points {
        let row = lanes.flatMap(\.rows).first { rows.band(of: $0.id) == band }
        return row?.bars.first.map { $0.extent(on: scale).start } ?? scale.start
    }

    /// The row that shows an entry, by itself or within a tenure.
    private func rowID(of entry: String) -> String? {
        lanes.flatMap(\.rows).first { row in row.entries.contains { $0.id == entry } }?.id
    }
}
