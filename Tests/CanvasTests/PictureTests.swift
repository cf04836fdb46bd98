import Canvas
import Drawing
import Testing
import _TestSupport

struct PictureTests {
    private let svg = Array(
        "<svg xmlns='http://www.w3.org/2000/svg' width='40' height='10'><rect width='40' height='10'/></svg>".utf8)

    private func page(_ picture: Picture) -> Drawing {
        Drawing(
            size: Size(width: 100, height: 50),
            items: [.picture(picture, Rect(x: 20, y: 10, width: 40, height: 10))])
    }

    @Test func sizesAreTheFilesOwn() throws {
        let picture = try Picture(file: svg)
        #expect(picture.format == .svg)
        #expect(picture.size == Size(width: 40, height: 10))
        #expect(picture.fitted(into: Size(width: 20, height: 20)) == Size(width: 20, height: 5))
        let png = try PixelBuffer(width: 3, height: 2, bytes: [UInt8](repeating: 0, count: 24)).png()
        #expect(try Picture(file: png).size == Size(width: 3, height: 2))
    }

    @Test func bothKindsFillTheirPlace() throws {
        let renderer = Renderer(fonts: try FontLibrary())
        let png = try PixelBuffer(width: 4, height: 1, bytes: [UInt8](repeating: 0, count: 16)).png()
        for file in [svg, png] {
            let pixels = try renderer.pixels(page(Picture(file: file)), pixelsPerInch: 72)
            func gray(_ x: Int, _ y: Int) -> UInt8 { pixels.bytes[(y * pixels.width + x) * 4] }
            #expect(gray(40, 15) == 0)
            #expect(gray(18, 15) == 255)
            #expect(gray(62, 15) == 255)
        }
    }

    /// As drawing programs save it.
    @Test(arguments: ["", " width='100%' height='100%'"])
    func anSVGMayStateItsViewBoxAlone(size: String) throws {
        let svg = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 100 40'\(size)><circle r='9'/></svg>"
        #expect(try Picture(file: Array(svg.utf8)).size == Size(width: 100, height: 40))
    }

    /// Its letters would come out as boxes.
    @Test func textInAnSVGIsRefused() {
        let svg = "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><text>Quay</text></svg>"
        #expect(throws: RenderingError.textInPicture) { try Picture(file: Array(svg.utf8)) }
    }

    @Test(arguments: ["", "GIF89a", "<svg", "<svg xmlns='http://www.w3.org/2000/svg'/>", "\u{89}PNG"])
    func whatIsNoPictureIsAnError(text: String) {
        #expect(throws: RenderingError.self) { try Picture(file: Array(text.utf8)) }
    }

    private let words = StyledText(
        "Straße 简历 & co: rosalind.harkness@example.org, 听潮科技（杭州）有限公司", TextStyle(size: 10))

    private func page(_ renderer: Renderer) -> Drawing {
        let placed = Drawing.PlacedText(
            text: words, origin: Point(x: 5, y: 20), extent: renderer.measurer.extent(of: words))
        return Drawing(size: Size(width: 420, height: 40), items: [.text(placed)])
    }

    @Test func outlinesHoldNoText() throws {
        let renderer = Renderer(fonts: try FontLibrary())
        let outlines = String(decoding: try renderer.svg(page(renderer), drawsOutlines: true), as: UTF8.self)
        #expect(!outlines.contains("<text"))
        #expect(outlines.contains("aria-label=\"Straße 简历 &amp; co: rosalind.harkness@example.org, 听潮科技（杭州）有限公司\""))
        // Each shape once: ten of the letters are an "a", an "e" or an "s".
        #expect(outlines.count(of: "<use ") > outlines.count(of: "<path id=") + 15)
    }

    /// Cairo leaves out what stands far beyond a surface: the ends of lines were missing.
    @Test func outlinesShowEachLetterInItsPlace() throws {
        let renderer = Renderer(fonts: try FontLibrary())
        let page = page(renderer)
        let outlines = try Picture(file: renderer.svg(page, drawsOutlines: true))
        let drawn = Drawing(
            size: page.size,
            items: [.picture(outlines, Rect(x: 0, y: 0, width: page.size.width, height: page.size.height))])
        let difference = ImageDifference(
            try renderer.pixels(page, pixelsPerInch: 216), try renderer.pixels(drawn, pixelsPerInch: 216),
            channelTolerance: 128)
        #expect(difference.share < 0.002)
    }

    /// A logo of 3,000 pixels shows a thousand where it stands: the others would make each file larger.
    @Test func aLargePictureKeepsWhatAPageShows() throws {
        var items: [Drawing.Item] = []
        for column in 0..<6 {
            let box = Rect(x: Points(Double(column) * 500), y: 0, width: 500, height: 500)
            items.append(.rectangle(box, fill: Color(column % 2 == 0 ? 0x1B3A5C : 0xDDB158)))
        }
        let large = Drawing(size: Size(width: 3_000, height: 500), items: items)
        let renderer = Renderer(fonts: try FontLibrary())
        let file = try renderer.png(large, pixelsPerInch: 72)
        let picture = try Picture(file: file)
        let limits = Size(width: 120, height: 22)
        let reduced = try picture.reduced(toFit: limits)
        #expect(reduced.size == Size(width: 1_000, height: 167))
        #expect(reduced.bytes.count < file.count)
        let pages = try [picture, reduced].map { try renderer.pixels(page($0), pixelsPerInch: 300) }
        #expect(ImageDifference(pages[0], pages[1], channelTolerance: 40).share < 0.02)
        #expect(try reduced.reduced(toFit: limits) == reduced, "what is small enough stays")
    }
}

extension String {
    fileprivate func count(of part: String) -> Int { ranges(of: part).count }
}
