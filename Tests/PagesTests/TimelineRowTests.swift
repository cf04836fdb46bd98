import Charts
import CareerAnalysis
import Resume
import Testing

@testable import Pages

struct TimelineRowTests {
    private func row(_ bars: [GanttBar], reversed: ClosedRange<Double>? = nil, kind: Int = 0) -> TimelineRow {
        let example = Case([work("Cove Hotel", "Cook", "2020-01", "2021-12")])
        return TimelineRow(
            id: "work-1", entries: Array(example.analysis.timeline.entries.prefix(1)), bars: bars, dates: "",
            duration: "", reversed: reversed)
    }

    private func bar(_ start: Double, _ end: Double, _ form: GanttBar.Form = .fullTime) -> GanttBar {
        GanttBar(row: "work-1", start: start, end: end, form: form)
    }

    @Test func rowsFollowTheirStartThenTheirEnd() {
        #expect(row([bar(10, 40)]).order < row([bar(20, 30)]).order)
        #expect(row([bar(10, 30)]).order < row([bar(10, 40)]).order)
    }

    @Test func fadesCount() {
        var vague = bar(22, 40)
        vague.earliestStart = 10
        vague.latestEnd = 52
        #expect(row([vague]).order == (0, 10, 52))
    }

    @Test func partTimePostsStandBelowRegularOnes() {
        #expect(row([bar(90, 99)]).order < row([bar(10, 20, .partTime)]).order)
    }

    @Test func rowsWithoutABarStandWhereTheirDatesSay() {
        #expect(row([]).order == (0, 2020 * 12, 2022 * 12))
        var undated = row([])
        undated.entries = []
        #expect(row([bar(99_999, 99_999)]).order < undated.order)
        #expect(row([], reversed: 10...20).order == (0, 10, 20))
    }

    @Test func aLaneListsItsCategoriesTopToBottom() {
        var lane = TimelineLane(
            kind: .work, name: "Work", summary: [], rows: [row([bar(1, 2)])], trimmed: nil, undated: [])
        #expect(lane.categories == ["work-1"])
        lane.trimmed = "+ 2 more"
        lane.undated = ["Cove Hotel Cook"]
        #expect(lane.categories == ["work-trimmed", "work-1", "work-undated"])
        #expect(lane.trimmedID == "work-trimmed")
        #expect(lane.undatedID == "work-undated")
    }
}
