import Foundation
import ReadingEvaluation
import Testing

@testable import ResumeReading

/// The documents of the development corpus that also stand there as text, where it is beside the package.
struct CorpusTwinTests {
    private static let inputs = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "shared/accuracy/dev/inputs")

    static let documents: [String] = {
        let names = try? FileManager.default.contentsOfDirectory(atPath: inputs.path(percentEncoded: false))
        return (names ?? []).filter { $0.hasSuffix("-pdf.pdf") || $0.hasSuffix("-docx.docx") }.sorted()
    }()

    @Test(.enabled(if: !documents.isEmpty, "the development corpus is not beside the package"), arguments: documents)
    func scoresAsItsText(name: String) throws {
        let folder = Self.inputs.deletingLastPathComponent()
        let aliases = try SkillAliases(json: Data(contentsOf: folder.appending(path: "tools/aliases.json")))
        func score(_ file: URL, _ labels: String) throws -> Double {
            let source = try SourceText(decoding: [UInt8](Data(contentsOf: file)), path: file.lastPathComponent)
            let gold = try ResumeDocument(json: Data(contentsOf: folder.appending(path: "gold/\(labels).gold.json")))
            return Scorer(aliases: aliases).score(try ResumeDocument(ResumeReader().read(source)), against: gold)
                .tally.micro.f1
        }
        let document = Self.inputs.appending(path: name)
        let stem = document.deletingPathExtension().lastPathComponent
        let twin = stem.replacing(#/-(pdf|docx)$/#, with: "")
        let text = try #require(
            ["md", "txt"].map { Self.inputs.appending(path: "\(twin).\($0)") }.first {
                FileManager.default.fileExists(atPath: $0.path(percentEncoded: false))
            })
        #expect(try score(document, stem) >= 0.98 * score(text, stem))
    }
}
