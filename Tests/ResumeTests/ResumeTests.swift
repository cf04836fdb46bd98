import FoundationEssentials
import Resume
import Testing

@Suite struct ResumeTests {
    private static let full: Resume = {
        let dates = DateSpan(start: PartialDate("2019-09"), end: PartialDate("2021"))
        let evidence = Evidence(lines: 3...5)
        var basics = Basics(name: "Jane Example")
        basics.email = "jane@example.org"
        basics.location = Location(address: "Exampleton")
        basics.profiles = [Profile(network: "GitHub", username: "jane-example")]
        var stated = StatedFigures()
        stated.experienceMonths = 96
        stated.experienceEvidence = Evidence(line: 2)
        return Resume(
            basics: basics,
            work: [
                WorkEntry(
                    organization: "Example Ltd", position: "Engineer", department: "R&D", location: "Exampleton",
                    employmentType: .partTime, highlights: ["Built 测试"], dates: dates, evidence: evidence),
                WorkEntry(organization: "Other Ltd", dates: DateSpan(start: PartialDate("2021"), isCurrent: true)),
            ],
            education: [
                EducationEntry(
                    institution: "Example University", area: "Physics", studyType: "BSc", isPartTime: true,
                    highlights: ["Thesis"], dates: dates, evidence: evidence)
            ],
            projects: [
                ProjectEntry(
                    name: "Sample", entity: "Example Ltd", role: "Lead", url: "https://example.org", stars: 12,
                    citations: 3, highlights: ["Did it"], dates: .undated, evidence: evidence)
            ],
            publications: [
                Publication(
                    title: "On Examples", authors: ["J. Example", "A. Other"], authorCount: 2, candidateAuthorIndex: 1,
                    hasEqualContribution: true, venue: "Journal", releaseDate: PartialDate("2020-02-29"), rank: "CCF-B",
                    impactFactor: 3.5, citations: 64, stars: 2, url: "https://example.org/p", evidence: evidence)
            ],
            awards: [Award(title: "Prize", date: PartialDate("2018"), awarder: "Example Society", evidence: evidence)],
            skills: [
                Skill(name: "Swift", asWritten: "swift", category: "Languages", level: "精通", mentionLines: [3, 9])
            ],
            reading: ReadingRecord(
                inferred: Inferred(name: "J. Example"), stated: stated,
                notes: [Note(code: .gap, message: "5 months", entry: "work-1", evidence: evidence)]))
    }()

    private func object(_ resume: Resume) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(resume), as: UTF8.self)
    }

    @Test func `everything comes back from JSON`() throws {
        let data = try JSONEncoder().encode(Self.full)
        #expect(try JSONDecoder().decode(Resume.self, from: data) == Self.full)
    }

    @Test func `an empty document is an empty résumé`() throws {
        #expect(try JSONDecoder().decode(Resume.self, from: Data("{}".utf8)) == Resume())
    }

    @Test func `ongoing entries have no end date`() throws {
        let work = WorkEntry(organization: "Other Ltd", dates: DateSpan(start: PartialDate("2021"), isCurrent: true))
        let json = try object(Resume(work: [work]))
        #expect(json.contains(#""work":[{"current":true,"name":"Other Ltd","startDate":"2021"}]"#))
    }

    @Test func `keys are those of JSON Resume`() throws {
        let json = try object(Self.full)
        for key in ["$schema", "publisher", "releaseDate", "studyType", "employmentType", "x-vitagraph", "partTime"] {
            #expect(json.contains("\"\(key)\":"), "\(key)")
        }
        #expect(json.contains(#""evidence":{"lines":[3,5]}"#))
        #expect(!json.contains("isCurrent"))
    }

    @Test(arguments: [
        #"{"work":[{"startDate":"2019-13"}]}"#, #"{"work":[{"evidence":{"lines":[5,3]}}]}"#,
        #"{"work":[{"evidence":{"lines":[]}}]}"#, #"{"awards":[{"date":"2019"}]}"#,
    ])
    func `what is no date, no range or nameless is refused`(json: String) {
        #expect(throws: DecodingError.self) { try JSONDecoder().decode(Resume.self, from: Data(json.utf8)) }
    }
}
