import Drawing
import Testing
import _TestSupport

@testable import Charts

struct MarkTests {
    private let style = TextStyle(size: 10)

    @Test(arguments: [(TextAnchor.start, 50.0), (.middle, 40), (.end, 30)])
    func anchorsSayWhichPartOfATextLiesAtX(anchor: TextAnchor, left: Double) {
        let placed = Drawing.PlacedText(
            StyledText("four", style), x: 50, baseline: 20, anchor: anchor, measurer: MonospaceMeasurer())
        #expect(placed.origin == Point(x: Points(left), y: 20))
        #expect(placed.extent.width == 20)
    }

    @Test func aContextPlacesThroughItsScales() {
        let scales = Scales(
            x: .linear(LinearScale(domain: 0...10, from: 0, to: 100)), y: .band(BandScale(["a"], from: 0, to: 10)),
            fill: ColorScale(["work": red], other: blue))
        let context = PlotContext(frame: frame, scales: scales, measurer: MonospaceMeasurer())
        #expect(context.x(.number(5)) == 50)
        #expect(context.yMiddle(.category("a")) == 5)
        #expect(context.fill(.category("work"), default: green) == red)
        #expect(context.fill(nil, default: green) == green)
        let bare = PlotContext(frame: frame, scales: Scales(), measurer: MonospaceMeasurer())
        #expect(bare.x(.number(5)) == nil)
        #expect(bare.yMiddle(.category("a")) == nil)
        #expect(bare.fill(.category("work"), default: green) == green)
    }
}
