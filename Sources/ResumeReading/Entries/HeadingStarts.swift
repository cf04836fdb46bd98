/// Entries that each begin with a line of their own type above their date, as `### Orbit, Oslo — Engineer` over
/// `2019 - 2021`: where markup says so for every date of a section, nothing else is asked.
enum HeadingStarts {
    /// Where the entry of each date begins; nil unless all of them have such a line.
    ///
    /// - Parameter areNames: the headings are names of projects, and beside the date may stand whom one was for.
    static func starts(of anchors: [Int], in lines: [EntryLine], areNames: Bool) -> [Int]? {
        guard anchors.count > 1 else { return nil }
        // Where headings name employers, bold lines below them are titles.
        let areHeadings = lines.contains { $0.source.headingLevel != nil }
        var starts: [Int] = []
        for (position, anchor) in anchors.enumerated() {
            guard lines[anchor].isDateOnly || areNames && areHeadings && opensWithDate(lines[anchor]),
                lines[anchor].source.headingLevel == nil, !lines[anchor].isBullet
            else {
                return nil
            }
            let floor = position == 0 ? 0 : anchors[position - 1] + 1
            guard let start = start(above: anchor, floor: floor, in: lines, areHeadings) else { return nil }
            starts.append(start)
        }
        return starts
    }

    /// `2022 – 2024 · Acme Ltd`
    private static func opensWithDate(_ line: EntryLine) -> Bool {
        line.text.count <= 80 && line.dates.first?.range.lowerBound == line.text.startIndex
    }

    /// The nearest such line, at most two plain ones between, and the headings of higher rank right above it.
    private static func start(above anchor: Int, floor: Int, in lines: [EntryLine], _ areHeadings: Bool) -> Int? {
        var start: Int?
        var between = 0
        for index in stride(from: anchor - 1, through: floor, by: -1) {
            let line = lines[index]
            if line.isBlank { continue }
            let level = line.source.headingLevel
            if let found = start {
                guard let level, let below = lines[found].source.headingLevel, level < below else { break }
                start = index
            } else if level != nil || !areHeadings && line.source.isBold && !line.isBullet {
                guard line.isHeadLike else { return nil }
                start = index
            } else {
                between += 1
                guard between <= 2, line.isHeadLike, !line.isBullet else { return nil }
            }
        }
        return start
    }

    /// Works named by headings whose dates stand somewhere in what is told below, or nowhere:
    ///
    ///     ## fern-index
    ///     Finds ferns in photographs. 214 stars. 2020 – 2022
    ///     ## mosslog
    ///     A diary for moss.
    ///
    /// Nil where a heading stands above several dates or above a dated name.
    static func namedEntries(in lines: [EntryLine], anchors: [Int]) -> [RawEntry]? {
        guard let first = lines.firstIndex(where: { !$0.isBlank }), let level = lines[first].source.headingLevel
        else { return nil }
        let starts = lines.indices.filter { lines[$0].source.headingLevel != nil }
        guard starts.count > 1, starts.allSatisfy({ lines[$0].source.headingLevel == level }) else { return nil }
        var entries: [RawEntry] = []
        for (position, start) in starts.enumerated() {
            let end = position + 1 < starts.count ? starts[position + 1] : lines.count
            let dated = anchors.filter { (start..<end).contains($0) }
            guard dated.count <= 1, dated.allSatisfy({ $0 == start || datesWhatIsAbove(lines[$0]) }) else { return nil }
            var entry = RawEntry(head: [lines[start]])
            entry.details = lines[(start + 1)..<end].filter { !$0.isBlank && !$0.isDateOnly }
            if let anchor = dated.first,
                let match = lines[anchor].dates.first(where: { !$0.isSingle }) ?? lines[anchor].dates.first
            {
                entry.dates = match.span
                entry.isSingleDate = match.isSingle
            }
            entries.append(entry)
        }
        return entries
    }

    /// A date alone, or at the end of a sentence.
    private static func datesWhatIsAbove(_ line: EntryLine) -> Bool {
        guard !line.isDateOnly, let date = line.dates.last else { return true }
        let before = Wording.trimmed(line.text[..<date.range.lowerBound], also: "[(（")
        return Wording.trimmed(line.text[date.range.upperBound...], also: ".])）").isEmpty
            && (Wording.endsSentence(before) || before.hasSuffix("。"))
    }
}
