import Resume

/// Notes on lines of work and study that state a span of time which no entry has: whoever reads the page must know that
/// something stands there that was not understood.
///
/// The years of an employer above its positions, or of a second version, are those of entries that were read.
enum UnreadDates {
    static func notes(on resume: Resume, in sections: [Section]) -> [Note] {
        let scanner = DateScanner()
        let known = months(of: resume)
        return sections.filter { [.work, .education].contains($0.kind) }.flatMap { section in
            section.lines.compactMap { line -> Note? in
                guard !line.isBlank, !line.isHidden, line.marker == nil, line.text.holdsNumber,
                    let span = span(opensOrEnds: line.text, scanner),
                    let stated = months(of: span), !known.contains(where: stated.overlaps)
                else { return nil }
                return Note(
                    code: .unreadable,
                    message:
                        "Line \(line.number) states dates in the section on \(section.kind.rawValue) that no entry has.",
                    evidence: Evidence(line: line.number))
            }
        }
    }

    /// A range of dates at either end of a line, as heads have it; within a sentence it tells of something.
    private static func span(opensOrEnds text: ScalarText, _ scanner: DateScanner) -> DateSpan? {
        scanner.matches(in: text).first { match in
            !match.isSingle
                && [text[..<match.range.lowerBound], text[match.range.upperBound...]]
                    .contains { Wording.trimmed($0, also: "()（）[]【】").isEmpty }
        }?.span
    }

    private static func months(of resume: Resume) -> [ClosedRange<Int>] {
        let spans = resume.work.map(\.dates) + resume.education.map(\.dates) + resume.projects.map(\.dates)
        return (spans + (resume.reading.leaves ?? []).map(\.dates)).compactMap(months)
    }

    /// At most, counted from year 0; nil without a start.
    private static func months(of span: DateSpan) -> ClosedRange<Int>? {
        guard let start = span.start?.earliest.index else { return nil }
        let end = span.isCurrent ? .max : (span.end ?? span.start)?.latest.index ?? start
        return start <= end ? start...end : nil
    }
}
