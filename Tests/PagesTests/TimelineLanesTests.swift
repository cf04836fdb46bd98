import CareerAnalysis
import Charts
import Drawing
import Resume
import Testing
import _TestSupport

@testable import Pages

struct TimelineLanesTests {
    private func rows(_ work: WorkEntry..., wording: Wording = english, limits: PageLimits? = nil) -> [TimelineRow] {
        Case(work).lanes(wording, limits: limits).flatMap(\.rows)
    }

    private func bar(_ entry: WorkEntry) -> GanttBar? { rows(entry).first?.bars.first }

    private func index(_ text: String) -> Double { Double(month(text).index) }

    // MARK: Lanes

    @Test func lanesStandInOrderAndOnlyWhereThereIsSomething() {
        let all = Case(
            [work("Cove Hotel", "Cook", "2020-01", "now")],
            education: [study("Bay School", "BSc", nil, "2016-09", "2019-06")],
            projects: [project("Harbour atlas", "2021-01", "2021-06")])
        #expect(all.lanes().map(\.kind) == [.education, .work, .project])
        #expect(Case([work("Cove Hotel", "Cook", "2020-01", "now")]).lanes().map(\.kind) == [.work])
        #expect(Case().lanes().isEmpty)
    }

    @Test func summariesSayNoMoreThanIsKnown() {
        let vague = Case([work("Cove Hotel", "Cook", "2019", "2020-10", .partTime)])
        #expect(vague.lanes().first?.summary == ["11–22 mo in all", "11–22 mo part-time"])
        #expect(vague.lanes(chinese).first?.summary == ["共 11–22 个月", "兼职 11–22 个月"])
    }

    @Test func summariesSayWhatTheLaneHolds() {
        let example = Case(
            [
                work("Cove Hotel", "Cook", "2020-01", "now"),
                work("Pier Café", "Trainee", "2019-01", "2019-06", .internship),
            ],
            education: [study("Bay School", "M.Sc.", "Physics", "2016-09", "2019-06")],
            projects: [project("Harbour atlas", "2021-01", "now"), project("Tide tables", "2021-01", "2021-02")])
        #expect(
            example.lanes().map(\.summary) == [
                ["Master’s"], ["6 yr in all", "6 mo as intern"], ["2 projects", "1 ongoing"],
            ])
        #expect(example.lanes(chinese).map(\.summary) == [["硕士"], ["共 6.0 年", "实习 6 个月"], ["2 项", "1 项进行中"]])
    }

    @Test func undatedEntriesAreNamedApart() {
        let lane = Case([work("Cove Hotel", "Cook", nil, nil), work("Pier Café", "Chef", "2020-01", "now")]).lanes()
            .first
        #expect(lane?.undated == ["Cove Hotel Cook"])
        #expect(lane?.rows.map(\.id) == ["work-2"])
    }

    /// The degree is the one that the page names, whatever its field is called.
    @Test func theLaneOfEducationReadsDegreesAndNotFields() {
        let teacher = Case(education: [study("Bay School", nil, "Secondary Education", "2016-09", "2019-06")])
        #expect(teacher.lanes().map(\.summary) == [[]])
    }

    @Test func aGapThatStudyEndsStandsInTheRowOfThatStudy() {
        let example = Case(
            [work("Cove Hotel", "Cook", "2018-01", "2018-12"), work("Pier Café", "Chef", "2021-01", "now")],
            education: [study("Bay School", "BSc", nil, "2019-09", "2020-12")])
        #expect(example.lanes().first?.rows.map(\.gap) == [0])
    }

    // MARK: Bars

    @Test func whatEndedBeforeTheAxisHasNoBar() throws {
        let example = Case([
            work("Cove Hotel", "Cook", "2001-01", "2004-12", highlights: ["Ran the kitchen of a hotel."]),
            work("Pier Café", "Chef", "2014-01", "now"),
        ])
        let rows = try #require(example.lanes().first?.rows)
        #expect(rows.map(\.isBeforeAxis) == [true, false])
        #expect(rows.map(\.bars.count) == [0, 1])
        #expect(rows.first?.subline == nil)
        #expect(rows.first?.dates == "Jan 2001 – Dec 2004")
    }

    @Test func aTenureIsAsLongAsItsPostsTogetherAllow() {
        let rows = rows(
            work("Cove Hotel", "Cook", "2016", "2018"), work("Cove Hotel", "Head Cook", "2018-01", "2019-12"))
        #expect(rows.map(\.duration) == ["37–48 mo"])
    }

    @Test func aBarRunsToTheEndOfItsLastMonth() {
        let bar = bar(work("Cove Hotel", "Cook", "2020-01", "2020-12"))
        #expect(bar == GanttBar(row: "work-1", start: index("2020-01"), end: index("2021-01")))
    }

    @Test func anOngoingBarRunsToTheAsOfMonth() {
        let bar = bar(work("Cove Hotel", "Cook", "2020-01", "now"))
        #expect(bar == GanttBar(row: "work-1", start: index("2020-01"), end: index("2025-07"), isOngoing: true))
    }

    @Test func yearOnlyEndsAreSolidBetweenTheYears() {
        let bar = bar(work("Cove Hotel", "Cook", "2019", "2021"))
        #expect(bar?.earliestStart == index("2019-01"))
        #expect(bar?.start == index("2020-01"))
        #expect(bar?.end == index("2021-01"))
        #expect(bar?.latestEnd == index("2022-01"))
    }

    @Test func knownEndsDoNotFade() {
        let bar = bar(work("Cove Hotel", "Cook", "2019-03", "2021"))
        #expect(bar?.earliestStart == nil)
        #expect(bar?.start == index("2019-03"))
        #expect(bar?.latestEnd == index("2022-01"))
    }

    @Test func whereTheStartIsNotStatedTheBarFadesInOverThirtyPoints() throws {
        let example = Case([work("Cove Hotel", "Cook", nil, "2021-06"), work("Pier Café", "Chef", "2020-01", "now")])
        let row = try #require(example.lanes().first?.rows.first { $0.id == "work-1" })
        let extent = try #require(row.bars.first).extent(on: example.scale(from: 2015))
        #expect(abs((extent.end - extent.start).value - 30) < 1e-6)
        #expect(row.dates == "? – Jun 2021")
        #expect(row.duration == "–")
    }

    @Test func formsFollowTheEmployment() {
        #expect(bar(work("Cove Hotel", "Cook", "2020-01", "2020-12", .internship))?.form == .temporary)
        #expect(bar(work("Cove Hotel", "Cook", "2020-01", "2020-12", .freelance))?.form == .temporary)
        #expect(bar(work("Cove Hotel", "Cook", "2020-01", "2020-12", .partTime))?.form == .partTime)
        #expect(bar(work("Cove Hotel", "Cook", "2020-01", "2020-12", .contract))?.form == .temporary)
        #expect(bar(work("Tidewater Labs", "Visiting Researcher", "2020-01", "2020-12"))?.form == .temporary)
        #expect(bar(work("潮汐研究院", "访问学者", "2020-01", "2020-12"))?.form == .temporary)
        #expect(bar(work("Cove Bank", "Exchange Clerk", "2020-01", "2020-12"))?.form == .fullTime)
        #expect(bar(work("Cove Hotel", "Cook", "2020-01", "2020-12"))?.form == .fullTime)
    }

    @Test func timeAtAnotherSchoolIsATint() {
        let lanes = Case(education: [
            study("Bay School", "联合培养博士生", "Physics", "2018-03", "2018-12"),
            study("Bay School", "博士", "Physics", "2015-09", "2020-12"),
        ]).lanes()
        #expect(lanes.flatMap(\.rows).flatMap(\.bars).map(\.form) == [.fullTime, .temporary])
    }

    /// Three clients, one trade: one row with the names of the clients below it.
    @Test func freelanceStintsShareARow() throws {
        let found = rows(
            work("Pier Café", "Consultant", "2020-05", "2020-06", .freelance),
            work("Cove Hotel", "Consultant", "2020-01", "2020-03", .freelance))
        let row = try #require(found.first)
        #expect(found.count == 1)
        #expect(row.bars.count == 2 && row.organization == "Consultant")
        #expect(row.dates == "Jan – Jun 2020")
        #expect(row.duration == "5 mo in 2 stints")
        let apart = rows(
            work("Pier Café", "Consultant", "2021-05", "2021-06", .freelance),
            work("Cove Hotel", "Consultant", "2020-01", "2020-03", .freelance))
        #expect(apart.count == 2, "a gap lies between them")
    }

    @Test func whatEndedBeforeTheAxisSharesALine() throws {
        let lane = try #require(
            Case([
                work("Cove Hotel", "Cook", "2001-01", "2004-12"), work("Pier Café", "Cook", "2005-01", "2009-12"),
                work("Quay Inn", "Chef", "2010-01", "now"),
            ]).lanes().first)
        #expect(lane.earlier.map(\.id) == ["work-1", "work-2"])
        #expect(lane.categories == ["work-earlier", "work-3"])
    }

    @Test func reversedAndFutureEntriesHaveNoBar() throws {
        let reversed = try #require(rows(work("Cove Hotel", "Cook", "2021-06", "2020-02")).first)
        #expect(reversed.bars.isEmpty)
        #expect(reversed.reversed == index("2020-02")...index("2021-07"))
        #expect(reversed.duration == "–")
        let future = try #require(rows(work("Cove Hotel", "Cook", "2026-01", "now")).first)
        #expect(future.bars.isEmpty && future.reversed == nil)
    }

    @Test func aGapStandsInTheRowThatEndsIt() {
        let found = rows(
            work("Pier Café", "Chef", "2022-01", "now"), work("Cove Hotel", "Cook", "2020-01", "2020-12"))
        #expect(found.map(\.id) == ["work-2", "work-1"])
        #expect(found.map(\.gap) == [nil, 0])
    }

    @Test func datesAndDurationsOfRows() {
        let entry = work("Cove Hotel", "Cook", "2019", "2020-10")
        #expect(rows(entry).map(\.dates) == ["2019 – Oct 2020"])
        #expect(rows(entry).map(\.duration) == ["11–22 mo"])
        #expect(rows(entry, wording: chinese).map(\.dates) == ["2019–2020.10"])
        #expect(rows(entry, wording: chinese).map(\.duration) == ["11–22 个月"])
    }

    // MARK: Promotions

    @Test func positionsOfOneTenureShareABar() throws {
        let found = rows(
            work("Tidewater Labs", "Senior Engineer", "2020-01", "now"),
            work("Tidewater Labs", "Engineer", "2018-01", "2019-12"))
        let row = try #require(found.first)
        #expect(found.count == 1)
        #expect(row.organization == "Tidewater Labs")
        #expect(row.role == "Senior Engineer")
        #expect(row.dates == "Jan 2018 – present")
        #expect(row.duration == "7 yr 6 mo")
        #expect(row.bars.first?.cuts == [index("2020-01")])
        #expect(row.bars.first?.isOngoing == true)
        #expect(row.segments.map(\.start) == [index("2018-01"), index("2020-01")])
        #expect(row.segments.map(\.end) == [index("2020-01"), index("2025-07")])
        #expect(row.segments.map(\.titles) == [["Engineer"], ["Senior Engineer", "Senior"]])
    }

    @Test func vagueEndsOfATenureFade() {
        let bar = rows(
            work("Tidewater Labs", "Engineer", "2018", "2019-12"),
            work("Tidewater Labs", "Senior Engineer", "2020-01", "2021")
        ).first?.bars.first
        #expect(bar?.earliestStart == index("2018-01"))
        #expect(bar?.start == index("2019-01"))
        #expect(bar?.end == index("2021-01"))
        #expect(bar?.latestEnd == index("2022-01"))
    }

    /// The fade of a year that is not over begins with that year, not twelve months before the as-of line.
    @Test func aYearOnlyEndInTheAsOfYearFadesFromJanuary() {
        let bar = rows(
            work("Tidewater Labs", "Engineer", "2018-01", "2019-12"),
            work("Tidewater Labs", "Senior Engineer", "2020-01", "2025")
        ).first?.bars.first
        #expect(bar?.end == index("2025-01"))
        #expect(bar?.latestEnd == index("2025-07"))
    }

    /// The first post goes on while a later one has ended.
    @Test func theDatesOfATenureAreThoseOfItsBar() throws {
        let row = try #require(
            rows(
                work("Tidewater Labs", "Engineer", "2018-01", "now"),
                work("Tidewater Labs", "Team Lead", "2020-01", "2021-12")
            ).first)
        #expect(row.bars.first?.isOngoing == true)
        #expect(row.dates == "Jan 2018 – present")
    }

    @Test func onlyRegularPostsAreJoined() {
        let found = rows(
            work("Tidewater Labs", "Intern", "2018-01", "2018-06", .internship),
            work("Tidewater Labs", "Engineer", "2018-07", "2019-12"))
        #expect(found.map(\.id) == ["work-1", "work-2"])
    }

    // MARK: Sub-lines

    private func subline(_ highlights: String..., limits: PageLimits? = nil) -> String? {
        rows(work("Cove Hotel", "Cook", "2020-01", "now", highlights: highlights), limits: limits).first?.subline
    }

    @Test func theSublineIsTheFirstTellingHighlight() {
        #expect(subline("Led:", "Led a kitchen of nine.", "Wrote menus") == "Led a kitchen of nine")
        #expect(subline("主要职责：", "负责近海观测数据平台的建设。") == "负责近海观测数据平台的建设")
        #expect(subline() == nil)
        #expect(subline("Menus") == nil)
    }

    @Test func theSublineEndsWithAWholeClause() {
        let long = "Led a kitchen of nine people through two seasons, " + String(repeating: "and more ", count: 10)
        #expect(subline(long) == "Led a kitchen of nine people through two seasons")
        #expect(subline(String(repeating: "and more ", count: 20)) == nil)
    }

    @Test func thereIsNoSublineWhereThePageIsFull() {
        let full = PageLimits.steps(hasPublications: false).first { !$0.hasSublines }
        #expect(subline("Led a kitchen of nine.", limits: full) == nil)
    }

    // MARK: Trimming

    @Test func theOldestGoFirstAndLeaveALine() throws {
        var limits = PageLimits.steps(hasPublications: false)[0]
        limits.projects = 2
        let projects = (2016...2020).map { project("Atlas \($0)", "\($0)-01", "\($0)-06") }
        let lane = try #require(Case(projects: projects).lanes(limits: limits).first)
        #expect(lane.rows.map(\.role) == ["Atlas 2019", "Atlas 2020"])
        #expect(lane.trimmed == "+ 3 more, 2016–2018")
        #expect(lane.categories.first == "project-trimmed")
        #expect(Case(projects: projects).lanes(chinese, limits: limits).first?.trimmed == "另 3 项，2016–2018")
    }

    @Test func internshipsGoWhileJobsStay() {
        var limits = PageLimits.steps(hasPublications: false)[0]
        limits.internships = 0
        let found = rows(
            work("Cove Hotel", "Trainee", "2019-07", "2019-12", .internship),
            work("Pier Café", "Cook", "2016-01", "2019-06"), limits: limits)
        #expect(found.map(\.id) == ["work-2"])
    }

    @Test func aRowThatANoteSpeaksOfStays() {
        var limits = PageLimits.steps(hasPublications: false)[0]
        limits.internships = 0
        let found = rows(
            work("Cove Hotel", "Trainee", "2022-01", "2022-06", .internship),
            work("Pier Café", "Cook", "2016-01", "2019-06"), limits: limits)
        #expect(found.map(\.id) == ["work-2", "work-1"], "the internship ends a gap")
    }

    @Test func nothingIsTrimmedWithoutNeed() {
        let lanes = Case([work("Cove Hotel", "Cook", "2020-01", "now")]).lanes()
        #expect(lanes.allSatisfy { $0.trimmed == nil })
    }

    // MARK: Any career

    @Test func everyEntryOfAnyCareerStandsInItsLaneOnce() {
        var random = SeededGenerator(seed: 6)
        for _ in 0..<200 {
            func date() -> String? {
                let year = Int.random(in: 1985...2027, using: &random)
                let month = Int.random(in: 1...12, using: &random)
                return [nil, "\(year)", "\(year)-\(month < 10 ? "0" : "")\(month)"].randomElement(using: &random) ?? nil
            }
            let posts = (0..<Int.random(in: 0...12, using: &random)).map { _ in
                work(
                    ["Cove Hotel", "Pier Café", nil].randomElement(using: &random) ?? nil, "Cook", date(),
                    Bool.random(using: &random) ? "now" : date(), EmploymentType.allCases.randomElement(using: &random))
            }
            let example = Case(posts)
            let scale = example.scale(from: 2005)
            let lane = TimelineLanes(context: example.context(), scale: scale).lanes().first
            let shown = ((lane?.earlier ?? []) + (lane?.rows ?? [])).flatMap(\.entries).map(\.id)
            #expect(Set(shown).count == shown.count)
            #expect(shown.count + (lane?.undated.count ?? 0) == posts.count)
            for row in lane?.rows ?? [] {
                for extent in row.bars.map({ $0.extent(on: scale) }) {
                    #expect(extent.start >= scale.start - 1e-9 && extent.end <= scale.end + 1e-9)
                    #expect(extent.end - extent.start >= 3 - 1e-9)
                }
            }
        }
    }
}
