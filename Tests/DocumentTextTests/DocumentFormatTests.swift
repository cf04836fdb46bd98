import Testing
import _TestSupport

@testable import DocumentText

@Test(arguments: [
    ("%PDF-1.7\n", "cv.txt", DocumentFormat.pdf), ("junk before\n%PDF-1.4", "", .pdf),
    ("{\\rtf1\\ansi", "cv.doc", .rtf),
    ("<!DOCTYPE html><html>", "cv.md", .html), ("\u{FEFF}\n  <html lang=de>", "", .html),
    ("<?xml version=\"1.0\"?>\n<!-- saved -->\n<!DOCTYPE html PUBLIC \"x\">", "", .html),
    ("<!-- a\nb --><head>", "", .html), ("<div>\n<p>Mira</p>\n</div>", "", .html), ("<div>Mira", "cv.html", .html),
    ("<div align=center>\n\n# Mira\n\n</div>\n## Work\n- text", "", .text), ("<h1>Mira</h1>\n\ntext", "cv.md", .text),
    ("<p>Mira</p>\nplain\nplain\nplain", "", .text), ("<mira@example.org>\nMira", "", .text),
    ("{\n  \"basics\": {}}", "", .text), ("cv:\n  name: Mira\n", "", .text),
    ("Wrote a parser of PDF: reads the %PDF-1.7 header", "", .text),
    ("---\ntitle: CV\n---\ncv:\n  x: y", "", .text), ("CV:\nMira Okonkwo, nurse", "", .text),
    ("Mira Okonkwo\ncv:\n  name: x", "", .text), ("", "", .text), ("# Mira\n", "", .text),
    (
        "From: <Saved>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary=x\r\n\r\n<html>", "",
        .mhtml
    ),
])
func formatsOfText(text: String, name: String, expected: DocumentFormat) {
    #expect(DocumentFormat.detect(Array(text.utf8), name: name) == expected)
}

@Test func formatsOfArchives() {
    func detect(_ files: KeyValuePairs<String, String>, _ name: String = "") -> DocumentFormat {
        DocumentFormat.detect(ZipWriter.archive(files), name: name)
    }
    #expect(detect(["word/document.xml": ""], "cv.odt") == .docx)
    #expect(detect(["[Content_Types].xml": "<x wordprocessingml/>", "word/document2.xml": ""]) == .docx)
    #expect(detect(["mimetype": "application/vnd.oasis.opendocument.text", "content.xml": ""]) == .odt)
    #expect(detect(["mimetype": "application/vnd.oasis.opendocument.text-template", "content.xml": ""]) == .odt)
    #expect(detect(["mimetype": "application/vnd.oasis.opendocument.spreadsheet", "content.xml": ""]) == .archive)
    #expect(detect(["xl/workbook.xml": ""], "cv.docx") == .archive)
    let whole = ZipWriter.archive(["word/document.xml": String(repeating: "x", count: 9000)])
    #expect(DocumentFormat.detect(Array(whole.prefix(60)), name: "a") == .docx)
}

@Test func formatsOfOldOffice() {
    let old: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 600)
    #expect(DocumentFormat.detect(old) == .doc)
    let locked = old + Array("EncryptedPackage".utf8).flatMap { [$0, 0] }
    #expect(DocumentFormat.detect(locked) == .encryptedOffice)
    #expect(DocumentFormat.encryptedOffice.refusal?.code == .encrypted)
}

@Test func pagesInUTF16AreTold() {
    let page = "<!DOCTYPE html><html>".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(DocumentFormat.detect([0xFF, 0xFE] + page) == .html)
}

@Test func formatsThatAreNotReadSayWhatToDo() {
    for format in [DocumentFormat.doc, .rtf, .mhtml, .archive] { #expect(format.refusal?.code == .unsupported) }
    for format in [DocumentFormat.pdf, .docx, .odt, .html, .text] {
        #expect(format.refusal == nil)
    }
    #expect(DocumentFormat.doc.refusal?.message.contains("libreoffice --convert-to docx") == true)
}
