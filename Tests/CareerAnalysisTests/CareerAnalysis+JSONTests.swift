import CareerAnalysis
import FoundationEssentials
import Resume
import Testing
import _TestSupport

@Suite struct CareerAnalysisJSONTests {
    private func json(_ analysis: CareerAnalysis) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
        return String(decoding: try encoder.encode(analysis), as: UTF8.self) + "\n"
    }

    @Test func isTheDocumentOfTheContract() throws {
        let document = try json(
            CareerAnalysis(
                of: Resume(
                    work: [
                        work("Orbit", "Engineer", "2024-03", "2024-09", .fullTime, lines: 4...6),
                        work("Luna", nil, "2025", "now"),
                    ],
                    publications: [
                        Publication(
                            title: "Leaves", authors: ["A. Lowell", "B. Quill"], authorCount: 2,
                            candidateAuthorIndex: 1, venue: "Tidal Studies", releaseDate: PartialDate("2021"),
                            citations: 3, evidence: Evidence(line: 9))
                    ],
                    skills: [Skill(name: "Swift", category: "language", mentionLines: [5])],
                    reading: ReadingRecord(source: SourceDescription(path: "cv.md"))),
                asOf: month("2025-06")))
        assertSnapshot(of: document)
    }

    @Test func anEmptyResumeHasNullsForWhatIsUnknown() throws {
        assertSnapshot(of: try json(analysis()))
    }

    @Test func overlapsHaveTheirMonths() throws {
        let document = try json(
            analysis([work("Orbit", "x", "2024-03", "2024-09"), work("Luna", "x", "2024-08", "2024-12")]))
        #expect(document.contains("\"from\" : \"2024-08\""))
        #expect(document.contains("\"months\" : 2"))
        #expect(document.contains("\"assessment\" : \"ask\""))
    }

    /// Every figure with entries behind it names them and their lines.
    @Test func figuresNameTheirEntriesAndLines() throws {
        let found = analysis([
            work("Orbit", "Engineer", "2020-03", "2020-09", lines: 4...6),
            work("Orbit", "Senior Engineer", "2020-10", "2021-09", lines: 7...8),
            work("Luna", "Intern", "2019-01", "2019-03", lines: 20...22),
        ])
        #expect(found.sources(of: .employmentMonths) == ["work-1", "work-2", "work-3"])
        #expect(found.evidence(of: .employmentMonths) == [4...8, 20...22])
        #expect(found.sources(of: .internshipMonths) == ["work-3"])
        #expect(found.sources(of: .promotions) == ["work-2"])
        #expect(found.evidence(of: .longestTenureMonths) == [4...8])
        #expect(found.sources(of: .contractMonths).isEmpty)
    }
}
