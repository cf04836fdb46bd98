import Resume
import Testing

struct VitagraphCommandTests {
    @Test func answersHelpAndVersion() throws {
        let directory = try TemporaryDirectory()
        let help = try CommandRun(["--help"], in: directory)
        #expect(help.status == 0)
        #expect(help.text.contains("summarize"))
        #expect(try CommandRun(["--version"], in: directory).text == Vitagraph.version + "\n")
    }

    @Test(arguments: [
        ["parse"], ["nonsense", "x.md"], ["parse", "--nonsense", "x.md"], ["parse", "--as-of", "2025", "x.md"],
        ["parse", "--as-of", "2025-13", "x.md"], ["parse", "--jobs", "0", "x.md"], ["parse", "-", "-"],
        ["summarize", "--format", "docx", "x.md"], ["summarize", "--scale", "0", "x.md"],
        ["summarize", "--scale", "nan", "x.md"], ["summarize", "--language", "fr", "x.md"],
        ["summarize", "-o", "x.docx", "x.md"], ["summarize", "-o", "", "x.md"],
    ])
    func answersWrongUsageWithTwo(arguments: [String]) throws {
        let directory = try TemporaryDirectory()
        try directory.write(Sample.short, to: "x.md")
        let run = try CommandRun(arguments, in: directory)
        #expect(run.status == 2)
        #expect(run.output.isEmpty)
        #expect(run.error.hasPrefix("Error: "))
        #expect(try directory.names == ["x.md"])
    }

    /// Also what is found wrong only when the command runs.
    @Test(arguments: [
        ["packet", "x.md", "-o", "."], ["packet", "--nonsense"], ["summarize", "-o", "x.docx", "x.md"],
    ])
    func tellsTheUsageAsItIsTyped(arguments: [String]) throws {
        let directory = try TemporaryDirectory()
        try directory.write(Sample.short, to: "x.md")
        let error = try CommandRun(arguments, in: directory).error
        #expect(error.contains("Usage: vitagraph \(arguments[0]) "), "\(error)")
        #expect(error.contains("See 'vitagraph \(arguments[0]) --help'"), "\(error)")
    }

    /// The reader of the pipe is gone before the first line: no signal, no complaint, no wrong status.
    @Test func endsQuietlyWhenNobodyReads() throws {
        let directory = try TemporaryDirectory()
        let script = "(sleep 0.3; exec \"$0\" parse \"$1\" \"$1\"; ) | true; echo ${PIPESTATUS[0]} >&2"
        let run = try CommandRun(
            shell: script, [CommandRun.executable, Sample.path("engineer-en/resume.md")],
            in: directory)
        #expect(run.error == "0\n")
    }

    @Test func namesAFullDisk() throws {
        let directory = try TemporaryDirectory()
        let run = try CommandRun(
            shell: "exec \"$0\" parse \"$1\" >/dev/full",
            [CommandRun.executable, Sample.path("engineer-en/resume.md")], in: directory)
        #expect(run.status == 1)
        #expect(run.error == "vitagraph: standard output: No space left on device\n")
    }
}
