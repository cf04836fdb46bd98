import Foundation
import Resume
import Testing

/// What strangers may send: each file gives its own error or is read, and the others are done.
struct HostileInputTests {
    @Test func eachGivesItsErrorAndStopsNobody() throws {
        let directory = try TemporaryDirectory()
        for file in HostileFile.all { try directory.write(file.bytes, to: "in/\(file.name)") }
        try directory.write(Sample.short, to: "in/good.md")
        let run = try CommandRun(["parse", "in"], in: directory)
        #expect(run.status == 1)
        let errors = HostileFile.all.compactMap { file in
            file.error.map { "vitagraph: in/\(file.name): \($0)" }
        }
        #expect(Set(run.errorLines.dropLast()) == Set(errors))
        let read = try run.lines.map { try JSONDecoder().decode(Resume.self, from: Data($0.utf8)) }
        #expect(read.count == HostileFile.all.count - errors.count + 1)
        #expect(read.contains { $0.reading.source.path == "in/good.md" && $0.basics.name == "Ottilie Brand" })
    }

    @Test func whatIsReadIsDrawnToo() throws {
        let directory = try TemporaryDirectory()
        // Long lines are slow to read in a build for debugging: once is enough. Scripts/test-load reads some of 5 MB.
        let files = HostileFile.all.filter { $0.error == nil && $0.bytes.count < 400_000 }
        for file in files { try directory.write(file.bytes, to: "in/\(file.name)") }
        let run = try CommandRun(["summarize", "in", "-o", "out/", "--as-of", "2025-10", "--quiet"], in: directory)
        #expect(run.error == "")
        #expect(run.status == 0)
        let pages = try FileManager.default.contentsOfDirectory(atPath: directory("out"))
        #expect(pages.count == files.count)
    }

    @Test func absurdNumbersAreNoMonthsAndNoCounts() throws {
        let directory = try TemporaryDirectory()
        for file in HostileFile.all where ["dates.md", "numbers.md", "numbers.json"].contains(file.name) {
            try directory.write(file.bytes, to: file.name)
            let run = try CommandRun(["analyze", file.name, "--as-of", "2025-10"], in: directory)
            #expect(run.status == 0, "\(file.name): \(run.error)")
            // In a message, what is wrong may be said.
            #expect(!run.text.contains(#/ : (99999|1000000|9223372)/#))
        }
    }

    @Test func limitsCanBeSet() throws {
        let directory = try TemporaryDirectory()
        try directory.write(Sample.short, to: "cv.md")
        try directory.write("<!DOCTYPE html><p>Ottilie Brand</p><p>Baker</p><p>Miller</p>", to: "cv.html")
        for (limit, file, reason) in [
            ("lines=3", "cv.md", "more than 3 lines; give the résumé alone [too-large]"),
            ("elements=3", "cv.html", "more than 3 HTML elements; see --limit [limit-exceeded]"),
            ("characters=1", "cv.html", "more than 1 characters; see --limit [limit-exceeded]"),
        ] {
            let run = try CommandRun(["parse", file, "--limit", limit], in: directory)
            #expect(run.status == 1)
            #expect(run.errorLines == ["vitagraph: \(file): \(reason)"])
        }
        let raised = try CommandRun(["parse", "cv.md", "--limit", "lines=9", "--limit", "text=1"], in: directory)
        #expect(raised.status == 0)
        for wrong in ["lines", "lines=0", "lines=x", "rows=3", "file=99999", "lines=3=4"] {
            #expect(try CommandRun(["parse", "cv.md", "--limit", wrong], in: directory).status == 2)
        }
    }

    private static let names = [
        "--help.md", "-o.md", "$(touch stolen).md", "`touch stolen`.md", "; touch stolen;.md", "%s%n.md", "q'\".md",
        "x\\y.md", "a\nb.md", "\u{1B}[31mred.md", "gp\u{202E}fdp.md",
    ]

    @Test func namesAreNamesAndNothingElse() throws {
        let directory = try TemporaryDirectory()
        for name in Self.names { try directory.write(Sample.short, to: "in/\(name)") }
        let run = try CommandRun(["summarize", "in", "-o", "out/"], in: directory)
        #expect(run.status == 0)
        #expect(try directory.names == ["in", "out"])
        #expect(try FileManager.default.contentsOfDirectory(atPath: directory("out")).count == Self.names.count)
        // What a message says stays one harmless line.
        try FileManager.default.removeItem(atPath: directory("out"))
        for name in Self.names { try directory.write("", to: "in/\(name)") }
        let failing = try CommandRun(["summarize", "in", "-o", "out/"], in: directory)
        #expect(failing.errorLines.count == Self.names.count + 1)
        #expect(failing.error.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 && $0.value != 0x202E })
    }

    @Test func filesWithinAPacketHaveHarmlessNames() throws {
        let directory = try TemporaryDirectory()
        for name in Self.names { try directory.write(Sample.short, to: "in/\(name)") }
        let run = try CommandRun(["packet", "in", "-o", "packet.pdf", "--quiet"], in: directory)
        #expect(run.status == 0)
        let list = try CommandRun(shell: "pdfdetach -list packet.pdf", [], in: directory)
        let attached = list.lines.dropFirst()
        #expect(attached.count == Self.names.count * 2)
        #expect(attached.allSatisfy { !$0.contains("\\") && !$0.contains("\u{202E}") && !$0.contains("\u{1B}") })
    }

    @Test func aNameThatIsNoTextIsTold() throws {
        let directory = try TemporaryDirectory()
        try directory.write(Sample.short, to: "in/good.md")
        _ = try CommandRun(
            shell: "cp in/good.md $'in/na\\xefve.md'; cp in/good.md $'in/na\\xefve.jpg'", [], in: directory)
        let run = try CommandRun(["parse", "in"], in: directory)
        #expect(run.status == 1)
        #expect(run.lines.count == 1)
        #expect(run.errorLines.first == "vitagraph: in/na\u{FFFD}ve.md: its name is no UTF-8; rename it")
    }
}
