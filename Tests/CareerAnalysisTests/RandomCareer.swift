import Resume
import _TestSupport

@testable import CareerAnalysis

/// The definitions of the contract once more, by counting months one by one.
enum BruteForce {
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

    /// The months before an end without a start, six years back: what they may cover is no gap.
    static func possible(_ dates: DateSpan, asOf: YearMonth) -> [Int] {
        guard dates.start == nil, !dates.isCurrent, let end = dates.end else { return [] }
        let last = end.year * 12 + (end.month ?? 12) - 1
        return (last - 71...last).filter { $0 <= asOf.index }
    }

    /// The lengths of the unbroken stretches of a set of months.
    static func runs(of months: Set<Int>) -> [Int] {
        months.filter { !months.contains($0 - 1) }.map { first in
            var last = first
            while months.contains(last + 1) { last += 1 }
            return last - first + 1
        }
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

    /// Every way to read the vague dates of an entry as months: starts before ends, begun by the as-of month.
    static func readings(of dates: DateSpan, asOf: YearMonth) -> [Set<Int>] {
        guard let start = dates.start else { return [] }
        let starts = start.month.map { [start.year * 12 + $0 - 1] } ?? Array((start.year * 12)...(start.year * 12 + 11))
        let end = dates.end ?? start
        let ends = end.month.map { [end.year * 12 + $0 - 1] } ?? Array((end.year * 12)...(end.year * 12 + 11))
        return starts.filter { $0 <= asOf.index }.flatMap { first in
            let lasts = dates.isCurrent ? [asOf.index] : Array(Set(ends.map { min($0, asOf.index) }))
            return lasts.filter { $0 >= first }.map { Set(first...$0) }
        }
    }

    /// The unions of every combination of readings.
    static func unions(of entries: [DateSpan], asOf: YearMonth) -> [Set<Int>] {
        entries.map { readings(of: $0, asOf: asOf) }.filter { !$0.isEmpty }
            .reduce([[]]) { unions, readings in
                Array(Set(unions.flatMap { union in readings.map { union.union($0) } }))
            }
    }
}

enum RandomCareer {
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

    static func evidence(_ generator: inout SeededGenerator) -> Evidence {
        let first = Int.random(in: 1...28, using: &generator)
        return Evidence(lines: first...(first + Int.random(in: 0...5, using: &generator)))
    }

    static func dates(_ generator: inout SeededGenerator) -> DateSpan {
        switch Int.random(in: 0..<10, using: &generator) {
        case 0: DateSpan(start: date(&generator), isCurrent: true)
        case 1: DateSpan(end: date(&generator))
        case 2: DateSpan(start: date(&generator))
        case 3: .undated
        default: DateSpan(start: date(&generator), end: date(&generator))
        }
    }

    static func date(_ generator: inout SeededGenerator) -> PartialDate? {
        let isYearOnly = Int.random(in: 0..<4, using: &generator) == 0
        return PartialDate(
            year: Int.random(in: 2015...2026, using: &generator),
            month: isYearOnly ? nil : Int.random(in: 1...12, using: &generator))
    }

    /// Years alone become Junes: they cannot be shifted by months.
    static func shift(_ dates: inout DateSpan, months: Int) {
        func shifted(_ date: PartialDate) -> PartialDate? {
            let index = date.year * 12 + (date.month ?? 6) - 1 + months
            return PartialDate(year: index / 12, month: index % 12 + 1)
        }
        dates.start = dates.start.flatMap(shifted)
        dates.end = dates.end.flatMap(shifted)
    }

    static func shift(_ dates: inout DateSpan, years: Int) {
        dates.start = dates.start.flatMap { PartialDate(year: $0.year + years, month: $0.month) }
        dates.end = dates.end.flatMap { PartialDate(year: $0.year + years, month: $0.month) }
    }
}
