import Canvas
import Drawing
import Foundation
import Testing
import _TestSupport

struct RendererTests {
    private func placed(_ text: StyledText, x: Points = 4, y: Points = 20, by renderer: Renderer) -> Drawing.PlacedText
    {
        Drawing.PlacedText(text: text, origin: Point(x: x, y: y), extent: renderer.measurer.extent(of: text))
    }

    @Test func measuresTheSameInEveryLanguage() throws {
        let renderer = Renderer(fonts: try FontLibrary())
        let text = StyledText("Staff Engineer 研究员", TextStyle(size: 7.5))
        #expect(
            renderer.measurer(language: "zh-Hans").extent(of: text)
                == renderer.measurer(language: "en").extent(of: text))
    }

    @Test func countsCharactersThatNoFontHas() throws {
        let renderer = Renderer(fonts: try FontLibrary())
        let text = StyledText("Rust \u{1F980} and 👩🏽‍💻 \u{13000}", TextStyle(size: 10))
        let placed = placed(text, x: 0, y: 9, by: renderer)
        let page = Drawing(
            size: Size(width: 99, height: 9), items: [.clip(Rect(x: 0, y: 0, width: 9, height: 9), [.text(placed)])])
        #expect(renderer.missingCharacters(of: page) == ["\u{1F980}", "👩🏽‍💻", "\u{13000}"])
        #expect(renderer.missingCharacters(of: Drawing(size: page.size, items: [])).isEmpty)
    }

    /// Pictographs that no font has are decoration; another character was meant to be read.
    @Test func leavesOutPictographsAndMarksWhatIsMissing() throws {
        let measurer = Renderer(fonts: try FontLibrary()).measurer
        func drawn(_ text: String) -> [String] {
            measurer.lines(of: StyledText(text, TextStyle(size: 10)), width: 500).map(\.string)
        }
        #expect(drawn("Rust \u{1F980} and 👩🏽‍💻") == ["Rust and"])
        #expect(drawn("\u{1F4E7} mail\u{1F980}box \u{13000}") == ["mailbox □"])
    }

    /// Names of the world, as far as fonts-noto-core is installed.
    @Test(
        .enabled(
            if: FileManager.default.fileExists(atPath: "/usr/share/fonts/truetype/noto/NotoSansArabic-Regular.ttf")),
        arguments: [
            "ليلى الحداد", "נועה בן־דוד", "प्रिया शर्मा", "ณัฐวดี ศรีสุข", "Գայանե", "გიორგი", "தமிழ்", "አማርኛ", "☎ ✉",
        ])
    func drawsOtherScripts(name: String) throws {
        let renderer = Renderer(fonts: try FontLibrary())
        let text = StyledText("Ada " + name, TextStyle(size: 10, weight: .bold))
        let placed = placed(text, by: renderer)
        let page = Drawing(size: Size(width: 200, height: 30), items: [.text(placed)])
        #expect(renderer.missingCharacters(of: page).isEmpty)
        #expect(placed.extent.width > renderer.measurer.width(of: StyledText("Ada ", TextStyle(size: 10))) + 8)
        guard let tool = CommandLineTool("pdftotext") else { return }
        let extracted = try tool.run(["FILE", "-"], on: renderer.pdf([page])).output
        for word in name.split(separator: " ") where word.unicodeScalars.allSatisfy({ $0.properties.isAlphabetic }) {
            let letters = Set(word.unicodeScalars)
            #expect(letters.isSubset(of: Set(extracted.unicodeScalars)), "\(extracted)")
        }
    }

    /// In a line from left to right, what is written the other way begins at its right end.
    @Test func runsFromRightToLeftStandAtTheirLeftEnd() throws {
        let renderer = Renderer(fonts: try FontLibrary())
        let text = StyledText("ליאת 研究员", TextStyle(size: 10))
        let placed = placed(text, by: renderer)
        let svg = String(
            decoding: try renderer.svg(Drawing(size: Size(width: 99, height: 30), items: [.text(placed)])),
            as: UTF8.self)
        #expect(svg.contains("<tspan x=\"4\""))
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
