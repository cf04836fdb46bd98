import Canvas
import Drawing
import Testing
import _TestSupport

struct RendererTests {
    @Test func measuresTheSameInEveryLanguage() throws {
        let renderer = Renderer(fonts: try FontLibrary())
        let text = StyledText("Staff Engineer 研究员", TextStyle(size: 7.5))
        #expect(
            renderer.measurer(language: "zh-Hans").extent(of: text)
                == renderer.measurer(language: "en").extent(of: text))
    }

    @Test func countsCharactersThatNoFontHas() throws {
        let renderer = Renderer(fonts: try FontLibrary())
        #expect(renderer.missingCharacters.isEmpty)
        let text = StyledText("Rust \u{1F980} and 👩🏽‍💻", TextStyle(size: 10))
        #expect(renderer.measurer.lines(of: text, width: 500).map(\.string) == ["Rust □ and □"])
        #expect(renderer.missingCharacters == ["\u{1F980}", "👩🏽‍💻"])
    }

    @Test(arguments: [150.0, 72])
    func drawsEveryItem(pixelsPerInch: Double) throws {
        let renderer = Renderer(fonts: try FontLibrary())
        let page = samplePage(measurer: renderer.measurer(language: "zh-CN"))
        assertPictureSnapshot(
            of: try renderer.pixels(page, pixelsPerInch: pixelsPerInch), named: "\(Int(pixelsPerInch))")
    }

    /// Renderers on several threads share the fonts and give the same bytes.
    @Test func severalAtOnceGiveTheSameBytes() async throws {
        let fonts = try FontLibrary()
        let documents = try await withThrowingTaskGroup(of: [[UInt8]].self) { group in
            for _ in 0..<4 {
                group.addTask {
                    let renderer = Renderer(fonts: fonts)
                    let page = samplePage(measurer: renderer.measurer(language: "zh-CN"))
                    return [try renderer.pdf([page]), try renderer.png(page), try renderer.svg(page)]
                }
            }
            return try await group.reduce(into: Set<[[UInt8]]>()) { $0.insert($1) }
        }
        #expect(documents.count == 1)
    }
}
