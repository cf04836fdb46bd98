import Charts
import Drawing
import Testing
import _TestSupport

struct GanttBarTests {
    private func bar(
        _ start: Int, _ end: Int, earliestStart: Int? = nil, latestEnd: Int? = nil, isOngoing: Bool = false
    ) -> GanttBar {
        GanttBar(
            row: "work-1", start: Double(start), end: Double(end), earliestStart: earliestStart.map(Double.init),
            latestEnd: latestEnd.map(Double.init), isOngoing: isOngoing)
    }

    private func extent(_ bar: GanttBar) -> [Points] {
        let extent = bar.extent(on: decade)
        return [extent.start, extent.solidStart, extent.solidEnd, extent.end]
    }

    @Test func runsFromTheFirstMonthToTheEndOfTheLast() {
        #expect(extent(bar(month(2011), month(2013))) == [110, 110, 130, 130])
    }

    @Test func yearOnlyEndsFade() {
        let vague = bar(month(2012), month(2015), earliestStart: month(2011), latestEnd: month(2016))
        #expect(extent(vague) == [110, 120, 150, 160])
    }

    /// "2015 – 2015": the months are not known at either end.
    @Test func startAndEndInOneYearFadeToItsMiddle() {
        let vague = bar(month(2016), month(2015), earliestStart: month(2015), latestEnd: month(2016))
        #expect(extent(vague) == [150, 155, 155, 160])
    }

    /// "Jul 2015 – 2015": the start is known, whatever the end.
    @Test func aKnownStartInTheYearOfTheEndStays() {
        #expect(extent(bar(month(2015, 7), month(2015), latestEnd: month(2016))) == [155, 155, 155, 160])
    }

    /// "2015 – Jun 2015": the end is known, whatever the start.
    @Test func aKnownEndInTheYearOfTheStartStays() {
        #expect(extent(bar(month(2016), month(2015, 7), earliestStart: month(2015))) == [150, 155, 155, 155])
    }

    @Test func isNeverLeftOfTheAxis() {
        #expect(extent(bar(month(2001), month(2012))) == [100, 100, 120, 120])
        #expect(extent(bar(month(2004), month(2012), earliestStart: month(2003))) == [100, 100, 120, 120])
        #expect(extent(bar(month(1999), month(2000))) == [100, 100, 103, 103])
    }

    @Test func growsToThreePointsWithinTheAxis() {
        #expect(extent(bar(month(2012), month(2012, 2))).map(\.value.rounded) == [120, 120, 123, 123])
        #expect(
            extent(bar(month(2019, 12), month(2020), isOngoing: true)).map(\.value.rounded) == [197, 197, 200, 200])
    }

    @Test func anyBarStaysOnTheAxisAndIsWideEnough() {
        var random = SeededGenerator(seed: 3)
        for _ in 0..<2000 {
            let start = Int.random(in: month(1990)...month(2025), using: &random)
            let end = start + Int.random(in: -24...240, using: &random)
            let bar = bar(
                start, end, earliestStart: Bool.random(using: &random) ? start - 12 : nil,
                latestEnd: Bool.random(using: &random) ? end + 12 : nil)
            let extent = bar.extent(on: decade)
            let places = [100, extent.start, extent.solidStart, extent.solidEnd, extent.end, 200].map(\.value)
            #expect(zip(places, places.dropFirst()).allSatisfy { $0 <= $1 + 1e-9 }, "\(bar): \(places)")
            #expect((extent.end - extent.start).value >= 3 - 1e-9, "\(bar)")
        }
    }
}

extension Double {
    /// To a hundredth, so that places compare.
    fileprivate var rounded: Double { (self * 100).rounded() / 100 }
}
