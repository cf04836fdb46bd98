import Resume
import Testing
import _TestSupport

@testable import CareerAnalysis

@Suite struct CareerTimelineBuildingTests {
    @Test func concurrentJobsCountOnce() {
        let timeline = analysis([
            work("Orbit", "Engineer", "2024-03", "2024-09"), work("Luna", "Intern", "2024-08", "2024-12"),
            work("Sol", "Tutor", "2024-12", "2025-01", .partTime), work("Terra", "x", "2025-02", "2025-02", .contract),
            work("自由职业", nil, "2024-01", "2024-01"),
        ]).timeline
        #expect(timeline.employmentMonths == 13)
        #expect(timeline.fullTimeMonths == 7)
        #expect(timeline.contractMonths == 1)
        #expect(timeline.internshipMonths == 5)
        #expect(timeline.partTimeMonths == 2)
        #expect(timeline.freelanceMonths == 1)
    }

    @Test func entriesAreNumberedAsPrinted() {
        let entries = analysis(
            [work("Orbit", "Engineer", "2024-03", "2024-09"), work("Luna", "Intern", "2022-08", "2022-01")],
            education: [
                EducationEntry(institution: "Ruritania", area: "Physics", studyType: "BSc", dates: span("2018", "2021"))
            ], projects: [project("LeafSeg")]
        ).timeline.entries
        #expect(entries.map(\.id) == ["work-1", "work-2", "education-1", "project-1"])
        #expect(entries.map(\.title) == ["Engineer", "Intern", "BSc, Physics", "LeafSeg"])
        #expect(entries.map(\.months) == [7, nil, 48, nil])
        #expect(entries.map(\.monthsRange) == [nil, nil, 26...48, nil])
    }

    @Test func anEmptyResumeHasNothing() {
        let empty = analysis()
        #expect(empty.timeline == CareerTimeline())
        #expect(empty.notes.isEmpty)
        #expect(empty.skills.isEmpty)
    }

    @Test func anAsOfMonthBeforeEverythingCountsNothing() {
        let early = analysis(
            [work("Orbit", "x", "2020-01", "now"), work("Luna", "x", "2018", "2019")], asOf: "1990-01")
        #expect(early.timeline.employmentMonths == 0)
        #expect(early.timeline.employers == 0)
        #expect(early.notes.map(\.code) == [.futureStart, .futureStart])
    }

    @Test func absurdYearsAreCounted() {
        let timeline = analysis([work("Orbit", "x", "0001", "9999"), work("Luna", "x", "9999", "0001")]).timeline
        #expect(timeline.employmentMonths == 2024 * 12 + 6)
    }

    @Test(.timeLimit(.minutes(1))) func tenThousandEntriesAreQuick() {
        let jobs = (0..<10_000).map { index in
            let year = 1000 + index % 1000
            return work("Employer \(index)", "Engineer \(index)", "\(year)-03", "\(year)-05", lines: index...index + 3)
        }
        let skills = (0..<1000).map { Skill(name: "Skill \($0)", mentionLines: [$0 * 10]) }
        #expect(analysis(jobs, skills: skills).timeline.employmentMonths == 3000)
    }
}
