import Foundation
import Testing

/// The derived figures of hand-labelled documents, read and analysed, where a checkout of them lies beside the package.
/// Some are of real people: what they say is not told, only that a figure is wrong.
struct LabelledAnalysisTests {
    private struct Document: Sendable {
        var gold: URL
        var input: URL
    }

    private static let shared = JSONSchema.repository.deletingLastPathComponent().appending(path: "shared")

    private static let documents: [Document] = [
        ("accuracy/gold", "seeds"), ("accuracy/dev/gold", "accuracy/dev/inputs"),
    ].flatMap { gold, inputs -> [Document] in
        func files(_ folder: String) -> [URL] {
            let url = shared.appending(path: folder)
            let names = (try? FileManager.default.contentsOfDirectory(atPath: url.path(percentEncoded: false))) ?? []
            return names.sorted().map { url.appending(path: $0) }
        }
        func name(_ url: URL) -> Substring { url.lastPathComponent.prefix { $0 != "." } }
        let labels = Dictionary(files(gold).map { (name($0), $0) }) { first, _ in first }
        return files(inputs).filter { ["md", "txt"].contains($0.pathExtension) }.compactMap { input in
            labels[name(input)].map { Document(gold: $0, input: input) }
        }
    }

    @Test(
        .enabled(if: !documents.isEmpty, "no labelled résumés beside the package"),
        arguments: documents.indices)
    func derivedFiguresAreTheLabelled(index: Int) throws {
        let document = Self.documents[index]
        let facts = try #require(object(Data(contentsOf: document.gold))["x-facts"] as? [String: Any])
        let run = try CommandRun(
            [
                "analyze", "--quiet", "--as-of", facts["asOf"] as? String ?? "2025-06",
                document.input.path(percentEncoded: false),
            ], in: TemporaryDirectory())
        let analysis = try object(Data(run.output))
        let timeline = try #require(analysis["timeline"] as? [String: Any])
        let publications = try #require(analysis["publications"] as? [String: Any])

        func areEqual(_ found: Any?, _ labelled: Any?) -> Bool { found as? Int == labelled as? Int }
        if let months = facts["employmentMonths"] ?? facts["employmentMonths@2025-06"] {
            let isRight = areEqual(timeline["employmentMonths"], months)
            #expect(isRight)
        }
        let hasItsGaps = gaps(timeline) == gaps(facts)
        #expect(hasItsGaps)
        let totals = facts["totals"] as? [String: Any] ?? [:]
        let statistics = facts["publicationStats"] as? [String: Any] ?? [:]
        let labelled: [(key: String, label: Any?)] = [
            ("count", totals["publications"] ?? statistics["count"]),
            ("firstAuthor", totals["firstAuthor"] ?? statistics["firstAuthor"]),
            ("coFirst", totals["coFirst"] ?? statistics["coFirst"]), ("citations", totals["citations"]),
            ("hIndex", totals["hIndex"]), ("stars", totals["stars"]), ("statedHIndex", facts["hIndexStated"]),
            ("statedCitations", facts["citationsTotalStated"]),
        ]
        for (key, label) in labelled where label is Int {
            let isRight = areEqual(publications[key], label)
            #expect(isRight, "\(key)")
        }
    }

    private func gaps(_ object: [String: Any]) -> [[String]] {
        (object["gaps"] as? [[String: Any]] ?? []).map { [$0["from"], $0["to"]].compactMap { $0 as? String } }
    }

    private func object(_ data: Data) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    }
}
