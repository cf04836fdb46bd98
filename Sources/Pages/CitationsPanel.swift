import CareerAnalysis
import Charts
import Drawing
import Resume

/// The cited works, most cited first, as lollipops; without any count, the list of works alone.
struct CitationsPanel {
    let context: PageContext

    private static let pitch: Points = 9.9
    private var wording: Wording { context.wording }

    private var works: [CitedWork] {
        let works = context.analysis.publications.works.filter { $0.isPublication || $0.citations != nil }
        return works.enumerated().sorted { left, right in
            let (leftCount, rightCount) = (left.element.citations ?? -1, right.element.citations ?? -1)
            return leftCount != rightCount ? leftCount > rightCount : left.offset < right.offset
        }.map(\.element)
    }

    private var shown: [CitedWork] { Array(works.prefix(context.limits.papers)) }
    private var hasCounts: Bool { works.contains { $0.citations != nil } }
    private var hasRanks: Bool { shown.contains { $0.rank != nil } }
    /// The rank list that all ranks shown belong to, for the column head.
    private var rankPrefix: String? {
        let prefixes = Set(shown.compactMap { $0.rank?.split(separator: "-").first.map(String.init) })
        return prefixes.count == 1 ? prefixes.first : nil
    }

    var isEmpty: Bool { works.isEmpty }

    /// The height from the rule to the end of the last line.
    var height: Points { 29 + Self.pitch * Double(shown.count) + (works.count > shown.count ? 10.5 : 2) }

    func draw(on sketch: inout Sketch, y: Points, from left: Points, to right: Points) {
        SectionHead(title: title, deck: deck).draw(on: &sketch, y: y, from: left, to: right)
        let top = y + 29
        let stemStart = right - context.grid.width * 0.2
        let columnsEnd = hasCounts ? stemStart - 10 : right
        let rankEdge = columnsEnd
        let rankWidth = shown.compactMap(\.rank).map { sketch.measurer.width(of: shortRank($0), Self.rankStyle) }.max()
        let venueEdge = rankWidth.map { rankEdge - max($0, 10) - 9 } ?? columnsEnd
        let rows = BandScale([.init("", shown.indices.map(String.init))], from: top, pitch: Self.pitch)
        let stems = stems(rows: rows, from: stemStart, to: right, sketch.measurer)
        sketch.structure(.table) { sketch in
            sketch.structure(.tableRow) {
                drawHeads(on: &$0, y: top - 3, left: left, rankEdge: rankEdge, stemStart: stemStart)
            }
            for (index, work) in shown.enumerated() {
                let middle = top + Self.pitch * (Double(index) + 0.5)
                sketch.structure(.tableRow) { sketch in
                    drawRow(work, on: &sketch, middle: middle, left: left, rankEdge: rankEdge, venueEdge: venueEdge)
                    if hasCounts { drawStem(of: work, on: &sketch, row: String(index), middle: middle, stems) }
                }
            }
        }
        drawRest(on: &sketch, x: left + 9, y: top + Self.pitch * Double(shown.count) + 7.5)
    }

    /// The page names the ranks and the counts; the rest speaks for itself, but not aloud.
    private func drawHeads(
        on sketch: inout Sketch, y: Points, left: Points, rankEdge: Points, stemStart: Points
    ) {
        sketch.unseenHead(wording.choose("作者次序", "authorship"), x: left, y: y)
        sketch.unseenHead(wording.choose("论文", "publication"), x: left, y: y)
        sketch.unseenHead(wording.choose("发表处", "venue"), x: left, y: y)
        if hasRanks {
            sketch.cell(
                rankPrefix ?? wording.choose("级别", "rank"), Typography.columnHead, isHeading: true, x: rankEdge, y: y,
                anchor: .end)
        }
        if hasCounts {
            sketch.cell(
                wording.choose("引用", "citations"), Typography.columnHead, isHeading: true, x: stemStart, y: y)
        }
    }

    private func drawRow(
        _ work: CitedWork, on sketch: inout Sketch, middle: Points, left: Points, rankEdge: Points, venueEdge: Points
    ) {
        let role = AuthorRole(work.role)
        sketch.structure(.tableCell) {
            let words = work.isPublication ? context.name(of: role) : wording.choose("项目", "project")
            $0.structure(.figure, alternativeText: words) {
                $0.add(
                    work.isPublication
                        ? role.disc(at: Point(x: left + 2.8, y: middle), radius: 2.6)
                        : .rectangle(
                            Rect(x: left + 0.6, y: middle - 2.2, width: 4.4, height: 4.4), fill: Palette.project))
            }
        }
        // The venue has the room that the title leaves, a third at least.
        let measurer = sketch.measurer
        let titleWidth = measurer.width(of: work.title, Typography.paperTitle)
        let leftByTitle = venueEdge - left - 17 - titleWidth
        var venueRoom = max(min((venueEdge - left) * 0.36, 90), leftByTitle)
        let forms = venues(of: work)
        let venue =
            forms.first { measurer.width(of: $0, Typography.paperVenue) <= leftByTitle }
            ?? forms.min {
                measurer.width(of: $0, Typography.paperVenue) < measurer.width(of: $1, Typography.paperVenue)
            }
            ?? ""
        let whole = measurer.width(of: venue, Typography.paperVenue)
        // A title that is cut anyway rather loses a word more than the venue a letter.
        if venueRoom > leftByTitle, whole <= venueRoom + 12 { venueRoom = max(venueRoom, whole) }
        let shownVenue = fitted(venue, of: work, room: venueRoom, measurer)
        sketch.cell(
            work.title, Typography.paperTitle, isHeading: true, x: left + 9, y: middle + 2.4,
            maximumWidth: venueEdge - measurer.width(of: shownVenue, Typography.paperVenue) - 8 - left - 9)
        sketch.cell(shownVenue, Typography.paperVenue, x: venueEdge, y: middle + 2.4, anchor: .end)
        if hasRanks {
            sketch.cell(
                work.rank.map(shortRank) ?? "", Self.rankStyle, x: rankEdge, y: middle + 2.4, anchor: .end)
        }
    }

    /// The venue with its year, in the forms that the text gives it, longest first: `Advances in Neural Information
    /// Processing Systems (NeurIPS) 2020`, `NeurIPS 2020`.
    private func venues(of work: CitedWork) -> [String] {
        guard let venue = work.venue else {
            let name = work.isPublication ? "" : wording.choose("项目", "project")
            return [[name, work.date.map { String($0.year) } ?? ""].filter { !$0.isEmpty }.joined(separator: " ")]
        }
        var names = [venue]
        for opening in ["Proceedings of the ", "Proceedings of ", "Proc. of the ", "Proc. of ", "Proc. "]
        where venue.hasPrefix(opening) {
            names.append(String(venue.dropFirst(opening.count)))
            break
        }
        if let open = venue.lastIndex(where: { "(（".contains($0) }),
            let close = venue.lastIndex(where: { ")）".contains($0) }),
            open < close
        {
            let inside = venue[venue.index(after: open)..<close]
            if (2...14).contains(inside.count), inside.count(where: \.isUppercase) > 1 { names.append(String(inside)) }
        }
        return names.map { name in
            guard let year = work.date?.year, !name.hasSuffix(String(year)) else { return name }
            return name + " " + String(year)
        }
    }

    /// A venue that is too long loses its end, and keeps its year.
    private func fitted(_ venue: String, of work: CitedWork, room: Points, _ measurer: any TextMeasurer) -> String {
        let style = Typography.paperVenue
        let year = work.date.map { " " + String($0.year) } ?? ""
        guard measurer.width(of: venue, style) > room else { return venue }
        let end = venue.hasSuffix(year) ? year : ""
        let name = StyledText(String(venue.dropLast(end.count)), style)
        return measurer.fitted(name, width: max(room - measurer.width(of: end, style), 0)).text.string + end
    }

    /// The rank without the list's name where the column head says it, cut when it is a sentence.
    private func shortRank(_ rank: String) -> String {
        let short = rankPrefix.map { rank.hasPrefix($0 + "-") ? String(rank.dropFirst($0.count + 1)) : rank } ?? rank
        return short.count <= 8 ? short : short.prefix(7) + "…"
    }

    private static let rankStyle: TextStyle = {
        var style = Typography.cell
        style.weight = .semibold
        return style
    }()

    /// Where the stems of all rows stand, and how long they are.
    private func stems(rows: BandScale, from start: Points, to end: Points, _ measurer: any TextMeasurer) -> Scales {
        let counts = shown.compactMap(\.citations)
        // The number stands behind the longest stem.
        let widest = counts.map { measurer.width(of: wording.number($0), Typography.value) }.max()
        let domain = 0...Double(max(counts.max() ?? 1, 1))
        let scale = LinearScale(domain: domain, from: start, to: end - 5 - (widest ?? 0))
        return Scales(x: .linear(scale), y: .band(rows))
    }

    private func drawStem(of work: CitedWork, on sketch: inout Sketch, row: String, middle: Points, _ scales: Scales) {
        guard case .linear(let scale)? = scales.x else { return }
        guard let count = work.citations else {
            sketch.cell("–", Typography.absentCell, x: scale.start, y: middle + 2.4)
            return
        }
        let stem = LollipopMark(
            [count], x: { Double($0) }, y: { _ in row }, label: { StyledText(wording.number($0), Typography.value) },
            color: Palette.secondaryInk)
        let frame = Rect(x: scale.start, y: 0, width: scale.end - scale.start, height: 0)
        sketch.structure(.tableCell) {
            $0.add(contentsOf: Plot(scales: scales, marks: [stem]).items(in: frame, measurer: $0.measurer))
        }
    }

    private func drawRest(on sketch: inout Sketch, x: Points, y: Points) {
        let rest = works.dropFirst(shown.count)
        guard !rest.isEmpty else { return }
        let counts = rest.compactMap(\.citations)
        let sum = counts.reduce(0, +)
        let cited =
            counts.isEmpty
            ? ""
            : wording.choose(
                "，合计 \(wording.number(sum)) 次", sum == 1 ? ", 1 citation" : ", \(wording.number(sum)) citations")
        sketch.text(
            wording.choose("另 \(rest.count) 篇", "+ \(rest.count) more") + cited, Typography.laneSummary, x: x, y: y)
    }

    private var title: String {
        hasCounts ? wording.choose("逐篇引用", "Citations per paper") : wording.choose("论文", "Publications")
    }

    private var deck: String {
        guard hasCounts else { return wording.choose("原文未写引用次数", "the text states no citation counts") }
        let total = works.compactMap(\.citations).reduce(0, +)
        let part = shown.compactMap(\.citations).reduce(0, +)
        guard works.count > shown.count, total > 0 else {
            return wording.choose("引用数为候选人自述", "counts as stated by the candidate")
        }
        let share = (part * 200 + total) / (total * 2)
        return wording.choose(
            "前 \(shown.count) 篇占合计的 \(share)%；引用数为候选人自述", "top \(shown.count) hold \(share)% of all; counts as stated")
    }
}
