import Canvas
import CareerAnalysis
import Drawing
import Foundation
import Pages
import Resume
import ResumeReading
import Testing
import _TestSupport

/// The sample of a firm's own look: ten lines, a logo, and the page that they make of the engineer's résumé.
@Suite struct FirmLookTests {
    private let folder = SampleReport.repository + "/Reports/firm-look"
    private let renderer: Renderer

    init() throws { renderer = Renderer(fonts: try FontLibrary()) }

    private func definition() throws -> ReportDefinition {
        let path = folder + "/report.yml"
        var definition = try ReportDefinition(yaml: String(contentsOfFile: path, encoding: .utf8), path: path)
        let logo = folder + "/" + (try #require(definition.look.logoPath))
        definition.look.logo = try Picture(file: Array(Data(contentsOf: URL(filePath: logo))))
        return definition
    }

    private func drawing(_ options: PageOptions) throws -> Drawing {
        let path = SampleReport.repository + "/Reports/engineer-en/resume.md"
        let source = try SourceText(decoding: Array(Data(contentsOf: URL(filePath: path))), path: "resume.md")
        let resume = ResumeReader().read(source)
        let analysis = CareerAnalysis(of: resume, asOf: YearMonth(index: 2025 * 12 + 9))
        return SummaryPage(resume: resume, analysis: analysis, options: options)
            .drawing(measurer: renderer.measurer(language: "en"))
    }

    @Test func pageIsAsKept() throws {
        let page = try drawing(PageOptions(report: definition()))
        #expect(page.faults.map(\.description) == [])
        assertPictureSnapshot(
            of: try renderer.pixels(page, pixelsPerInch: 110), atPath: folder + "/page.png", pixelsPerInch: 110,
            maximumShare: 0.002)
    }

    @Test func isSetInTenLines() throws {
        let lines = try String(contentsOfFile: folder + "/report.yml", encoding: .utf8).split(separator: "\n")
        #expect(lines.count <= 10)
    }

    @Test func noColourOfTheHouseIsLeftWhereAnotherWasChosen() throws {
        let page = try drawing(PageOptions(report: definition()))
        for color in ["#1B3A5C", "#DDE5EE", "#2B7A84", "#D5E7E9", "#DDB158", "#F8EDD2"] {
            #expect(!page.dump.contains(color), "\(color)")
        }
        #expect(page.dump.contains("picture svg"))
        #expect(page.dump.contains("Quayside Talent"))
    }

    /// In every format, with links and text as before.
    @Test func logosAreDrawnInEveryFormat() throws {
        let page = try drawing(PageOptions(report: definition()))
        let svg = String(decoding: try renderer.svg(page), as: UTF8.self)
        #expect(svg.contains("data:image/svg+xml;base64,"))
        #expect(try renderer.pdf([page]) == renderer.pdf([page]))
        let plain = try drawing(PageOptions(report: ReportDefinition()))
        #expect(try renderer.pixels(page) != renderer.pixels(plain))
    }
}
