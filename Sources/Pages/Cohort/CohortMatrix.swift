import CareerAnalysis
import Charts
import Drawing

/// Months of dated use of the skills asked for, one row per candidate.
struct CohortMatrix {
    let context: CohortContext
    let rows: [Row]
    private let columns: [CohortStatistics.Column]
    /// Skills that the paper has no room for.
    private let hidden: Int
    /// With the number before it.
    private let longestName: Points

    static let pitch: Points = 11.7
    /// The names of the candidates, and the room between the two groups.
    private static let leastNameWidth: Points = 104
    private static let groupGap: Points = 9
    private static let leastColumnWidth: Points = 38
    private static let mostColumns = 12

    struct Row {
        var person: CohortPerson
        /// By column: nil where the skill is not named, zero where it is named without dates.
        var months: [Int?]
        var covered: Int
    }

    init(context: CohortContext, measurer: any TextMeasurer) {
        self.context = context
        let all = context.statistics.columns
        columns = Array(all.prefix(Self.mostColumns))
        hidden = all.count - columns.count
        longestName = (context.people.map { measurer.width(of: $0.name ?? "", Typography.cohortRow) }.max() ?? 0) + 24
        let names = all.map { $0.name.lowercased() }
        let isRequired = all.map(\.isRequired)
        let rows = context.people.map { person -> (row: Row, preferred: Int) in
            let months = Dictionary(
                person.member.skills.map { ($0.key, $0.months) }, uniquingKeysWith: max)
            let found = names.map { months[$0] }
            func dated(_ required: Bool) -> Int {
                found.indices.count { isRequired[$0] == required && (found[$0] ?? 0) > 0 }
            }
            return (Row(person: person, months: found, covered: dated(true)), dated(false))
        }
        // Without skills asked for there is nothing to be covered: the order of the candidates stays.
        self.rows =
            context.statistics.columnsAreMostFrequent
            ? rows.map(\.row)
            : rows.sorted {
                ($1.row.covered, $1.preferred, $0.row.person.number) < (
                    $0.row.covered, $0.preferred, $1.row.person.number
                )
            }.map(\.row)
    }

    private var statistics: CohortStatistics { context.statistics }
    private var wording: Wording { context.wording }
    private var grid: PageGrid { context.grid }
    private var isAsked: Bool { !statistics.columnsAreMostFrequent }
    /// From the rule to the first row; what was asked for stands in named groups.
    var headHeight: Points { isAsked ? 58 : 46 }
    private var hasGroups: Bool {
        isAsked && columns.contains(where: \.isRequired) && columns.contains { !$0.isRequired }
    }

    /// The room of the last column, which tells how much of what was asked for somebody covers.
    private var coveredWidth: Points { hasCovered ? 34 : 0 }

    /// What the columns need at least; the longest name gets the rest, and what it leaves widens the columns.
    private var nameWidth: Points {
        let columns = Self.leastColumnWidth * Double(columns.count)
        let most = grid.width - columns - (hasGroups ? Self.groupGap : 0) - coveredWidth
        let used = columnWidth(besides: Self.leastNameWidth) * Double(self.columns.count)
        let spare = grid.width - used - (hasGroups ? Self.groupGap : 0) - coveredWidth
        return max(min(longestName, most), min(spare, 170), Self.leastNameWidth)
    }

    private var columnWidth: Points { columnWidth(besides: nameWidth) }

    private func columnWidth(besides names: Points) -> Points {
        let room = grid.width - names - (hasGroups ? Self.groupGap : 0) - coveredWidth
        return min(room / Double(max(columns.count, 1)), 72)
    }

    /// Where the last column ends: near the others, however few they are.
    private var coveredEdge: Points {
        guard let last = columns.indices.last else { return grid.right }
        return min(x(of: last) + columnWidth + coveredWidth, grid.right)
    }

    private func x(of column: Int) -> Points {
        let gap = hasGroups && !columns[column].isRequired ? Self.groupGap : 0
        return grid.left + nameWidth + columnWidth * Double(column) + gap
    }

    /// Draws some of the rows under the head.
    func draw(_ range: Range<Int>, on sketch: inout Sketch, y: Points) {
        let order =
            statistics.mustHaves > 0 && isAsked
            ? wording.choose("按具备的必备项数排列，不代表优劣", "ordered by must-haves covered, which is not a ranking of merit")
            : wording.choose("按编号排列", "ordered by number, which is no ranking")
        var deck = [wording.choose("有日期的使用月数", "months of dated use"), order]
        if !isAsked { deck.insert(wording.choose("未指定技能，取提及最多者", "none was asked for: those most often named"), at: 1) }
        if hidden > 0 { deck.append(context.notShown(hidden)) }
        SectionHead(
            title: (isAsked ? wording.choose("要求的技能", "Required skills") : wording.choose("常见技能", "Frequent skills"))
                + (range.lowerBound > 0 ? wording.choose("（续）", ", continued") : ""), deck: deck
        ).draw(on: &sketch, y: y, from: grid.left, to: grid.right)
        let top = y + headHeight
        sketch.structure(.table) { sketch in
            drawHead(on: &sketch, top: top)
            for (place, index) in range.enumerated() {
                let middle = top + Self.pitch * (Double(place) + 0.5)
                let startsGroup = isAsked && (place == 0 || rows[index].covered != rows[index - 1].covered)
                if startsGroup, place > 0 {
                    sketch.rule(from: grid.left, to: coveredEdge, y: middle - Self.pitch / 2, color: Palette.rule)
                }
                sketch.structure(.tableRow) {
                    draw(rows[index], saysCovered: startsGroup && statistics.mustHaves > 0, on: &$0, middle: middle)
                }
            }
        }
    }

    private func drawHead(on sketch: inout Sketch, top: Points) {
        sketch.structure(.tableRow) { sketch in
            sketch.cell(
                wording.choose("有使用时段的人数", "candidates with dated use"), Typography.columnHead, isHeading: true,
                x: grid.left, y: top - 3, maximumWidth: nameWidth - 4)
            for (index, column) in columns.enumerated() {
                let x = x(of: index)
                let lines = sketch.measurer.wrapped(
                    StyledText(column.name, context.typography.matrixHead), width: columnWidth - 1, maximumLines: 2
                ).lines
                sketch.structure(.tableHeading) { sketch in
                    if isAsked { drawGroup(from: index, on: &sketch, y: top - 29.5) }
                    for (place, line) in lines.enumerated() {
                        sketch.text(
                            line, x: x, y: top - 11.7 - 8.3 * Double(lines.count - 1 - place),
                            maximumWidth: columnWidth - 1)
                    }
                    sketch.text(wording.number(column.dated), Typography.axis, x: x, y: top - 3)
                }
            }
            if hasCovered {
                sketch.cell(
                    wording.choose("具备", "covered"), Typography.columnHead, isHeading: true, x: coveredEdge, y: top - 3,
                    anchor: .end)
            }
        }
    }

    /// The name of a group of columns, over the first of them.
    private func drawGroup(from first: Int, on sketch: inout Sketch, y: Points) {
        let isRequired = columns[first].isRequired
        let places = columns.indices.filter { columns[$0].isRequired == isRequired }
        guard first == places.first, let last = places.last else { return }
        let name = isRequired ? wording.choose("必备", "must-have") : wording.choose("加分", "nice to have")
        let width = sketch.text(name, Typography.columnHead, x: x(of: first), y: y)
        let end = x(of: last) + columnWidth - 1.6
        if x(of: first) + width + 4 < end {
            sketch.rule(from: x(of: first) + width + 4, to: end, y: y - 2.1, color: Palette.rule)
        }
    }

    private func draw(_ row: Row, saysCovered: Bool, on sketch: inout Sketch, middle: Points) {
        sketch.cohortName(row.person, context: context, middle: middle, room: nameWidth - 5)
        for (index, months) in row.months.prefix(columns.count).enumerated() {
            let x = x(of: index)
            sketch.structure(.tableCell) { sketch in
                guard let months else {
                    sketch.structure(.figure, alternativeText: wording.choose("未提及", "not named")) {
                        $0.add(.rectangle(Rect(x: x + 0.2, y: middle - 0.4, width: 5, height: 0.8), fill: Palette.rule))
                    }
                    return
                }
                let box = Rect(x: x, y: middle - 4.7, width: columnWidth - 1.6, height: 9.4)
                let color = months > 0 ? Palette.color(of: .init(months: months)) : nil
                sketch.add(CohortSkillsPanel.tile(box, color))
                var style = Typography.tile(on: color)
                if color == nil { style = Typography.columnHead }
                sketch.text(
                    months > 0 ? wording.number(months) : wording.choose("自述", "stated"), style, x: x + 3.4,
                    y: middle + 2.3, maximumWidth: columnWidth - 5)
            }
        }
        guard hasCovered else { return }
        // Shown where a group begins, told on each row.
        let covered = wording.choose(
            "\(row.covered) / \(statistics.mustHaves)", "\(row.covered) of \(statistics.mustHaves)")
        var style = Typography.cohortFact
        style.weight = context.typography.emphasis
        style.color = Palette.ink
        sketch.structure(.tableCell, alternativeText: saysCovered ? nil : covered) {
            $0.text(saysCovered ? covered : " ", style, x: coveredEdge, y: middle + 2.5, anchor: .end)
        }
    }

    private var hasCovered: Bool { statistics.mustHaves > 0 && isAsked }
}

extension CohortSkillsPanel {
    /// A tile of a matrix; without a colour, an outline.
    static func tile(_ box: Rect, _ color: Color?) -> Drawing.Item {
        guard let color else {
            return .rectangle(
                box.inset(by: 0.3), cornerRadius: 0, fill: .solid(.paper), stroke: Stroke(Palette.mute, width: 0.6))
        }
        return .rectangle(box, fill: color)
    }
}

extension Sketch {
    /// The number and the name of a candidate at the left of a row.
    mutating func cohortName(_ person: CohortPerson, context: CohortContext, middle: Points, room: Points) {
        structure(.tableHeading) { sketch in
            let left = context.grid.left
            let number = sketch.text(person.label, context.typography.personNumber, x: left, y: middle + 2.5)
            let start = max(number + 4, 14)
            var style = Typography.cohortRow
            if person.name == nil { style.color = Palette.tertiaryInk }
            sketch.text(
                person.name ?? context.wording.choose("姓名未注明", "name not stated"), style, x: left + start,
                y: middle + 2.6, maximumWidth: room - start)
        }
    }
}
