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
        (folder: "learned", entries: 0.988, skills: 0.965), (folder: "heldout", entries: 0.934, skills: 0.917),
    ])
    func valuesComeOutRight(folder: String, entries: Double, skills: Double) throws {
        let files = try FileManager.default.contentsOfDirectory(
            at: Self.corpus.appending(path: folder), includingPropertiesForKeys: nil)
        var tally = Tally()
        for file in files where ["md", "txt"].contains(file.pathExtension) {
            let labels = file.deletingPathExtension().appendingPathExtension("gold.json")
            let source = try SourceText(decoding: [UInt8](Data(contentsOf: file)), path: file.lastPathComponent)
            let found = try ResumeDocument(ResumeReader().read(source))
            tally += Scorer().score(found, against: try ResumeDocument(json: Data(contentsOf: labels))).tally
        }
        let (entriesF1, skillsF1) = (tally.entries.f1, tally.skills.f1)
        #expect(tally.micro.labels > 0)
        #expect(entriesF1 >= entries)
        #expect(skillsF1 >= skills)
    }
}
