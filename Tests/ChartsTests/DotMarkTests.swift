import Charts
import Drawing
import Testing
import _TestSupport

struct DotMarkTests {
    private let scales = Scales(x: .months(decade), fill: ColorScale(["first": red], other: blue))

    private func mark(_ dots: [DotMark.Dot]) -> DotMark {
        DotMark(dots, radius: 2.9, baseline: 80, outline: green, spanColor: blue)
    }

    private func dot(_ x: Double, isHollow: Bool = false) -> DotMark.Dot {
        .init(x: x, fill: "first", isHollow: isHollow)
    }

    private func centers(_ items: [Drawing.Item]) -> [Point] {
        items.compactMap { item in
            guard case .circle(let center, _, _, _) = item else { return nil }
            return center
        }
    }

    @Test func standsAtItsMonth() {
        let items = mark([dot(Double(month(2015)))]).items(scales: scales)
        #expect(items == [.circle(center: Point(x: 150, y: 80), radius: 2.9, fill: .solid(red), stroke: nil)])
    }

    @Test func hollowOnesKeepTheirSize() {
        let items = mark([dot(Double(month(2015)), isHollow: true)]).items(scales: scales)
        #expect(
            items == [
                .circle(
                    center: Point(x: 150, y: 80), radius: 2.5, fill: .solid(.paper), stroke: Stroke(green, width: 0.8))
            ])
    }

    @Test func stacksUpwardsWhereTheyWouldTouch() {
        let places = centers(
            mark([dot(Double(month(2015))), dot(Double(month(2015))), dot(Double(month(2016)))]).items(scales: scales))
        #expect(places == [Point(x: 150, y: 80), Point(x: 150, y: 73.5), Point(x: 160, y: 80)])
    }

    /// At ten points a year, 6.3 points are 7.56 months.
    @Test(arguments: [(7, 2), (8, 1)]) func discsOfOneLevelStaySixPointsApart(months: Int, levels: Int) {
        let dots = [dot(Double(month(2015))), dot(Double(month(2015) + months))]
        #expect(mark(dots).stackHeight(on: decade) == levels)
    }

    @Test func exactDatesTakeTheLowestLevel() {
        let year = Double(month(2015))...Double(month(2016))
        let dots = [
            DotMark.Dot(x: Double(month(2015, 7)), span: year, fill: "first"), dot(Double(month(2015, 7))),
        ]
        let items = mark(dots).items(scales: scales)
        #expect(centers(items).map(\.y) == [80, 73.5])
        guard case .rectangle(let fade, _, _, _) = items[0] else {
            Issue.record("no fade lies over a disc: \(dump(items))")
            return
        }
        #expect(fade.midY == 73.5, "it belongs to the upper disc")
    }

    @Test func aYearIsAFadeAcrossItBehindTheDisc() {
        let dots = [
            DotMark.Dot(x: Double(month(2015, 7)), span: Double(month(2015))...Double(month(2016)), fill: "first")
        ]
        let pale = blue.mixed(with: .paper, share: 0.93)
        #expect(
            mark(dots).items(scales: scales).first
                == .rectangle(
                    Rect(x: 150, y: 78.7, width: 10, height: 2.6), cornerRadius: 0,
                    fill: .horizontalGradient([
                        GradientStop(x: 150, color: pale), GradientStop(x: 155, color: blue),
                        GradientStop(x: 160, color: pale),
                    ]), stroke: nil))
    }

    @Test func nothingStandsLeftOfTheAxis() {
        let dots = [dot(Double(month(2003))), dot(Double(month(2012)))]
        #expect(centers(mark(dots).items(scales: scales)) == [Point(x: 120, y: 80)])
    }

    @Test func anyDiscsStayApart() {
        var random = SeededGenerator(seed: 2)
        for _ in 0..<100 {
            let dots = (0..<Int.random(in: 1...30, using: &random)).map { _ in
                let start = Double(month(2010) + Int.random(in: 0..<108, using: &random))
                return Bool.random(using: &random)
                    ? DotMark.Dot(x: start + 6, span: start...(start + 12), fill: "first") : dot(start)
            }
            let mark = mark(dots)
            let places = centers(mark.items(scales: scales))
            #expect(places.count == dots.count)
            for (index, one) in places.enumerated() {
                for other in places[..<index] where one.y == other.y {
                    #expect(abs((one.x - other.x).value) >= 6.3)
                }
            }
            let levels = places.map { ((80 - $0.y) / Points(6.5)).rounded() }
            #expect(Int(levels.max() ?? -1) + 1 == mark.stackHeight(on: decade))
        }
    }
}
