import Testing

@testable import ResumeReading

private func code(_ bytes: [UInt8]) -> SourceError.Code? {
    do throws(SourceError) {
        _ = try SourceText(decoding: bytes, path: "resume.txt")
        return nil
    } catch {
        return error.code
    }
}

@Test(arguments: [
    ("", SourceError.Code.empty), ("\n \u{3000}\t\u{FEFF}\n", .empty), ("%PDF-1.7\n", .damaged),
    ("PK\u{3}\u{4}....", .unsupported),
    ("text\0with\0zeros", .binary), ("Jane Doe", nil),
])
func whatIsNoTextIsRefused(text: String, expected: SourceError.Code?) {
    #expect(code(Array(text.utf8)) == expected)
}

@Test func imagesAndLargeFilesAreRefused() {
    #expect(code([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A]) == .binary)
    #expect(code([0xFF, 0xD8, 0xFF, 0xE0]) == .binary)
    #expect(code([UInt8](repeating: 0x61, count: (16 << 20) + 1)) == .tooLarge)
}

@Test func errorSaysWhatTheFileIsAndWhatToDo() {
    do throws(SourceError) {
        _ = try SourceText(decoding: [0xFF, 0xD8, 0xFF, 0xE0], path: "cv.jpg")
        Issue.record("a picture was read as text")
    } catch {
        #expect(error.message == "looks like a JPEG image; recognise its text first, for example with tesseract")
    }
}

@Test(arguments: [
    ("cv.md", "Jane Doe", SourceText.Format.markdown), ("cv.txt", "Jane Doe\nEngineer", .text),
    ("cv.txt", "# Jane Doe\n", .markdown), ("cv.txt", "- **Lead** engineer", .markdown),
    ("cv.txt", "A | B\n--|--\n1 | 2", .markdown), ("cv.txt", "555-0100  *  jane@example.org", .text),
])
func formatIsToldByNameOrMarkup(path: String, text: String, format: SourceText.Format) throws {
    #expect(try SourceText(decoding: Array(text.utf8), path: path).format == format)
}

@Test func decodedTextKnowsItsDigest() throws {
    let source = try SourceText(decoding: Array("abc".utf8), path: "-")
    #expect(source.sha256 == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(source.encoding == "utf-8")
}
