import CareerAnalysis
import Foundation
import Resume
import Testing

/// What `analyze` prints fulfils `Schemas/analysis.schema.json`, and METRICS.md defines it.
struct AnalysisSchemaTests {
    private static let schema = JSONSchema.path("analysis.schema.json")

    private func analyzed(_ arguments: [String], in directory: TemporaryDirectory) throws -> String {
        let run = try CommandRun(["analyze", "--as-of", "2025-10", "--lines"] + arguments, in: directory)
        try #require(run.status == 0, "\(run.error)")
        return run.text
    }

    @Test func everySampleFulfilsTheSchema() throws {
        let documents = try analyzed(JSONSchema.samples, in: TemporaryDirectory())
        #expect(documents.split(separator: "\n").count > 15)
        #expect(try JSONSchema.violations(documents, of: Self.schema) == [])
    }

    @Test func aMergedListFulfilsTheSchema() throws {
        let directory = try TemporaryDirectory()
        try directory.write(
            "Cites,Title,Year,QueryDate\n7,Wake words from ten examples,2018,2025-09-30 10:00\n1,Another,,\n",
            to: "list.csv")
        let path = Sample.path("researcher-zh/resume.md")
        let document = try analyzed([path, "--citations", "list.csv"], in: directory)
        #expect(document.contains("\"matched\":1"))
        #expect(try JSONSchema.violations(document, of: Self.schema) == [])
    }

    @Test func anEmptyAnalysisFulfilsTheSchema() throws {
        let document = try encoded(CareerAnalysis(of: Resume(), asOf: #require(YearMonth("2025-06"))))
        #expect(try JSONSchema.violations(document, of: Self.schema) == [])
    }

    @Test(arguments: [
        (#""asOf":"2025-10""#, #""asOf":"2025""#, "$.asOf: pattern"),
        (#""employmentMonths":"#, #""monthsOfWork":"#, "$.timeline: additionalProperties"),
        (#""employmentMonths":"#, #""monthsOfWork":"#, "$.timeline: required"),
        (#""hIndex":12"#, #""hIndex":-1"#, "$.publications.hIndex: minimum"),
        (#""assessment":"ask""#, #""assessment":"maybe""#, "$.timeline.overlaps[1].assessment: enum"),
        (#""claimedOnly":false"#, #""claimedOnly":"no""#, "$.skills[0].claimedOnly: type"),
    ])
    func whatBreaksTheSchemaIsFound(original: String, change: String, violation: String) throws {
        let document = try analyzed([Sample.path("researcher-zh/resume.md")], in: TemporaryDirectory())
        #expect(document.contains(original))
        let changed = document.replacing(original, with: change)
        let found = try JSONSchema.violations(changed, of: Self.schema)
        #expect(found.contains("line 1: \(violation)"), "\(found)")
    }

    @Test func everyNameOfTheCodeIsInTheSchema() throws {
        let schema = try JSONSchema.object("analysis.schema.json")
        let definitions = try #require(schema["definitions"] as? [String: Any])
        func properties(_ object: Any?) -> [String: Any] {
            (object as? [String: Any])?["properties"] as? [String: Any] ?? [:]
        }
        func names(_ definition: String, _ property: String) -> [String]? {
            (properties(definitions[definition])[property] as? [String: Any])?["enum"] as? [String]
        }
        #expect(names("note", "code") == NoteCode.allCases.map(\.rawValue))
        #expect(names("entry", "employmentType") == EmploymentType.allCases.map(\.rawValue))
        #expect(names("entry", "degreeLevel") == DegreeLevel.allCases.map(\.name))
        #expect(names("overlap", "assessment") == OverlapAssessment.allCases.map(\.rawValue))
        #expect(
            (definitions["role"] as? [String: Any])?["enum"] as? [String] == CitedWork.Role.allCases.map(\.rawValue))
        let evidence = properties(schema)["evidence"] as? [String: Any]
        #expect(
            (evidence?["propertyNames"] as? [String: Any])?["enum"] as? [String] == Figure.allCases.map(\.rawValue))
    }

    private func encoded(_ analysis: CareerAnalysis) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        return String(decoding: try encoder.encode(analysis), as: UTF8.self)
    }
}
