import Canvas
import CareerAnalysis
import Drawing
import Foundation
import Pages
import Resume
import ResumeReading

/// The summary of a sample in `Reports`, read and analysed.
struct SamplePage {
    private let page: SummaryPage

    init(_ sample: String) throws {
        let directory = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../../Reports/\(sample)").standardized
        let path = directory.appending(path: "resume.md").path
        let source = try SourceText(decoding: Array(Data(contentsOf: URL(filePath: path))), path: path)
        let resume = ResumeReader().read(source)
        guard let asOf = YearMonth(year: 2026, month: 11) else { preconditionFailure("a month") }
        page = SummaryPage(
            resume: resume, analysis: CareerAnalysis(of: resume, asOf: asOf), sourceLines: source.shownLines,
            sourcePlaces: source.places, options: PageOptions())
    }

    func drawing(with renderer: Renderer) -> Drawing {
        page.drawing(measurer: renderer.measurer(language: page.languageTag))
    }
}
