import CareerAnalysis
import Drawing
import Resume
import Testing
import _TestSupport

@testable import Pages

@Suite struct SummaryPageTests {
    private func drawing(_ resume: Resume, options: PageOptions = PageOptions()) -> Drawing {
        let analysis = CareerAnalysis(of: resume, asOf: YearMonth(index: 2025 * 12 + 9))
        return SummaryPage(resume: resume, analysis: analysis, options: options)
            .drawing(measurer: MonospaceMeasurer())
    }

    private func lowestText(_ items: [Drawing.Item]) -> Points {
        items.reduce(Points.zero) { lowest, item in
            switch item {
            case .text(let text): max(lowest, text.inkBounds.maxY)
            case .clip(_, let inner), .structure(_, let inner), .link(_, _, let inner): max(lowest, lowestText(inner))
            default: lowest
            }
        }
    }

    @Test func anEmptyResumeGivesAPage() {
        let page = drawing(Resume())
        #expect(page.faults.map(\.description) == [])
        #expect(page.dump.contains("Name not stated"))
    }

    @Test func languageAndPaperFollowTheResumeUnlessChosen() {
        var resume = Resume()
        resume.reading.source.language = "zh"
        #expect(drawing(resume).size == Paper.a4.size)
        #expect(drawing(resume).information.language == "zh-CN")
        let chosen = drawing(resume, options: PageOptions(paper: .letter, language: .english))
        #expect(chosen.size == Paper.letter.size)
        #expect(chosen.information.language == "en")
    }

    /// Careers of 0 to 54 entries over 1 month to 50 years, with names of one word to a sentence in two scripts.
    @Test(arguments: 1...150)
    func randomCareersFitOnOnePageWithoutFaults(seed: Int) {
        var career = RandomCareer(seed: UInt64(seed))
        let page = drawing(career.resume())
        #expect(page.faults.map(\.description) == [], "seed \(seed)")
        #expect(lowestText(page.items) < page.size.height - 18, "seed \(seed)")
    }
}
