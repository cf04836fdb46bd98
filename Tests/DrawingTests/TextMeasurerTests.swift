import Drawing
import Testing
import _TestSupport

struct TextMeasurerTests {
    let measurer = MonospaceMeasurer()
    let style = TextStyle(size: 10)

    @Test func whatFitsStaysWhole() {
        let text = StyledText("Example Labs", style)
        let fitted = measurer.fitted(text, width: 60)
        #expect(fitted.text == text)
        #expect(!fitted.isShortened)
    }

    @Test func whatDoesNotFitEndsInAnEllipsis() {
        // Twelve characters of 5 points; nine and the ellipsis have room, and the space before it goes.
        let fitted = measurer.fitted(StyledText("Example Labs", style), width: 45)
        #expect(fitted.text.string == "Example…")
        #expect(fitted.isShortened)
    }

    /// `10…` reads as ten: what is left of a number goes as well.
    @Test(arguments: [
        ("from 2.2 to 20.4", 70.0, "from 2.2 to…"), ("100%", 15, "…"), ("1,386 papers", 25, "…"),
        ("up to 97% of all", 45, "up to…"), ("up to 97% of all", 50, "up to 97%…"),
        ("page 12 of 30", 40, "page 12…"),
        ("a 2.5", 20, "a…"), ("cv-final2024.pdf", 60, "cv-final202…"),
    ])
    func numbersAreNeverShortened(text: String, width: Double, expected: String) {
        #expect(measurer.fitted(StyledText(text, style), width: Points(width)).text.string == expected)
    }

    @Test(arguments: ["Example Labs, Springfield", "数据、平台，研究", "a, b, c, d"], [0.0, 12, 25, 40])
    func fittedTextIsNeverWider(text: String, width: Double) {
        let fitted = measurer.fitted(StyledText(text, style), width: Points(width))
        #expect(measurer.width(of: fitted.text) <= max(Points(width), measurer.width(of: "…", style)))
    }

    @Test func shorteningKeepsTheStyleOfTheLastRunLeft() {
        let bold = TextStyle(size: 10, weight: .bold)
        let text = StyledText([.init("Example ", bold), .init("Engineer", style)])
        #expect(measurer.fitted(text, width: 38).text == StyledText("Exampl…", bold))
    }

    @Test func wrappingKeepsTheLinesThatFit() {
        let wrapped = measurer.wrapped(StyledText("one two six", style), width: 20, maximumLines: 3)
        #expect(wrapped.lines.map(\.string) == ["one", "two", "six"])
        #expect(!wrapped.isShortened)
    }

    /// The word that begins the next line is not drawn onto the last one without its space.
    @Test func theLastLineEndsAtItsBreak() {
        let wrapped = measurer.wrapped(StyledText("one two fourteen", style), width: 45, maximumLines: 1)
        #expect(wrapped.lines.map(\.string) == ["one two…"])
    }

    @Test func longTextsAreShortenedAsWell() {
        let text = StyledText(String(repeating: "数据 data ", count: 2000), style)
        let lines = measurer.wrapped(text, width: 100, maximumLines: 2).lines
        #expect(lines.map(\.string) == ["数据 data 数据 data ", "数据 data 数据 data…"])
        #expect(measurer.fitted(text, width: 100).text.string == "数据 data 数据 data…")
    }

    @Test func wrappingShortensTheLastLine() {
        let wrapped = measurer.wrapped(StyledText("one two six", style), width: 20, maximumLines: 2)
        #expect(wrapped.lines.count == 2)
        #expect(wrapped.lines.last?.string == "two…")
        #expect(wrapped.isShortened)
    }
}
