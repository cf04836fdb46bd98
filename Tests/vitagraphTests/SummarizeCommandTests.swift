import FoundationEssentials
import Testing

struct SummarizeCommandTests {
    @Test func writesEachFormatByItsSignature() throws {
        let directory = try TemporaryDirectory()
        try directory.write(Sample.short, to: "brand.md")
        let run = try CommandRun(
            ["summarize", "brand.md", "--format", "pdf", "--format", "png", "--format", "svg", "--scale", "40"],
            in: directory)
        #expect(run.status == 0)
        #expect(run.output.isEmpty && run.error.isEmpty)
        #expect(try directory.names == ["brand.md", "brand.pdf", "brand.png", "brand.svg"])
        #expect(try directory.read("brand.pdf").starts(with: Array("%PDF-".utf8)))
        #expect(try directory.read("brand.png").starts(with: [0x89, 0x50, 0x4E, 0x47]))
        #expect(String(decoding: try directory.read("brand.svg"), as: UTF8.self).contains("<svg"))
    }

    @Test func givesTheSameBytesAgain() throws {
        let directory = try TemporaryDirectory()
        let path = Sample.path("researcher-zh/resume.md")
        for name in ["one", "two"] {
            _ = try CommandRun(
                ["summarize", path, "--as-of", "2025-10", "-o", name, "--format", "pdf", "--format", "svg"],
                in: directory)
        }
        #expect(try directory.read("one.pdf") == directory.read("two.pdf"))
        #expect(try directory.read("one.svg") == directory.read("two.svg"))
    }

    @Test func putsSeveralIntoADirectoryThatItMakes() throws {
        let directory = try TemporaryDirectory()
        try directory.write(Sample.short, to: "a/cv.md")
        try directory.write(Sample.short, to: "b/cv.md")
        let run = try CommandRun(
            ["summarize", "a", "b", "missing.md", "-o", "out/pages", "--format", "svg"], in: directory)
        #expect(run.status == 1)
        #expect(
            run.errorLines == [
                "vitagraph: b/cv.md: written to out/pages/cv-2.svg",
                "vitagraph: missing.md: No such file or directory",
                "vitagraph: 2 of 3 done; 1 failed: 1 other",
            ])
        #expect(try directory.read("out/pages/cv.svg").isEmpty == false)
        #expect(try directory.read("out/pages/cv-2.svg").isEmpty == false)
    }

    @Test func refusesToWriteOntoTheInput() throws {
        let directory = try TemporaryDirectory()
        try directory.write(Sample.short, to: "cv.pdf")
        let run = try CommandRun(["summarize", "cv.pdf", "-o", "./cv.pdf"], in: directory)
        #expect(run.status == 2)
        #expect(run.errorLines.first == "Error: './cv.pdf' is the input; an input is never overwritten.")
        #expect(try directory.read("cv.pdf") == Array(Sample.short.utf8))
    }

    @Test func writesToStandardOutput() throws {
        let directory = try TemporaryDirectory()
        let run = try CommandRun(["summarize", "-", "-o", "-"], in: directory, standardInput: Sample.short)
        #expect(run.status == 0)
        #expect(run.output.starts(with: Array("%PDF-".utf8)))
        #expect(try directory.names == [])
    }

    @Test func saysWhereItCannotWrite() throws {
        let directory = try TemporaryDirectory()
        try directory.write(Sample.short, to: "cv.md")
        let run = try CommandRun(["summarize", "cv.md", "-o", "no/such/page.pdf"], in: directory)
        #expect(run.status == 1)
        #expect(
            run.error
                == "vitagraph: cv.md: cannot write no/such/page.pdf: No such file or directory; make the directory first, or choose another place with -o\n"
        )
        #expect(try directory.names == ["cv.md"])
    }

    @Test func drawsNoProtectedFacts() throws {
        let directory = try TemporaryDirectory()
        try directory.write("赵可\n女 | 28岁 | 会计\n籍贯：江苏盐城\n\n技能\nExcel\n", to: "cv.txt")
        let run = try CommandRun(["summarize", "cv.txt", "--format", "svg", "-o", "-"], in: directory)
        #expect(run.status == 0)
        #expect(run.text.contains("会计"))
        for word in ["女", "28岁", "盐城"] { #expect(!run.text.contains(word), "\(word)") }
    }
}
