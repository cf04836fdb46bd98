import CareerAnalysis
import Resume
import Testing

@testable import Charts
@testable import Pages

struct WordingTimelineTests {
    @Test func namesLanes() {
        #expect(TimelineEntry.Kind.allCases.map(chinese.laneName) == ["工作", "教育", "项目"])
        #expect(TimelineEntry.Kind.allCases.map(english.laneName) == ["Work", "Education", "Projects"])
    }

    @Test func countsWhatWasTrimmed() {
        #expect(chinese.trimmed(5, span: "2008–2011", kind: .project) == "另 5 项，2008–2011")
        #expect(chinese.trimmed(2, span: "2008", kind: .work) == "另 2 段，2008")
        #expect(english.trimmed(5, span: "2008–2011", kind: .project) == "+ 5 more, 2008–2011")
        #expect(english.trimmed(1, span: "", kind: .work) == "+ 1 more")
    }

    @Test func labelsTicks() {
        func labels(_ month: Int, _ unit: MonthScale.Tick.Unit) -> [String?] {
            let tick = MonthScale.Tick(month: 2009 * 12 + month - 1, unit: unit, isLabelled: true)
            return [
                chinese.tickLabel(tick, isShort: false), english.tickLabel(tick, isShort: false),
                english.tickLabel(tick, isShort: true),
            ]
        }
        #expect(labels(1, .year) == ["2009", "2009", "’09"])
        #expect(labels(7, .quarter) == ["7月", "Jul", nil])
        #expect(labels(2, .month) == [nil, nil, nil])
    }

    // MARK: Deck

    private func deck(_ work: WorkEntry..., education: [EducationEntry] = [], wording: Wording = english) -> [String] {
        wording.timelineDeck(Case(work, education: education).analysis.timeline, asOf: month("2025-06"))
    }

    @Test func theDeckCountsPositionsAndEmployers() {
        let first = work("Tidewater Labs", "Engineer", "2018-01", "2019-12")
        let second = work("Tidewater Labs", "Senior Engineer", "2020-01", "2021-12")
        let third = work("Marlin Foods", "Engineer", "2022-01", "now")
        #expect(deck(first) == ["One position"])
        #expect(
            deck(first, second, third)
                == ["3 positions at 2 employers", "no gap of three months or more"])
        // In the year between 2017 and 2018 there may have been months without work.
        #expect(
            deck(work("Cove Hotel", "Cook", "2015", "2017"), first).last
                == "years alone do not tell whether there are gaps"
        )
        #expect(deck(first, second).first == "2 positions at one employer")
        #expect(deck(first, second, third).first == "3 positions at 2 employers")
        #expect(deck(first, third).first == "2 positions")
        #expect(deck(first, second, third, wording: chinese) == ["3 段工作经历，2 家雇主", "无三个月以上的空白"])
    }

    /// "Marlin Foods" and "Marlin Foods Ltd." are one employer, also when years lie between.
    @Test func theDeckCountsEmployersAsTheAnalysisDoes() {
        let posts = [
            work("Marlin Foods", "Cook", "2012-01", "2013-12"), work("Cove Hotel", "Cook", "2014-01", "2015-12"),
            work("Marlin Foods Ltd.", "Head Cook", "2016-01", "now"),
        ]
        let timeline = Case(posts).analysis.timeline
        #expect(timeline.employers == 2)
        #expect(english.timelineDeck(timeline, asOf: month("2025-06")).first == "3 positions at 2 employers")
    }

    @Test func aPostThatHasNotBegunIsCountedApart() {
        let first = work("Tidewater Labs", "Engineer", "2018-01", "2019-12")
        let ahead = work("Marlin Foods", "Engineer", "2026-01", "now")
        #expect(deck(first, ahead) == ["One position", "1 more not begun"])
        #expect(deck(first, ahead, wording: chinese) == ["1 段工作经历", "另有 1 段尚未开始"])
    }

    @Test func theDeckNamesTheLongestGap() {
        let posts = [
            work("Cove Hotel", "Cook", "2015-01", "2015-12"), work("Marlin Foods", "Cook", "2016-07", "2017-12"),
            work("Pier Café", "Cook", "2018-04", "now"),
        ]
        let timeline = Case(posts).analysis.timeline
        #expect(english.timelineDeck(timeline, asOf: month("2025-06")).last == "no record Jan – Jun 2016 and 1 more")
        #expect(chinese.timelineDeck(timeline, asOf: month("2025-06")).last == "2016.01–2016.06 无记录，另有空白 1 处")
    }

    @Test func theDeckSaysWhenThereIsNoWork() {
        let degree = study("Harbour University", "BSc", nil, "2018-09", "2022-06")
        #expect(deck(education: [degree]) == ["No work is stated"])
        #expect(deck(education: [degree], wording: chinese) == ["原文未写工作经历"])
        #expect(deck().isEmpty)
    }

    /// Nothing is said of gaps where no work is dated.
    @Test func theDeckClaimsNothingOfUndatedWork() {
        #expect(deck(work("Cove Hotel", "Cook", nil, nil)) == ["One position"])
    }
}
