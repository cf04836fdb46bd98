import Resume
import Testing
import _TestSupport

@testable import CareerAnalysis

/// Ranges against every combination of readings of the vague dates, on random careers.
@Suite struct RangePropertyTests {
    private static let asOf = month("2024-06")

    /// Few vague dates, so that their combinations stay few.
    private func jobs(_ generator: inout SeededGenerator) -> [WorkEntry] {
        var vague = 0
        return (0..<Int.random(in: 1...4, using: &generator)).compactMap { _ in
            let job = RandomCareer.job(&generator)
            let years = [job.dates.start, job.dates.end].compactMap { $0 }.filter(\.isYearOnly).count
            guard vague + years <= 2, (job.dates.start?.year ?? 0) >= 2018, (job.dates.end?.year ?? 0) <= 2026 else {
                return nil
            }
            vague += years
            return job
        }
    }

    @Test func employmentRangesAreTheFewestAndTheMost() {
        var generator = SeededGenerator(seed: 21)
        for _ in 0..<1500 {
            let work = jobs(&generator)
            let found = analysis(work, asOf: "2024-06").timeline.employmentMonthsRange
            let sizes = BruteForce.unions(of: work.map(\.dates), asOf: Self.asOf).map(\.count)
            #expect(found == (sizes.min() ?? 0)...(sizes.max() ?? 0), "\(work.map(\.dates))")
        }
    }

    @Test func rangesOfTenuresAndFormsAreTheFewestAndTheMost() {
        var generator = SeededGenerator(seed: 27)
        var vague = 0
        for _ in 0..<1000 {
            let work = jobs(&generator)
            let timeline = analysis(work, asOf: "2024-06").timeline
            func sizes(_ entries: [String]) -> ClosedRange<Int> {
                let dates = work.indices.filter { entries.contains("work-\($0 + 1)") }.map { work[$0].dates }
                let sizes = BruteForce.unions(of: dates, asOf: Self.asOf).map(\.count)
                return (sizes.min() ?? 0)...(sizes.max() ?? 0)
            }
            for tenure in timeline.tenures {
                #expect(tenure.monthsRange ?? tenure.months...tenure.months == sizes(tenure.entries))
                if tenure.monthsRange != nil { vague += 1 }
            }
            for form in [timeline.fullTime, timeline.partTime, timeline.contract, timeline.internship] {
                #expect(form.range == sizes(form.entries))
            }
        }
        #expect(vague > 50)
    }

    @Test func gapsAreCertainAndNeverLongerThanTheirMost() {
        var generator = SeededGenerator(seed: 22)
        var vague = 0
        for _ in 0..<1500 {
            let work = jobs(&generator)
            let unions = BruteForce.unions(of: work.map(\.dates), asOf: Self.asOf)
            for gap in analysis(work, asOf: "2024-06").timeline.gaps {
                let months = gap.interval.first.index...gap.interval.last.index
                #expect(unions.allSatisfy { $0.isDisjoint(with: months) })
                let longest = unions.map { union -> Int in
                    var first = months.lowerBound
                    var last = months.upperBound
                    while !union.contains(first - 1) { first -= 1 }
                    while !union.contains(last + 1) { last += 1 }
                    return last - first + 1
                }.max()
                #expect(gap.mostMonths ?? gap.months == longest, "\(work.map(\.dates))")
                if gap.mostMonths != nil { vague += 1 }
            }
        }
        #expect(vague > 20)
    }

    @Test func formsOfEmploymentArePartsOfTheWhole() {
        var generator = SeededGenerator(seed: 23)
        for _ in 0..<2000 {
            let resume = RandomCareer.resume(&generator)
            let timeline = CareerTimeline(of: resume, asOf: Self.asOf)
            let forms = [
                timeline.fullTime, timeline.internship, timeline.partTime, timeline.contract, timeline.freelance,
            ]
            #expect(forms.flatMap(\.entries).sorted() == timeline.employment.entries.sorted())
            #expect(forms.allSatisfy { $0.months <= timeline.employmentMonths })
            #expect(forms.reduce(0) { $0 + $1.months } >= timeline.employmentMonths)
            #expect(MonthIntervalSet(forms.flatMap(\.intervals)).months == timeline.employmentMonths)
        }
    }

    @Test func breaksAreTheMonthsWithoutAPostAndEachHasOneCover() {
        var generator = SeededGenerator(seed: 24)
        for _ in 0..<2000 {
            let resume = RandomCareer.resume(&generator)
            let timeline = CareerTimeline(of: resume, asOf: Self.asOf)
            let worked = Set(resume.work.flatMap { BruteForce.months(of: $0.dates, asOf: Self.asOf) })
            #expect(
                timeline.breaks.map { $0.interval.first.index...$0.interval.last.index }
                    == BruteForce.gaps(worked: worked, covered: worked))
            let studied = Set(resume.education.flatMap { BruteForce.months(of: $0.dates, asOf: Self.asOf) })
            for stretch in timeline.breaks {
                #expect(stretch.covers.reduce(0) { $0 + $1.months } == stretch.interval.months)
                let months = Set(stretch.interval.first.index...stretch.interval.last.index)
                let unknown = Set(
                    (resume.work.map(\.dates) + resume.education.map(\.dates)).flatMap {
                        BruteForce.possible($0, asOf: Self.asOf)
                    })
                let possible = stretch.covers.first { $0.kind == .unknownStart }?.months ?? 0
                #expect(possible == months.intersection(unknown).subtracting(studied).count)
                let study = stretch.covers.first { $0.kind == .study }?.months ?? 0
                #expect(study == months.intersection(studied).count)
            }
        }
    }

    @Test func overlapsAreTheSharedMonths() {
        var generator = SeededGenerator(seed: 25)
        for _ in 0..<1000 {
            let resume = RandomCareer.resume(&generator)
            let timeline = CareerTimeline(of: resume, asOf: Self.asOf)
            let work = resume.work.map { Set(BruteForce.months(of: $0.dates, asOf: Self.asOf)) }
            let studies = resume.education.map { Set(BruteForce.months(of: $0.dates, asOf: Self.asOf)) }
            var shared: [[String]: Int] = [:]
            for (one, months) in work.enumerated() {
                for other in work.indices where other > one {
                    let count = months.intersection(work[other]).count
                    if count > 0 { shared[["work-\(one + 1)", "work-\(other + 1)"]] = count }
                }
                for (other, studied) in studies.enumerated() {
                    let count = months.intersection(studied).count
                    if count > 0 { shared[["work-\(one + 1)", "education-\(other + 1)"]] = count }
                }
            }
            let found =
                timeline.overlaps.map { ($0.entries, $0.interval.months) }
                + timeline.studyOverlaps.map { ($0.entries, $0.interval.months) }
            #expect(Dictionary(found) { $0 + $1 } == shared)
        }
    }

    @Test func shiftingEverythingShiftsNothingElse() {
        var generator = SeededGenerator(seed: 26)
        for _ in 0..<1000 {
            var resume = RandomCareer.resume(&generator)
            let before = CareerTimeline(of: resume, asOf: Self.asOf)
            for index in resume.work.indices { RandomCareer.shift(&resume.work[index].dates, years: 4) }
            for index in resume.education.indices { RandomCareer.shift(&resume.education[index].dates, years: 4) }
            let after = CareerTimeline(of: resume, asOf: month("2028-06"))
            #expect(after.gaps.map(\.mostMonths) == before.gaps.map(\.mostMonths))
            #expect(after.breaks.map(\.covers) == before.breaks.map(\.covers))
            #expect(after.overlaps.map(\.reason) == before.overlaps.map(\.reason))
            #expect(after.studyOverlaps.map(\.reason) == before.studyOverlaps.map(\.reason))
            #expect(after.tenureStatistics?.longestRange == before.tenureStatistics?.longestRange)
            #expect(after.contract.range == before.contract.range)
        }
    }
}
