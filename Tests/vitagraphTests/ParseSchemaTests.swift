import Foundation
import Resume
import Testing

/// What `parse` prints fulfils `Schemas/parse.schema.json`, and JSON Resume's own schema.
struct ParseSchemaTests {
    private static let schema = JSONSchema.path("parse.schema.json")
    private static let jsonResume = JSONSchema.repository.deletingLastPathComponent()
        .appending(path: "shared/accuracy/dev/tools/jsonresume-schema-v1.0.0.json").path(percentEncoded: false)
    private static let resumes = JSONSchema.samples

    private func parsed(_ arguments: [String], in directory: TemporaryDirectory) throws -> String {
        let run = try CommandRun(["parse"] + arguments, in: directory)
        try #require(run.status == 0, "\(run.error)")
        return run.text
    }

    @Test func everySampleFulfilsOurSchema() throws {
        let documents = try parsed(Self.resumes, in: TemporaryDirectory())
        #expect(documents.split(separator: "\n").count > 15)
        #expect(try JSONSchema.violations(documents, of: Self.schema) == [])
    }

    @Test func oneDocumentFulfilsOurSchema() throws {
        let directory = try TemporaryDirectory()
        try directory.write(Sample.short, to: "cv.md")
        let document = try parsed(["cv.md"], in: directory).replacing("\n", with: " ")
        #expect(try JSONSchema.violations(document, of: Self.schema) == [])
    }

    /// JSON Resume lets everything but its root have further keys.
    @Test(
        .enabled(
            if: FileManager.default.fileExists(atPath: jsonResume), "JSON Resume's schema is not beside the package"))
    func everySampleIsAJSONResume() throws {
        let documents = try parsed(Self.resumes, in: TemporaryDirectory())
        #expect(try JSONSchema.violations(documents, of: Self.jsonResume, without: ["x-vitagraph", "source"]) == [])
    }

    @Test func aDocumentWithEveryKeyFulfilsOurSchema() throws {
        let document = try Self.fullDocument()
        #expect(try JSONSchema.violations(document, of: Self.schema) == [])
    }

    @Test(arguments: [
        (#""startDate":"2019-03""#, #""startDate":"2019-13""#, "$.work[0].startDate: pattern"),
        (#""startDate":"2019-03""#, #""startDate":"March 2019""#, "$.work[0].startDate: pattern"),
        (#""startDate":"2019-03""#, #""begin":"2019-03""#, "$.work[0]: additionalProperties"),
        (#""current":true"#, #""current":true,"endDate":"2020""#, "$.work[0]: not"),
        (#""current":true"#, #""current":false"#, "$.work[0].current: const"),
        (#""lines":[12,15]"#, #""lines":[0,15]"#, "$.awards[0].evidence.lines[0]: minimum"),
        (#""lines":[12,15]"#, #""lines":[12]"#, "$.awards[0].evidence.lines: minItems"),
        (#""employmentType":"contract""#, #""employmentType":"gig""#, "$.work[0].employmentType: enum"),
        (#""name":"Otter Bank""#, #""name":"""#, "$.work[0].name: pattern"),
        (#""awards":"#, #""honours":"#, "$: additionalProperties"),
        (#""awards":"#, #""honours":"#, "$: required"),
    ])
    func whatBreaksOurSchemaIsFound(original: String, change: String, violation: String) throws {
        let document = try Self.fullDocument()
        #expect(document.contains(original))
        let changed = document.replacing(original, with: change, maxReplacements: 1)
        #expect(try JSONSchema.violations(changed, of: Self.schema).contains("line 1: \(violation)"))
    }

    @Test func everyCodeIsInOurSchema() throws {
        let schema = try JSONSchema.object("parse.schema.json")
        let definitions = try #require(schema["definitions"] as? [String: Any])
        func values(_ definition: String, _ property: String) -> [String]? {
            let properties = (definitions[definition] as? [String: Any])?["properties"] as? [String: Any]
            return (properties?[property] as? [String: Any])?["enum"] as? [String]
        }
        #expect(values("note", "code") == NoteCode.allCases.map(\.rawValue))
        #expect(values("work", "employmentType") == EmploymentType.allCases.map(\.rawValue))
    }

    private static func fullDocument() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        return String(decoding: try encoder.encode(fullResume), as: UTF8.self)
    }

    /// Every key that the model can write.
    private static var fullResume: Resume {
        let evidence = Evidence(lines: 12...15)
        let dates = DateSpan(start: PartialDate("2014-02-28"), end: PartialDate("2018"))
        var resume = Resume(basics: Basics(name: "Ada Lowell"))
        resume.basics.alternateName = "陆艾达"
        resume.basics.label = "Analyst"
        resume.basics.email = "ada@example.org"
        resume.basics.phone = "555-0100"
        resume.basics.url = "https://ada.example.org"
        resume.basics.summary = "Counts otters."
        resume.basics.location = Location(address: "Hull")
        resume.basics.profiles = [Profile(network: "GitHub", username: "ada-l", url: "https://github.com/ada-l")]
        resume.work = [
            WorkEntry(
                organization: "Otter Bank", position: "Analyst", department: "Risk", location: "Hull",
                employmentType: .contract, highlights: ["Counted otters"],
                dates: DateSpan(start: PartialDate("2019-03"), isCurrent: true), evidence: evidence)
        ]
        resume.education = [
            EducationEntry(
                institution: "Hull College", area: "Geography", studyType: "BA", isPartTime: true,
                highlights: ["Thesis: Tides"], dates: dates, evidence: evidence)
        ]
        resume.projects = [
            ProjectEntry(
                name: "Tidewatch", entity: "Heron Press", role: "Lead", url: "https://example.org/tide", stars: 840,
                citations: 64, highlights: ["Watched tides"], dates: dates, evidence: evidence)
        ]
        resume.publications = [
            Publication(
                title: "Tides", authors: ["A. Lowell"], authorCount: 1, candidateAuthorIndex: 1,
                hasEqualContribution: true, venue: "Tidal Studies", releaseDate: PartialDate("2021"), rank: "CCF-B",
                impactFactor: 3.5, citations: 0, stars: 12, url: "https://doi.org/10.5555/1", evidence: evidence)
        ]
        resume.awards = [
            Award(title: "Otter Prize", date: PartialDate("2017"), awarder: "Otter Society", evidence: evidence)
        ]
        resume.skills = [
            Skill(
                name: "PostgreSQL", asWritten: "postgres", category: "database", level: "proficient",
                mentionLines: [3, 9])
        ]
        var stated = StatedFigures()
        stated.experienceMonths = 96
        stated.experienceEvidence = evidence
        stated.citations = 64
        stated.hIndex = 4
        stated.citationsEvidence = evidence
        resume.reading = ReadingRecord(
            source: SourceDescription(path: "cv.md", sha256: String(repeating: "0f", count: 32), lineCount: 20),
            inferred: Inferred(name: "Ada Lowell"), stated: stated,
            leaves: [StatedLeave(reason: "parental leave", dates: dates, evidence: evidence)],
            notes: [Note(code: .undated, message: "No dates.", entry: "work-1", evidence: evidence)])
        return resume
    }
}
