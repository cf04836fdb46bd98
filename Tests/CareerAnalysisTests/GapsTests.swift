import Resume
import Testing

@testable import CareerAnalysis

@Suite struct GapsTests {
    private let before = work("Orbit", "Engineer", "2020-01", "2020-12")

    @Test func threeWholeMonthsAreAGap() {
        let gaps = analysis([before, work("Luna", "Engineer", "2021-04", "2021-12")]).timeline.gaps
        #expect(gaps.map(\.interval) == [interval("2021-01", "2021-03")])
        #expect(gaps.first?.endedBy == "work-2")
        #expect(analysis([before, work("Luna", "Engineer", "2021-03", "2021-12")]).timeline.gaps.isEmpty)
    }

    @Test func educationCoversItsMonths() {
        let jobs = [before, work("Luna", "Engineer", "2022-01", "2022-12")]
        #expect(analysis(jobs, education: [study("Ruritania", "2021-02", "2021-10")]).timeline.gaps.isEmpty)
        let short = analysis(jobs, education: [study("Ruritania", "2021-05", "2021-12")]).timeline.gaps
        #expect(short.map(\.interval) == [interval("2021-01", "2021-04")])
        #expect(short.first?.endedBy == "education-1")
        // An end alone, ongoing study without a start and reversed study cover nothing.
        for study in [study("R", nil, "2021"), study("R", nil, "now"), study("R", "2021-10", "2021-02")] {
            #expect(
                analysis(jobs, education: [study]).timeline.gaps.map(\.interval) == [interval("2021-01", "2021-12")])
        }
    }

    @Test func reversedAndUndatedWorkCoversNothing() {
        let jobs = [before, work("Luna", "Engineer", "2022-01", "2022-12")]
        let gaps = [interval("2021-01", "2021-12")]
        #expect(analysis(jobs + [work("Sol", "x", "2021-12", "2021-01")]).timeline.gaps.map(\.interval) == gaps)
        #expect(analysis(jobs + [work("Sol", "x", nil, "2021")]).timeline.gaps.map(\.interval) == gaps)
    }

    @Test func theTimeBeforeTheFirstAndAfterTheLastJobIsNoGap() {
        #expect(analysis([before], education: [study("Ruritania", "2010-01", "2014-12")]).timeline.gaps.isEmpty)
    }

    @Test func statedLeaveIsTheReason() {
        var reading = ReadingRecord()
        reading.leaves = [
            StatedLeave(reason: "travel", dates: span("2020-12", "2021-01")),
            StatedLeave(reason: "parental leave", dates: span("2021-02", "2021-09")),
        ]
        let gaps = analysis([before, work("Luna", "Engineer", "2021-10", "now")], reading: reading).timeline.gaps
        #expect(gaps.map(\.reason) == ["parental leave"])
    }
}
