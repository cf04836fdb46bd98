import Testing
import _TestSupport

@testable import ResumeReading

/// Damaged documents: the reader may find less in them, but never traps and never points outside them.
struct ResumeReaderFuzzTests {
    @Test(arguments: 0..<ResumeSamples.all.count)
    func mutatedDocumentsAreRead(sample: Int) throws {
        var generator = SeededGenerator(seed: UInt64(sample) + 1)
        for _ in 0..<60 {
            let text = mutated(ResumeSamples.all[sample], using: &generator)
            guard let source = try? SourceText(decoding: Array(text.utf8), path: "resume.md") else { continue }
            let resume = ResumeReader().read(source)
            #expect(ReadingInvariants.violations(of: resume, lineCount: source.lines.count) == [], "\(text)")
        }
    }

    private func mutated(_ text: String, using generator: inout SeededGenerator) -> String {
        let debris: [Character] = [
            "（", ")", "|", "\t", "—", "\n", "*", "2", "年", "至", "今", "：", "·", "@", "#", "\u{301}", "👩‍💻", "\u{0}",
        ]
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(Array.init)
        for _ in 0..<(1 + Int(generator.next() % 12)) {
            guard !lines.isEmpty else { break }
            let line = Int(generator.next() % UInt64(lines.count))
            let column = lines[line].isEmpty ? 0 : Int(generator.next() % UInt64(lines[line].count))
            switch generator.next() % 6 {
            case 0: lines.remove(at: line)
            case 1: lines.insert(lines[line], at: Int(generator.next() % UInt64(lines.count)))
            case 2 where !lines[line].isEmpty: lines[line].remove(at: column)
            case 3: lines[line].insert(debris[Int(generator.next() % UInt64(debris.count))], at: column)
            case 4: lines[line] = Array(lines[line].prefix(column))
            default: lines.swapAt(line, Int(generator.next() % UInt64(lines.count)))
            }
        }
        return lines.map { String($0) }.joined(separator: "\n")
    }
}
