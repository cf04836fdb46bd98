import CareerAnalysis
import Charts
import Drawing
import Resume
import Testing
import _TestSupport

@testable import Pages

struct TimelineRowLabelsTests {
    private func texts(_ example: Case, from first: Int) -> [Drawing.PlacedText] {
        let context = example.context()
        let scale = example.scale(from: first)
        var sketch = Sketch(measurer: MonospaceMeasurer())
        let panel = TimelinePanel(
            context: context, scale: scale, lanes: TimelineLanes(context: context, scale: scale).lanes(), papers: nil)
        _ = panel.draw(on: &sketch, y: 155)
        return sketch.items.flatMap(\.texts)
    }

    /// "2015 – present" fades in over the whole of its first year and runs to the as-of line: its label has room
    /// on the solid part only.
    @Test func aBarThatFadesInBearsItsLabel() {
        let example = Case([work("Tidewater Labs", "Harbour Engineer", "2015", "now")])
        #expect(texts(example, from: 2015).map(\.text.string).contains("Tidewater Labs Harbour Engineer"))
    }

    /// Titles of positions before the axis begins would stand in the gutter or off the page.
    @Test func titlesOfAPromotedBarStandOnTheAxis() throws {
        let example = Case([
            work("Tidewater Labs", "Engineer", "1980-01", "2009-12"),
            work("Tidewater Labs", "Senior Engineer", "2010-01", "now"),
        ])
        let grid = PageGrid(paper: .letter)
        let shown = texts(example, from: 2001)
        let title = try #require(shown.first { $0.text.string == "Engineer" })
        #expect(title.origin.x >= grid.axisStart)
        #expect(shown.allSatisfy { $0.origin.x >= grid.left - 1e-9 })
    }
}
