import Resume
import Testing

@testable import CareerAnalysis

@Suite struct BreaksTests {
    @Test func eachMonthIsFilledOnce() {
        let resume = Resume(
            work: [
                work("Orbit", "Engineer", "2015-01", "2015-12"),
                work("国防部", "兵役", "2016-01", "2016-12"), work("Luna", "Engineer", "2020-01", "2020-12"),
            ],
            education: [study("Ruritania", "2016-10", "2018-09")],
            reading: ReadingRecord(leaves: [
                StatedLeave(reason: "Parental leave", dates: span("2018-07", "2019-03"), evidence: Evidence(line: 9))
            ]))
        let breaks = CareerTimeline(of: resume, asOf: month("2025-06")).breaks
        #expect(breaks.map(\.interval) == [interval("2016-01", "2019-12")])
        let covers = breaks.first?.covers ?? []
        #expect(covers.map(\.kind) == [.service, .study, .leave, .nothing])
        #expect(covers.map(\.months) == [12, 21, 6, 9])
        #expect(covers.map(\.entries) == [["work-2"], ["education-1"], [], []])
        #expect(covers.compactMap(\.evidence) == [Evidence(line: 9)])
    }

    @Test func anUnknownStartMayFillTheRest() {
        let found = analysis(
            [work("Orbit", "x", "2010-01", "2012-12"), work("Luna", "x", "2015-07", "2016-12")],
            education: [study("Ruritania", nil, "2015-03")]
        ).timeline.breaks
        #expect(found.map { $0.covers.map(\.kind) } == [[.unknownStart, .nothing]])
        #expect(found.first?.covers.map(\.months) == [27, 3])
        #expect(found.first?.covers.map(\.entries) == [["education-1"], []])
    }

    @Test func yearsBesideItMayMakeItLonger() {
        let found = analysis([work("Orbit", "x", "2010-01", "2012"), work("Luna", "x", "2014", "2016-12")])
        #expect(found.timeline.breaks.map(\.interval) == [interval("2013-01", "2013-12")])
        #expect(found.timeline.breaks.map(\.mostMonths) == [34])
        let exact = analysis([work("Orbit", "x", "2010-01", "2012-12"), work("Luna", "x", "2014-01", "2016-12")])
        #expect(exact.timeline.breaks.map(\.mostMonths) == [nil])
    }

    @Test(arguments: [
        ("Conscript", "Army"), ("Military Service", "Defence Forces"), ("义务兵", "某部队"), ("替代役", "內政部"),
        ("Zivildienst", "Rotes Kreuz"), ("服役", nil),
    ])
    func serviceIsKnown(title: String, organization: String?) {
        #expect(EmploymentForm.isService(title: title, organization: organization))
    }

    @Test(arguments: [("Civil Servant", "City of Somewhere"), ("Service Manager", "Orbit"), ("军事记者", "某日报")])
    func workIsNoService(title: String, organization: String) {
        #expect(!EmploymentForm.isService(title: title, organization: organization))
    }

    @Test func postsWithoutAPauseHaveNoBreak() {
        let found = analysis([work("A Co", "x", "2020-01", "2020-06"), work("B Co", "x", "2020-09", "now")])
        #expect(found.timeline.breaks.isEmpty)
    }
}
