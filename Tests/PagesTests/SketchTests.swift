import Charts
import Drawing
import Testing
import _TestSupport

@testable import Pages

struct SketchTests {
    private let style = TextStyle(size: 10)

    private func drawn(_ body: (inout Sketch) -> Void) -> String {
        var sketch = Sketch(measurer: MonospaceMeasurer())
        body(&sketch)
        return dump(sketch.items)
    }

    @Test func textReturnsItsWidth() {
        var sketch = Sketch(measurer: MonospaceMeasurer())
        #expect(sketch.text("four", style, x: 50, y: 20) == 20)
        #expect(dump(sketch.items) == #"text 50 20 width 20 "four" 10 regular #16191D"#)
        #expect(sketch.text("", style, x: 50, y: 20) == 0)
        #expect(sketch.items.count == 1)
    }

    @Test func textIsShortenedToItsWidth() {
        var sketch = Sketch(measurer: MonospaceMeasurer())
        #expect(sketch.text("four words", style, x: 0, y: 20, maximumWidth: 30) == 25)
        #expect(dump(sketch.items) == #"text 0 20 width 25 "four…" 10 regular #16191D"#)
    }

    @Test func knockoutsLieUnderTheirText() {
        #expect(
            drawn { $0.text("four", style, x: 50, y: 20, anchor: .end, hasKnockout: true) } == """
                rectangle 28.8 11.4 22.4 x 11.4 fill #FFFFFF
                text 30 20 width 20 "four" 10 regular #16191D
                """)
    }

    @Test func paragraphsReturnTheirLines() {
        var sketch = Sketch(measurer: MonospaceMeasurer())
        let count = sketch.paragraph(
            "one two three four", style, x: 0, y: 20, width: 40, leading: 12, maximumLines: 2)
        #expect(count == 2)
        let lines = sketch.items.flatMap(\.texts)
        #expect(lines.map(\.origin.y) == [20, 32])
        #expect(lines.map(\.text.string).first == "one two")
        #expect(lines.last?.text.string.hasSuffix("…") == true)
    }

    @Test func aMarkerIsARedDiscInAWhiteCasingWithItsNumber() {
        #expect(
            drawn { $0.marker(3, x: 50, y: 20) } == """
                circle 50 20 radius 5.2 fill #FFFFFF
                circle 50 20 radius 4.3 fill #B5391F
                text 48.35 22.35 width 3.3 "3" 6.6 bold #FFFFFF
                """)
    }

    @Test func rules() {
        #expect(
            drawn { $0.rule(from: 42, to: 100, y: 20, color: Palette.grid) }
                == "line 42 20 to 100 20 stroke #E4E7EA 0.5")
    }

    @Test func structureHoldsWhatIsDrawnInIt() {
        #expect(
            drawn {
                $0.structure(.figure, alternativeText: "A rule") {
                    $0.add(.rectangle(Rect(x: 0, y: 0, width: 1, height: 1), fill: .paper))
                }
            }
                == "figure \"A rule\"\n  rectangle 0 0 1 x 1 fill #FFFFFF")
        #expect(drawn { $0.structure(.paragraph) { _ in } }.isEmpty)
    }

    @Test func linksHoldTheirText() {
        let area = Rect(x: 0, y: 0, width: 20, height: 10)
        let text = drawn { $0.link("https://example.org", area: area) { $0.text("four", style, x: 0, y: 8) } }
        #expect(text.hasPrefix(#"link "https://example.org" 0 0 20 x 10"#))
        #expect(text.contains(#""four""#))
    }
}
