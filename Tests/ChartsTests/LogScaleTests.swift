import Drawing
import Testing

@testable import Charts

struct LogScaleTests {
    @Test func powersOfTenAreEvenlySpaced() {
        let scale = LogScale(maximum: 1000, from: 300, to: 0)
        #expect(scale.ticks == [1, 10, 100, 1000])
        for (tick, place) in zip(scale.ticks, [300.0, 200, 100, 0]) {
            #expect(abs(scale.position(of: tick).value - place) < 1e-6)
        }
        #expect(abs(scale.position(of: 2).value - (300 - 30.10299956)) < 1e-4)
    }

    @Test func zeroStandsBelowOne() {
        let scale = LogScale(maximum: 10, hasZero: true, from: 150, to: 0)
        #expect(scale.ticks == [0, 1, 10])
        #expect(scale.position(of: 0) == 150)
        #expect(abs(scale.position(of: 1).value - 100) < 1e-6)
    }

    @Test func theScaleEndsAtARoundNumberAndBeginsNearTheLeast() {
        let scale = LogScale(minimum: 180, maximum: 618, from: 100, to: 0)
        #expect(scale.ticks == [100, 1000])
        #expect(scale.position(of: 100) == 100)
        #expect(LogScale(minimum: 3, maximum: 130, from: 100, to: 0).ticks == [1, 10, 100, 200])
        #expect(LogScale(minimum: 180, maximum: 618, hasZero: true, from: 100, to: 0).ticks == [0, 1, 10, 100, 1000])
        #expect(LogScale(minimum: 4, maximum: 7, from: 100, to: 0).ticks == [1, 10])
    }

    @Test func absurdCountsStayInside() {
        let scale = LogScale(maximum: .max, from: 100, to: 0)
        #expect(scale.ticks.count == 19)
        #expect(abs(scale.position(of: .max).value) < 1e-6)
        #expect(scale.position(of: -5) == 100)
    }
}
