import CareerAnalysis
import Charts
import Drawing
import Resume

/// A career on three narrow tracks: study, work, papers. What is not dated is not drawn.
struct CareerSketch {
    let analysis: CareerAnalysis
    let scale: MonthScale

    static let height: Points = 8.4

    /// The middles of the tracks below `top`.
    struct Tracks {
        var education: Points
        var work: Points
        var papers: Points

        init(top: Points, pitch: Points) {
            education = top + CareerSketch.height / 2
            work = education + pitch
            papers = work + pitch - 0.5
        }
    }

    func draw(on sketch: inout Sketch, tracks: Tracks) {
        for gap in analysis.timeline.gaps {
            guard let box = box(from: gap.interval.first.index, to: gap.interval.last.index + 1, y: tracks.work) else {
                continue
            }
            sketch.add(contentsOf: HatchMark.hatching(of: box, color: Palette.mute))
        }
        for entry in analysis.timeline.entries {
            guard entry.kind != .project, let interval = entry.interval else { continue }
            draw(entry, interval, on: &sketch, y: entry.kind == .work ? tracks.work : tracks.education)
        }
        for month in paperMonths {
            let x = scale.position(of: month)
            sketch.add(
                .line(
                    from: Point(x: x, y: tracks.papers - 3), to: Point(x: x, y: tracks.papers + 3),
                    stroke: Stroke(Palette.secondaryInk, width: 0.8)))
        }
    }

    private func draw(_ entry: TimelineEntry, _ interval: MonthInterval, on sketch: inout Sketch, y: Points) {
        let isWork = entry.kind == .work
        let form = isWork ? TimelineRow.form(of: entry) : .fullTime
        guard var box = box(from: interval.first.index, to: interval.last.index + 1, y: y) else { return }
        let color = isWork ? Palette.work : Palette.education
        switch form {
        case .temporary:
            box.width = max(3, box.width)
            let line: Points = 0.7
            sketch.add(
                .rectangle(
                    box.inset(by: line / 2), cornerRadius: 0, fill: .solid(Palette.workTint),
                    stroke: Stroke(color, width: line)))
        case .partTime:
            let height = box.height * 0.46
            sketch.add(
                .rectangle(
                    Rect(x: box.x, y: y - height / 2, width: max(box.width - 0.6, 1), height: height), fill: color))
        case .fullTime:
            // A cut of paper between jobs that follow each other; none before the as-of line.
            let isOngoing = interval.last.index + 1 >= scale.domain.upperBound
            box.width = max(box.width - (isOngoing ? 0 : 0.9), 1)
            sketch.add(.rectangle(box, fill: color))
        }
    }

    /// Nil for what ended before the axis begins.
    private func box(from first: Int, to end: Int, y: Points) -> Rect? {
        guard end > scale.domain.lowerBound, first < scale.domain.upperBound else { return nil }
        let left = scale.clampedPosition(of: first)
        return Rect(
            x: left, y: y - Self.height / 2, width: scale.clampedPosition(of: end) - left, height: Self.height)
    }

    /// In the middle of the month, or of the year where no month is known.
    private var paperMonths: [Double] {
        let limit = Double(scale.domain.upperBound)
        return analysis.publications.works.filter(\.isPublication).compactMap { work in
            guard let date = work.date else { return nil }
            let middle = (Double(date.earliest.index) + min(Double(date.latest.index + 1), limit)) / 2
            return middle >= Double(scale.domain.lowerBound) && middle < limit ? middle : nil
        }
    }

    // MARK: The axis of several careers

    /// From the earliest dated beginning, rounded down to January or July and at most 25 years back, to the as-of month.
    static func scale(of analyses: [CareerAnalysis], asOf: Int, from start: Points, to end: Points) -> MonthScale {
        let starts = analyses.flatMap { analysis in
            analysis.timeline.entries.filter { $0.kind != .project }.compactMap { $0.interval?.first.index }
                + analysis.publications.works.filter(\.isPublication).compactMap { $0.date?.earliest.index }
        }
        let limit = asOf + 1
        let first = max((starts.min() ?? limit) / 6 * 6, limit - 25 * 12)
        return MonthScale(domain: min(first, limit - 24)..<limit, from: start, to: end)
    }

    /// Hairlines with years as dense as they can be read, and the as-of line.
    static func drawAxis(on sketch: inout Sketch, scale: MonthScale, labelBaseline y: Points, bottom: Points) {
        let step = [1, 2, 3, 5, 10].first { scale.pointsPerYear * Double($0) >= 21 } ?? 25
        let firstYear = (scale.domain.lowerBound + 11) / 12
        for year in stride(from: firstYear, to: scale.domain.upperBound / 12 + 1, by: step) {
            let x = scale.position(of: year * 12)
            guard x < scale.end - 1 else { continue }
            sketch.add(
                .line(
                    from: Point(x: x, y: y - 6), to: Point(x: x, y: bottom), stroke: Stroke(Palette.grid, width: 0.5)))
            let label = String(year)
            if x + 1.8 + sketch.measurer.width(of: label, Typography.axis) < scale.end - 2 {
                sketch.text(label, Typography.axis, x: x + 1.8, y: y)
            }
        }
        sketch.add(
            .line(
                from: Point(x: scale.end, y: y - 6), to: Point(x: scale.end, y: bottom),
                stroke: Stroke(Palette.ink, width: 0.7)))
    }
}
