import Foundation
@_spi(Benchmarks) import ResumeReading
import Stopwatch

/// How fast the names of skills are found in text.
///
///     skills TERMS TEXT    prints milliseconds per MB, as `limit/automaton.c` does for the same files
@main struct SkillsBenchmark {
    static func main() throws {
        let files = try CommandLine.arguments.dropFirst().prefix(2).map {
            try String(contentsOfFile: $0, encoding: .utf8)
        }
        guard files.count == 2 else { throw CocoaError(.fileNoSuchFile) }
        let terms = files[0].split(separator: "\n").map { SkillLexicon.Entry(name: String($0)) }
        let lexicon = SkillLexicon(entries: terms)
        // A document begins with a heading, as the automaton tells them apart.
        let documents = files[1].components(separatedBy: "\n# ").map { ScalarText($0) }
        let megabytes = Double(files[1].utf8.count) / 1e6
        var count = 0
        let time = Stopwatch.measure { count = lexicon.countOfNames(in: documents) }
        print(time.text(per: megabytes, "MB") + String(format: ", %.0f matches per MB", Double(count) / megabytes))
    }
}
