import Resume

/// Notes on months that no calendar has: of `13/2019` the year is read, and somebody should ask.
enum ImpossibleMonths {
    static func notes(on resume: Resume, in lines: [SourceLine]) -> [Note] {
        let entries =
            resume.work.enumerated().map { ("work-\($0.offset + 1)", $0.element.dates, $0.element.evidence) }
            + resume.education.enumerated().map {
                ("education-\($0.offset + 1)", $0.element.dates, $0.element.evidence)
            }
            + resume.projects.enumerated().map { ("project-\($0.offset + 1)", $0.element.dates, $0.element.evidence) }
        // Each entry asking every line would take the square of a long document.
        var asked: Set<Int> = []
        for case let (_, dates, evidence?) in entries where holdsYear(dates) {
            asked.formUnion(evidence.lines.prefix(4))
        }
        guard !asked.isEmpty else { return [] }
        let linesByNumber = Dictionary(
            grouping: lines.filter { mayHold($0.text) && asked.contains($0.number) }, by: \.number)
        return entries.compactMap { id, dates, evidence in
            let years = [dates.start, dates.end].compactMap { $0 }.filter(\.isYearOnly).map(\.year)
            guard !years.isEmpty, let numbers = evidence?.lines else { return nil }
            // The head of an entry, not what it tells.
            for line in numbers.prefix(4).flatMap({ linesByNumber[$0] ?? [] }) {
                guard let found = first(in: line.text, of: years) else { continue }
                return Note(
                    code: .ocrSuspect,
                    message:
                        "Line \(line.number) states the month \(found.month) of \(found.year); only the year is read.",
                    entry: id, evidence: Evidence(line: line.number))
            }
            return nil
        }
    }

    /// The year alone was read.
    private static func holdsYear(_ dates: DateSpan) -> Bool {
        [dates.start, dates.end].contains { $0?.isYearOnly ?? false }
    }

    /// Two figures stand beside a year.
    private static func mayHold(_ text: ScalarText) -> Bool { text.holdsAny(of: joints) && text.holds(.number) }

    private static let joints = TextSigns(anyOf: "/.-年")

    /// `13/2019`, `2019.13`, `2019年13月`: a year with two figures beside it that name no month.
    private static func first(in text: ScalarText, of years: [Int]) -> (month: Int, year: Int)? {
        var groups: [(value: Int, range: Range<Int>)] = []
        var index = text.startIndex
        while index < text.endIndex {
            let run = text[index...].prefix(while: \.isASCIIDigit)
            if (1...4).contains(run.count), let value = Int(String(run)) {
                groups.append((value, index..<index + run.count))
            }
            index += max(run.count, 1)
        }
        for (first, second) in zip(groups, groups.dropFirst())
        where second.range.lowerBound == first.range.upperBound + 1 && text[first.range.upperBound].isOne(of: "/.-年") {
            let (year, month) = first.range.count == 4 ? (first, second) : (second, first)
            if year.range.count == 4, month.range.count == 2, years.contains(year.value),
                month.value == 0 || month.value > 12,
                // "2012/13" is an academic year.
                first.range.count != 4 || month.value != (year.value + 1) % 100,
                month.value < 20
            {
                return (month.value, year.value)
            }
        }
        return nil
    }
}
