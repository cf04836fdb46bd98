import CareerAnalysis
import Charts
import Drawing

/// Papers against citations, each candidate a point; who lists none stands below, never at zero.
struct CohortPublicationsPanel {
    let context: CohortContext

    private var statistics: CohortStatistics { context.statistics }
    private var wording: Wording { context.wording }

    var isEmpty: Bool { statistics.publications.people == 0 }
    var leastHeight: Points { isEmpty ? 30 : 31 + 60 + 14 + 9.4 * Double(notes.count) + 4 }

    func draw(on sketch: inout Sketch, y: Points, from left: Points, to right: Points, height: Points) {
        guard !isEmpty else {
            guard height >= 30 else { return }
            SectionHead(title: wording.choose("论文", "Publications"), deck: wording.choose("无人列出论文", "none listed"))
                .draw(on: &sketch, y: y, from: left, to: right)
            return
        }
        SectionHead(
            title: wording.choose("论文", "Publications"),
            deck: [
                wording.choose("篇数与自述引用", "papers by citations as stated"), wording.choose("对数坐标", "log scale"),
                context.listsPeople ? nil : wording.choose("色深者人多", "darker: more people"),
            ].compactMap { $0 }
        ).draw(on: &sketch, y: y, from: left, to: right)
        let notes = notes
        let top = y + 31
        let bottom = y + height - 14 - 9.4 * Double(notes.count) - 4
        let described = statistics.publications.points.sorted {
            ($0.key.papers, $0.key.citations) < ($1.key.papers, $1.key.citations)
        }
        .prefix(100).map {
            wording.choose(
                "\($0.key.papers) 篇 \($0.key.citations) 次", "\($0.key.papers) papers, \($0.key.citations) citations")
        }
        if !statistics.publications.points.isEmpty {
            sketch.structure(.figure, alternativeText: described.joined(separator: "; ")) {
                drawPlot(
                    on: &$0, frame: Rect(x: left + 24, y: top, width: right - left - 28, height: bottom - top),
                    right: right)
            }
        }
        for (index, note) in notes.enumerated() {
            sketch.structure(.paragraph) {
                $0.text(
                    note, Typography.axis, x: left, y: bottom + 23 + 9.4 * Double(index), maximumWidth: right - left)
            }
        }
    }

    private func drawPlot(on sketch: inout Sketch, frame: Rect, right: Points) {
        let points = statistics.publications.points.keys
        let most = points.map(\.citations).max() ?? 0
        let y = LogScale(
            maximum: most, hasZero: points.contains { $0.citations == 0 }, from: frame.maxY, to: frame.y)
        let papers = Self.ticks(upTo: points.map(\.papers).max() ?? 1)
        let x = LinearScale(
            domain: 0...Double(max(papers.last ?? 1, points.map(\.papers).max() ?? 1)), from: frame.x, to: frame.maxX)
        for tick in y.ticks {
            let place = y.position(of: tick)
            sketch.rule(from: frame.x, to: frame.maxX, y: place, color: Palette.grid)
            sketch.text(wording.number(tick), Typography.axis, x: frame.x - 4, y: place + 2.3, anchor: .end)
        }
        for tick in papers {
            let isLast = tick == papers.last
            let text = wording.number(tick) + (isLast ? wording.choose(" 篇", " papers") : "")
            sketch.text(
                text, Typography.axis, x: isLast ? right : x.position(of: Double(tick)), y: frame.maxY + 10,
                anchor: isLast ? .end : .middle)
        }
        sketch.text(wording.choose("引用", "citations"), Typography.axis, x: frame.x + 2, y: frame.y - 3.5)
        if context.listsPeople {
            drawPeople(on: &sketch, x: x, y: y, frame: frame)
        } else {
            drawCounts(on: &sketch, x: x, y: y, frame: frame)
        }
    }

    private func drawPeople(on sketch: inout Sketch, x: LinearScale, y: LogScale, frame: Rect) {
        let shown = context.people.compactMap { person in
            person.member.citations.flatMap { citations in
                person.member.publications > 0
                    ? (
                        person,
                        Point(
                            x: x.position(of: Double(person.member.publications)), y: y.position(of: max(citations, 0))),
                        citations
                    )
                    : nil
            }
        }.sorted { ($1.2, $0.0.number) < ($0.2, $1.0.number) }
        let radius: Points = shown.count > 60 ? 1.8 : 2.6
        let bounds = Rect(x: frame.x - 2, y: frame.y - 2, width: frame.width + 7, height: frame.height + 4)
        var dodge = LabelDodge(
            bounds: bounds,
            points: shown.map {
                Rect(x: $0.1.x - radius, y: $0.1.y - radius, width: radius * 2, height: radius * 2)
            })
        for (person, place, _) in shown {
            let color = Palette.color(of: person.member.degree)
            sketch.add(
                DotMark.disc(
                    at: place, radius: radius, fill: color ?? .paper, isHollow: color == nil, outline: Palette.ordered2)
            )
        }
        for (index, (person, place, _)) in shown.enumerated() {
            var style = context.typography.personNumber
            style.size = 6.6
            style.color = Palette.ink
            var name = style
            name.weight = .regular
            let number = StyledText(person.label, style)
            let named = StyledText([.init(person.label, style), .init(" " + (person.name ?? ""), name)])
            let labels = index < 3 && person.name != nil && context.people.count > 1 ? [named, number] : [number]
            for label in labels {
                let size = Size(width: sketch.measurer.width(of: label), height: 4.8)
                guard let origin = dodge.place(at: place, reach: radius + 1.9, size: size) else { continue }
                sketch.text(label, x: origin.x, y: origin.y)
                break
            }
        }
    }

    /// Too many people for points: tiles of a grid, the darker the more people.
    private func drawCounts(on sketch: inout Sketch, x: LinearScale, y: LogScale, frame: Rect) {
        let (columns, rows) = (14, 7)
        var counts = [[Int]](repeating: [Int](repeating: 0, count: columns), count: rows)
        for (point, people) in statistics.publications.points {
            let column = Int((x.position(of: Double(point.papers)) - frame.x) / frame.width * Double(columns) - 1e-9)
            let row = Int((frame.maxY - y.position(of: point.citations)) / frame.height * Double(rows) - 1e-9)
            counts[min(max(row, 0), rows - 1)][min(max(column, 0), columns - 1)] += people
        }
        let most = counts.joined().max() ?? 1
        let width = frame.width / Double(columns)
        let height = frame.height / Double(rows)
        for (row, line) in counts.enumerated() {
            for (column, count) in line.enumerated() where count > 0 {
                let color = Palette.steps[min(count * 5 / (most + 1), 4)]
                let box = Rect(
                    x: frame.x + width * Double(column), y: frame.maxY - height * Double(row + 1), width: width - 0.8,
                    height: height - 0.8)
                sketch.add(.rectangle(box, fill: color))
                let text = wording.number(count)
                var style = Typography.tile(on: color)
                style.size = 6.5
                if sketch.measurer.width(of: text, style) <= box.width - 1, box.height >= 7 {
                    sketch.text(text, style, x: box.midX, y: box.midY + 2.3, anchor: .middle)
                }
            }
        }
    }

    /// 0 and three to five round numbers, the last not below `most`.
    static func ticks(upTo most: Int) -> [Int] {
        let steps = [1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000, 2000, 5000, 10_000, 100_000, 1_000_000]
        let step = steps.first { most <= $0 * 4 } ?? max(most / 4, 1)
        return Array(stride(from: 0, through: (most + step - 1) / step * step, by: step))
    }

    /// Who is on no point, and why.
    private var notes: [String] {
        let without = statistics.people - statistics.publications.people
        let uncited = statistics.publications.peopleWithoutCitations
        return [
            (
                without, wording.choose("未列论文：", "No publications listed: "),
                { (person: CohortPerson) in person.member.publications == 0 }
            ),
            (
                uncited, wording.choose("有论文、未注明引用：", "Papers, citations not stated: "),
                { (person: CohortPerson) in person.member.publications > 0 && person.member.citations == nil }
            ),
        ].compactMap { count, head, isMeant in
            guard count > 0 else { return nil }
            guard context.listsPeople, count <= 13 else {
                return head + wording.choose("\(wording.number(count)) 人", "\(wording.number(count)) candidates")
            }
            return head + context.labels(of: context.people.filter(isMeant))
        }
    }
}
