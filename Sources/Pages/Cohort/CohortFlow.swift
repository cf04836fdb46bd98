import CareerAnalysis
import Charts
import Drawing
import Resume

/// Sets the parts of the report below one another, over as many pages as they need.
struct CohortFlow {
    let context: CohortContext
    private let measurer: any TextMeasurer
    private var pages: [Sketch] = []
    private var sketch: Sketch
    /// Where the next part begins.
    private var y: Points = 155
    private var hasInputs = false

    /// Between the end of a part and the rule of the next.
    private static let gap: Points = 13
    /// Where parts begin on pages with a running head.
    private static let top: Points = 64

    init(context: CohortContext, measurer: any TextMeasurer) {
        self.context = context
        self.measurer = measurer
        sketch = Sketch(measurer: measurer)
    }

    private var grid: PageGrid { context.grid }
    private var room: Points { grid.contentBottom - y }
    private var pageRoom: Points { grid.contentBottom - Self.top }

    private mutating func turnPage() {
        pages.append(sketch)
        sketch = Sketch(measurer: measurer)
        CohortHeader(context: context).drawRunningHead(on: &sketch)
        y = Self.top
    }

    /// Draws a part that is not broken, on a page of its own if it must; `draw` gets the rule's y.
    private mutating func add(height: Points, _ draw: (inout Sketch, Points) -> Void) {
        if height > room, y > Self.top { turnPage() }
        let line = y
        sketch.structure(.section) { draw(&$0, line) }
        y += height + Self.gap
    }

    /// Draws rows under a head that is repeated on every page.
    ///
    /// - Parameters:
    ///   - head: from the rule to the first row.
    ///   - least: rows that a page must have room for to be begun on it.
    private mutating func addRows(
        _ count: Int, pitch: Points, head: Points, least: Int, _ draw: (inout Sketch, Points, Range<Int>) -> Void
    ) {
        var done = 0
        while done < count {
            let fitting = Int(((room - head) / pitch).rounded(.down))
            if fitting < min(least, count - done), y > Self.top {
                turnPage()
                continue
            }
            // A page less one or two rows rather than one or two rows on a page.
            let left = count - done - fitting
            let orphans = left > 0 && left < least ? min(least - left, max(fitting - least, 0)) : 0
            let rows = done..<min(done + max(fitting - orphans, 1), count)
            let line = y
            sketch.structure(.section) { draw(&$0, line, rows) }
            y += head + pitch * Double(rows.count) + Self.gap
            done = rows.upperBound
            if done < count { turnPage() }
        }
    }

    // MARK: Parts

    mutating func drawFirstPage() {
        let (context, grid) = (self.context, self.grid)
        let header = CohortHeader(context: context)
        sketch.structure(.section) { header.draw(on: &$0) }
        sketch.add(.rectangle(Rect(x: grid.left, y: 88, width: grid.width, height: 0.9), fill: Palette.ink))
        let cells = CohortKeyFigures(context: context).cells()
        sketch.structure(.section) {
            KeyFigureStrip(grid: grid, typography: context.typography, wording: context.wording, cells: cells) { _ in
                nil
            }
            .draw(on: &$0, y: 96)
        }
        guard context.statistics.people > 0 else { return }
        let skills = CohortSkillsPanel(context: context)
        let papers = CohortPublicationsPanel(context: context)
        let experience = CohortExperiencePanel(context: context)
        // Letter is shorter: the same 24 rows of the matrix need less above them.
        let tallest: Points = grid.size.height > 800 ? 288 : 240
        let height = min(max(skills.height, experience.height + papers.leastHeight), tallest)
        let middle = grid.left + grid.width * 0.5065
        let start = middle + 20
        let top = y
        sketch.structure(.section) { skills.draw(on: &$0, y: top, from: grid.left, to: middle, height: height) }
        sketch.structure(.section) { experience.draw(on: &$0, y: top, from: start, to: grid.right) }
        sketch.structure(.section) {
            papers.draw(
                on: &$0, y: top + experience.height, from: start, to: grid.right, height: height - experience.height)
        }
        y += height + Self.gap
    }

    mutating func drawMatrix() {
        guard !context.statistics.columns.isEmpty else { return }
        guard context.listsPeople else {
            let panel = CohortCoverageCounts(context: context)
            return add(height: panel.height) { panel.draw(on: &$0, y: $1) }
        }
        let matrix = CohortMatrix(context: context, measurer: measurer)
        addRows(matrix.rows.count, pitch: CohortMatrix.pitch, head: matrix.headHeight, least: 4) {
            matrix.draw($2, on: &$0, y: $1)
        }
    }

    mutating func drawCareers() {
        guard context.listsPeople else {
            let panel = CohortYearsPanel(context: context)
            return panel.isEmpty ? () : add(height: panel.height) { panel.draw(on: &$0, y: $1) }
        }
        let panel = CohortCareersPanel(context: context, measurer: measurer)
        guard !panel.rows.isEmpty else { return }
        // Careers begin a page of their own, unless all of them have room.
        if panel.height > room, y > Self.top { turnPage() }
        addRows(panel.rows.count, pitch: panel.pitch, head: CohortCareersPanel.headHeight, least: 4) {
            panel.draw($2, on: &$0, y: $1)
        }
    }

    mutating func drawPairs() {
        let pairs = CohortPairsPanel(context: context)
        guard !pairs.isEmpty else {
            let panel = CohortReadingPanel(context: context)
            return add(height: panel.height(measurer, width: grid.width)) { [grid] in
                panel.draw(on: &$0, y: $1, from: grid.left, to: grid.right)
            }
        }
        let middle = grid.left + grid.width * 0.5915
        let start = middle + 20
        var closest = CohortClosestPairs(context: context)
        let reading = CohortReadingPanel(context: context)
        let readingHeight = reading.height(measurer, width: grid.right - start)
        // A pair less rather than a page more.
        while closest.most > 5, pairs.height <= room, closest.height + readingHeight > room { closest.most -= 1 }
        let (shown, side) = (closest, closest.height + readingHeight)
        drawInputsIfTheyFit(before: max(pairs.height, side))
        add(height: max(pairs.height, side)) { [grid] sketch, y in
            sketch.structure(.section) { pairs.draw(on: &$0, y: y, from: grid.left, to: middle) }
            sketch.structure(.section) { shown.draw(on: &$0, y: y, from: start, to: grid.right) }
            sketch.structure(.section) {
                reading.draw(on: &$0, y: y + shown.height, from: start, to: grid.right)
            }
        }
    }

    /// What was read, in the room that is left above a page of other figures.
    private mutating func drawInputsIfTheyFit(before height: Points) {
        let panel = CohortInputsPanel(context: context, measurer: measurer)
        let needed = CohortInputsPanel.headHeight + CohortInputsPanel.pitch * Double(panel.rows.count)
        guard !panel.rows.isEmpty, height > room, needed <= room else { return }
        drawInputs()
        hasInputs = true
    }

    mutating func drawInputs() {
        guard !hasInputs else { return }
        let panel = CohortInputsPanel(context: context, measurer: measurer)
        addRows(panel.rows.count, pitch: CohortInputsPanel.pitch, head: CohortInputsPanel.headHeight, least: 1) {
            panel.draw($2, on: &$0, y: $1)
        }
    }

    // MARK: Pages

    func finished(firstPage: Int, pageCount: Int?) -> [Drawing] {
        let all = pages + [sketch]
        return all.enumerated().map { index, page in
            var page = page
            page.structure(.artifact) {
                CohortFooter(context: context).draw(on: &$0, page: firstPage + index, of: pageCount ?? all.count)
            }
            return Drawing(
                size: grid.size, information: information,
                items: [.structure(.init(.document), page.items)])
        }
    }

    private var information: DocumentInformation {
        let wording = context.wording
        let kind = wording.choose("候选人群体报告", "cohort report")
        return DocumentInformation(
            title: context.options.title.map { $0 + " · " + kind } ?? context.title, author: "Vitagraph",
            subject: wording.choose("截至 ", "As of ") + (context.asOf?.description ?? "–"),
            language: wording.language.tag)
    }
}
