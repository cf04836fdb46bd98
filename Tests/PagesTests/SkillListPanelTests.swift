import Drawing
import Resume
import Testing
import _TestSupport

@testable import CareerAnalysis
@testable import Pages

struct SkillListPanelTests {
    @Test func namesStandWholeWhereOneColumnHasRoom() {
        var resume = Resume()
        resume.skills = [
            Skill(name: "COMSOL Multiphysics with Heat Transfer", category: "software", mentionLines: [3]),
            Skill(name: "R", category: "language", mentionLines: [3]),
        ]
        let analysis = CareerAnalysis(of: resume, asOf: YearMonth(index: 2025 * 12))
        let page = SummaryPage(resume: resume, analysis: analysis).drawing(measurer: MonospaceMeasurer())
        #expect(page.dump.contains("\"COMSOL Multiphysics with Heat Transfer\""))
        #expect(page.faults.map(\.description) == [])
    }
}
