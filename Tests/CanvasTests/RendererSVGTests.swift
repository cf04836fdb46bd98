import Canvas
import Drawing
import Foundation
import FoundationXML
import Testing
import _TestSupport

struct RendererSVGTests {
    private let renderer: Renderer

    init() throws { renderer = Renderer(fonts: try FontLibrary()) }

    @Test func everyItem() throws {
        let page = samplePage(measurer: renderer.measurer(language: "zh-CN"))
        let svg = try renderer.svg(page)
        #expect(try renderer.svg(page) == svg)
        #expect(Elements(svg) != nil)
        assertSnapshot(of: String(decoding: svg, as: UTF8.self))
    }

    @Test func hostileTextStaysText() throws {
        let hostile = "]]></text><script>alert('1')</script> & \"quoted\" \u{0}\u{FFFE}\u{202E}abc"
        let text = StyledText(hostile, TextStyle(size: 8))
        let placed = Drawing.PlacedText(
            text: text, origin: Point(x: 10, y: 20), extent: renderer.measurer.extent(of: text))
        let page = Drawing(
            size: Size(width: 300, height: 40), information: DocumentInformation(title: hostile),
            items: [
                .structure(.init(.figure, alternativeText: hostile), [.text(placed)]),
                .link(uri: "JavaScript:alert(1)", area: Rect(x: 0, y: 0, width: 9, height: 9), [.text(placed)]),
                .link(
                    uri: "https://example.org/?a=\"&b=<c>", area: Rect(x: 0, y: 0, width: 9, height: 9), [.text(placed)]
                ),
            ])
        let elements = try #require(Elements(try renderer.svg(page)))
        #expect(elements.names.filter { $0 == "a" }.count == 1)
        #expect(elements.links == ["https://example.org/?a=%22&b=%3Cc%3E"])
        #expect(!elements.names.contains("script"))
        #expect(elements.names.filter { $0 == "text" }.count == 3)
        #expect(elements.text.contains("</text><script>alert('1')</script> & \"quoted\""))
    }
}

/// What an XML parser finds in a document; nil if it is not well-formed.
private final class Elements: NSObject, XMLParserDelegate {
    var names: [String] = []
    var links: [String] = []
    var text = ""

    init?(_ bytes: [UInt8]) {
        super.init()
        let parser = XMLParser(data: Data(bytes))
        parser.delegate = self
        guard parser.parse() else { return nil }
    }

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String]
    ) {
        names.append(name)
        if let link = attributes["xlink:href"] { links.append(link) }
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }
}
