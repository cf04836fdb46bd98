import Canvas
import CareerAnalysis
import Drawing
import Pages
import Resume
import ResumeReading

/// Draws the summary of one input and writes it where the plan says.
struct SummaryWriter: Sendable {
    var reader: ResumeReader
    var asOf: YearMonth
    /// Nil for the résumé's own.
    var language: PageLanguage?
    /// Nil for the paper that the page's language is used to.
    var paper: Paper?
    var report: ReportDefinition
    var pixelsPerInch: Double

    /// - Returns: what belongs on standard output; empty when all destinations are files.
    func write(
        _ input: Input, to destinations: [OutputPlan.Destination], with renderer: Renderer
    ) throws -> [UInt8] {
        let source = try input.source()
        let resume = reader.read(source)
        let page = SummaryPage(
            resume: resume, analysis: CareerAnalysis(of: resume, asOf: asOf),
            sourceLines: source.shownLines, sourcePlaces: source.places,
            options: PageOptions(paper: paper, language: language, report: report))
        let drawing = page.drawing(measurer: renderer.measurer(language: page.languageTag))
        var standardOutput: [UInt8] = []
        for destination in destinations {
            let bytes = try render(drawing, as: destination.format, with: renderer)
            guard let path = destination.path else {
                standardOutput += bytes
                continue
            }
            do {
                try AtomicFile.write(bytes, to: path)
            } catch {
                throw InputFailure(name: input.name, reason: "cannot write \(path): \(error)")
            }
        }
        return standardOutput
    }

    private func render(_ drawing: Drawing, as format: OutputFormat, with renderer: Renderer) throws -> [UInt8] {
        switch format {
        case .pdf: try renderer.pdf([drawing])
        case .png: try renderer.png(drawing, pixelsPerInch: pixelsPerInch)
        case .svg: try renderer.svg(drawing)
        }
    }
}
