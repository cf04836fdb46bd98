import CareerAnalysis
import Charts
import Drawing
import Resume

/// The careers of all candidates on one time axis.
struct CohortCareersPanel {
    let context: CohortContext
    /// Longest experience first; those without dated work last. People without any date have no row.
    let rows: [CohortPerson]
    private let scale: MonthScale

    static let headHeight: Points = 38
    /// Letter is shorter: 24 careers and the skills held together share a page on both papers.
    var pitch: Points { grid.size.height > 800 ? 17.3 : 15.4 }
    var height: Points { Self.headHeight + pitch * Double(rows.count) }

    /// For the names; wider where they need it.
    private let gutter: Points
    private static let leastGutter: Points = 104
    private static let mostGutter: Points = 150
    private static let facts: Points = 104
    private static let mostYears = 25
    private static let barHeight: Points = 6.4

    init(context: CohortContext, measurer: any TextMeasurer) {
        self.context = context
        rows = context.people.filter { !$0.member.stretches.isEmpty }.sorted {
            ($1.member.fullTimeMonths ?? -1, $0.number) < ($0.member.fullTimeMonths ?? -1, $1.number)
        }
        let names = rows.map { measurer.width(of: $0.name ?? "", Typography.cohortRow) }
        gutter = min(max((names.max() ?? 0) + 26, Self.leastGutter), Self.mostGutter)
        let end = (context.asOf?.index ?? 0) + 1
        let earliest = rows.flatMap(\.member.stretches).map(\.interval.first.index).min() ?? end - 12
        let first = max(earliest / 6 * 6, end - Self.mostYears * 12)
        scale = MonthScale(
            domain: min(first, end - 12)..<end, from: context.grid.left + gutter,
            to: context.grid.right - Self.facts - 9)
    }

    private var wording: Wording { context.wording }
    private var grid: PageGrid { context.grid }

    func draw(_ range: Range<Int>, on sketch: inout Sketch, y: Points) {
        let legend = legend(y: y + 14.5)
        let missing = context.people.count - rows.count
        SectionHead(
            title: wording.choose("职业轨迹", "Careers")
                + (range.lowerBound > 0 ? wording.choose("（续）", ", continued") : ""),
            deck: [
                // What the order is not must be said, so the continued head has a shorter sentence.
                wording.choose(
                    "按全职年限排列，不代表优劣",
                    range.lowerBound > 0 ? "by full-time years, not by merit" : "by full-time experience, not by merit"),
                missing > 0 ? wording.choose("\(missing) 人没有日期", "\(missing) without any date") : nil,
            ].compactMap { $0 }, keyWidth: legend.width(sketch.measurer) + 18
        ).draw(on: &sketch, y: y, from: grid.left, to: grid.right)
        legend.draw(on: &sketch, y: y + 14.5, right: grid.right)
        let top = y + Self.headHeight
        let bottom = top + pitch * Double(range.count)
        sketch.structure(.table) { sketch in
            sketch.structure(.tableRow) { drawHeads(on: &$0, top: top, bottom: bottom) }
            for (place, index) in range.enumerated() {
                let middle = top + pitch * (Double(place) + 0.5)
                if place > 0, place % 4 == 0 {
                    sketch.rule(from: grid.left, to: grid.right, y: middle - pitch / 2, color: Palette.grid)
                }
                sketch.structure(.tableRow) { draw(rows[index], on: &$0, middle: middle) }
            }
        }
        sketch.add(
            .line(
                from: Point(x: scale.end, y: top - 10), to: Point(x: scale.end, y: bottom),
                stroke: Stroke(Palette.ink, width: 0.7)))
    }

    private func drawHeads(on sketch: inout Sketch, top: Points, bottom: Points) {
        sketch.unseenHead(wording.choose("候选人", "candidate"), x: grid.left, y: top - 3.6)
        let axis = TimeAxisMark(
            labelStyle: Typography.axis, grid: Palette.grid, yearGrid: Palette.rule, limit: scale.end
        ) { [wording] in wording.tickLabel($0, isShort: false) }
        let frame = Rect(x: scale.start, y: top - 2, width: scale.end - scale.start, height: bottom - top + 2)
        sketch.structure(.tableHeading, alternativeText: wording.choose("轨迹", "career")) {
            let plot = Plot(scales: Scales(x: .months(scale)), marks: [axis])
            $0.add(contentsOf: plot.items(in: frame, measurer: $0.measurer))
        }
        let heads = [
            wording.choose("年限", "years"), wording.choose("雇主", "employers"), wording.choose("最长空白", "longest gap"),
        ]
        for (x, head) in zip(factEdges, heads) {
            sketch.cell(head, Typography.columnHead, isHeading: true, x: x, y: top - 3.6, anchor: .end)
        }
    }

    private var factEdges: [Points] {
        [grid.right - Self.facts + 19, grid.right - Self.facts + 61, grid.right]
    }

    private func draw(_ person: CohortPerson, on sketch: inout Sketch, middle: Points) {
        sketch.cohortName(person, context: context, middle: middle, room: gutter - 8)
        sketch.structure(.tableCell) { sketch in
            sketch.structure(.figure, alternativeText: words(for: person.member)) {
                drawCareer(of: person, on: &$0, middle: middle - 1.2)
            }
        }
        drawFacts(of: person.member, on: &sketch, middle: middle)
    }

    /// The stretches of a career in their order, as the bars show them.
    private func words(for member: CohortMember) -> String {
        let stretches = member.stretches.sorted { $0.interval.first < $1.interval.first }.map { stretch in
            word(stretch.kind) + " " + wording.months(from: stretch.interval.first, to: stretch.interval.last)
        }
        let papers = member.publicationMonths.count
        let count = papers > 0 ? [wording.choose("论文 \(papers) 篇", papers == 1 ? "1 paper" : "\(papers) papers")] : []
        return (stretches + count).joined(separator: wording.choose("；", "; "))
    }

    private func word(_ kind: CohortMember.Stretch.Kind) -> String {
        switch kind {
        case .gap: word(Glyph.gap)
        case .firstDegree, .education: word(Glyph.education)
        case .partTimeEducation: wording.choose("非全日制教育", "part-time education")
        case .work: word(Glyph.work)
        case .temporaryWork: wording.choose("临时工作", "temporary work")
        case .partTimeWork: wording.choose("兼职工作", "part-time work")
        }
    }

    private func drawCareer(of person: CohortPerson, on sketch: inout Sketch, middle bar: Points) {
        // Gaps below, then study, then work, so that what matters most is never hidden.
        for kind in [
            CohortMember.Stretch.Kind.gap, .firstDegree, .education, .partTimeEducation, .work, .temporaryWork,
            .partTimeWork,
        ] {
            for stretch in person.member.stretches where stretch.kind == kind {
                draw(stretch, on: &sketch, middle: bar)
            }
        }
        let early = person.member.stretches.filter {
            $0.interval.first.index < scale.domain.lowerBound && $0.kind != .gap
        }
        if !early.isEmpty {
            sketch.add(
                .path(
                    Path([
                        Point(x: scale.start - 4, y: bar), Point(x: scale.start - 1, y: bar - 2.2),
                        Point(x: scale.start - 1, y: bar + 2.2),
                    ]), fill: .solid(Palette.mute), stroke: nil))
        }
        for month in person.member.publicationMonths where month.index >= scale.domain.lowerBound {
            let x = scale.position(of: Double(month.index) + 0.5)
            sketch.add(
                .line(
                    from: Point(x: x, y: bar + Self.barHeight / 2 + 1.2),
                    to: Point(x: x, y: bar + Self.barHeight / 2 + 4.4),
                    stroke: Stroke(Palette.secondaryInk, width: 0.7)))
        }
    }

    private func drawFacts(of member: CohortMember, on sketch: inout Sketch, middle: Points) {
        var bold = Typography.cohortFact
        bold.size = 7
        bold.weight = context.typography.emphasis
        bold.color = Palette.ink
        let gap = member.longestGapMonths
        let facts: [(String, TextStyle)] = [
            (member.fullTimeMonths.map { wording.years($0) } ?? "–", bold),
            (member.employers > 0 ? String(member.employers) : "–", Typography.cohortFact),
            (gap.map { wording.duration($0) } ?? "–", gap == nil ? Typography.cohortShare : Typography.cohortFact),
        ]
        for (x, fact) in zip(factEdges, facts) { sketch.cell(fact.0, fact.1, x: x, y: middle + 2.5, anchor: .end) }
    }

    private func draw(_ stretch: CohortMember.Stretch, on sketch: inout Sketch, middle: Points) {
        let first = scale.clampedPosition(of: stretch.interval.first.index)
        let last = scale.clampedPosition(of: stretch.interval.last.index + 1)
        guard last > first else { return }
        // A cut at the end keeps neighbours apart; what is ongoing touches the as-of line.
        let cut: Points = stretch.interval.last.index + 1 >= scale.domain.upperBound ? 0 : 0.9
        let box = Rect(
            x: first, y: middle - Self.barHeight / 2, width: max(last - first - cut, 0.6), height: Self.barHeight)
        switch stretch.kind {
        case .work: sketch.add(.rectangle(box, fill: Palette.work))
        case .education, .firstDegree: sketch.add(.rectangle(box, fill: Palette.education))
        case .partTimeEducation:
            sketch.add(
                .rectangle(Rect(x: box.x, y: box.y - 3.4, width: box.width, height: 2.4), fill: Palette.education))
        case .partTimeWork:
            sketch.add(.rectangle(Rect(x: box.x, y: box.midY - 1.4, width: box.width, height: 2.9), fill: Palette.work))
        case .temporaryWork:
            let wide = Rect(x: min(box.x, scale.end - 3), y: box.y, width: max(box.width, 3), height: box.height)
            sketch.add(
                .rectangle(
                    wide.inset(by: 0.35), cornerRadius: 0, fill: .solid(Palette.workTint),
                    stroke: Stroke(Palette.work, width: 0.7)))
        case .gap: sketch.add(contentsOf: HatchMark.hatching(of: box, color: Palette.mute))
        }
    }

    // MARK: Key

    private enum Glyph: CaseIterable { case education, work, temporary, partTime, gap, papers }

    private var glyphs: [Glyph] {
        let kinds = Set(rows.flatMap(\.member.stretches).map(\.kind))
        return Glyph.allCases.filter { glyph in
            switch glyph {
            case .education: !kinds.isDisjoint(with: [.education, .firstDegree, .partTimeEducation])
            case .work: kinds.contains(.work)
            case .temporary: kinds.contains(.temporaryWork)
            case .partTime: kinds.contains(.partTimeWork)
            case .gap: kinds.contains(.gap)
            case .papers: rows.contains { !$0.member.publicationMonths.isEmpty }
            }
        }
    }

    private func word(_ glyph: Glyph) -> String {
        switch glyph {
        case .education: wording.choose("教育", "education")
        case .work: wording.choose("工作", "work")
        case .temporary: wording.choose("临时", "temporary")
        case .partTime: wording.choose("兼职", "part-time")
        case .gap: wording.choose("无记录", "no record")
        case .papers: wording.choose("论文", "papers")
        }
    }

    private func legend(y: Points) -> Legend {
        let entries = glyphs.map { glyph in
            Legend.Entry(word: word(glyph)) {
                draw(glyph, on: &$0, box: Rect(x: $1, y: y - 5.2, width: 13, height: 5.6))
            }
        }
        return Legend(entries: entries, glyphWidth: 16.5, gap: 8)
    }

    private func draw(_ glyph: Glyph, on sketch: inout Sketch, box: Rect) {
        switch glyph {
        case .education: sketch.add(.rectangle(box, fill: Palette.education))
        case .work: sketch.add(.rectangle(box, fill: Palette.work))
        case .temporary:
            sketch.add(
                .rectangle(
                    box.inset(by: 0.35), cornerRadius: 0, fill: .solid(Palette.workTint),
                    stroke: Stroke(Palette.work, width: 0.7)))
        case .partTime:
            sketch.add(.rectangle(Rect(x: box.x, y: box.midY - 1.4, width: box.width, height: 2.9), fill: Palette.work))
        case .gap: sketch.add(contentsOf: HatchMark.hatching(of: box, color: Palette.mute))
        case .papers:
            for shift in [2.5, 6, 11] {
                let x = box.x + Points(shift)
                sketch.add(
                    .line(
                        from: Point(x: x, y: box.y), to: Point(x: x, y: box.maxY),
                        stroke: Stroke(Palette.secondaryInk, width: 0.8)))
            }
        }
    }
}
