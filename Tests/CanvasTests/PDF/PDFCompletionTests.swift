import Canvas
import Drawing
import Testing
import _TestSupport

struct PDFCompletionTests {
    private let renderer: Renderer

    init() throws { renderer = Renderer(fonts: try FontLibrary(), creationDate: 0) }

    /// The PDF with one line for each entry, nothing compressed.
    private func plain(_ pages: [Drawing]) throws -> [Substring]? {
        guard let qpdf = CommandLineTool("qpdf") else { return nil }
        let bytes = try renderer.pdf(pages)
        #expect(try qpdf.run(["--check", "FILE"], on: bytes).status == 0)
        return try qpdf.run(["--qdf", "--object-streams=disable", "--no-original-object-ids", "FILE", "-"], on: bytes)
            .output.split(separator: "\n").map { $0.drop { $0 == " " } }
    }

    private func page(_ items: [Drawing.Item]) -> Drawing {
        Drawing(
            size: Size(width: 200, height: 100), information: DocumentInformation(title: "Page", language: "en-GB"),
            items: items)
    }

    private let square = Drawing.Item.rectangle(Rect(x: 5, y: 5, width: 9, height: 9), fill: Color(0x1B3A5C))

    @Test func languageTitleAndDates() throws {
        guard let lines = try plain([page([square])]) else { return }
        for expected in [
            "/Lang (en-GB)", "/DisplayDocTitle true", "/CreationDate (D:19700101000000Z)",
            "/ModDate (D:19700101000000Z)", "<xmp:CreateDate>1970-01-01T00:00:00Z</xmp:CreateDate>",
            "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">Page</rdf:li></rdf:Alt></dc:title>",
        ] {
            #expect(lines.contains { $0 == expected }, "\(expected)")
        }
    }

    @Test func everyNodeKeepsItsWords() throws {
        func node(_ role: Drawing.Structure.Role, _ words: String?, _ items: [Drawing.Item]) -> Drawing.Item {
            .structure(.init(role, alternativeText: words), items)
        }
        let clip = Rect(x: 0, y: 0, width: 50, height: 50)
        let first = page([
            node(
                .document, "not written",
                [
                    node(.heading1, nil, [square]),
                    node(.section, nil, [node(.figure, "figure", [square]), node(.figure, nil, [square])]),
                    .link(
                        uri: "https://example.org", area: clip, [.clip(clip, [node(.table, "table (half", [square])])]),
                ])
        ])
        let second = page([
            node(.list, "list", [node(.listItem, "empty item", []), square]), node(.paragraph, "last", []),
        ])
        guard let lines = try plain([first, second]) else { return }
        // Keys are sorted: the role follows the words.
        let words = lines.indices.filter { lines[$0].hasPrefix("/Alt") }.map { index in
            "\(lines[index]) \(lines[index...].first { $0.hasPrefix("/S ") } ?? "")"
        }
        #expect(
            words.sorted() == [
                "/Alt (empty item) /S /LI", "/Alt (figure) /S /Figure", "/Alt (last) /S /P", "/Alt (list) /S /L",
                "/Alt (table \\(half) /S /Table",
            ])
    }

    @Test func anyWordsAreAccepted() throws {
        let words = "博士：\u{0} \\ ) 🦀"
        guard let lines = try plain([page([.structure(.init(.figure, alternativeText: words), [square])])]) else {
            return
        }
        #expect(lines.filter { $0.hasPrefix("/Alt <feff") }.count == 1)
    }
}
