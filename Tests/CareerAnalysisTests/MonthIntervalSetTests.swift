import Resume
import Testing
import _TestSupport

@testable import CareerAnalysis

@Suite struct MonthIntervalSetTests {
    @Test func mergesWhatOverlapsOrTouches() {
        let set = MonthIntervalSet([
            interval("2020-05", "2020-08"), interval("2019-01", "2019-12"), interval("2020-01", "2020-02"),
            interval("2020-07", "2020-07"),
        ])
        #expect(set.intervals == [interval("2019-01", "2020-02"), interval("2020-05", "2020-08")])
        #expect(set.months == 18)
        #expect(set.hull == interval("2019-01", "2020-08"))
    }

    @Test func emptySetHasNoHull() {
        let set = MonthIntervalSet([])
        #expect(set.hull == nil)
        #expect(set.months == 0)
        #expect(set.holes(in: interval("2020-01", "2020-03")) == [interval("2020-01", "2020-03")])
    }

    @Test func holesAreCutToTheFrame() {
        let set = MonthIntervalSet([interval("2018-01", "2018-06"), interval("2019-01", "2019-06")])
        #expect(
            set.holes(in: interval("2017-11", "2019-08")) == [
                interval("2017-11", "2017-12"), interval("2018-07", "2018-12"), interval("2019-07", "2019-08"),
            ])
        #expect(set.holes(in: interval("2018-03", "2019-02")) == [interval("2018-07", "2018-12")])
        #expect(set.holes(in: interval("2018-02", "2018-03")).isEmpty)
        #expect(set.holes(in: interval("2018-09", "2018-10")) == [interval("2018-09", "2018-10")])
    }

    /// Against a plain set of month numbers.
    @Test func agreesWithASetOfMonths() {
        var generator = SeededGenerator(seed: 1)
        for _ in 0..<2000 {
            let parts = (0..<Int.random(in: 0...8, using: &generator)).map { _ in randomInterval(&generator) }
            let frame = randomInterval(&generator)
            let set = MonthIntervalSet(parts)
            let months = Set(parts.flatMap { $0.first.index...$0.last.index })
            #expect(set.months == months.count)
            #expect(Set(set.intervals.flatMap { $0.first.index...$0.last.index }) == months)
            #expect(zip(set.intervals, set.intervals.dropFirst()).allSatisfy { $0.last.index + 1 < $1.first.index })
            let frameMonths = Set(frame.first.index...frame.last.index)
            #expect(
                Set(set.holes(in: frame).flatMap { $0.first.index...$0.last.index }) == frameMonths.subtracting(months))
            #expect(set.intersects(frame) == !frameMonths.isDisjoint(with: months))
        }
    }

    private func randomInterval(_ generator: inout SeededGenerator) -> MonthInterval {
        let first = month("2018-01").advanced(by: Int.random(in: 0..<60, using: &generator))
        return MonthInterval(first: first, last: first.advanced(by: Int.random(in: 0..<15, using: &generator)))
            ?? interval("2018-01", "2018-01")
    }
}
