import Resume

/// The further times at one post whose head names several, one behind the other:
/// `Jan 2020 - Mar 2020, Jul 2020 - Sep 2020`.
///
/// Each is an entry of its own: what lies between them was no work there.
enum FurtherStints {
    /// Whole ranges that follow the entry's own with nothing but a sign or "and" between, and share no month with those
    /// before. A total in brackets, and the same dates in another language, are none.
    static func spans(of raw: RawEntry) -> [DateSpan] {
        guard let line = raw.head.first(where: { $0.dates.contains { $0.span == raw.dates } }),
            let first = line.dates.firstIndex(where: { $0.span == raw.dates }), line.dates.count > first + 1
        else { return [] }
        var taken = [raw.dates]
        var last = line.dates[first]
        for match in line.dates.dropFirst(first + 1) {
            guard !match.isSingle, match.span.start != nil, last.range.upperBound <= match.range.lowerBound,
                isJoint(line.text[last.range.upperBound..<match.range.lowerBound]),
                taken.allSatisfy({ isApart($0, match.span) })
            else { break }
            taken.append(match.span)
            last = match
        }
        return Array(taken.dropFirst())
    }

    private static func isJoint(_ text: ScalarText) -> Bool {
        joints.contains(String(text).split(separator: " ").joined(separator: " ").lowercased())
    }

    private static let joints: Set<String> = [
        ",", ";", "，", "；", "、", "/", "+", "&", "and", ", and", "及", "和", "以及", "und", "sowie", "et",
    ]

    private static func isApart(_ one: DateSpan, _ other: DateSpan) -> Bool {
        func endsBefore(_ earlier: DateSpan, _ later: DateSpan) -> Bool {
            guard !earlier.isCurrent, let end = earlier.end, let start = later.start else { return false }
            return end.latest < start.earliest
        }
        return endsBefore(one, other) || endsBefore(other, one)
    }
}
