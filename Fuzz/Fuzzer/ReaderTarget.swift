import CareerAnalysis
import Foundation
import Resume
import ResumeReading

/// Bytes through the whole reader, as `vitagraph parse` and `vitagraph analyze` take them.
enum ReaderTarget {
    static func read(_ bytes: [UInt8]) {
        // Bytes that are no text are refused with a reason: that is an answer too.
        guard let source = try? SourceText(decoding: bytes, path: "resume.md") else { return }
        let first = ReadOutcome(of: source)
        let second = ReadOutcome(of: source)
        guard first == second else { Fuzzer.fail("two readings of the same bytes differ") }
        for violation in JSONInvariants.violations(of: first.resume, lineCount: source.lineCount) {
            Fuzzer.fail("parse: \(violation)")
        }
        for violation in JSONInvariants.violations(of: first.analysis, lineCount: source.lineCount) {
            Fuzzer.fail("analyze: \(violation)")
        }
    }
}

/// What the two commands print for one document.
private struct ReadOutcome: Equatable {
    var resume: Data
    var analysis: Data

    init(of source: SourceText) {
        // A fixed month: the clock must not decide what is found.
        guard let asOf = YearMonth(year: 2025, month: 6) else { Fuzzer.fail("June 2025 is no month") }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        do {
            let read = ResumeReader().read(source)
            resume = try encoder.encode(read)
            analysis = try encoder.encode(CareerAnalysis(of: read, asOf: asOf))
            // What is printed can be read again: every date and every range of lines is checked on the way.
            _ = try JSONDecoder().decode(Resume.self, from: resume)
        } catch {
            Fuzzer.fail("the document cannot be encoded and read again: \(error)")
        }
    }
}
