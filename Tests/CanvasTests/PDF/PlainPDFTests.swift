import Drawing
import Testing
import _TestSupport

@testable import Canvas

struct PlainPDFTests {
    private let renderer: Renderer

    init() throws { renderer = Renderer(fonts: try FontLibrary(), creationDate: 0) }

    /// Objects after one another, and the table that says where each begins.
    private func file(_ objects: [String], trailer: String = "<< /Root 1 0 R >>") -> [UInt8] {
        var text = "%PDF-1.5\n"
        var table = "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
        for (index, object) in objects.enumerated() {
            let offset = "\(text.utf8.count)"
            table += String(repeating: "0", count: 10 - offset.count) + offset + " 00000 n \n"
            text += "\(index + 1) 0 obj\n\(object)\nendobj\n"
        }
        let start = text.utf8.count
        return Array((text + table + "trailer\n\(trailer)\nstartxref\n\(start)\n%%EOF\n").utf8)
    }

    @Test func objectsAndStreams() throws {
        let file = try #require(
            PlainPDF(file(["<< /Kids [2 0 R] >>", "<< /Length 3 0 R >>\nstream\nendobj (a)\nendstream", "10"])))
        #expect(file[1]?["Kids"]?.oneOrMore.compactMap(\.reference) == [2])
        guard case .source(let range)? = file.streams[2] else {
            Issue.record("no stream")
            return
        }
        #expect(file.bytes[range].elementsEqual("endobj (a)".utf8))
        #expect(file.sources[3] == nil)
    }

    @Test(arguments: [
        "", "%PDF-1.5\nstartxref\n3\n%%EOF", "%PDF-1.5\nxref\n0 9\ntrailer\n<< >>\nstartxref\n9\n%%EOF",
        "%PDF-1.5\nxref\n0 1\n0000000000 00000 n \ntrailer\n<< >>\nstartxref\n9\n%%EOF",
        "startxref\n99999999999999999999\n%%EOF", "startxref\n-4",
    ])
    func whatIsNoPlainFileIsNil(source: String) {
        #expect(PlainPDF(Array(source.utf8)) == nil)
    }

    @Test func damageOfAnyByteDoesNotTrap() {
        let sound = file(["<< /Kids [2 0 R] >>", "<< /Length 3 0 R >>\nstream\nabc\nendstream", "3"])
        for index in sound.indices {
            var bytes = sound
            for byte in [0, 0x39, 0xFF] as [UInt8] {
                bytes[index] = byte
                _ = try? PlainPDF(bytes)?.written()
            }
            _ = try? PlainPDF(Array(sound[..<index]))?.written()
        }
    }

    /// Cairo 1.18 packs objects itself: qpdf makes such a file plain first.
    @Test func packedFilesAreCompletedToo() throws {
        let square = Drawing.Item.rectangle(Rect(x: 5, y: 5, width: 9, height: 9), fill: Color(0x1B3A5C))
        let page = Drawing(size: Size(width: 200, height: 100), items: [.structure(.init(.figure), [square])])
        let packed = try renderer.pdf([page])
        #expect(PlainPDF(packed) == nil)
        let completed = try PDFCompletion(pages: [page], creator: "Vitagraph", date: "2026-01-02T03:04:05Z").complete(
            packed)
        guard let qpdf = CommandLineTool("qpdf") else { return }
        #expect(try qpdf.run(["--check", "FILE"], on: completed).status == 0)
    }
}
