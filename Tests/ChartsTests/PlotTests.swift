import Charts
import Drawing
import Testing
import _TestSupport

struct PlotTests {
    @Test func marksShareTrainedScalesAndAreDrawnInTheirOrder() {
        let bars = BarMark(
            [("a", 4.0), ("b", 10)], from: { _ in 0 }, to: \.1, y: \.0, thickness: 6, color: blue)
        let plot = Plot(marks: [bars, RuleMark(at: [20], stroke: Stroke(red, width: 1))])
        #expect(
            dump(plot.items(in: frame, measurer: MonospaceMeasurer())) == """
                rectangle 100 57 20 x 6 fill #0000FF
                rectangle 100 77 50 x 6 fill #0000FF
                line 200 50 to 200 90 stroke #FF0000 1
                """)
    }

    @Test func isNothingWithoutMarks() {
        #expect(Plot(marks: []).items(in: frame, measurer: MonospaceMeasurer()).isEmpty)
    }
}
