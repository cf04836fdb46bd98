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

/// Against a count by plain sets of month numbers, and laws, on random careers.
@Suite struct CareerTimelinePropertyTests {
    private static let careers = 2000

    @Test func agreesWithSetsOfMonths() {
        var generator = SeededGenerator(seed: 5)
        for _ in 0..<Self.careers {
            let resume = RandomCareer.resume(&generator)
            let asOf = month("2024-06")
            let found = CareerAnalysis(of: resume, asOf: asOf)
            let worked = Set(resume.work.flatMap { BruteForce.months(of: $0.dates, asOf: asOf) })
            #expect(found.timeline.employmentMonths == worked.count)
            #expect(found.timeline.employmentMonthsRange.upperBound == worked.count)

            let covered = worked.union(resume.education.flatMap { BruteForce.months(of: $0.dates, asOf: asOf) })
            let gaps = found.timeline.gaps.map { $0.interval.first.index...$0.interval.last.index }
            #expect(gaps == BruteForce.gaps(worked: worked, covered: covered))

            for use in found.skills {
                let lines = Set(use.lines)
                let dated =
                    resume.work.map { ($0.dates, $0.evidence) } + resume.education.map { ($0.dates, $0.evidence) }
                    + resume.projects.map { ($0.dates, $0.evidence) }
                let months = dated.filter { _, evidence in lines.contains { evidence?.lines.contains($0) == true } }
                    .flatMap { BruteForce.months(of: $0.0, asOf: asOf) }
                #expect(use.months == Set(months).count)
                #expect(use.firstUsed?.index == months.min())
                #expect(use.lastUsed?.index == months.max())
            }
            let tenureMonths = Set(found.timeline.tenures.flatMap { $0.interval.first.index...$0.interval.last.index })
            #expect(tenureMonths == worked)
        }
    }

    @Test func oneMoreEntryNeverLowersTheUnion() {
        var generator = SeededGenerator(seed: 6)
        for _ in 0..<Self.careers {
            var resume = RandomCareer.resume(&generator)
            let before = CareerTimeline(of: resume, asOf: month("2024-06"))
            resume.work.append(RandomCareer.job(&generator))
            let after = CareerTimeline(of: resume, asOf: month("2024-06"))
            #expect(after.employmentMonths >= before.employmentMonths)
            #expect(after.employmentMonthsRange.lowerBound >= before.employmentMonthsRange.lowerBound)
        }
    }

    @Test func orderDoesNotMatterForTotals() {
        var generator = SeededGenerator(seed: 7)
        for _ in 0..<Self.careers {
            var resume = RandomCareer.resume(&generator)
            let before = CareerTimeline(of: resume, asOf: month("2024-06"))
            resume.work.shuffle(using: &generator)
            resume.education.shuffle(using: &generator)
            let after = CareerTimeline(of: resume, asOf: month("2024-06"))
            #expect(after.employmentMonths == before.employmentMonths)
            #expect(after.employmentMonthsRange == before.employmentMonthsRange)
            #expect(after.fullTimeMonths == before.fullTimeMonths)
            #expect(after.gaps.map(\.interval) == before.gaps.map(\.interval))
            #expect(after.employers == before.employers)
            #expect(after.promotions == before.promotions)
            #expect(after.medianTenureMonths == before.medianTenureMonths)
            #expect(after.overlaps.map(\.interval.months).sorted() == before.overlaps.map(\.interval.months).sorted())
        }
    }

    @Test func shiftingEverythingByYearsShiftsNothingElse() {
        var generator = SeededGenerator(seed: 8)
        for _ in 0..<Self.careers {
            var resume = RandomCareer.resume(&generator)
            let before = CareerTimeline(of: resume, asOf: month("2024-06"))
            for index in resume.work.indices { RandomCareer.shift(&resume.work[index].dates, years: 7) }
            for index in resume.education.indices { RandomCareer.shift(&resume.education[index].dates, years: 7) }
            let after = CareerTimeline(of: resume, asOf: month("2031-06"))
            #expect(after.employmentMonthsRange == before.employmentMonthsRange)
            #expect(after.promotions == before.promotions)
            #expect(after.averageTenureMonths == before.averageTenureMonths)
            #expect(after.gaps.map { $0.interval.first.index } == before.gaps.map { $0.interval.first.index + 84 })
            #expect(
                after.overlaps.map { $0.interval.first.index } == before.overlaps.map { $0.interval.first.index + 84 })
            #expect(after.overlaps.map(\.isBetweenFullTimePosts) == before.overlaps.map(\.isBetweenFullTimePosts))
        }
    }
}

/// The definitions of the contract once more, by counting months one by one.
private enum BruteForce {
    static func months(of dates: DateSpan, asOf: YearMonth) -> [Int] {
        guard let start = dates.start else { return [] }
        let first = start.year * 12 + (start.month ?? 1) - 1
        var last = asOf.index
        if !dates.isCurrent {
            let end = dates.end ?? start
            last = end.year * 12 + (end.month ?? 12) - 1
        }
        var months: [Int] = []
        var next = first
        while next <= last && next <= asOf.index {
            months.append(next)
            next += 1
        }
        return months
    }

    static func gaps(worked: Set<Int>, covered: Set<Int>) -> [ClosedRange<Int>] {
        guard let first = worked.min(), let last = worked.max() else { return [] }
        var gaps: [ClosedRange<Int>] = []
        var run: [Int] = []
        for month in first...last {
            if covered.contains(month) { run = [] } else { run.append(month) }
            if run.count >= 3, covered.contains(month + 1), let start = run.first { gaps.append(start...month) }
        }
        return gaps
    }
}

private enum RandomCareer {
    static func resume(_ generator: inout SeededGenerator) -> Resume {
        var resume = Resume()
        resume.work = (0..<Int.random(in: 0...6, using: &generator)).map { _ in job(&generator) }
        resume.education = (0..<Int.random(in: 0...2, using: &generator)).map { _ in
            EducationEntry(institution: "Ruritania", dates: dates(&generator), evidence: evidence(&generator))
        }
        resume.projects = (0..<Int.random(in: 0...2, using: &generator)).map { _ in
            ProjectEntry(name: "LeafSeg", dates: dates(&generator), evidence: evidence(&generator))
        }
        resume.skills = (0..<2).map { number in
            let lines = (0..<3).map { _ in Int.random(in: 1...30, using: &generator) }
            return Skill(name: "Skill \(number)", mentionLines: lines.sorted())
        }
        return resume
    }

    static func job(_ generator: inout SeededGenerator) -> WorkEntry {
        WorkEntry(
            organization: ["Orbit", "Orbit Ltd", "Luna", "Sol"].randomElement(using: &generator),
            position: ["Intern", "Engineer", "Senior Engineer", "Manager", "Director"].randomElement(using: &generator),
            employmentType: [nil, nil, .partTime, .contract].randomElement(using: &generator) ?? nil,
            dates: dates(&generator), evidence: evidence(&generator))
    }

    private static func evidence(_ generator: inout SeededGenerator) -> Evidence {
        let first = Int.random(in: 1...28, using: &generator)
        return Evidence(lines: first...(first + Int.random(in: 0...5, using: &generator)))
    }

    private static func dates(_ generator: inout SeededGenerator) -> DateSpan {
        switch Int.random(in: 0..<10, using: &generator) {
        case 0: DateSpan(start: date(&generator), isCurrent: true)
        case 1: DateSpan(end: date(&generator))
        case 2: DateSpan(start: date(&generator))
        case 3: .undated
        default: DateSpan(start: date(&generator), end: date(&generator))
        }
    }

    private static func date(_ generator: inout SeededGenerator) -> PartialDate? {
        let isYearOnly = Int.random(in: 0..<4, using: &generator) == 0
        return PartialDate(
            year: Int.random(in: 2015...2026, using: &generator),
            month: isYearOnly ? nil : Int.random(in: 1...12, using: &generator))
    }

    static func shift(_ dates: inout DateSpan, years: Int) {
        dates.start = dates.start.flatMap { PartialDate(year: $0.year + years, month: $0.month) }
        dates.end = dates.end.flatMap { PartialDate(year: $0.year + years, month: $0.month) }
    }
}
