import CareerAnalysis
import Charts
import Drawing

/// How many people name each two of the most frequent skills, shaded by their share of those who name either.
struct CohortPairsPanel {
    let context: CohortContext

    private static let head: Points = 27
    private static let pitch: Points = 17.5
    private static let cut: Points = 1.2
    private static let nameWidth: Points = 78

    private var pairs: CohortStatistics.SkillPairs { context.statistics.pairs }
    private var wording: Wording { context.wording }

    /// Of so few people, shares would tell of single ones.
    var isEmpty: Bool { !context.hasDistributions || pairs.names.count < 3 }
    var height: Points { Self.head + Self.pitch * Double(pairs.names.count) }

    func draw(on sketch: inout Sketch, y: Points, from left: Points, to right: Points) {
        SectionHead(
            title: wording.choose("技能共现", "Skills held together"),
            deck: showsShares
                ? wording.choose("同时提及两项者占全体的百分比", "per cent of all résumés that name both")
                : wording.choose("同时提及两项的人数", "résumés naming both")
        ).draw(on: &sketch, y: y, from: left, to: right)
        let top = y + Self.head
        let start = left + Self.nameWidth
        let side = Self.pitch - Self.cut
        sketch.structure(.table) { sketch in
            // The diagonal tells which column is whose.
            sketch.structure(.tableRow) { sketch in
                sketch.unseenHead(wording.choose("技能", "skill"), x: left, y: top)
                for name in pairs.names { sketch.unseenHead(name, x: start, y: top) }
            }
            for (row, name) in pairs.names.enumerated() {
                let line = top + Self.pitch * Double(row)
                sketch.structure(.tableRow) { sketch in
                    sketch.cell(
                        name, Typography.skillName.regular, isHeading: true, x: start - 5,
                        y: line + Self.pitch / 2 + 2.4,
                        anchor: .end, maximumWidth: Self.nameWidth - 6)
                    for column in 0...row {
                        let box = Rect(x: start + Self.pitch * Double(column), y: line, width: side, height: side)
                        draw(
                            pairs.counts[row][column], on: &sketch, box: box,
                            color: column == row ? nil : color(row, column))
                    }
                    for _ in pairs.names.dropFirst(row + 1) { sketch.cell("", Typography.axis, x: start, y: line) }
                }
            }
        }
        drawKey(on: &sketch, x: right - 115, y: top + 8)
    }

    private func draw(_ count: Int, on sketch: inout Sketch, box: Rect, color: Color?) {
        sketch.structure(.tableCell) { sketch in
            if let color {
                sketch.add(.rectangle(box, fill: color))
            } else {
                sketch.add(
                    .rectangle(
                        box.inset(by: 0.3), cornerRadius: 0, fill: .solid(.paper),
                        stroke: Stroke(Palette.rule, width: 0.6)))
            }
            var style = Typography.tile(on: color)
            style.size = 6.5
            if color == nil { style.weight = .semibold }
            // 100% has no room: the deck says that it is per cent.
            let text =
                showsShares
                ? String(wording.percent(count, of: context.statistics.people)) : wording.number(count)
            sketch.text(text, style, x: box.midX, y: box.midY + 2.4, anchor: .middle)
        }
    }

    /// Counts of more people than are listed have no room in a tile.
    private var showsShares: Bool { !context.listsPeople }

    /// The limits of the shades, in whole per cent.
    private static let limits = [30, 42, 54, 68]

    private func color(_ row: Int, _ column: Int) -> Color {
        let both = pairs.counts[row][column]
        let either = pairs.counts[row][row] + pairs.counts[column][column] - both
        return Palette.steps[Self.limits.count { both * 100 >= $0 * either && either > 0 }]
    }

    /// Over the empty half of the matrix.
    private func drawKey(on sketch: inout Sketch, x: Points, y: Points) {
        sketch.structure(.paragraph) {
            $0.text(wording.choose("占提及任一项者的比例", "share of those naming either"), Typography.axis, x: x, y: y)
        }
        for (index, color) in Palette.steps.enumerated() {
            let word =
                index == 0 ? "<\(Self.limits[0])%" : index == 4 ? "\(Self.limits[3])%+" : String(Self.limits[index - 1])
            sketch.add(.rectangle(Rect(x: x + 23 * Double(index), y: y + 5, width: 22, height: 7), fill: color))
            sketch.text(word, Typography.axis, x: x + 23 * Double(index), y: y + 20)
        }
    }
}

extension TextStyle {
    fileprivate var regular: TextStyle {
        var style = self
        style.weight = .regular
        return style
    }
}

/// The pairs of skills that most often go together.
struct CohortClosestPairs {
    let context: CohortContext

    private static let head: Points = 38
    private static let pitch: Points = 16
    /// How many are shown.
    var most = 8

    private var wording: Wording { context.wording }
    private var pairs: [CohortStatistics.SkillPairs.Pair] {
        context.statistics.pairs.closest(most, of: context.statistics.people)
    }

    var height: Points { Self.head + Self.pitch * Double(pairs.count) + 2 }

    func draw(on sketch: inout Sketch, y: Points, from left: Points, to right: Points) {
        let pairs = pairs
        SectionHead(
            title: wording.choose("最相伴的技能", "Closest pairs"),
            deck: pairs.isEmpty
                ? wording.choose("没有两项同时出现", "no two are held together")
                : wording.choose("占提及任一项者的比例", "share of those naming either")
        ).draw(on: &sketch, y: y, from: left, to: right)
        var bold = Typography.cohortFact
        bold.weight = context.typography.emphasis
        bold.color = Palette.ink
        sketch.structure(.table) { sketch in
            sketch.structure(.tableRow) { sketch in
                for head in [
                    wording.choose("两项技能", "two skills"), wording.choose("人数", "candidates with both, of either"),
                    wording.choose("占比", "share"),
                ] { sketch.unseenHead(head, x: left, y: y + Self.head - 12) }
            }
            for (index, pair) in pairs.enumerated() {
                let line = y + Self.head + Self.pitch * Double(index)
                sketch.structure(.tableRow) { sketch in
                    sketch.cell(
                        pair.first + " + " + pair.second, context.typography.cohortSkill, isHeading: true, x: left,
                        y: line,
                        maximumWidth: right - left - 62)
                    sketch.cell(
                        wording.choose(
                            "\(wording.number(pair.both)) / \(wording.number(pair.either))",
                            "\(wording.number(pair.both)) of \(wording.number(pair.either))"), Typography.cohortShare,
                        x: right - 24, y: line, anchor: .end)
                    sketch.cell(
                        wording.share(pair.both, of: pair.either), bold, x: right, y: line, anchor: .end)
                }
                let share = Double(pair.both) / Double(max(pair.either, 1))
                sketch.add(
                    .rectangle(Rect(x: left, y: line + 3.4, width: right - left, height: 1.6), fill: Palette.grid))
                sketch.add(
                    .rectangle(
                        Rect(x: left, y: line + 3.4, width: (right - left) * share, height: 1.6), fill: Palette.ordered1
                    ))
            }
        }
    }
}
