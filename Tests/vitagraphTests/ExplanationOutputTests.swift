import ResumeReading
import Testing

@testable import vitagraph

@Suite struct ExplanationOutputTests {
    @Test func linesAreNumberedAndTheRuleStandsBelow() throws {
        let directory = try TemporaryDirectory()
        try directory.write("Ada Marsh\n\n## Skills\nPython\n", to: "cv.md")
        let run = try CommandRun(["parse", "--explain", "cv.md"], in: directory)
        #expect(run.status == 0)
        #expect(
            run.text == """
                1  contact            Ada Marsh
                                      └ name
                3  section heading    Skills
                                      └ skills: known wording
                4  skill list         Python
                                      └ listed under a heading on skills; skills: Python

                """)
    }

    @Test func severalDocumentsAreNamed() throws {
        let directory = try TemporaryDirectory()
        try directory.write("Ada Marsh\n", to: "in/a.md")
        try directory.write("Ben Reed\n", to: "in/b.md")
        let run = try CommandRun(["parse", "--explain", "in"], in: directory)
        #expect(run.text.contains("== in/a.md\n") && run.text.contains("== in/b.md\n"))
    }

    @Test func controlCharactersDoNotReachTheTerminal() {
        let line = LineReading.sample(text: "a\u{1B}[31mb")
        #expect(!ExplanationOutput.text([line], title: nil).contains(0x1B))
    }

    @Test func linesOfJSONAndExplanationsExcludeEachOther() throws {
        let directory = try TemporaryDirectory()
        try directory.write("Ada Marsh\n", to: "cv.md")
        #expect(try CommandRun(["parse", "--explain", "--lines", "cv.md"], in: directory).status != 0)
    }
}

extension LineReading {
    fileprivate static func sample(text: String) -> LineReading {
        LineReading(number: 1, role: .text, rule: "a rule", text: text)
    }
}
