import Foundation
import Resume
import Testing

@testable import ResumeReading

/// Reads the development corpus, where it stands beside the package.
struct CorpusTests {
    static let inputs: [URL] = {
        let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let folder = package.deletingLastPathComponent().appending(path: "shared/accuracy/dev/inputs")
        let files = try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        return (files ?? []).filter { ["md", "txt"].contains($0.pathExtension) }.sorted { $0.path < $1.path }
    }()

    @Test(.enabled(if: !CorpusTests.inputs.isEmpty, "the development corpus is not beside the package"))
    func everyEvidenceLiesInsideItsDocument() throws {
        for url in Self.inputs {
            let source = try SourceText(decoding: [UInt8](Data(contentsOf: url)), path: url.lastPathComponent)
            let resume = ResumeReader().read(source)
            #expect(
                ReadingInvariants.violations(of: resume, lineCount: source.lines.count).isEmpty,
                "\(url.lastPathComponent)")
            #expect(!resume.work.isEmpty && !resume.education.isEmpty, "\(url.lastPathComponent)")
        }
    }
}

/// What holds for every reading, whatever the text.
enum ReadingInvariants {
    static func violations(of resume: Resume, lineCount: Int) -> [String] {
        var violations: [String] = []
        let evidence =
            resume.work.map(\.evidence) + resume.education.map(\.evidence) + resume.projects.map(\.evidence)
            + resume.publications.map(\.evidence) + resume.awards.map(\.evidence)
        for case let lines? in evidence.map({ $0?.lines }) where lines.lowerBound < 1 || lines.upperBound > lineCount {
            violations.append("evidence \(lines) outside 1...\(lineCount)")
        }
        if evidence.contains(where: { $0 == nil }) { violations.append("an entry without evidence") }
        for skill in resume.skills where skill.mentionLines.contains(where: { $0 < 1 || $0 > lineCount }) {
            violations.append("skill \(skill.name) outside the document")
        }
        let texts =
            resume.work.flatMap { [$0.organization, $0.position] } + resume.education.map(\.institution)
            + resume.projects.map(\.name)
        for case let text? in texts where text.isEmpty || text.contains("\n") {
            violations.append("an empty or broken text")
        }
        return violations
    }
}
