import Charts
import Drawing
import Testing
import _TestSupport

struct PlotTests {
    @Test func marksShareTrainedScalesAndAreDrawnInTheirOrder() {
        let bars = BarMark(
            [("a", 4.0), ("b", 10)], from: { _ in 0 }, to: \.1, y: \.0, thickness: 6, color: blue)
        let longer = BarMark([("b", 20.0)], from: { _ in 10 }, to: \.1, y: \.0, thickness: 2, color: red)
        let plot = Plot(marks: [bars, longer])
        #expect(
            dump(plot.items(in: frame, measurer: MonospaceMeasurer())) == """
                rectangle 100 57 20 x 6 fill #0000FF
                rectangle 100 77 50 x 6 fill #0000FF
                rectangle 150 79 50 x 2 fill #FF0000
                """)
    }

    @Test func isNothingWithoutMarks() {
        #expect(Plot(marks: []).items(in: frame, measurer: MonospaceMeasurer()).isEmpty)
    }
}
