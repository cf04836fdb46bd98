import CareerAnalysis
import Charts
import Drawing

/// The matrix of required skills for more people than can be listed: people by months of dated use, and by must-haves.
struct CohortCoverageCounts {
    let context: CohortContext

    private static let head: Points = 44
    private static let pitch: Points = 14
    private static let nameWidth: Points = 104

    private var statistics: CohortStatistics { context.statistics }
    private var wording: Wording { context.wording }
    private var grid: PageGrid { context.grid }
    private var isAsked: Bool { !statistics.columnsAreMostFrequent }

    /// People by the number of must-haves, where skills were asked for.
    private var coverage: [(covered: Int, people: Int)] {
        guard isAsked, statistics.mustHaves > 0 else { return [] }
        return statistics.peopleByCoverage.enumerated().reversed().map { (covered: $0.offset, people: $0.element) }
    }

    var height: Points {
        Self.head + Self.pitch * Double(statistics.columns.count)
            + (coverage.isEmpty ? 0 : 34 + Self.pitch * Double(coverage.count))
    }

    func draw(on sketch: inout Sketch, y: Points) {
        SectionHead(
            title: isAsked ? wording.choose("要求的技能", "Required skills") : wording.choose("常见技能", "Frequent skills"),
            deck: [
                wording.choose("按使用月数统计的人数", "candidates by months of dated use"),
                isAsked ? nil : wording.choose("未指定技能，取提及最多者", "none was asked for: those most often named"),
            ].compactMap { $0 }
        ).draw(on: &sketch, y: y, from: grid.left, to: grid.right)
        let top = y + Self.head
        let classes = CohortStatistics.UseClass.allCases.reversed().map { $0 }
        let heads =
            classes.map(wording.useClass) + [wording.choose("仅列出", "no dates"), wording.choose("未提及", "not named")]
        let width = (grid.width - Self.nameWidth) / Double(heads.count)
        sketch.structure(.table) { sketch in
            sketch.structure(.tableRow) { sketch in
                sketch.unseenHead(wording.choose("技能", "skill"), x: grid.left, y: top - 4)
                for (index, head) in heads.enumerated() {
                    sketch.cell(
                        head, Typography.columnHead, isHeading: true,
                        x: grid.left + Self.nameWidth + width * Double(index), y: top - 4, maximumWidth: width - 2)
                }
            }
            for (index, column) in statistics.columns.enumerated() {
                let middle = top + Self.pitch * (Double(index) + 0.5)
                let counts =
                    classes.map { column.classes[$0.rawValue] } + [
                        column.stated, statistics.people - column.dated - column.stated,
                    ]
                sketch.structure(.tableRow) { sketch in
                    sketch.cell(
                        column.name,
                        isAsked && column.isRequired
                            ? context.typography.cohortRequiredSkill : context.typography.cohortSkill,
                        isHeading: true, x: grid.left, y: middle + 2.6, maximumWidth: Self.nameWidth - 5)
                    for (place, count) in counts.enumerated() {
                        draw(
                            count, on: &sketch,
                            box: Rect(
                                x: grid.left + Self.nameWidth + width * Double(place), y: middle - 6,
                                width: width - 1.6,
                                height: 12))
                    }
                }
            }
        }
        if !coverage.isEmpty { drawCoverage(on: &sketch, y: top + Self.pitch * Double(statistics.columns.count) + 12) }
    }

    /// The darker, the greater the share of all people.
    private func draw(_ count: Int, on sketch: inout Sketch, box: Rect) {
        let color = Palette.step(of: count, in: statistics.people)
        sketch.structure(.tableCell) { sketch in
            sketch.add(.rectangle(box, fill: color))
            sketch.text(
                StyledText([
                    .init(wording.number(count), Typography.tile(on: color)),
                    .init("  " + wording.share(count, of: statistics.people), Typography.share(on: color)),
                ]), x: box.x + 4, y: box.midY + 2.3, maximumWidth: box.width - 5)
        }
    }

    private func drawCoverage(on sketch: inout Sketch, y: Points) {
        sketch.structure(.paragraph) {
            $0.text(
                wording.choose("具备必备技能项数（有使用时段）的人数", "Candidates by must-haves with dated use"),
                context.typography.noteHead, x: grid.left, y: y + 8)
        }
        let top = y + 16
        let most = max(statistics.peopleByCoverage.max() ?? 1, 1)
        let room = grid.width - Self.nameWidth - 90
        sketch.structure(.table) { sketch in
            sketch.structure(.tableRow) { sketch in
                for head in [
                    wording.choose("必备项数", "must-haves"), wording.choose("人数", "candidates"),
                    wording.choose("占比", "share"),
                ] { sketch.unseenHead(head, x: grid.left, y: top) }
            }
            for (index, row) in coverage.enumerated() {
                let middle = top + Self.pitch * (Double(index) + 0.5)
                sketch.structure(.tableRow) { sketch in
                    sketch.cell(
                        wording.choose(
                            "\(row.covered) / \(statistics.mustHaves) 项", "\(row.covered) of \(statistics.mustHaves)"),
                        context.typography.cohortSkill, isHeading: true, x: grid.left, y: middle + 2.6)
                    let length = room * (Double(row.people) / Double(most))
                    sketch.add(
                        .rectangle(
                            Rect(x: grid.left + Self.nameWidth, y: middle - 3.9, width: length, height: 7.8),
                            fill: Palette.ordered2))
                    let x = grid.left + Self.nameWidth + length + 4
                    let width = sketch.cell(
                        wording.number(row.people), context.typography.cohortCount, x: x, y: middle + 2.4)
                    sketch.cell(
                        wording.share(row.people, of: statistics.people), Typography.cohortShare, x: x + width + 5,
                        y: middle + 2.4)
                }
            }
        }
    }
}

extension Palette {
    /// A shade for a share: paper's neighbour up to a twentieth, the darkest from a half on.
    static func step(of count: Int, in whole: Int) -> Color {
        let percent = whole > 0 ? count * 100 / whole : 0
        return steps[percent < 5 ? 0 : percent < 15 ? 1 : percent < 30 ? 2 : percent < 50 ? 3 : 4]
    }
}

extension Typography {
    static func share(on color: Color) -> TextStyle {
        TextStyle(size: 6.5, color: Palette.ink(on: color), hasTabularFigures: true)
    }
}
