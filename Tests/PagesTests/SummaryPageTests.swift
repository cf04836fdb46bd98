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
}
