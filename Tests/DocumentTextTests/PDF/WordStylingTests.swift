import Testing

@testable import DocumentText

struct WordStylingTests {
    private func styles(_ body: String) -> [StyledPage] {
        let fonts = """
            <fontspec id="0" size="30" family="ABCDEF+Sans" color="#112233"/><fontspec id="1" size="30" family="CMBX10" color="#000000"/>
            """
        return StyledRunReader.pages(
            Array("<pdf2xml><page number=\"1\" height=\"2526\" width=\"1785\">\(fonts)\(body)</page></pdf2xml>".utf8))
    }

    private func styled(_ line: Line, _ body: String) throws -> (words: [PageWord], unpainted: Set<Int>) {
        let result = WordStyling.styled(page([line]), with: try #require(styles(body).first))
        return (result.page.words, result.unpainted)
    }

    /// Three units to the point: x 50, baseline 100.
    private func run(_ text: String, width: Double, font: Int = 0) -> String {
        "<text top=\"273\" left=\"150\" width=\"\(width * 3)\" height=\"34.5\" font=\"\(font)\">\(text)</text>"
    }

    @Test("Words take size, colour, weight and link from the run that stands in their place")
    func styles() throws {
        let body = run("Old <b>Mill</b> <a href=\"https://example.org/\">Inn</a>", width: 60)
        let words = try styled(Line(50, 100, "Old Mill Inn"), body).words
        #expect(words.map(\.size) == [10, 10, 10])
        #expect(words.map(\.font.color) == [0x112233, 0x112233, 0x112233])
        #expect(words.map(\.isBold) == [false, true, false])
        #expect(words[2].links == [.init(range: 0..<3, target: "https://example.org/")])
    }

    @Test("A word may be bold in part")
    func part() throws {
        let words = try styled(Line(50, 100, "Voss,"), run("<b>Voss</b>,", width: 25)).words
        #expect(words.map(\.boldRanges) == [[0..<4]])
    }

    @Test("TeX's bold fonts are bold")
    func texFonts() throws {
        #expect(try styled(Line(50, 100, "Voss"), run("Voss", width: 20, font: 1)).words[0].isBold)
    }

    @Test("Repeated words take their styles in order")
    func repeated() throws {
        let words = try styled(Line(50, 100, "tar tar"), run("tar <b>tar</b>", width: 35)).words
        #expect(words.map(\.isBold) == [false, true])
    }

    @Test("Words that no run stands at are not painted")
    func unpainted() throws { #expect(try styled(Line(300, 100, "ghost"), run("Voss", width: 20)).unpainted == [0]) }
}
