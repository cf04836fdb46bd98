import Canvas
import Drawing
import Testing

struct RendererPNGTests {
    private let renderer: Renderer
    private let page: Drawing

    init() throws {
        renderer = Renderer(fonts: try FontLibrary())
        page = samplePage(measurer: renderer.measurer(language: "zh-CN"))
    }

    @Test func sizeFollowsTheResolution() throws {
        let pixels = try renderer.pixels(page)
        #expect(pixels.width == 833)
        #expect(pixels.height == 375)
        #expect(pixels.bytes.count == 833 * 375 * 4)
    }

    @Test func paperIsWhiteAndFillsAreExact() throws {
        let square = Drawing(
            size: Size(width: 2, height: 1),
            items: [.rectangle(Rect(x: 1, y: 0, width: 1, height: 1), fill: Color(0x1B3A5C))])
        let pixels = try renderer.pixels(square, pixelsPerInch: 72)
        #expect(pixels.bytes[0..<3] == [255, 255, 255])
        #expect(pixels.bytes[4..<7] == [0x5C, 0x3A, 0x1B])
    }

    @Test func samePageSameBytes() throws {
        #expect(try renderer.png(page) == renderer.png(page))
    }

    @Test(arguments: [0.0, -150, 0.01, 1e9, .nan, .infinity])
    func unusableSizesAreErrors(pixelsPerInch: Double) {
        #expect(throws: RenderingError.self) { try renderer.png(page, pixelsPerInch: pixelsPerInch) }
    }
}
