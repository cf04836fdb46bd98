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

    /// Up to this width the pin is a bar over both rows; a longer overlap is a line between them.
    private static let widestBar: Points = 9

    /// Draws the pins clear of the words that `placer` knows, and returns their markers.
    func draw(on sketch: inout Sketch, placer: MarkerPlacer) -> [PendingMarker] {
        var markers: [PendingMarker] = []
        for (index, overlap) in context.analysis.timeline.overlaps.enumerated() where overlap.isBetweenFullTimePosts {
            guard let number = context.notes.number(of: .overlap(index)) else { continue }
            let bands = overlap.entries.compactMap(rowID).compactMap(rows.band).sorted { $0.start < $1.start }
            guard let upper = bands.first, let lower = bands.last, upper != lower else { continue }
            let left = scale.clampedPosition(of: overlap.interval.first.index)
            let right = max(scale.clampedPosition(of: overlap.interval.last.index + 1), left + 2)
            if overlap.interval.last.index >= scale.domain.lowerBound {
                drawPin(from: left, to: right, upper: upper, lower: lower, on: &sketch, placer: placer)
            }
            // Beside the pin, on whichever of the two bars is long enough not to vanish under the marker.
            let before = Point(x: left - 7.2, y: upper.middle)
            let after = Point(x: right + 7.2, y: lower.middle)
            let isUpperLong = left - barStart(in: upper) >= 15 || scale.end - right < 15
            markers.append(PendingMarker(number: number, candidates: isUpperLong ? [before, after] : [after, before]))
        }
        return markers
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
