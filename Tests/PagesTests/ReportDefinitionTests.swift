import CareerAnalysis
import Drawing
import FoundationEssentials
import Resume
import Testing
import _TestSupport

@testable import Pages

@Suite struct ReportDefinitionTests {
    @Test func readsWhatIsStated() throws {
        let yaml = "paper: letter\nlanguage: zh\npanels: [skills, timeline]\nlimits: { skills: 5, papers: 3 }\n"
        let definition = try ReportDefinition(yaml: yaml, path: "report.yml")
        #expect(definition.paper == .letter)
        #expect(definition.language == .chinese)
        #expect(definition.panels == [.skills, .timeline])
        #expect(definition.limits == [.skills: 5, .papers: 3])
    }

    @Test func anEmptyFileIsTheBuiltInPage() throws {
        #expect(try ReportDefinition(yaml: "# nothing\n", path: "report.yml") == ReportDefinition())
    }

    @Test func tellsEverythingThatIsWrongWithItsPlace() {
        let yaml = "paper: a5\npanel: [timeline]\npanels: [timeline, timeline]\nlimits:\n  skills: many\n"
        #expect {
            try ReportDefinition(yaml: yaml, path: "report.yml")
        } throws: { error in
            (error as? ReportDefinitionError)?.findings == [
                "report.yml:1:8: expected a4, letter, found “a5”",
                "report.yml:2:1: expected paper, language, panels, limits, colors, logo, footer, packet, found “panel”",
                "report.yml:3:20: expected each panel once, found “timeline”",
                "report.yml:5:11: expected a number from 0 to 60, found “many”",
            ]
        }
    }

    @Test(arguments: ["paper: [", "- a\n- b", "\u{0}", "limits: 3", "panels: timeline"])
    func brokenTextIsAnErrorAndNoTrap(yaml: String) {
        #expect(throws: ReportDefinitionError.self) { try ReportDefinition(yaml: yaml, path: "report.yml") }
    }

    /// Errors of the syntax and of the content in one form.
    @Test(arguments: [
        ("limits:\n\tskills: 3\n", "report.yml:2:1: "), ("paper: [a4\npanels: x\n", "report.yml:2:"),
        ("paper: a4\npaper: letter\n", "report.yml:"), ("panels: []\n", "report.yml:1:9: expected at least one panel"),
        (
            "footer: Example Talent International, Executive Search and Assessment\n",
            "report.yml:1:9: expected a footer of at most 48 characters"
        ),
    ])
    func everyFindingHasItsPlace(yaml: String, start: String) {
        #expect {
            try ReportDefinition(yaml: yaml, path: "report.yml")
        } throws: { error in
            guard let findings = (error as? ReportDefinitionError)?.findings, let first = findings.first else {
                return false
            }
            let place = first.split(separator: ":", omittingEmptySubsequences: false).dropFirst().prefix(2)
            return first.hasPrefix(start) && place.allSatisfy { Int($0) != nil } && !first.contains("error:")
        }
    }

    @Test func theLogoKeepsItsPlace() throws {
        let definition = try ReportDefinition(yaml: "paper: a4\nlogo: mark.svg\n", path: "look/report.yml")
        #expect(definition.logoPlace == "look/report.yml:2:7")
    }

    @Test func packetsAreDefinedToo() throws {
        let yaml = """
            packet:
              position: Machine learning engineer
              reference: R-118
              order: name
              parts: [cover, candidates, sources]
              candidate: [original]
              required: [Python, SQL]
            """
        let packet = try ReportDefinition(yaml: yaml, path: "report.yml").packet
        #expect(packet.position == "Machine learning engineer")
        #expect(packet.reference == "R-118")
        #expect(packet.order == .name)
        #expect(packet.parts == [.cover, .candidates, .sources])
        #expect(packet.candidate == [.original])
        #expect(packet.required == ["Python", "SQL"])
    }

    @Test func whatIsWrongWithAPacketIsToldToo() {
        let yaml = "packet:\n  parts: [cover, cover, pages]\n  order: merit\n  colour: red\n  required: Python\n"
        #expect {
            try ReportDefinition(yaml: yaml, path: "report.yml")
        } throws: { error in
            (error as? ReportDefinitionError)?.findings == [
                "report.yml:2:18: expected each part once, found “cover”",
                "report.yml:2:25: expected cover, cohort, candidates, attachments, sources, found “pages”",
                "report.yml:3:10: expected given, name, found “merit”",
                "report.yml:4:3: expected title, position, subtitle, reference, date, notice, order, parts, candidate, required, found “colour”",
                "report.yml:5:13: expected a list of texts, found “Python”",
            ]
        }
    }

    @Test func panelsAndLimitsShapeThePage() throws {
        var resume = Resume()
        resume.reading.source.language = "en"
        resume.work = [
            WorkEntry(
                organization: "Tern", position: "Cook",
                dates: DateSpan(start: PartialDate("2020-01"), end: PartialDate("2022-01")), evidence: Evidence(line: 1)
            )
        ]
        resume.skills = (1...9).map { Skill(name: "Skill \($0)", mentionLines: [1]) }
        let yaml = "paper: a4\npanels: [skills]\nlimits: { skills: 2 }"
        let options = PageOptions(report: try ReportDefinition(yaml: yaml, path: "report.yml"))
        let analysis = CareerAnalysis(of: resume, asOf: YearMonth(index: 2025 * 12))
        let page = SummaryPage(resume: resume, analysis: analysis, options: options)
            .drawing(measurer: MonospaceMeasurer())
        #expect(page.size == Paper.a4.size)
        #expect(page.dump.contains("\"Skill 2\""))
        #expect(!page.dump.contains("\"Skill 3\""))
        #expect(!page.dump.contains("Career timeline"))
    }

    @Test func theSampleDefinitionIsRight() throws {
        let path = SampleReport.repository + "/Reports/engineer-en/report.yml"
        let yaml = String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
        #expect(try ReportDefinition(yaml: yaml, path: path).limits[.skills] == 8)
    }
}
