import Foundation
import Resume
import Testing
import _TestSupport

/// Folders as they come: documents of all kinds, and some that cannot be read.
struct DocumentBatchTests {
    private static let page = """
        <!DOCTYPE html><html><body><h1>Ottilie Brand</h1><p>ottilie.brand@example.org</p>
        <h2>Experience</h2><p>Baker, Hearth &amp; Rye<br>Jan 2019 - Mar 2021</p></body></html>
        """

    private static func wordDocument(_ paragraphs: [String]) -> [UInt8] {
        let body = paragraphs.map { "<w:p><w:r><w:t>\($0)</w:t></w:r></w:p>" }.joined()
        let name = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
        return ZipWriter.archive([
            "word/document.xml": "<w:document xmlns:w=\"\(name)\"><w:body>\(body)</w:body></w:document>"
        ])
    }

    private static func folder() throws -> TemporaryDirectory {
        let directory = try TemporaryDirectory()
        try directory.write(page, to: "in/page.html")
        try directory.write(
            wordDocument(["Ottilie Brand", "Experience", "Baker, Hearth Ltd", "2019 - 2021"]), to: "in/word.docx")
        try directory.write(wordDocument([]), to: "in/blank.docx")
        try directory.write("%PDF-1.7\nno more", to: "in/broken.pdf")
        try directory.write(Sample.short, to: "in/text.md")
        try directory.write(Sample.short, to: "in/notes.rtf")
        return directory
    }

    @Test func badDocumentsStopNobody() throws {
        let directory = try Self.folder()
        // Our own page is a PDF to be read, and one that needs a password.
        let drawn = try CommandRun(
            ["summarize", "in/text.md", "-o", "in/plain.pdf", "--as-of", "2024-01"], in: directory)
        #expect(drawn.status == 0)
        let locked = try CommandRun(
            shell: "qpdf --encrypt secret owner 256 -- in/plain.pdf in/locked.pdf && rm in/plain.pdf", [], in: directory
        )
        let hasQPDF = locked.status == 0
        let run = try CommandRun(["parse", "in", "--jobs", "4"], in: directory)
        #expect(run.status == 1)
        let formats = try run.lines.map {
            try JSONDecoder().decode(Resume.self, from: Data($0.utf8)).reading.source.format
        }
        #expect(formats.filter { $0 != "pdf" } == ["html", "markdown", "docx"])
        var codes = ["blank.docx": "empty", "broken.pdf": "damaged"]
        if hasQPDF { codes["locked.pdf"] = "encrypted" }
        for (name, code) in codes {
            #expect(run.errorLines.contains { $0.hasPrefix("vitagraph: in/\(name): ") && $0.hasSuffix("[\(code)]") })
        }
        if hasQPDF {
            #expect(run.errorLines.last == "vitagraph: 3 of 6 done; 3 failed: 1 damaged, 1 empty, 1 encrypted")
            let quiet = try CommandRun(["parse", "in", "--quiet"], in: directory)
            #expect(quiet.errorLines == run.errorLines.dropLast())
        }
    }

    @Test func interruptingLeavesWholeFilesAndARunAgainFinishes() throws {
        let directory = try TemporaryDirectory()
        for number in 1...60 { try directory.write(Self.page, to: "in/\(number).html") }
        // Job control gives the command its own signals, as in a terminal.
        let script =
            "\"$0\" summarize in -o out/ --jobs 2 & until ls out 2>/dev/null | grep -q pdf; do sleep 0.05; done; kill -INT $!; wait $!; echo $? >&2"
        let stopped = try CommandRun(shell: "set -m; " + script, [CommandRun.executable], in: directory)
        let written = (try? FileManager.default.contentsOfDirectory(atPath: directory.path + "/out")) ?? []
        #expect(written.allSatisfy { $0.hasSuffix(".pdf") })
        for name in written {
            let bytes = try Data(contentsOf: URL(filePath: directory.path + "/out/" + name))
            #expect(bytes.suffix(6) == Data("%%EOF\n".utf8))
        }
        // A fast machine may be done before.
        if stopped.errorLines.last != "0" {
            #expect(stopped.errorLines.contains { $0.hasPrefix("vitagraph: interrupted: ") })
            #expect(stopped.errorLines.last == "130")
        }
        let again = try CommandRun(["summarize", "in", "-o", "out/"], in: directory)
        #expect(again.status == 0)
        #expect(try FileManager.default.contentsOfDirectory(atPath: directory.path + "/out").count == 60)
    }

    @Test(arguments: ["INT", "INT INT", "HUP"])
    func interruptingLeavesNothingOfConverters(signals: String) throws {
        let directory = try TemporaryDirectory()
        try directory.write(Sample.short, to: "text.md")
        try directory.write("", to: "tmp/.keep")
        try directory.write("", to: "in/.keep")
        let script = """
            "$0" summarize text.md -o plain.pdf --as-of 2024-01 || exit 1
            for number in $(seq 60); do \(Sample.asForeign) plain.pdf >in/$number.pdf; done
            TMPDIR="$PWD/tmp" "$0" parse in --jobs 2 >out.jsonl &
            until ls tmp | grep -q vitagraph || ! kill -0 $! 2>/dev/null; do :; done
            for signal in \(signals); do kill -$signal $! 2>/dev/null; done
            wait $!
            echo $? >&2
            """
        let run = try CommandRun(shell: "set -m; " + script, [CommandRun.executable], in: directory)
        #expect(try FileManager.default.contentsOfDirectory(atPath: directory.path + "/tmp") == [".keep"])
        let status = try #require(run.errorLines.last)
        #expect(["0", "130"].contains(status))
        let output = try String(contentsOfFile: directory.path + "/out.jsonl", encoding: .utf8)
        for line in output.split(separator: "\n") {
            #expect(throws: Never.self) { try JSONDecoder().decode(Resume.self, from: Data(line.utf8)) }
        }
    }
}
