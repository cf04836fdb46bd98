import Charts
import Drawing
import Testing

struct BarMarkTests {
    private let rows = Scales(
        x: .linear(LinearScale(domain: 0...10, from: 100, to: 200)), y: .band(BandScale(["a", "b"], from: 50, to: 90)),
        fill: ColorScale(["work": red], other: blue))

    private func mark(_ data: [(Double, Double, String, String)], hasFill: Bool = true) -> BarMark {
        BarMark(
            data, from: \.0, to: \.1, y: \.2, fill: hasFill ? { $0.3 } : nil, thickness: 6, color: green)
    }

    @Test func standsInTheMiddleOfItsBand() {
        let items = mark([(2, 5, "b", "work")]).items(scales: rows)
        #expect(items == [.rectangle(Rect(x: 120, y: 77, width: 30, height: 6), fill: red)])
    }

    @Test func takesEitherOrderOfItsEnds() {
        #expect(mark([(5, 2, "a", "work")]).items(scales: rows) == mark([(2, 5, "a", "work")]).items(scales: rows))
    }

    @Test func takesItsColorFromTheScaleOrItsOwn() {
        #expect(dump(mark([(0, 1, "a", "education")]).items(scales: rows)).hasSuffix("fill #0000FF"))
        #expect(dump(mark([(0, 1, "a", "work")], hasFill: false).items(scales: rows)).hasSuffix("fill #00FF00"))
    }

    @Test func leavesOutWhatNoBandHolds() {
        #expect(mark([(0, 1, "c", "work")]).items(scales: rows).isEmpty)
    }

    @Test func trainsBothScales() {
        #expect(mark([(0, 1, "a", "work")]).channels.map(\.scale) == [.x, .x, .y, .fill])
        #expect(mark([(0, 1, "a", "work")], hasFill: false).channels.map(\.scale) == [.x, .x, .y])
    }
}
