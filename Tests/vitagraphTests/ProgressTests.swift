import Testing

@testable import vitagraph

struct ProgressTests {
    private func lines(_ mode: ProgressMode, total: Int, isTerminal: Bool) -> [String] {
        let progress = Progress(mode: mode, total: total, isTerminal: isTerminal)
        return [
            progress.advanced(after: "a\n.md"), progress.advanced(after: String(repeating: "x", count: 80) + ".md"),
        ]
    }

    @Test func showsItselfOnlyOnATerminalAndForSeveralInputs() {
        #expect(lines(.auto, total: 2, isTerminal: false) == ["", ""])
        #expect(lines(.auto, total: 1, isTerminal: true) == ["", ""])
        #expect(lines(.never, total: 2, isTerminal: true) == ["", ""])
    }

    @Test func rewritesOneShortLineOnATerminal() {
        let lines = lines(.auto, total: 2, isTerminal: true)
        #expect(lines.first == "\r\u{1B}[K1 of 2: a\u{FFFD}.md")
        #expect(lines.last == "\r\u{1B}[K2 of 2: " + String(repeating: "x", count: 47) + ".md")
    }

    @Test func writesPlainLinesElsewhereWhenAsked() {
        #expect(lines(.always, total: 2, isTerminal: false).first == "1 of 2: a\u{FFFD}.md\n")
    }

    @Test func tellsTheRateAndWhatIsLeft() {
        var seconds = 100.0
        let progress = Progress(mode: .always, total: 1000, isTerminal: false, clock: { seconds })
        #expect(progress.advanced(after: "a") == "1 of 1000: a\n", "the first second tells little")
        seconds += 4
        #expect(progress.advanced(after: "b") == "2 of 1000, 0.5 a second, 34 min left: b\n")
        seconds += 1
        for _ in 3..<200 { _ = progress.advanced(after: "c") }
        #expect(progress.advanced(after: "d") == "200 of 1000, 40 a second, 20 s left: d\n")
    }
}
