import Resume
import Testing
import _TestSupport

@testable import CareerAnalysis

@Suite struct FewestMonthsTests {
    @Test func yearsThatMayShareAMonthNeedOne() {
        // Two jobs "in 2018" may have been in the same month; one in 2018 and one in 2019 cannot.
        #expect(
            analysis([work("A", nil, "2018", "2018"), work("B", nil, "2018", "2018")]).timeline
                .employmentMonthsRange == 1...12)
        #expect(
            analysis([work("A", nil, "2018", "2018"), work("B", nil, "2019", "2019")]).timeline
                .employmentMonthsRange == 2...24)
        // The year lies within a job whose months are certain.
        #expect(
            analysis([work("A", nil, "2017-01", "2018-12"), work("B", nil, "2018", "2018")]).timeline
                .employmentMonthsRange == 24...24)
    }

    @Test func exactDatesHaveOneTotal() {
        #expect(analysis([work("A", nil, "2018-03", "2019-02")]).timeline.employmentMonthsRange == 12...12)
        #expect(analysis().timeline.employmentMonthsRange == 0...0)
    }

    /// Against the smallest union over every choice of the months that year-only dates leave open.
    @Test func agreesWithEveryChoice() {
        var generator = SeededGenerator(seed: 2)
        let asOf = month("2020-12")
        let dates = ["2018", "2019", "2018-11", "2019-03", "2019-10"]
        for _ in 0..<60 {
            let spans = (0..<Int.random(in: 1...2, using: &generator)).map { _ in
                span(dates.randomElement(using: &generator), dates.randomElement(using: &generator))
            }
            let readings = spans.compactMap { span -> MonthsReading? in
                guard case .dated(let reading) = span.months(asOf: asOf) else { return nil }
                return reading
            }
            var unions: [Set<Int>] = [[]]
            for span in spans where span.months(asOf: asOf) != .reversed {
                guard let start = span.start, let end = span.end else { continue }
                var choices: Set<Set<Int>> = []
                for first in start.earliest.index...start.latest.index {
                    for last in end.earliest.index...end.latest.index where last >= first {
                        choices.insert(Set(first...last))
                    }
                }
                unions = unions.flatMap { union in choices.map { union.union($0) } }
            }
            let smallest = unions.map(\.count).min() ?? 0
            #expect(MonthIntervalSet.fewestMonths(of: readings) == smallest, "\(spans)")
        }
    }
}
