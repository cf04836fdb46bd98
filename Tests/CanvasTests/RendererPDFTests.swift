import Canvas
import Drawing
import Testing
import _TestSupport

struct RendererPDFTests {
    private let renderer: Renderer
    private let page: Drawing

    init() throws {
        renderer = Renderer(fonts: try FontLibrary(), creator: "Vitagraph 9.9", creationDate: 1_767_323_045)
        page = samplePage(measurer: renderer.measurer(language: "zh-CN"))
    }

    @Test func samePagesSameBytes() throws {
        let first = try renderer.pdf([page, page])
        #expect(first.starts(with: "%PDF-1.".utf8))
        #expect(try renderer.pdf([page, page]) == first)
        let again = Renderer(fonts: try FontLibrary(), creator: "Vitagraph 9.9", creationDate: 1_767_323_045)
        #expect(try again.pdf([page, page]) == first)
    }

    @Test func noPagesIsAnError() {
        #expect(throws: RenderingError.noPages) { try renderer.pdf([]) }
    }

    @Test(arguments: [0.0, -1, 20_000, .nan, .infinity])
    func unusableSizesAreErrors(side: Double) {
        let size = Size(width: 100, height: Points(side))
        #expect(throws: RenderingError.self) { try renderer.pdf([page, Drawing(size: size)]) }
    }

    @Test func textIsSelectableInReadingOrder() throws {
        guard let pdftotext = CommandLineTool("pdftotext") else { return }
        let text = try pdftotext.run(["-raw", "FILE", "-"], on: renderer.pdf([page])).output
        #expect(
            text.split(separator: "\n").prefix(4) == [
                "闻思远 Wen Siyuan", "高级研究员 Example 智能研究院 (NLP) 杭州", "example.org/wen",
                "星槎科技 算法研究员 · Staff Engineer, R&D",
            ])
    }

    @Test func metadata() throws {
        guard let pdfinfo = CommandLineTool("pdfinfo") else { return }
        let lines = try pdfinfo.run(["-isodates", "FILE"], on: renderer.pdf([page])).output.split(separator: "\n")
        for expected in [
            "Title:           闻思远 · Summary", "Subject:         Career of Wen Siyuan",
            "Keywords:        résumé, NLP", "Author:          Vitagraph", "Creator:         Vitagraph 9.9",
            "CreationDate:    2026-01-02T03:04:05Z", "Tagged:          yes", "Page size:       400 x 180 pts",
        ] {
            #expect(lines.contains { $0 == expected }, "\(expected)")
        }
    }

    @Test func onlyWebAndMailLinksAreActive() throws {
        guard let pdfinfo = CommandLineTool("pdfinfo") else { return }
        let area = Rect(x: 10, y: 10, width: 50, height: 10)
        let links = ["https://example.org/a)/OpenAction('b", "javascript:alert(1)", "mailto:w@example.org"].map { uri in
            Drawing.Item.link(uri: uri, area: area, [.rectangle(area, fill: Color(0))])
        }
        let bytes = try renderer.pdf([Drawing(size: page.size, items: links)])
        let shown = try pdfinfo.run(["-url", "FILE"], on: bytes).output.split(separator: "\n").dropFirst()
        #expect(
            shown.map { String($0.split(separator: " ").last ?? "") } == [
                "https://example.org/a%29/OpenAction%28%27b", "mailto:w@example.org",
            ])
    }

    @Test func structureHasOneRootOverAllPages() throws {
        guard let pdfinfo = CommandLineTool("pdfinfo") else { return }
        let tree = try pdfinfo.run(["-struct", "FILE"], on: renderer.pdf([page, page])).output
        let names = tree.split(separator: "\n").map { String($0) }
        #expect(names.filter { !$0.hasPrefix(" ") } == ["Document"])
        #expect(names.filter { $0.hasPrefix("  H1") }.count == 2)
        #expect(names.filter { $0.hasPrefix("  Figure") }.count == 2)
    }

    @Test(arguments: [0, 1, 3])
    func filesAreSound(texts: Int) throws {
        guard let qpdf = CommandLineTool("qpdf") else { return }
        // No item at all, links only, and everything.
        let link = Drawing.Item.link(
            uri: "https://example.org", area: Rect(x: 1, y: 1, width: 9, height: 9),
            [.rectangle(Rect(x: 1, y: 1, width: 9, height: 9), fill: Color(0))])
        let items = texts == 0 ? [] : texts == 1 ? [link] : page.items + [link]
        let result = try qpdf.run(
            ["--check", "FILE"], on: renderer.pdf([Drawing(size: page.size, items: items), page]))
        #expect(result.status == 0, "\(result.output)")
    }

    @Test func placesThatAreNoNumbersAreLeftOut() throws {
        let broken: [Drawing.Item] = [
            .rectangle(Rect(x: Points(Double.nan), y: 0, width: 1, height: 1), fill: Color(0)),
            .rectangle(Rect(x: 0, y: 0, width: -1, height: 1), fill: Color(0)),
            .circle(center: Point(x: 0, y: Points(Double.infinity)), radius: 1, fill: .solid(Color(0)), stroke: nil),
            .path(Path([]), fill: .solid(Color(0)), stroke: nil),
        ]
        let empty = Drawing(size: page.size)
        #expect(try renderer.pdf([Drawing(size: page.size, items: broken)]) == renderer.pdf([empty]))
    }
}
