import CareerAnalysis
import Foundation
import Resume
import ResumeReading

/// Bytes through the whole reader, as `vitagraph parse` and `vitagraph analyze` take them.
@main
enum ReaderFuzzer {
    static func main() {
        var count = CommandLine.argc
        var arguments = CommandLine.unsafeArgv
        _ = runDriver(&count, &arguments) { bytes, count in
            ReaderFuzzer.tryReading(Array(UnsafeBufferPointer(start: bytes, count: count)))
            return 0
        }
    }

    private static func tryReading(_ bytes: [UInt8]) {
        // Bytes that are no text are refused with a reason: that is an answer too.
        guard let source = try? SourceText(decoding: bytes, path: "resume.md") else { return }
        let first = ReadOutcome(of: source)
        let second = ReadOutcome(of: source)
        guard first == second else { fail("two readings of the same bytes differ") }
        for violation in JSONInvariants.violations(of: first.resume, lineCount: source.lineCount) {
            fail("parse: \(violation)")
        }
        for violation in JSONInvariants.violations(of: first.analysis, lineCount: source.lineCount) {
            fail("analyze: \(violation)")
        }
    }

    /// Ends the run the way a trap does, so that libFuzzer keeps the input.
    static func fail(_ reason: String) -> Never {
        fatalError("Invariant broken: \(reason)")
    }
}

/// What the two commands print for one document.
private struct ReadOutcome: Equatable {
    var resume: Data
    var analysis: Data

    init(of source: SourceText) {
        // A fixed month: the clock must not decide what is found.
        guard let asOf = YearMonth(year: 2025, month: 6) else { ReaderFuzzer.fail("June 2025 is no month") }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        do {
            let read = ResumeReader().read(source)
            resume = try encoder.encode(read)
            analysis = try encoder.encode(CareerAnalysis(of: read, asOf: asOf))
            // What is printed can be read again: every date and every range of lines is checked on the way.
            _ = try JSONDecoder().decode(Resume.self, from: resume)
        } catch {
            ReaderFuzzer.fail("the document cannot be encoded and read again: \(error)")
        }
    }
}

/// libFuzzer's own `main`: it parses the options and calls back with input after input.
@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
    _ count: UnsafeMutablePointer<CInt>,
    _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
    _ callback: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt
