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
        if hasRanks {
            sketch.text(
                rankPrefix ?? wording.choose("级别", "rank"), Typography.columnHead, x: rankEdge, y: top - 3, anchor: .end
            )
        }
        if hasCounts {
            sketch.text(wording.choose("引用", "citations"), Typography.columnHead, x: stemStart, y: top - 3)
        }
        let rows = BandScale([.init("", shown.indices.map(String.init))], from: top, pitch: Self.pitch)
        sketch.structure(.table) { sketch in
            for (index, work) in shown.enumerated() {
                let middle = top + Self.pitch * (Double(index) + 0.5)
                sketch.structure(.tableRow) {
                    drawRow(work, on: &$0, middle: middle, left: left, rankEdge: rankEdge, venueEdge: venueEdge)
                }
            }
        }
        sketch.structure(.figure, alternativeText: countsInWords) {
            drawStems(on: &$0, rows: rows, from: stemStart, to: right)
        }
        drawRest(on: &sketch, x: left + 9, y: top + Self.pitch * Double(shown.count) + 7.5)
    }

    private func drawRow(
        _ work: CitedWork, on sketch: inout Sketch, middle: Points, left: Points, rankEdge: Points, venueEdge: Points
    ) {
        if work.isPublication {
            sketch.add(AuthorRole(work.role).disc(at: Point(x: left + 2.8, y: middle), radius: 2.6))
        } else {
            sketch.add(.rectangle(Rect(x: left + 0.6, y: middle - 2.2, width: 4.4, height: 4.4), fill: Palette.project))
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
        let venueWidth = drawVenue(venue, of: work, on: &sketch, x: venueEdge, y: middle + 2.4, room: venueRoom)
        sketch.cell(
            work.title, Typography.paperTitle, isHeading: true, x: left + 9, y: middle + 2.4,
            maximumWidth: venueEdge - venueWidth - 8 - left - 9)
        if let rank = work.rank {
            sketch.cell(shortRank(rank), Self.rankStyle, x: rankEdge, y: middle + 2.4, anchor: .end)
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
    private func drawVenue(
        _ venue: String, of work: CitedWork, on sketch: inout Sketch, x: Points, y: Points, room: Points
    ) -> Points {
        let style = Typography.paperVenue
        let year = work.date.map { " " + String($0.year) } ?? ""
        guard sketch.measurer.width(of: venue, style) > room, !year.isEmpty, venue.hasSuffix(year) else {
            return sketch.cell(venue, style, x: x, y: y, anchor: .end, maximumWidth: room)
        }
        let yearWidth = sketch.measurer.width(of: year, style)
        let name = sketch.measurer.fitted(
            StyledText(String(venue.dropLast(year.count)), style), width: max(room - yearWidth, 0))
        return sketch.cell(name.text.string + year, style, x: x, y: y, anchor: .end)
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

    private func drawStems(on sketch: inout Sketch, rows: BandScale, from start: Points, to end: Points) {
        guard hasCounts else { return }
        let cited = shown.enumerated().filter { $0.element.citations != nil }
        let most = Double(cited.compactMap(\.element.citations).max() ?? 1)
        // The number stands behind the longest stem.
        let numbers = cited.map {
            sketch.measurer.width(of: wording.number($0.element.citations ?? 0), Typography.value)
        }
        let scale = LinearScale(domain: 0...max(most, 1), from: start, to: end - 5 - (numbers.max() ?? 0))
        let stems = LollipopMark(
            cited.map { (row: String($0.offset), count: $0.element.citations ?? 0) }, x: { Double($0.count) },
            y: \.row, label: { StyledText(wording.number($0.count), Typography.value) }, color: Palette.secondaryInk)
        let plot = Plot(scales: Scales(x: .linear(scale), y: .band(rows)), marks: [stems])
        sketch.add(
            contentsOf: plot.items(in: Rect(x: start, y: 0, width: end - start, height: 0), measurer: sketch.measurer))
        for (index, work) in shown.enumerated() where work.citations == nil {
            guard let band = rows.band(of: String(index)) else { continue }
            sketch.text("–", Typography.absentCell, x: start, y: band.middle + 2.4)
        }
    }

    /// For those who cannot see the lollipops.
    private var countsInWords: String {
        shown.map { work in
            let count = work.citations.map(wording.number) ?? wording.choose("未注明", "not stated")
            return wording.choose("\(work.title)：\(count)", "\(work.title): \(count)")
        }.joined(separator: "\n")
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
