import Resume
import Testing

@testable import CareerAnalysis

@Suite struct OverlapsTests {
    private func overlaps(_ one: WorkEntry, _ other: WorkEntry) -> [EmploymentOverlap] {
        analysis([one, other]).timeline.overlaps
    }

    private let job = work("Orbit", "Engineer", "2020-01", "2020-12")

    @Test func sharedMonthsAreListed() {
        let found = overlaps(job, work("Luna", "Engineer", "2020-11", "2021-06"))
        #expect(found.map(\.interval) == [interval("2020-11", "2020-12")])
        #expect(found.first?.entries == ["work-1", "work-2"])
        #expect(found.first?.isBetweenFullTimePosts == true)
        #expect(overlaps(job, work("Luna", "Engineer", "2021-01", "2021-06")).isEmpty)
    }

    @Test func yearsWithoutMonthsLeaveTheLengthOfAnOverlapOpen() {
        let found = overlaps(work("Orbit", "Engineer", "2010", "2015"), work("Luna", "Engineer", "2014-06", "now"))
        #expect(found.map(\.interval) == [interval("2014-06", "2015-12")])
        #expect(found.map(\.certain) == [interval("2014-06", "2015-01")])
        #expect(found.map(\.monthsRange) == [8...19])
        let uncertain = overlaps(job, work("Luna", "Engineer", "2020", "2021"))
        #expect(uncertain.map(\.certain) == [interval("2020-12", "2020-12")])
        #expect(overlaps(job, work("Luna", "Engineer", "2020", nil)).map(\.monthsRange) == [0...12])
    }

    @Test func aHandoverMonthIsNotWorthAsking() {
        let found = overlaps(job, work("Luna", "Engineer", "2020-12", "2021-06"))
        #expect(found.map(\.interval.months) == [1])
        #expect(found.first?.isBetweenFullTimePosts == false)
    }

    @Test(arguments: [
        work("Luna", "Engineer", "2020-03", "2020-09", .internship),
        work("Luna", "Engineer", "2020-03", "2020-09", .partTime),
        work("Luna", "Engineer", "2020-03", "2020-09", .freelance),
        work("Luna", "Engineer", "2020-03", "2020-09", .contract),
        work("Luna", "Visiting Scholar", "2020-03", "2020-09"), work("Luna", "兼任導師", "2020-03", "2020-09"),
        // Positions at one employer.
        work("Orbit Ltd", "Team Lead", "2020-03", "2020-09"),
        // It may have begun in December.
        work("Luna", "Engineer", "2020", "2021"),
    ])
    func ordinaryOverlapsAreNotWorthAsking(other: WorkEntry) {
        let found = overlaps(job, other)
        #expect(found.count == 1)
        #expect(found.first?.isBetweenFullTimePosts == false)
        #expect(!analysis([job, other]).notes.contains { $0.code == .overlapFullTime })
    }

    @Test func tripleOverlapHasThreePairsInOrder() {
        let found = analysis([
            work("A Co", "x", "2020-03", "2020-09"), work("B Co", "x", "2020-01", "2020-12"),
            work("C Co", "x", "2020-05", "2020-06"),
        ]).timeline.overlaps
        #expect(found.map(\.entries) == [["work-1", "work-2"], ["work-1", "work-3"], ["work-2", "work-3"]])
    }

    @Test func pairsAreLimited() {
        let jobs = (0..<3000).map { work("Employer \($0)", "Engineer", "2020-01", "now") }
        #expect(analysis(jobs).timeline.overlaps.count == EmploymentOverlap.limit)
    }
}
