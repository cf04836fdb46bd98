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
                .union(
                    (resume.work.map(\.dates) + resume.education.map(\.dates)).flatMap {
                        BruteForce.possible($0, asOf: asOf)
                    })
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

    /// Every employer's months fall into unbroken stretches: those are the tenures.
    @Test func tenuresAreTheUnbrokenStretchesOfEachEmployer() {
        var generator = SeededGenerator(seed: 9)
        let asOf = month("2024-06")
        for _ in 0..<Self.careers {
            var resume = RandomCareer.resume(&generator)
            // Internships leave the statistics; their own test has them.
            for index in resume.work.indices { resume.work[index].position = "Engineer" }
            let found = CareerTimeline(of: resume, asOf: asOf)
            let byEmployer = Dictionary(grouping: resume.work) { ($0.organization ?? "").replacing(" Ltd", with: "") }
            let lengths = byEmployer.values.flatMap { posts in
                BruteForce.runs(of: Set(posts.flatMap { BruteForce.months(of: $0.dates, asOf: asOf) }))
            }.sorted()
            #expect(found.tenures.map(\.months).sorted() == lengths)
            #expect(found.longestTenureMonths == lengths.last)
            let middle = lengths.count / 2
            let median = lengths.isEmpty ? nil : Double(lengths[(lengths.count - 1) / 2] + lengths[middle]) / 2
            #expect(found.medianTenureMonths == median)
            let mean = lengths.isEmpty ? nil : Double(lengths.reduce(0, +)) / Double(lengths.count)
            #expect(found.averageTenureMonths == mean.map { ($0 * 10).rounded() / 10 })
        }
    }

    @Test func monthsOfEachFormAreTheUnionOfItsPosts() {
        var generator = SeededGenerator(seed: 10)
        let asOf = month("2024-06")
        for _ in 0..<Self.careers {
            let resume = RandomCareer.resume(&generator)
            let found = CareerTimeline(of: resume, asOf: asOf)
            func months(_ isOfForm: (EmploymentType?) -> Bool) -> Int {
                Set(
                    resume.work.filter { isOfForm($0.employmentType ?? ($0.position == "Intern" ? .internship : nil)) }
                        .flatMap { BruteForce.months(of: $0.dates, asOf: asOf) }
                ).count
            }
            #expect(found.fullTimeMonths == months { $0 == nil || $0 == .fullTime })
            #expect(found.internshipMonths == months { $0 == .internship })
            #expect(found.partTimeMonths == months { $0 == .partTime })
            #expect(found.contractMonths == months { $0 == .contract })
            #expect(found.freelanceMonths == months { $0 == .freelance })
        }
    }

    @Test(arguments: [1, 5, 12, 31]) func shiftingEverythingByMonthsShiftsNothingElse(months: Int) {
        var generator = SeededGenerator(seed: 11)
        for _ in 0..<500 {
            var resume = RandomCareer.resume(&generator)
            func shift(_ resume: inout Resume, by months: Int) {
                for index in resume.work.indices { RandomCareer.shift(&resume.work[index].dates, months: months) }
                for index in resume.education.indices {
                    RandomCareer.shift(&resume.education[index].dates, months: months)
                }
                for index in resume.projects.indices {
                    RandomCareer.shift(&resume.projects[index].dates, months: months)
                }
            }
            shift(&resume, by: 0)
            let asOf = month("2024-06")
            let before = CareerAnalysis(of: resume, asOf: asOf)
            shift(&resume, by: months)
            let after = CareerAnalysis(of: resume, asOf: asOf.advanced(by: months))
            #expect(after.timeline.employment.months == before.timeline.employment.months)
            #expect(after.timeline.partTime.months == before.timeline.partTime.months)
            #expect(after.timeline.tenures.map(\.months) == before.timeline.tenures.map(\.months))
            #expect(after.timeline.promotions == before.timeline.promotions)
            #expect(
                after.timeline.gaps.map(\.interval.first)
                    == before.timeline.gaps.map { $0.interval.first.advanced(by: months) })
            #expect(after.timeline.breaks.map(\.covers) == before.timeline.breaks.map(\.covers))
            #expect(after.timeline.overlaps.map(\.reason) == before.timeline.overlaps.map(\.reason))
            #expect(after.timeline.studyOverlaps.map(\.reason) == before.timeline.studyOverlaps.map(\.reason))
            #expect(after.skills.map(\.months) == before.skills.map(\.months))
            #expect(after.notes.map(\.code) == before.notes.map(\.code))
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
