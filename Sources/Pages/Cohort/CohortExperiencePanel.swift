import CareerAnalysis
import Charts
import Drawing

/// Full-time years as discs with the numbers of the candidates; where they would be too small, as bars.
struct CohortExperiencePanel {
    let context: CohortContext

    private var statistics: CohortStatistics { context.statistics }
    private var wording: Wording { context.wording }
    private var grid: PageGrid { context.grid }
    private var base: Points { grid.size.height > 800 ? 101 : 93 }

    /// The axis, and a line for its key and for who is not on it.
    var height: Points { base + 33 }

    /// People by bins of whole years, and how many years a bin has.
    private struct Bins {
        var years: Int
        var count: Int
        var months: Int { years * 12 }

        func bin(of months: Int) -> Int { min(max(months / self.months, 0), count - 1) }
    }

    private func bins(_ most: Int) -> Bins {
        let years = most / 12 + 1
        let step = years <= 16 ? 1 : years <= 32 ? 2 : years <= 80 ? 5 : years / 16 + 1
        return Bins(years: step, count: max((years + step - 1) / step, 4))
    }

    func draw(on sketch: inout Sketch, y: Points, from left: Points, to right: Points) {
        let years = statistics.experience.range.map { self.bins($0.upperBound).years } ?? 1
        let each =
            context.listsPeople
            ? (years == 1
                ? wording.choose("每点一人，按整年排列", "one disc each, in whole years")
                : wording.choose("每点一人，按 \(years) 年分组", "one disc each, \(years)-year steps"))
            : wording.choose("每 \(years) 年的人数", years == 1 ? "candidates per year" : "candidates per \(years) years")
        SectionHead(
            title: wording.choose("年限", "Experience"), deck: [wording.choose("全职年数", "full-time years"), each]
        ).draw(on: &sketch, y: y, from: left, to: right)
        let base = y + self.base
        defer { drawWords(on: &sketch, y: base + 21, from: left, to: right) }
        guard let range = statistics.experience.range else { return }
        let bins = bins(range.upperBound)
        let frame = Rect(x: left, y: y + 37, width: right - left, height: base - y - 37.6)
        let scale = LinearScale(domain: 0...Double(bins.count * bins.months), from: left, to: right)
        sketch.structure(.figure, alternativeText: described(range)) { sketch in
            drawAxis(bins, scale, on: &sketch, y: base)
            let discs = discs(bins, frame: frame)
            let bars = discs == nil ? bars(bins, frame: frame) : []
            if let distribution = statistics.experienceDistribution {
                drawBand(distribution, scale, on: &sketch, y: y, base: base)
                // Over a bar the line turns white, and leaves its figure alone.
                let bar = bars.first { $0.bin == bins.bin(of: Int(distribution.median)) }
                drawMedian(
                    distribution, scale, on: &sketch, from: y + 25, to: bar.map { $0.top - 9.5 } ?? base,
                    color: Palette.ink)
                draw(bars, bins, on: &sketch, frame: frame)
                if let bar {
                    drawMedian(distribution, scale, on: &sketch, from: bar.top, to: base, color: .paper)
                }
            } else {
                draw(bars, bins, on: &sketch, frame: frame)
            }
            for disc in discs ?? [] { draw(disc.person, at: disc.center, radius: disc.radius, on: &sketch) }
            sketch.rule(from: left, to: right, y: base, color: Palette.ink, width: 0.6)
        }
    }

    /// Who is not on the axis, and the key.
    private func drawWords(on sketch: inout Sketch, y: Points, from left: Points, to right: Points) {
        let legend = legend(y: y)
        let room = right - left - legend.width(sketch.measurer) - 17
        let note = undatedNotes.first { sketch.measurer.width(of: $0, Typography.axis) <= room }
        if let note { sketch.structure(.paragraph) { $0.text(note, Typography.axis, x: left, y: y) } }
        legend.draw(on: &sketch, y: y, right: right)
    }

    private func described(_ range: ClosedRange<Int>) -> String {
        var text = wording.choose(
            "全职年数 \(wording.years(range.lowerBound)) 至 \(wording.years(range.upperBound)) 年",
            "full-time years from \(wording.years(range.lowerBound)) to \(wording.years(range.upperBound))")
        if let distribution = statistics.experienceDistribution {
            text += wording.choose(
                "，中位数 \(wording.years(distribution.median))", ", median \(wording.years(distribution.median))")
        }
        let bins = bins(range.upperBound)
        var counts = [Int](repeating: 0, count: bins.count)
        for histogram in statistics.experienceByDegree.values {
            for bar in histogram.bars { counts[bins.bin(of: bar.months)] += bar.count }
        }
        let lines = counts.enumerated().filter { $0.element > 0 }.map { bin, count in
            let (first, last) = (bin * bins.years, (bin + 1) * bins.years)
            return wording.choose("\(first) 至 \(last) 年：\(count) 人", "\(first) to \(last) years: \(count)")
        }
        return ([text] + lines).joined(separator: "\n")
    }

    private func drawAxis(_ bins: Bins, _ scale: LinearScale, on sketch: inout Sketch, y: Points) {
        let step = bins.count <= 8 ? 1 : 2
        for bin in stride(from: 0, through: bins.count, by: step) {
            let x = scale.position(of: Double(bin * bins.months))
            sketch.add(
                .line(
                    from: Point(x: x, y: y), to: Point(x: x, y: y + 3), stroke: Stroke(Palette.tertiaryInk, width: 0.6))
            )
            sketch.text(
                String(bin * bins.years), Typography.axis, x: x, y: y + 10.5,
                anchor: bin == 0 ? .start : bin == bins.count ? .end : .middle)
        }
    }

    /// The middle half as a band, with its words and those of the median above.
    private func drawBand(
        _ distribution: Distribution, _ scale: LinearScale, on sketch: inout Sketch, y: Points, base: Points
    ) {
        let low = scale.position(of: distribution.lowerQuartile)
        let high = scale.position(of: distribution.upperQuartile)
        sketch.add(
            .rectangle(Rect(x: low, y: y + 36, width: high - low, height: base - y - 36.3), fill: Palette.band))
        let median = scale.position(of: distribution.median)
        var bold = Typography.axis
        bold.color = Palette.ink
        var plain = bold
        bold.weight = context.typography.emphasis
        plain.weight = .regular
        let words = StyledText([
            .init(wording.choose("中位数 ", "median "), plain),
            .init(wording.years(distribution.median) + wording.choose(" 年", " yr"), bold),
            .init(
                wording.choose("   中间一半 ", "   middle half ") + wording.years(distribution.lowerQuartile) + "–"
                    + wording.years(distribution.upperQuartile), Typography.axis),
        ])
        let width = sketch.measurer.width(of: words)
        // Right of the line, else left of it, else as far to the left as there is room.
        if median + 3 + width <= scale.end {
            sketch.text(words, x: median + 3, y: y + 31)
        } else {
            sketch.text(words, x: max(median - 3 - width, scale.start), y: y + 31)
        }
    }

    private func drawMedian(
        _ distribution: Distribution, _ scale: LinearScale, on sketch: inout Sketch, from top: Points,
        to bottom: Points, color: Color
    ) {
        guard bottom > top else { return }
        let x = scale.position(of: distribution.median)
        sketch.add(.line(from: Point(x: x, y: top), to: Point(x: x, y: bottom), stroke: Stroke(color, width: 0.7)))
    }

    /// Nil where the people are too many for discs.
    private func discs(_ bins: Bins, frame: Rect) -> [(person: CohortPerson, center: Point, radius: Points)]? {
        guard context.listsPeople else { return nil }
        var members = [[CohortPerson]](repeating: [], count: bins.count)
        for person in context.people {
            if let months = person.member.fullTimeMonths { members[bins.bin(of: months)].append(person) }
        }
        for bin in members.indices {
            members[bin].sort {
                ($0.member.fullTimeMonths ?? 0, $0.number) < ($1.member.fullTimeMonths ?? 0, $1.number)
            }
        }
        guard let histogram = DiscHistogram(counts: members.map(\.count), in: frame) else { return nil }
        return histogram.discs.map { (members[$0.bin][$0.member], $0.center, histogram.radius) }
    }

    private func draw(_ person: CohortPerson, at center: Point, radius: Points, on sketch: inout Sketch) {
        let color = Palette.color(of: person.member.degree)
        sketch.add(
            DotMark.disc(
                at: center, radius: radius, fill: color ?? .paper, isHollow: color == nil, outline: Palette.ordered2))
        var style = context.typography.personNumber
        style.size = 6.5
        style.color = Palette.ink(on: color)
        guard sketch.measurer.width(of: person.label, style) + 1 <= radius * 2 else { return }
        sketch.text(person.label, style, x: center.x, y: center.y + 2.2, anchor: .middle)
    }

    private struct Bar {
        var bin: Int
        /// People by degree, from the highest on.
        var parts: [Int]
        var top: Points

        var total: Int { parts.reduce(0, +) }
    }

    private static let barDegrees: [DegreeLevel?] = [.doctorate, .master, .bachelor]

    private func bars(_ bins: Bins, frame: Rect) -> [Bar] {
        var counts = [[Int]](repeating: [0, 0, 0, 0], count: bins.count)
        for (degree, histogram) in statistics.experienceByDegree {
            let place = Self.barDegrees.firstIndex(of: degree) ?? 3
            for bar in histogram.bars { counts[bins.bin(of: bar.months)][place] += bar.count }
        }
        let unit = (frame.height - 9) / Double(max(counts.map { $0.reduce(0, +) }.max() ?? 1, 1))
        return counts.enumerated().map { bin, parts in
            Bar(bin: bin, parts: parts, top: frame.maxY - unit * Double(parts.reduce(0, +)))
        }.filter { $0.total > 0 }
    }

    private func draw(_ bars: [Bar], _ bins: Bins, on sketch: inout Sketch, frame: Rect) {
        let width = frame.width / Double(bins.count)
        let most = bars.map(\.total).max() ?? 0
        for bar in bars {
            let unit = (frame.maxY - bar.top) / Double(bar.total)
            var bottom = frame.maxY
            for (place, count) in bar.parts.enumerated() where count > 0 {
                let color = place < 3 ? Palette.color(of: Self.barDegrees[place]) : nil
                let height = unit * Double(count)
                let box = Rect(
                    x: frame.x + width * Double(bar.bin) + 1, y: bottom - height, width: width - 2, height: height)
                sketch.add(
                    height > 1.5
                        ? CohortSkillsPanel.segment(box, color) : .rectangle(box, fill: color ?? Palette.ordered2))
                bottom = bottom - height
            }
            let text = wording.number(bar.total)
            // The lightest gray for text would be too light on the band.
            var style = Typography.axis
            style.color = Palette.secondaryInk
            if sketch.measurer.width(of: text, style) <= width - 1 || bar.total == most {
                sketch.text(
                    text, style, x: frame.x + width * (Double(bar.bin) + 0.5), y: bar.top - 2.5, anchor: .middle)
            }
        }
    }

    // MARK: Words

    private var shownLevels: [DegreeLevel?] {
        let known: [DegreeLevel?] = [.doctorate, .master, .bachelor]
        let present = known.filter { statistics.experienceByDegree[$0] != nil }
        let hasOthers = statistics.experienceByDegree.keys.contains { !known.contains($0) }
        return present + (hasOthers ? [nil] : [])
    }

    private func word(_ level: DegreeLevel?) -> String {
        if let level { return wording.cohortDegree(level) }
        let isKnown = statistics.experienceByDegree.keys.contains { $0 == .associate || $0 == .secondary }
        let isMissing = statistics.experienceByDegree[nil] != nil
        return isKnown && isMissing
            ? wording.choose("其他或未注明", "other or not stated")
            : isKnown ? wording.choose("其他", "other") : wording.choose("未注明", "not stated")
    }

    private func legend(y: Points) -> Legend {
        let entries = shownLevels.map { level in
            Legend.Entry(word: word(level)) { sketch, x in
                let color = Palette.color(of: level)
                sketch.add(
                    DotMark.disc(
                        at: Point(x: x + 1, y: y - 2.3), radius: 2.8, fill: color ?? .paper, isHollow: color == nil,
                        outline: Palette.ordered2))
            }
        }
        return Legend(entries: entries, glyphWidth: 6, gap: 9)
    }

    /// The people whose work is not dated, who are nowhere on the axis; the shorter form is for little room.
    private var undatedNotes: [String] {
        let count = statistics.peopleWithoutDatedWork
        guard count > 0 else { return [] }
        let head = wording.choose("没有带日期的工作：", "No dated work: ")
        let short = head + wording.number(count)
        guard context.listsPeople else { return [short] }
        return [head + context.labels(of: context.people.filter { $0.member.fullTimeMonths == nil }), short]
    }
}
