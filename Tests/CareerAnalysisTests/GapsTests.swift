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
        // Ongoing study without a start and reversed study cover nothing.
        for study in [study("R", nil, "now"), study("R", "2021-10", "2021-02")] {
            #expect(
                analysis(jobs, education: [study]).timeline.gaps.map(\.interval) == [interval("2021-01", "2021-12")])
        }
    }

    @Test func reversedAndUndatedWorkCoversNothing() {
        let jobs = [before, work("Luna", "Engineer", "2022-01", "2022-12")]
        let gaps = [interval("2021-01", "2021-12")]
        #expect(analysis(jobs + [work("Sol", "x", "2021-12", "2021-01")]).timeline.gaps.map(\.interval) == gaps)
        #expect(analysis(jobs + [work("Sol", "x", nil, "now")]).timeline.gaps.map(\.interval) == gaps)
    }

    /// A degree is often written with its graduation alone: what it may cover is no gap for certain.
    @Test func whatAnUnknownStartMayCoverIsNoGap() {
        let jobs = [work("Orbit", "Engineer", "2010-01", "2012-12"), work("Luna", "Engineer", "2016-01", "2016-12")]
        let after = analysis(jobs, education: [study("Ruritania", nil, "2015-06")]).timeline.gaps
        #expect(after.map(\.interval) == [interval("2015-07", "2015-12")])
        #expect(after.map(\.begunBy) == ["education-1"])
        #expect(after.map(\.mostMonths) == [nil])
        #expect(analysis(jobs + [work("Sol", "x", nil, "2015-12")]).timeline.gaps.isEmpty)
        // It may have ended in January.
        let vague = analysis(jobs, education: [study("Ruritania", nil, "2014")]).timeline.gaps
        #expect(vague.map(\.interval) == [interval("2015-01", "2015-12")])
        #expect(vague.map(\.mostMonths) == [23])
    }

    @Test func whatEndedBeforeOrLongAfterCoversNothing() {
        let jobs = [work("Orbit", "Engineer", "2010-01", "2012-12"), work("Luna", "Engineer", "2016-01", "now")]
        for end in ["2012-12", "2021-12"] {
            let gaps = analysis(jobs, education: [study("Ruritania", nil, end)]).timeline.gaps
            #expect(gaps.map(\.interval) == [interval("2013-01", "2015-12")])
        }
        // Six years reach back from the end of 2020 to the beginning of 2015.
        #expect(
            analysis(jobs, education: [study("Ruritania", nil, "2020-12")]).timeline.gaps.map(\.interval)
                == [interval("2013-01", "2014-12")])
    }

    @Test func theReasonHasNoHoleWhereTheDateStood() {
        let leave = StatedLeave(reason: "Career break   to care", dates: span("2021-01", "2021-12"))
        let jobs = [before, work("Luna", "Engineer", "2022-01", "2022-12")]
        let gaps = analysis(jobs, reading: ReadingRecord(leaves: [leave])).timeline.gaps
        #expect(gaps.map(\.reason) == ["Career break to care"])
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

/// How long a gap may be when the dates beside it are years.
@Suite struct GapRangeTests {
    @Test func exactDatesLeaveNothingOpen() {
        let gap = analysis([work("A Co", "x", "2018-01", "2018-06"), work("B Co", "x", "2019-01", "now")]).timeline.gaps
        #expect(gap.map(\.months) == [6])
        #expect(gap.map(\.mostMonths) == [nil])
        #expect(gap.map(\.begunBy) == ["work-1"])
        #expect(gap.map(\.endedBy) == ["work-2"])
    }

    @Test func aYearBesideItMakesItLonger() {
        // 2016 is over in January at the earliest, 2018 begins in December at the latest.
        let gap = analysis([work("A Co", "x", "2015-03", "2016"), work("B Co", "x", "2018", "now")]).timeline.gaps
        #expect(gap.map(\.interval) == [interval("2017-01", "2017-12")])
        #expect(gap.map(\.mostMonths) == [11 + 12 + 11])
    }

    @Test func anEntryWithoutACertainMonthKeepsOne() {
        let gaps = analysis([
            work("A Co", "x", "2015-03", "2016-12"), work("B Co", "x", "2018", nil),
            work("C Co", "x", "2020-01", "now"),
        ]).timeline.gaps
        #expect(gaps.map(\.interval) == [interval("2017-01", "2017-12"), interval("2019-01", "2019-12")])
        // B is in December 2018 at the latest, and in January at the earliest.
        #expect(gaps.map(\.mostMonths) == [23, 23])
    }
}
