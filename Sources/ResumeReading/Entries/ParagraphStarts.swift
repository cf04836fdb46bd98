/// Entries that are paragraphs, the date a line of its own at the same place in each:
///
///     Wick Harbour Board, Wick
///     Harbour Master, Northern Quays
///     Feb 2020 to present
enum ParagraphStarts {
    /// Where the entry of each date begins; nil where the dates stand otherwise or at different places.
    static func starts(of anchors: [Int], in lines: [EntryLine]) -> [Int]? {
        guard anchors.count > 1 else { return nil }
        var starts: [Int] = []
        for anchor in anchors {
            guard lines[anchor].isDateOnly, isPlain(lines[anchor]) else { return nil }
            var start = anchor
            while start > 0, !lines[start - 1].isBlank {
                start -= 1
                guard anchor - start <= 3, isPlain(lines[start]), lines[start].isHeadLike else { return nil }
            }
            starts.append(start)
        }
        let heights = zip(anchors, starts).map { $0 - $1 }
        // "Parental leave" above its time has no employer; the others have one line more.
        guard heights.allSatisfy({ $0 >= 1 }),
            let usual = Dictionary(grouping: heights, by: \.self).max(by: {
                ($0.value.count, $0.key) < ($1.value.count, $1.key)
            }),
            usual.key >= 2, usual.value.count * 4 >= heights.count * 3
        else { return nil }
        return starts
    }

    private static func isPlain(_ line: EntryLine) -> Bool {
        line.source.marker == nil && line.source.headingLevel == nil && line.source.cells.isEmpty
    }
}
