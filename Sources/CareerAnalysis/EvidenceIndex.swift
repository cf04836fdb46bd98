import Resume

/// The source lines of the entries and works of an analysis, by identifier.
struct EvidenceIndex: Sendable {
    private var lines: [String: ClosedRange<Int>] = [:]

    init(_ entries: [TimelineEntry] = [], works: [CitedWork] = []) {
        for entry in entries { lines[entry.id] = entry.evidence?.lines }
        for work in works where lines[work.id] == nil { lines[work.id] = work.evidence?.lines }
    }

    /// The lines of all of them, ascending, ranges that touch as one.
    func ranges(of ids: some Sequence<String>) -> [ClosedRange<Int>] {
        LineRanges.merged(ids.compactMap { lines[$0] })
    }
}

enum LineRanges {
    /// Ascending, ranges that overlap or touch as one.
    static func merged(_ ranges: [ClosedRange<Int>]) -> [ClosedRange<Int>] {
        var merged: [ClosedRange<Int>] = []
        for range in ranges.sorted(by: { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }) {
            if let last = merged.last, range.lowerBound <= last.upperBound || range.lowerBound - 1 == last.upperBound {
                merged[merged.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
            } else {
                merged.append(range)
            }
        }
        return merged
    }
}
