import Canvas
import CareerAnalysis
import Drawing
import Pages
import Resume
import ResumeReading

/// Makes the summary of one input and writes it where the plan says.
struct SummaryWriter: Sendable {
    var reader: ResumeReader
    var options: InputOptions
    /// Nil for the paper that the page's language is used to.
    var paper: Paper?
    var report: ReportDefinition
    var pixelsPerInch: Double
    /// Letters in SVG files become shapes.
    var drawsOutlines = false

    /// What came of one input.
    struct Written: Sendable {
        /// Empty when all destinations are files.
        var standardOutput: [UInt8] = []
        /// What is not as it should be, although the page is there.
        var remark: String?
    }

    /// What is to be drawn of an input, which takes no fonts.
    func page(of input: Input) throws(InputFailure) -> SummaryPage {
        let source = try input.source()
        return page(of: reader.read(source), source: source)
    }

    func write(
        _ page: SummaryPage, of input: Input, to destinations: [OutputPlan.Destination], with renderer: Renderer
    ) throws -> Written {
        let drawing = page.drawing(measurer: renderer.measurer(language: page.languageTag))
        var written = Written(remark: remark(on: renderer.missingCharacters(of: drawing).count, of: input))
        for destination in destinations {
            let bytes = try render(drawing, as: destination.format, with: renderer)
            guard let path = destination.path else {
                written.standardOutput += bytes
                continue
            }
            do {
                try AtomicFile.write(bytes, to: path)
            } catch {
                throw InputFailure(name: input.name, reason: "cannot write \(path): \(error.ofWriting)")
            }
        }
        return written
    }

    /// Which characters they are would tell of whom, where messages are kept.
    private func remark(on missingCount: Int, of input: Input) -> String? {
        guard missingCount > 0 else { return nil }
        let characters = missingCount == 1 ? "1 character" : "\(missingCount) different characters"
        return
            "\(input.name): no font has \(characters) of its page; install fonts-noto-core, or name fonts with --fonts"
    }

    private func page(of resume: Resume, source: SourceText) -> SummaryPage {
        let language = options.language.pageLanguage
        if let review = options.blindReview(of: resume) {
            return SummaryPage(
                resume: review.resume, analysis: review.analysis(asOf: options.asOfMonth),
                options: PageOptions(paper: paper, language: language, report: report, blindKey: review.key))
        }
        return SummaryPage(
            resume: resume, analysis: CareerAnalysis(of: resume, asOf: options.asOfMonth),
            sourceLines: source.shownLines, sourcePlaces: source.places,
            options: PageOptions(paper: paper, language: language, report: report))
    }

    private func render(_ drawing: Drawing, as format: OutputFormat, with renderer: Renderer) throws -> [UInt8] {
        switch format {
        case .pdf: try renderer.pdf([drawing])
        case .png: try renderer.png(drawing, pixelsPerInch: pixelsPerInch)
        case .svg: try renderer.svg(drawing, drawsOutlines: drawsOutlines)
        }
    }
}
