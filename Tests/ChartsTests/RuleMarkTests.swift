import Charts
import Drawing
import Testing

struct RuleMarkTests {
    @Test func runsOverTheHeightOfThePlot() {
        let scales = Scales(x: .months(decade))
        let mark = RuleMark(at: [Double(month(2015))], stroke: Stroke(blue, width: 0.7), rise: 10)
        #expect(dump(mark.items(scales: scales)) == "line 150 40 to 150 90 stroke #0000FF 0.7")
        #expect(mark.channels.map(\.scale) == [.x])
    }

    @Test func needsAPlace() {
        let mark = RuleMark(at: [1], stroke: Stroke(blue, width: 0.7))
        #expect(mark.items(scales: Scales(x: .band(BandScale(["a"], from: 0, to: 10)))).isEmpty)
    }
}
