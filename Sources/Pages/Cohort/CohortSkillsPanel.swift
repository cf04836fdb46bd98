import CareerAnalysis
import Charts
import Drawing

/// How many people name each skill, by the level that they state.
struct CohortSkillsPanel {
    let context: CohortContext

    private static let pitch: Points = 12.1
    /// From the rule to the first row, and below the last.
    private static let head: Points = 37
    private static let foot: Points = 9
    private static let mostRows = 20
    /// So many are shown even if only one person names them.
    private static let fewestRows = 10
    /// Where the bars begin, and how long one is that everybody is in.
    private static let nameWidth: Points = 92
    private static let barWidth: Points = 123.6

    private var statistics: CohortStatistics { context.statistics }
    private var wording: Wording { context.wording }

    /// With a row for each skill that several people name, within the limits; more are shown where there is room.
    var height: Points {
        let shared = statistics.skills.prefix(Self.mostRows).count { $0.people > 1 }
        let rows = context.hasDistributions ? max(shared, Self.fewestRows) : Self.mostRows
        return Self.head + Self.pitch * Double(min(statistics.skills.count, rows)) + Self.foot
    }

    func draw(on sketch: inout Sketch, y: Points, from left: Points, to right: Points, height: Points) {
        SectionHead(
            title: wording.choose("技能", "Skills"),
            deck: wording.choose(
                "提及各项技能的人数，共 \(wording.number(statistics.people)) 人",
                "résumés naming each, of \(wording.number(statistics.people))")
        ).draw(on: &sketch, y: y, from: left, to: right)
        let room = Int((height - Self.head - Self.foot + 0.1) / Self.pitch)
        let rows = Array(statistics.skills.prefix(min(room, Self.mostRows)))
        guard !rows.isEmpty else {
            sketch.structure(.paragraph) {
                $0.text(
                    wording.choose("简历中没有读到技能", "No skill was read in any résumé"), Typography.noteText, x: left,
                    y: y + 33)
            }
            return
        }
        let top = y + Self.head
        let start = left + Self.nameWidth
        // Short bars for few people: the numbers are what counts.
        let unit = Self.barWidth / Double(max(statistics.people, 12))
        drawGrid(on: &sketch, unit: unit, x: start, from: top - 2, to: top + Self.pitch * Double(rows.count))
        sketch.structure(.table) { sketch in
            sketch.structure(.tableRow) { drawHeads(on: &$0, x: start, y: top - 6.6, rows: rows) }
            for (index, row) in rows.enumerated() {
                let middle = top + Self.pitch * (Double(index) + 0.5)
                sketch.structure(.tableRow) {
                    draw(row, on: &$0, middle: middle, left: left, right: right, unit: unit)
                }
            }
        }
        let end = top + Self.pitch * Double(rows.count) + 9
        sketch.structure(.paragraph) {
            $0.text(note(shown: rows.count), x: left, y: end, maximumWidth: right - left)
        }
    }

    private func draw(
        _ row: CohortStatistics.SkillCounts, on sketch: inout Sketch, middle: Points, left: Points, right: Points,
        unit: Points
    ) {
        let style =
            context.isRequired(row.name) ? context.typography.cohortRequiredSkill : context.typography.cohortSkill
        sketch.cell(
            row.name, style, isHeading: true, x: left, y: middle + 2.6, maximumWidth: Self.nameWidth - 5)
        let grades = SkillGrade.allCases.map { grade in
            (color: Palette.color(of: grade) as Color?, word: wording.cohortGrade(grade), count: row.grades[grade] ?? 0)
        }
        let others = (color: nil as Color?, word: withoutLevel, count: row.otherLevels + row.withoutLevel)
        let parts = (grades + [others]).filter { $0.count > 0 }
        let words = parts.map { "\($0.word) \($0.count)" }.joined(separator: wording.choose("，", ", "))
        var x = left + Self.nameWidth
        sketch.structure(.tableCell) { sketch in
            sketch.structure(.figure, alternativeText: words) { sketch in
                for part in parts {
                    let length = unit * Double(part.count)
                    let box = Rect(x: x, y: middle - 3.9, width: max(length - 0.7, 0.4), height: 7.8)
                    sketch.add(Self.segment(box, part.color))
                    let text = wording.number(part.count)
                    let style = Self.number(on: part.color)
                    if part.count > 1, sketch.measurer.width(of: text, style) + 3 <= box.width {
                        sketch.text(text, style, x: box.midX, y: middle + 2.2, anchor: .middle)
                    }
                    x += length
                }
            }
        }
        sketch.cell(wording.number(row.people), context.typography.cohortCount, x: x + 3.5, y: middle + 2.4)
        guard context.hasDistributions else { return }
        sketch.cell(
            wording.share(row.people, of: statistics.people), Typography.cohortShare, x: right, y: middle + 2.4,
            anchor: .end)
    }

    private var withoutLevel: String { wording.choose("未注明程度", "level not stated") }

    /// A filled block; without a colour, an outline.
    static func segment(_ box: Rect, _ color: Color?) -> Drawing.Item {
        guard let color else {
            return .rectangle(
                box.inset(by: 0.35), cornerRadius: 0, fill: .solid(.paper), stroke: Stroke(Palette.ordered2, width: 0.7)
            )
        }
        return .rectangle(box, fill: color)
    }

    private static func number(on color: Color?) -> TextStyle {
        var style = Typography.tile(on: color)
        style.size = 6.5
        if color == nil { style.color = Palette.tertiaryInk }
        return style
    }

    /// The key stands over the bars; the other columns speak for themselves, but not aloud.
    private func drawHeads(on sketch: inout Sketch, x: Points, y: Points, rows: [CohortStatistics.SkillCounts]) {
        let grades = SkillGrade.allCases.filter { grade in rows.contains { $0.grades[grade] ?? 0 > 0 } }
        var items = grades.map { (color: Palette.color(of: $0) as Color?, word: wording.cohortGrade($0)) }
        items.append((nil, withoutLevel))
        sketch.unseenHead(wording.choose("技能", "skill"), x: x, y: y)
        var end = x
        sketch.structure(.tableHeading) { sketch in
            for (color, word) in items {
                sketch.add(Self.segment(Rect(x: end, y: y - 5, width: 6.4, height: 5.6), color))
                end += 9 + sketch.text(word, Typography.key, x: end + 9, y: y) + 8
            }
        }
        sketch.unseenHead(wording.choose("人数", "candidates"), x: end, y: y)
        if context.hasDistributions { sketch.unseenHead(wording.choose("占比", "share"), x: end, y: y) }
    }

    private func drawGrid(on sketch: inout Sketch, unit: Points, x: Points, from top: Points, to bottom: Points) {
        let step = max((statistics.people + 3) / 4, 3)
        for count in stride(from: step, through: max(statistics.people, 12), by: step) {
            let place = x + unit * Double(count)
            sketch.add(
                .line(
                    from: Point(x: place, y: top), to: Point(x: place, y: bottom),
                    stroke: Stroke(Palette.grid, width: 0.5)))
        }
    }

    private func note(shown: Int) -> StyledText {
        let style = Typography.cohortNote
        var bold = style
        bold.weight = context.typography.emphasis
        bold.color = Palette.secondaryInk
        var parts: [String] = []
        let more = statistics.skills.count - shown
        if more > 0 {
            parts.append(context.notShown(more))
        }
        let other = statistics.skills.prefix(shown).reduce(0) { $0 + $1.otherLevels }
        if other > 0 {
            parts.append(
                wording.choose(
                    "\(other) 处程度用语未归类", other == 1 ? "1 level not classed" : "\(other) levels not classed"))
        }
        if parts.isEmpty {
            parts.append(wording.choose("同一份简历中每项技能只计一次", "A skill counts once per résumé"))
        }
        let text = parts.joined(separator: wording.choose("；", "; ")) + wording.stop
        guard !statistics.columnsAreMostFrequent, statistics.mustHaves > 0 else { return StyledText(text, style) }
        return StyledText([
            .init(wording.choose("粗体", "Bold"), bold), .init(wording.choose("为必备技能。", " = must-have. ") + text, style),
        ])
    }
}
