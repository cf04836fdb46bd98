import Foundation
import ReadingEvaluation
import Testing

@testable import ResumeReading

/// Holds how much of the labelled résumés in `Tests/Corpus` comes out right, so that no change lowers it unseen.
struct LabelledCorpusTests {
    private static let corpus = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Corpus")

    /// Floors a little below what was measured when they were set. Of held-out résumés nothing but totals is told.
    @Test(arguments: [
        (folder: "learned", entries: 0.986, skills: 0.957), (folder: "heldout", entries: 0.944, skills: 0.920),
    ])
    func valuesComeOutRight(folder: String, entries: Double, skills: Double) throws {
        let tally = try tally(of: folder)
        #expect(tally.micro.labels > 0)
        #expect(tally.entries.f1 >= entries)
        #expect(tally.skills.f1 >= skills)
    }

    /// Text taken from PDFs often has no blank line: the same résumés must come out nearly as well without theirs.
    @Test func valuesComeOutRightWithoutBlankLines() throws {
        let newline = UInt8(ascii: "\n")
        let tally = try tally(of: "learned", endings: ["txt"]) { bytes in
            let lines = bytes.split(separator: newline).filter { line in
                !line.allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\r") || $0 == UInt8(ascii: "\t") }
            }
            return Array(lines.joined(separator: [newline]))
        }
        #expect(tally.entries.f1 >= 0.965)
        #expect(tally.skills.f1 >= 0.945)
    }

    private func tally(
        of folder: String, endings: [String] = ["md", "txt"], changing change: ([UInt8]) -> [UInt8] = { $0 }
    ) throws -> Tally {
        let files = try FileManager.default.contentsOfDirectory(
            at: Self.corpus.appending(path: folder), includingPropertiesForKeys: nil)
        var tally = Tally()
        for file in files where endings.contains(file.pathExtension) {
            let labels = file.deletingPathExtension().appendingPathExtension("gold.json")
            let bytes = change([UInt8](try Data(contentsOf: file)))
            let source = try SourceText(decoding: bytes, path: file.lastPathComponent)
            let found = try ResumeDocument(ResumeReader().read(source))
            tally += Scorer().score(found, against: try ResumeDocument(json: Data(contentsOf: labels))).tally
        }
        return tally
    }
}
