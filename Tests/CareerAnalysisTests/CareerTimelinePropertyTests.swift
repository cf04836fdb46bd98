import Resume
import Testing
import _TestSupport

@testable import CareerAnalysis

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
