import Canvas
import Drawing
import Testing

struct PangoMeasurerTests {
    private let measurer: any TextMeasurer

    init() throws { measurer = Renderer(fonts: try FontLibrary()).measurer(language: "zh-CN") }

    @Test func chineseCharactersAreOneEmWide() {
        let extent = measurer.extent(of: StyledText("研究院", TextStyle(size: 10)))
        #expect(extent.width == 30)
        #expect(extent.ink.y < -8)
        #expect(extent.ink.height < 10.5)
    }

    @Test func sizeScalesWidth() {
        let small = measurer.width(of: "Example", TextStyle(size: 10, tracking: 0))
        let large = measurer.width(of: "Example", TextStyle(size: 20, tracking: 0))
        #expect(abs(large / small - 2) < 0.002)
    }

    @Test func trackingChangesLatinOnly() {
        let tight = TextStyle(size: 10, tracking: -0.05)
        let plain = TextStyle(size: 10, tracking: 0)
        let difference = measurer.width(of: "Example", plain) - measurer.width(of: "Example", tight)
        #expect(abs(difference.value - 3.5) < 0.6)
        #expect(measurer.width(of: "研究院", plain) == measurer.width(of: "研究院", tight))
    }

    @Test func tabularFiguresAreEquallyWide() {
        let style = TextStyle(size: 10, hasTabularFigures: true)
        #expect(measurer.width(of: "1111", style) == measurer.width(of: "8888", style))
        #expect(measurer.width(of: "1111", TextStyle(size: 10)) < measurer.width(of: "8888", TextStyle(size: 10)))
    }

    @Test func boldIsWiderThanRegular() {
        let text = "Example Labs"
        #expect(
            measurer.width(of: text, TextStyle(size: 10)) < measurer.width(of: text, TextStyle(size: 10, weight: .bold))
        )
    }

    @Test func linesFitAndKeepTheText() {
        let bold = TextStyle(size: 8, weight: .bold)
        let text = StyledText([
            .init("重叠 2 个月。", bold), .init("同时在职于 Example Labs 与北辰（原文第 31、38 行），请核实日期。", TextStyle(size: 8)),
        ])
        let lines = measurer.lines(of: text, width: 90)
        #expect(lines.count > 2)
        for line in lines {
            #expect(measurer.width(of: line) <= 90)
            // Closing punctuation never starts a line.
            #expect(!"，。、）".contains(line.string.prefix(1)))
        }
        let kept = lines.map(\.string).joined().filter { $0 != " " }
        #expect(kept == text.string.filter { $0 != " " })
        #expect(lines.first?.runs.first?.style == bold)
    }

    @Test func noTextHasNoLines() {
        #expect(measurer.lines(of: StyledText([]), width: 90).isEmpty)
        #expect(measurer.extent(of: StyledText([])).width == 0)
    }

    @Test(arguments: [-5.0, 0, .infinity, .nan])
    func anyWidthIsAccepted(width: Double) {
        #expect(!measurer.lines(of: StyledText("Example Labs", TextStyle(size: 8)), width: Points(width)).isEmpty)
    }
}
