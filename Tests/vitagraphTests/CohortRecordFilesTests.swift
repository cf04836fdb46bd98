import ArgumentParser
import CareerAnalysis
import FoundationEssentials
import Testing

@testable import vitagraph

struct CohortRecordFilesTests {
    private func cohort(_ path: String, pieceSize: Int) async throws -> Cohort {
        var cohort = Cohort()
        let options = try WorkOptions.parse(["--quiet", "--jobs", "3"])
        try await CohortRecordFiles(paths: [path], options: options, pieceSize: pieceSize).read(into: &cohort)
        return cohort
    }

    /// Wherever a file is cut into pieces, each line is read once and whole.
    @Test func piecesDoNotMatter() async throws {
        let directory = try TemporaryDirectory()
        let resumes = ["designer-bilingual/resume.md", "engineer-en/resume.md", "sparse-zh/resume.txt"].map(Sample.path)
        let partial = try CommandRun(
            ["cohort", "--as-of", "2025-10", "--partial", "-", "missing.md"] + resumes, in: directory)
        #expect(partial.lines.count == 4)
        let lengths = partial.lines.map { $0.utf8.count + 1 }
        for text in [
            partial.text, String(partial.text.dropLast()), "\n\n" + partial.text.replacing("\n", with: "\r\n"),
        ] {
            let path = try directory.write(text, to: "records")
            for size in [lengths[0] - 1, lengths[0], lengths[0] + 1, lengths[0] + lengths[1], 97, 1 << 20] {
                let found = try await cohort(path, pieceSize: size)
                #expect(found.documentCount == 3, "\(size)")
                #expect(found.failures.map(\.name) == ["missing.md"])
                #expect(Set(found.people().map(\.path)) == Set(resumes))
            }
        }
    }
}
