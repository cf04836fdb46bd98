import Foundation
import Testing

struct FontOptionsTests {
    @Test func ownFontsDraw() throws {
        let directory = try TemporaryDirectory()
        _ = try directory.write(Sample.short, to: "resume.md")
        let fonts = try String(contentsOfFile: Sample.reports + "/../Fonts/fonts.conf", encoding: .utf8)
        _ = try directory.write(fonts, to: "own.conf")
        let run = try CommandRun(
            ["summarize", "resume.md", "--fonts", "own.conf", "-o", "page.pdf"], in: directory)
        #expect(run.status == 0, "\(run.error)")
    }

    @Test func whatIsNoFontConfigurationIsNamed() throws {
        let directory = try TemporaryDirectory()
        _ = try directory.write(Sample.short, to: "resume.md")
        let run = try CommandRun(["summarize", "resume.md", "--fonts", "resume.md"], in: directory)
        #expect(run.status != 0)
        #expect(run.error.contains("resume.md: The font configuration is not a valid fontconfig file."))
    }

    @Test func fontsThatAreNotThereAreNamed() throws {
        let directory = try TemporaryDirectory()
        _ = try directory.write(Sample.short, to: "resume.md")
        let run = try CommandRun(["summarize", "resume.md", "--fonts", "own.conf"], in: directory)
        #expect(run.status != 0)
        #expect(run.error.contains("own.conf: No such file or directory"))
    }
}
