public import CareerAnalysis
import Charts
public import Drawing
public import Resume

/// The one-page visual summary of one candidate.
///
/// Always exactly one page: panels are trimmed, in a fixed order, until they fit (`PageLimits.steps`).
public struct SummaryPage: Sendable {
    let resume: Resume
    let analysis: CareerAnalysis
    let wording: Wording
    let grid: PageGrid
    let sourceLines: [String]
    let sourcePlaces: [PagePlace]
    let definition: ReportDefinition
    let blindKey: RecordKey?
    let packetPlace: PacketPlace?

    /// - Parameters:
    ///   - sourceLines: the text of the document, line by line; a page without dates shows it in full.
    ///   - sourcePlaces: where those lines stand on paper; empty where the document has no pages.
    public init(
        resume: Resume, analysis: CareerAnalysis, sourceLines: [String] = [], sourcePlaces: [PagePlace] = [],
        options: PageOptions = PageOptions()
    ) {
        let language = options.language ?? PageLanguage(resumeLanguage: analysis.source.language)
        self.resume = resume
        self.analysis = analysis
        self.sourceLines = sourceLines
        self.sourcePlaces = sourcePlaces
        definition = options.report
        blindKey = options.blindKey
        packetPlace = options.packetPlace
        wording = Wording(language: language)
        grid = PageGrid(paper: options.paper ?? language.defaultPaper)
    }

    /// The language of the page (BCP 47), which decides between Chinese and Japanese forms of shared characters.
    public var languageTag: String { wording.language.tag }

    /// The page laid out with the text sizes that `measurer` gives.
    public func drawing(measurer: any TextMeasurer) -> Drawing {
        let notes =
            definition.panels.contains(.notes)
            ? ReadingNotes(on: resume, analysis: analysis, wording: wording, isDated: timeScale != nil)
            : ReadingNotes(numbering: [])
        let steps = PageLimits.steps(
            hasPublications: analysis.publications.count > 0, definition: definition,
            mostRows: max(resume.work.count, resume.education.count, resume.projects.count))
        let whole = lay(out: steps[0], notes, measurer)
        let items = whole.bottom <= grid.contentBottom ? whole.items : trimmedItems(steps.dropFirst(), notes, measurer)
        let page = Drawing(
            size: grid.size, information: information, items: [.structure(.init(.document), items)])
        return page.replacingColors(definition.look.replacements)
    }

    /// The items within the first of the steps that fits, or else the last.
    private func trimmedItems(
        _ steps: ArraySlice<PageLimits>, _ notes: ReadingNotes, _ measurer: any TextMeasurer
    ) -> [Drawing.Item] {
        // Every step is lower than the one before: looked for by halving. The last candidate fits, or nothing does.
        var candidates = steps
        var fitting: [Drawing.Item]?
        while candidates.count > 1 {
            let middle = candidates.startIndex + (candidates.count - 1) / 2
            let page = lay(out: candidates[middle], notes, measurer)
            if page.bottom <= grid.contentBottom {
                candidates = candidates[...middle]
                fitting = page.items
            } else {
                candidates = candidates[(middle + 1)...]
            }
        }
        return fitting ?? candidates.first.map { lay(out: $0, notes, measurer).items } ?? []
    }

    /// The items of the page within `limits`, and where its last panel ends.
    private func lay(
        out limits: PageLimits, _ notes: ReadingNotes, _ measurer: any TextMeasurer
    ) -> (items: [Drawing.Item], bottom: Points) {
        let context = PageContext(
            resume: resume, analysis: analysis, wording: wording, typography: Typography(language: wording.language),
            grid: grid, notes: notes, limits: limits, blindKey: blindKey, packetPlace: packetPlace,
            look: definition.look)
        var sketch = Sketch(measurer: measurer)
        let bottom = draw(context, on: &sketch)
        return (sketch.items, bottom)
    }

    private var information: DocumentInformation {
        let name = analysis.candidateName ?? wording.choose("姓名未注明", "Name not stated")
        return DocumentInformation(
            title: name + wording.choose(" · 职业概览", " · career summary"), author: "Vitagraph",
            subject: wording.choose("截至 ", "As of ") + analysis.asOf.description, language: wording.language.tag)
    }

    /// Draws everything and returns where the last panel ends.
    private func draw(_ context: PageContext, on sketch: inout Sketch) -> Points {
        sketch.structure(.section) { HeaderPanel(context: context).draw(on: &$0) }
        sketch.add(.rectangle(Rect(x: grid.left, y: 88, width: grid.width, height: 0.9), fill: Palette.ink))
        let cells = KeyFigures(resume: resume, analysis: analysis, wording: wording).cells()
        sketch.structure(.section) {
            KeyFigureStrip(context: context, cells: cells).draw(on: &$0, y: 96)
        }

        var flow = PanelFlow(y: 155)
        for panel in definition.panels {
            flow.add(on: &sketch) { draw(panel, context, on: &$0, y: $1) }
        }
        sketch.structure(.artifact) { FooterPanel(context: context).draw(on: &$0) }
        return flow.bottom
    }

    /// Draws one panel and returns where it ends; nil when it has nothing to show.
    private func draw(
        _ panel: ReportDefinition.Panel, _ context: PageContext, on sketch: inout Sketch, y: Points
    ) -> Points? {
        switch panel {
        case .timeline:
            guard let scale = timeScale else { return UndatedCareerPanel(context: context).draw(on: &sketch, y: y) }
            let lanes = TimelineLanes(context: context, scale: scale).lanes()
            let papers = definition.panels.contains(.publications) ? PapersLane(context: context) : nil
            return TimelinePanel(context: context, scale: scale, lanes: lanes, papers: papers).draw(on: &sketch, y: y)
        case .skills:
            return timeScale.flatMap { SkillsPanel(context: context, scale: $0).draw(on: &sketch, y: y) }
                ?? SkillListPanel(context: context).draw(on: &sketch, y: y)
        case .publications:
            return drawPublications(context, on: &sketch, y: y)
        case .notes:
            return timeScale == nil
                ? drawSourceAndQuestions(context, on: &sketch, y: y)
                : NotesPanel(context: context).draw(on: &sketch, y: y)
        }
    }

    /// The source on the left and the questions it leaves open on the right; without source, the questions alone.
    private func drawSourceAndQuestions(_ context: PageContext, on sketch: inout Sketch, y: Points) -> Points? {
        let middle = grid.left + grid.width * 0.485
        var source: Points?
        sketch.structure(.section) {
            source = SourcePanel(context: context, lines: sourceLines, places: sourcePlaces)
                .draw(on: &$0, y: y, from: grid.left, to: middle, bottom: grid.contentBottom)
        }
        var questions: Points?
        sketch.structure(.section) {
            questions = QuestionsPanel(context: context)
                .draw(on: &$0, y: y, from: source == nil ? grid.left : middle + 22, to: grid.right)
        }
        return [source, questions].compactMap { $0 }.max()
    }

    private func drawPublications(_ context: PageContext, on sketch: inout Sketch, y: Points) -> Points? {
        let citations = CitationsPanel(context: context)
        guard !citations.isEmpty else { return nil }
        let perYear = PapersPerYearPanel(context: context)
        let height = perYear.isEmpty ? citations.height : max(citations.height, 88)
        if !perYear.isEmpty {
            sketch.structure(.section) {
                perYear.draw(on: &$0, y: y, bottom: y + height, from: grid.left, to: grid.left + 132)
            }
        }
        sketch.structure(.section) {
            citations.draw(on: &$0, y: y, from: perYear.isEmpty ? grid.left : grid.left + 150, to: grid.right)
        }
        return y + height
    }

    /// From the first dated start, rounded down to January or July and at most 25 years back, to the as-of month.
    /// Nil when nothing is dated.
    private var timeScale: MonthScale? {
        let end = analysis.asOf.index + 1
        var starts = analysis.timeline.entries.compactMap { entry -> Int? in
            if let interval = entry.interval { return interval.first.index }
            if entry.dates.isReversed { return entry.dates.end?.earliest.index }
            return (entry.dates.start ?? entry.dates.end)?.earliest.index
        }
        guard !starts.isEmpty else { return nil }
        starts += analysis.publications.works.filter(\.isPublication).compactMap { $0.date?.earliest.index }
        let first = max((starts.min() ?? end) / 6 * 6, end - 25 * 12)
        return MonthScale(domain: min(first, end - 12)..<end, from: grid.axisStart, to: grid.axisEnd)
    }
}

/// Sets panels below one another, each a section of the document.
private struct PanelFlow {
    private static let gap: Points = 12
    private(set) var bottom: Points
    private var next: Points

    init(y: Points) {
        bottom = y
        next = y
    }

    /// A panel returns where it ends, or nil when it has nothing to show.
    mutating func add(on sketch: inout Sketch, _ draw: (inout Sketch, Points) -> Points?) {
        var end: Points?
        let y = next
        sketch.structure(.section) { end = draw(&$0, y) }
        guard let end else { return }
        bottom = end
        next = end + Self.gap
    }
}
