import Foundation
import Resume
import Testing

@testable import ResumeReading

/// Holds how much of the labelled résumés in `Tests/Corpus` comes out right, so that no change lowers it unseen.
@Suite struct LabelledCorpusTests {
    private static let corpus =
        #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(2)
        .joined(separator: "/") + "/Corpus/"

    /// A job or degree as the labels know it.
    private struct Entry {
        var name: String
        var dates: DateSpan

        init?(_ name: String?, _ dates: DateSpan) {
            guard let name else { return nil }
            self.name = name.filter { $0.isLetter || $0.isNumber }.lowercased()
            self.dates = dates
        }

        func isSame(as other: Entry) -> Bool {
            dates == other.dates && (name.contains(other.name) || other.name.contains(name))
        }
    }

    private func entries(_ resume: Resume) -> [Entry] {
        resume.work.compactMap { Entry($0.organization, $0.dates) }
            + resume.education.compactMap { Entry($0.institution, $0.dates) }
    }

    /// Floors a little below what was measured when they were set.
    @Test(arguments: [("learned", 0.99), ("heldout", 0.94)])
    func jobsAndDegreesComeOutRight(folder: String, floor: Double) throws {
        let files = try FileManager.default.contentsOfDirectory(atPath: Self.corpus + folder)
        var labelled = 0
        var found = 0
        var read = 0
        for file in files.sorted() where file.hasSuffix(".md") || file.hasSuffix(".txt") {
            let path = Self.corpus + folder + "/" + file
            let gold = path.replacing(/\.(md|txt)$/, with: ".gold.json")
            let label = try JSONDecoder().decode(Resume.self, from: Data(contentsOf: URL(filePath: gold)))
            let bytes = try Array(Data(contentsOf: URL(filePath: path)))
            var candidates = entries(ResumeReader().read(try SourceText(decoding: bytes, path: file)))
            read += candidates.count
            for entry in entries(label) {
                labelled += 1
                guard let match = candidates.firstIndex(where: { $0.isSame(as: entry) }) else { continue }
                candidates.remove(at: match)
                found += 1
            }
        }
        let recall = Double(found) / Double(max(labelled, 1))
        let precision = Double(found) / Double(max(read, 1))
        #expect(recall >= floor, "\(found) of \(labelled) labelled entries are read in \(folder)")
        #expect(precision >= floor, "\(found) of \(read) entries read are labelled in \(folder)")
    }
}
