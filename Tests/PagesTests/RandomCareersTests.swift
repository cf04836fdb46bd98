import Canvas
import CareerAnalysis
import Drawing
import Foundation
import Resume
import Testing
import _TestSupport

@testable import Pages

/// Two thousand invented careers: 0 to 60 entries over 1 month to 50 years, names of 1 to 80 characters in many scripts,
/// in both languages and on both papers, drawn with the fonts of the house.
@Suite struct RandomCareersTests {
    /// `VITAGRAPH_CAREERS` for fewer while working on a page.
    private static let careers = ProcessInfo.processInfo.environment["VITAGRAPH_CAREERS"].flatMap { Int($0) } ?? 2_000
    private static let careersInBatch = 50
    private static let batches = careers / careersInBatch

    @Test(arguments: 0..<batches)
    func pagesHaveNoFaults(batch: Int) throws {
        let renderer = Renderer(fonts: try FontLibrary())
        for seed in (batch * Self.careersInBatch + 1)...((batch + 1) * Self.careersInBatch) {
            var career = RandomCareer(seed: UInt64(seed))
            let resume = career.resume()
            let options = PageOptions(
                paper: seed % 3 == 0 ? .a4 : nil, language: [nil, nil, .english, .chinese][seed % 4],
                blindKey: nil)
            let page = SummaryPage(
                resume: resume, analysis: CareerAnalysis(of: resume, asOf: YearMonth(index: 2025 * 12 + 9)),
                options: options)
            let drawing = page.drawing(measurer: renderer.measurer(language: page.languageTag))
            #expect(drawing.faultsInPrint.map(\.description) == [], "seed \(seed)")
            #expect(StructureAudit(of: [drawing]).faults == [], "seed \(seed)")
        }
    }
}
