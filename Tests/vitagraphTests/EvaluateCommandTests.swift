import Foundation
import Testing

struct EvaluateCommandTests {
    private static let learned = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Corpus/learned").path(percentEncoded: false)

    private static let labels = """
        {"basics": {"name": "Ottilie Brand", "email": "ottilie.brand@example.org"},
         "work": [{"name": "Hearth & Rye", "position": "Baker", "startDate": "2019-02", "endDate": "2021-03"}],
         "skills": [{"name": "Excel"}]}
        """

    private func document(_ bytes: [UInt8]) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    }

    @Test func printsTheSameFiguresAsTableAndAsJSON() throws {
        let directory = try TemporaryDirectory()
        let arguments = ["evaluate", Self.learned, Self.learned, "--minimum", "0.9"]
        let table = try CommandRun(arguments, in: directory)
        #expect(table.status == 0)
        #expect(table.error.isEmpty)
        let count = try FileManager.default.contentsOfDirectory(atPath: Self.learned).count {
            $0.hasSuffix(".gold.json")
        }
        #expect(table.lines.contains("failed documents: 0 of \(count)"))

        let run = try CommandRun(arguments + ["--format", "json"], in: directory)
        #expect(run.status == 0)
        let json = try document(run.output)
        let micro = try #require((json["totals"] as? [String: [String: Double]])?["micro"])
        let f1 = String(format: "%.4f", try #require(micro["f1"]))
        #expect(table.lines.last?.hasPrefix("micro F1 \(f1) (") == true)
        #expect(table.lines.last?.hasSuffix(" \(Int(micro["labels"] ?? 0)) labels)") == true)
        let fields = try #require(json["fields"] as? [[String: Any]])
        let rows = table.lines.dropFirst().prefix(fields.count).compactMap { $0.split(separator: " ").first }
        #expect(rows.map(String.init) == fields.map { $0["field"] as? String })
        let documents = try #require(json["documents"] as? [[String: Any]])
        #expect(documents.count == count)
        #expect(documents.allSatisfy { $0["differences"] == nil && $0["failed"] as? Bool == false })
    }

    @Test func tellsEveryDifferenceWhenAsked() throws {
        let directory = try TemporaryDirectory()
        try directory.write(Self.labels, to: "cv.gold.json")
        try directory.write(Sample.short, to: "cv.md")
        let run = try CommandRun(["evaluate", "cv.gold.json", "cv.md", "--verbose"], in: directory)
        #expect(run.status == 0)
        #expect(
            run.lines.prefix(3) == [
                "== cv: F1 0.800", "cv.md:7: work.startDate: “2019-01” should be “2019-02”",
                "cv.md: skills.name: missing “Excel”",
            ])
        let json = try document(
            CommandRun(["evaluate", "cv.gold.json", "cv.md", "--verbose", "--format", "json"], in: directory).output)
        let differences = (json["documents"] as? [[String: Any]])?.first?["differences"] as? [[String: Any]]
        #expect(differences?.first?["lines"] as? [Int] == [7, 8])
        #expect(differences?.last?["expected"] as? String == "Excel")
    }

    @Test func namesWhatCannotBeScoredAndScoresTheOthers() throws {
        let directory = try TemporaryDirectory()
        for name in ["a", "empty", "nobody"] { try directory.write(Self.labels, to: "gold/\(name).gold.json") }
        try directory.write("{\"work\": }", to: "gold/broken.gold.json")
        for name in ["a", "broken", "extra"] { try directory.write(Sample.short, to: "in/\(name).md") }
        try directory.write("", to: "in/empty.md")
        let run = try CommandRun(["evaluate", "gold", "in"], in: directory)
        #expect(run.status == 1)
        #expect(run.lines.contains("failed documents: 2 of 3"))
        #expect(run.lines.contains("documents: empty 0.00, nobody 0.00, a 0.80"))
        let starts = ["in/extra.md: ", "gold/broken.gold.json: ", "in/empty.md: ", "gold/nobody.gold.json: "]
        #expect(run.errorLines.count == starts.count)
        for (line, start) in zip(run.errorLines, starts) { #expect(line.hasPrefix("vitagraph: \(start)")) }

        let quiet = try CommandRun(["evaluate", "gold", "in", "--quiet", "--format", "json"], in: directory)
        #expect(quiet.errorLines.count == 3)
        let findings = try #require(try document(quiet.output)["findings"] as? [[String: String]])
        #expect(
            findings.map { $0["file"] }
                == ["gold/broken.gold.json", "in/empty.md", "gold/nobody.gold.json", "in/extra.md"])
    }

    /// A résumé that nobody labelled is no failure: one may label five of a hundred.
    @Test func unlabelledResumesDoNotFail() throws {
        let directory = try TemporaryDirectory()
        try directory.write(Self.labels, to: "gold/a.gold.json")
        for name in ["a", "b"] { try directory.write(Sample.short, to: "in/\(name).md") }
        #expect(try CommandRun(["evaluate", "gold", "in"], in: directory).status == 0)
    }

    @Test func failsBelowTheMinimum() throws {
        let directory = try TemporaryDirectory()
        try directory.write(Self.labels, to: "cv.json")
        let run = try CommandRun(
            ["evaluate", "cv.json", "-", "--minimum", "0.9"], in: directory, standardInput: Sample.short)
        #expect(run.status == 1)
        #expect(run.lines.last?.hasPrefix("micro F1 0.8000 ") == true)
        #expect(run.error == "vitagraph: the F1 of all fields is 0.8000, below 0.9\n")
    }

    @Test func acceptsOtherSpellings() throws {
        let directory = try TemporaryDirectory()
        try directory.write(#"{"skills": [{"name": "K8s cluster"}]}"#, to: "cv.json")
        try directory.write(Sample.short + "\n## Skills\n\nKubernetes\n", to: "cv.md")
        try directory.write(#"{"Kubernetes": ["K8s cluster"]}"#, to: "aliases")
        func skills(_ options: [String]) throws -> String? {
            try CommandRun(["evaluate", "cv.json", "cv.md"] + options, in: directory).lines.first {
                $0.hasPrefix("skills F1")
            }
        }
        #expect(try skills([]) == "skills F1 0.0000 (precision 0.0000, recall 0.0000)")
        #expect(try skills(["--aliases", "aliases"]) == "skills F1 1.0000 (precision 1.0000, recall 1.0000)")
    }

    @Test(arguments: [
        ["gold"], ["-", "cv.md"], ["cv.json", "cv.md", "--minimum", "2"], ["cv.json", "cv.md", "--minimum", "nan"],
        ["cv.json", "cv.md", "--format", "xml"], ["cv.json", "cv.md", "--aliases", "missing"],
        ["cv.json", "cv.md", "--aliases", "cv.md"],
    ])
    func answersWrongUsageWithTwo(arguments: [String]) throws {
        let directory = try TemporaryDirectory()
        try directory.write(Self.labels, to: "cv.json")
        try directory.write(Sample.short, to: "cv.md")
        let run = try CommandRun(["evaluate"] + arguments, in: directory)
        #expect(run.status == 2)
        #expect(run.output.isEmpty)
    }
}
