import Testing

@testable import vitagraph

/// What Vitagraph wrote among the résumés is none the next time.
struct OwnDocumentTests {
    private let folder: TemporaryDirectory

    init() throws {
        folder = try TemporaryDirectory()
        try folder.write(Sample.short, to: "in/brand.md")
    }

    private func run(_ arguments: [String]) throws -> CommandRun {
        try CommandRun(arguments + ["--as-of", "2025-10"], in: folder)
    }

    @Test func documentsInAFolderArePassedOverWithARemark() throws {
        #expect(try run(["summarize", "in", "-o", "in"]).status == 0)
        #expect(try run(["cohort", "in", "-o", "in/cohort.pdf"]).status == 0)
        for command in [
            ["cohort", "in", "-o", "in/cohort.pdf"], ["packet", "in", "-o", "in/packet.pdf"],
            ["packet", "in", "-o", "in/packet.pdf"], ["summarize", "in", "-o", "in"],
        ] {
            let again = try run(command)
            #expect(again.status == 0, "\(command) \(again.error)")
            let remark = try #require(again.errorLines.first)
            #expect(remark.hasPrefix("vitagraph: in/brand.pdf and "))
            #expect(remark.hasSuffix(": passed over, because Vitagraph drew them"))
        }
        let parsed = try run(["parse", "--lines", "in"])
        #expect(parsed.lines.count == 1)
        let quiet = try run(["parse", "--quiet", "in"])
        #expect(quiet.error.isEmpty)
    }

    @Test func whoeverNamesOneIsToldWhatToGive() throws {
        #expect(try run(["summarize", "in/brand.md", "-o", "brand.pdf"]).status == 0)
        let run = try run(["parse", "brand.pdf"])
        #expect(run.status == 1)
        #expect(
            run.errorLines == [
                "vitagraph: brand.pdf: drawn by Vitagraph, and no résumé; give the résumé that it was drawn from "
                    + "[own-document]"
            ])
    }

    @Test func aRésuméThatSpeaksOfVitagraphIsRead() {
        #expect(!OwnDocument.isRecognized(Array("<xmp:CreatorTool>Vitagraph</xmp:CreatorTool>".utf8)), "no PDF")
        #expect(!OwnDocument.isRecognized(Array("%PDF-1.7 <xmp:CreatorTool>Word</xmp:CreatorTool> Vitagraph".utf8)))
        #expect(OwnDocument.isRecognized(Array("%PDF-1.7 << <xmp:CreatorTool>Vitagraph 2</xmp:CreatorTool>".utf8)))
        #expect(!OwnDocument.isRecognized(Array("%PDF-1.7 <xmp:CreatorTool>Vita".utf8)))
    }
}
