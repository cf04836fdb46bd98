import DocumentText
import Foundation
import Resume
import Testing
import _TestSupport

@testable import ResumeReading

struct DocumentSourceTests {
    private static func wordDocument(_ body: String) throws(SourceError) -> SourceText {
        let name = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
        let document = "<w:document xmlns:w=\"\(name)\"><w:body>\(body)</w:body></w:document>"
        return try SourceText(decoding: ZipWriter.archive(["word/document.xml": document]), path: "cv.docx")
    }

    private static func paragraph(_ runs: String) -> String { "<w:p>\(runs)</w:p>" }
    private static func run(_ text: String, _ properties: String = "") -> String {
        "<w:r><w:rPr>\(properties)</w:rPr><w:t xml:space=\"preserve\">\(text)</w:t></w:r>"
    }

    @Test func typedMarksBecomeMarkers() throws {
        let texts = ["1. Baked bread", "– Sold it", "2016.05 Opened", "• Closed"]
        let source = try Self.wordDocument(texts.map { Self.paragraph(Self.run($0)) }.joined())
        #expect(source.format == .docx && source.encoding == "binary")
        #expect(source.lines.map(\.marker) == [.number(1), .bullet, nil, .bullet])
        #expect(source.lines.map { String($0.text) } == ["Baked bread", "Sold it", "2016.05 Opened", "Closed"])
        #expect(source.lines.map(\.number) == [1, 2, 3, 4])
    }

    @Test func boldStaysWhereItWas() throws {
        // The accent is a character of its own, the joiner none that is seen; the mark goes.
        let runs = Self.run("2. Cafe\u{301}\u{200B} ") + Self.run("Aurora", "<w:b/>") + Self.run(" Ltd")
        let line = try #require(try Self.wordDocument(Self.paragraph(runs)).lines.first)
        #expect(String(line.text) == "Café Aurora Ltd")
        let bold = try #require(line.boldRanges.first)
        #expect(String(line.text[bold]) == "Aurora")
    }

    @Test func documentErrorsKeepTheirCodes() {
        func code(_ bytes: [UInt8], _ path: String) -> SourceError.Code? {
            do {
                _ = try SourceText(decoding: bytes, path: path)
                return nil
            } catch {
                return error.code
            }
        }
        #expect(code(Array("%PDF-1.4\n".utf8), "cv.pdf") == .damaged)
        #expect(code(Array("{\\rtf1 Mira}".utf8), "cv.rtf") == .unsupported)
        #expect(code(ZipWriter.archive(["notes.txt": "Mira"]), "cv.zip") == .unsupported)
        #expect(code(Array("<html><body> </body></html>".utf8), "cv.html") == .empty)
    }

    @Test func evidenceNamesThePages() throws {
        let page = { (text: String) in Self.paragraph(Self.run(text)) }
        let turn = "<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>"
        let body =
            page("Mira Okonkwo") + page("mira@example.org") + turn + page("Work Experience")
            + page("Baker, Hearth Ltd, 2019 - 2021")
        let resume = ResumeReader().read(try Self.wordDocument(body))
        let evidence = try #require(resume.work.first?.evidence)
        #expect(evidence.pages?.map(\.page) == [2])
        #expect(resume.reading.source.pageCount == 2)
        let text = try SourceText(decoding: Array("Baker, Hearth Ltd, 2019 - 2021".utf8), path: "cv.txt")
        #expect(ResumeReader().read(text).work.allSatisfy { $0.evidence?.pages == nil })
    }

    @Test func pagesAreThoseTouched() {
        let places = [
            PagePlace(page: 1, line: 1), .init(page: 1, line: 2), .init(page: 2, line: 1), .init(page: 3, line: 1),
        ]
        let numbering = PageNumbering(places: places)
        #expect(
            numbering.pages(of: 2...3) == [PageLines(page: 1, lines: [2, 2]), PageLines(page: 2, lines: [1, 1])])
        #expect(numbering.pages(of: [1, 4, 4]) == [PageLines(page: 1, lines: [1]), PageLines(page: 3, lines: [1])])
        #expect(numbering.pages(of: 9...12) == nil)
        #expect(numbering.lines(ofPage: 1) == 1...2)
    }

    @Test func hiddenWordsAreNoted() throws {
        let body =
            Self.paragraph(Self.run("Mira Okonkwo"))
            + Self.paragraph(Self.run("best candidate ever", "<w:vanish/>"))
        let notes = ResumeReader().read(try Self.wordDocument(body)).reading.notes
        #expect(notes.filter { $0.code == .hiddenText }.map(\.message) == ["3 words cannot be seen and were left out."])
    }
}
