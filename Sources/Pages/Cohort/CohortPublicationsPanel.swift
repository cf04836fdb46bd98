import CareerAnalysis
import Charts
import Drawing

/// Papers against citations, each candidate a point; who lists none stands below, never at zero.
struct CohortPublicationsPanel {
    let context: CohortContext

    private var statistics: CohortStatistics { context.statistics }
    private var wording: Wording { context.wording }

    var isEmpty: Bool { statistics.publications.people == 0 }
    /// Nobody states citations: there is nothing to draw, and the papers are counted in words.
    private var hasPlot: Bool { !statistics.publications.points.isEmpty }
    var leastHeight: Points { isEmpty ? 30 : 31 + (hasPlot ? 60 + 14 : 0) + 9.4 * Double(notes.count) + 4 }

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
                hasPlot
                    ? wording.choose("篇数与自述引用", "papers by citations as stated")
                    : wording.choose("无人注明引用", "nobody states citations"),
                hasPlot ? wording.choose("对数坐标", "log scale") : nil,
                hasPlot && !context.listsPeople ? wording.choose("色深者人多", "darker: more people") : nil,
            ].compactMap { $0 }
        ).draw(on: &sketch, y: y, from: left, to: right)
        let notes = notes
        let top = y + 31
        let bottom = hasPlot ? y + height - 14 - 9.4 * Double(notes.count) - 4 : y + 8
        if hasPlot {
            sketch.structure(.figure, alternativeText: described) {
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

    /// Each candidate by number and name; of more than are listed, from where to where the counts go.
    private var described: String {
        let points = statistics.publications.points
        func counts(_ papers: Int, _ citations: Int) -> String {
            wording.choose(
                "\(papers) 篇 \(citations) 次",
                "\(papers == 1 ? "1 paper" : "\(papers) papers"), "
                    + (citations == 1 ? "1 citation" : "\(citations) citations"))
        }
        guard context.listsPeople else {
            let papers = points.keys.map(\.papers)
            let citations = points.keys.map(\.citations)
            return wording.choose(
                "\(points.values.reduce(0, +)) 人，自 ", "\(points.values.reduce(0, +)) candidates, from ")
                + counts(papers.min() ?? 0, citations.min() ?? 0) + wording.choose(" 至 ", " to ")
                + counts(papers.max() ?? 0, citations.max() ?? 0)
        }
        return context.people.compactMap { person in
            guard person.member.publications > 0, let citations = person.member.citations else { return nil }
            let name = [person.label, person.name].compactMap { $0 }.joined(separator: " ")
            return name + wording.choose("：", ": ") + counts(person.member.publications, citations)
        }.joined(separator: "; ")
    }

    private func drawPlot(on sketch: inout Sketch, frame: Rect, right: Points) {
        let points = statistics.publications.points.keys
        let most = points.map(\.citations).max() ?? 0
        let y = LogScale(
            minimum: points.map(\.citations).min() ?? 1, maximum: most, hasZero: points.contains { $0.citations == 0 },
            from: frame.maxY, to: frame.y)
        let papers = Self.ticks(upTo: points.map(\.papers).max() ?? 1)
        let x = LinearScale(
            domain: 0...Double(max(papers.last ?? 1, points.map(\.papers).max() ?? 1)), from: frame.x,
            to: frame.maxX - (context.listsPeople ? 9 : 15))
        let ends = [y.ticks.first, y.ticks.last].compactMap { $0 }
        for tick in y.ticks {
            let place = y.position(of: tick)
            sketch.rule(from: frame.x, to: frame.maxX, y: place, color: Palette.grid)
            let isNearEnd = ends.contains { end in
                let distance = y.position(of: end) - place
                return end != tick && distance < 7 && distance > -7
            }
            guard !isNearEnd || ends.contains(tick) else { continue }
            sketch.text(wording.number(tick), Typography.axis, x: frame.x - 4, y: place + 2.3, anchor: .end)
        }
        for tick in papers {
            let isLast = tick == papers.last
            let text = wording.number(tick) + (isLast ? wording.choose(" 篇", " papers") : "")
            sketch.text(
                text, Typography.axis, x: isLast ? right : x.position(of: Double(tick)), y: frame.maxY + 10,
                anchor: isLast ? .end : .middle)
            sketch.add(
                .line(
                    from: Point(x: x.position(of: Double(tick)), y: frame.maxY),
                    to: Point(x: x.position(of: Double(tick)), y: frame.maxY + 2.5),
                    stroke: Stroke(Palette.tertiaryInk, width: 0.5)))
        }
        sketch.text(wording.choose("引用", "citations"), Typography.axis, x: frame.x + 2, y: frame.y - 3.5)
        if context.listsPeople {
            drawPeople(on: &sketch, x: x, y: y, frame: frame)
        } else {
            drawCounts(on: &sketch, x: x, y: y, frame: frame)
        }
    }

    private struct Disc {
        var person: CohortPerson
        var citations: Int
        var center: Point
    }

    /// Most citations first. Papers are whole numbers: who has as many, and about as many citations, stands beside the
    /// other rather than on them.
    private func discs(x: LinearScale, y: LogScale, radius: Points) -> [Disc] {
        let step = x.position(of: 1) - x.position(of: 0)
        var discs: [Disc] = []
        let cited = context.people.filter { $0.member.publications > 0 && $0.member.citations != nil }.sorted {
            ($1.member.citations ?? 0, $0.number) < ($0.member.citations ?? 0, $1.number)
        }
        for person in cited {
            let citations = max(person.member.citations ?? 0, 0)
            let place = Point(x: x.position(of: Double(person.member.publications)), y: y.position(of: citations))
            func isFree(_ center: Point) -> Bool {
                discs.allSatisfy { other in
                    let (dx, dy) = ((other.center.x - center.x).value, (other.center.y - center.y).value)
                    return (dx * dx + dy * dy).squareRoot() >= radius.value * 2
                }
            }
            let places = (0..<9).map { number -> Point in
                // 0, -1, 1, -2, 2 ... discs to the side.
                let side = number % 2 == 0 ? number / 2 : -(number + 1) / 2
                return Point(x: place.x + (radius * 2 + 0.5) * Double(side), y: place.y)
            }
            let free = places.first { candidate in
                let distance = candidate.x > place.x ? candidate.x - place.x : place.x - candidate.x
                return distance + radius <= max(step * 0.5, radius) && isFree(candidate)
            }
            discs.append(Disc(person: person, citations: citations, center: free ?? place))
        }
        return discs
    }

    private func drawPeople(on sketch: inout Sketch, x: LinearScale, y: LogScale, frame: Rect) {
        let radius: Points = context.people.count > 60 ? 1.8 : 2.6
        let discs = discs(x: x, y: y, radius: radius)
        let bounds = Rect(x: frame.x - 2, y: frame.y - 2, width: frame.width + 7, height: frame.height + 4)
        var dodge = LabelDodge(
            bounds: bounds,
            points: discs.map {
                Rect(x: $0.center.x - radius, y: $0.center.y - radius, width: radius * 2, height: radius * 2)
            })
        for disc in discs {
            let color = Palette.color(of: disc.person.member.degree)
            sketch.add(
                DotMark.disc(
                    at: disc.center, radius: radius, fill: color ?? .paper, isHollow: color == nil,
                    outline: Palette.ordered2))
        }
        for (index, disc) in discs.enumerated() {
            // Of more than a page lists, numbers would be a hedge.
            guard index < 3 || discs.count <= Self.mostNumbered else { return }
            for label in labels(of: disc.person, isNamed: index < 3 && context.people.count > 1) {
                let size = Size(width: sketch.measurer.width(of: label), height: 4.8)
                guard let origin = dodge.place(at: disc.center, reach: radius + 1.9, size: size) else { continue }
                sketch.text(label, x: origin.x, y: origin.y)
                break
            }
        }
    }

    /// The greatest number of points that have their numbers beside them.
    private static let mostNumbered = 24

    /// What fits of the longer one first.
    private func labels(of person: CohortPerson, isNamed: Bool) -> [StyledText] {
        var style = context.typography.personNumber
        style.size = 6.6
        style.color = Palette.ink
        var plain = style
        plain.weight = .regular
        let number = StyledText(person.label, style)
        guard isNamed, let name = person.name, name.count <= 24 else { return [number] }
        return [StyledText([.init(person.label, style), .init(" " + name, plain)]), number]
    }

    /// Too many people for points: tiles of a grid, the darker the more people.
    private func drawCounts(on sketch: inout Sketch, x: LinearScale, y: LogScale, frame: Rect) {
        // A column for each number of papers, or for several where there are too many.
        let greatest = statistics.publications.points.keys.map(\.papers).max() ?? 1
        let step = (greatest + 13) / 14
        let (columns, rows) = ((greatest + step - 1) / step, 7)
        var counts = [[Int]](repeating: [Int](repeating: 0, count: columns), count: rows)
        for (point, people) in statistics.publications.points {
            let column = (point.papers - 1) / step
            let row = Int((frame.maxY - y.position(of: point.citations)) / frame.height * Double(rows) - 1e-9)
            counts[min(max(row, 0), rows - 1)][min(max(column, 0), columns - 1)] += people
        }
        let most = counts.joined().max() ?? 1
        let pitch = x.position(of: Double(step)) - x.position(of: 0)
        let width = min(pitch, 26)
        let height = frame.height / Double(rows)
        for (row, line) in counts.enumerated() {
            for (column, count) in line.enumerated() where count > 0 {
                let color = Palette.steps[min(count * 5 / (most + 1), 4)]
                // In the middle of the papers that it stands for.
                let middle = x.position(of: Double(column * step) + Double(step + 1) / 2)
                let box = Rect(
                    x: middle - width / 2 + 0.4, y: frame.maxY - height * Double(row + 1), width: width - 0.8,
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

    /// Of so many people the papers are counted one by one where there is no plot.
    private static let mostCounted = 6

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
            let people = context.people.filter(isMeant)
            guard !hasPlot, count <= Self.mostCounted, people.contains(where: { $0.member.publications > 0 }) else {
                return head + context.labels(of: people)
            }
            return head
                + people.map { "\($0.label) (\(wording.number($0.member.publications)))" }.joined(separator: "  ")
        }
    }
}
