import Resume

/// The lines of one entry: its head with the date, and what describes it.
struct RawEntry: Sendable {
    var head: [EntryLine]
    var details: [EntryLine] = []
    var dates: DateSpan = .undated
    var isSingleDate = false
    /// The pieces of the head, when they were told apart from those of another entry in the same lines.
    var pieces: [HeadPiece]?

    var evidence: Evidence? {
        let numbers = (head + details).filter { !$0.isBlank }.map(\.source.numbers)
        guard let first = numbers.map(\.lowerBound).min(), let last = numbers.map(\.upperBound).max() else {
            return nil
        }
        return Evidence(lines: first...last)
    }
}

/// Cuts the lines of a section into entries: dates are anchors, and the head lines around them go to the entry that lacks them.
struct EntrySplitter {
    enum Content { case positions, degrees, names }

    let content: Content
    let lines: [EntryLine]
    /// What each line names.
    private let parts: LinewiseHeadParts
    /// Employers of known wording stand on the line below the date, never on the line of the date.
    private var isWhoBelow = false
    /// How deep the deepest bulleted date stands; -1 when none is bulleted.
    private var deepestDatedBullet = -1
    /// Heads cannot stand above their dates.
    private var isHanging: Bool

    init(_ source: [SourceLine], content: Content) {
        self.content = content
        let scanner = DateScanner()
        let labelled = StackedTable.labelled(source)
        // Projects told in one paragraph are a name and what goes on in small letters.
        let source = content == .names ? labelled : WrappedItems.joined(labelled)
        let rows = TableHeader.labelled(
            source.filter { !$0.isHidden }.map { EntryLine(MeantimeRemark.opened($0), dates: scanner) })
        lines = SpacedBlocks.closedUp(SplitRange.joined(rows)).flatMap { $0.dividedBehindDate(scanner) }
        parts = LinewiseHeadParts(lines, content)
        isWhoBelow = content == .positions && Self.isWhoBelow(lines, parts)
        isHanging = HangingColumn.isFound(in: lines)
        // "- 2022 年提前四个月提示风险": a year that opens what is told dates no entry.
        deepestDatedBullet = anchorIndices().map { lines[$0] }.filter(\.isBullet).map(\.source.indent).max() ?? -1
    }

    private static func isWhoBelow(_ lines: [EntryLine], _ parts: LinewiseHeadParts) -> Bool {
        var below = 0
        for index in lines.indices.dropLast() where lines[index].isAnchor && parts[index].what > 0 {
            if parts[index].who > 0 { return false }
            if lines[index + 1].isHeadLike, !lines[index + 1].isBullet, parts[index + 1].who > 0 { below += 1 }
        }
        return below > 0
    }

    func entries() -> [RawEntry] {
        if let records = KeyedRecords.entries(of: lines, content: content) { return records }
        if content == .names, let named = HangingNames.entries(of: lines) { return named }
        let anchors = anchorIndices()
        guard !anchors.isEmpty else { return UndatedSplitter(lines).entries() }
        if !isHanging, let starts = HeadingStarts.starts(of: anchors, in: lines, areNames: content == .names) {
            return entries(at: anchors, from: starts)
        }
        if !isHanging, let starts = ParagraphStarts.starts(of: anchors, in: lines) {
            return entries(at: anchors, from: starts)
        }
        if content == .names, let named = HeadingStarts.namedEntries(in: lines, anchors: anchors) { return named }
        // Whether heads stand above or below their dates shows in the section as a whole: the reading that leaves the
        // fewest entries without a part wins, the unbiased one among equals.
        var splits: [[Int]] = []
        for bias in [0, 6, -6] {
            let starts = starts(of: anchors, bias: bias)
            if !splits.contains(starts) { splits.append(starts) }
        }
        guard splits.count > 1 else { return entries(at: anchors, from: splits[0]) }
        var best: [RawEntry] = []
        var bestCompleteness = -1
        for starts in splits {
            let entries = entries(at: anchors, from: starts)
            let completeness = entries.reduce(0) {
                $0 + HeadParts(sum: $1.head.map { HeadParts(of: $0, content) }).completeness
            }
            if completeness > bestCompleteness { (best, bestCompleteness) = (entries, completeness) }
        }
        return best
    }

    /// - Parameter bias: how much is to be said for heads that stand above their dates.
    private func starts(of anchors: [Int], bias: Int) -> [Int] {
        if isHanging { return anchors }
        var starts: [Int] = []
        var usual: Int?
        for (position, anchor) in anchors.enumerated() {
            let floor = position == 0 ? 0 : anchors[position - 1] + 1
            let previous = position == 0 ? nil : starts[position - 1]...anchors[position - 1]
            let start = self.start(of: anchor, Context(floor: floor, previous: previous, usual: usual, bias: bias))
            if position == 0 { usual = nonBlank(in: start..<anchor) }
            starts.append(start)
        }
        return starts
    }

    private func entries(at anchors: [Int], from starts: [Int]) -> [RawEntry] {
        let style = EntryStyle(of: starts.map { lines[$0] })
        var entries: [RawEntry] = []
        if let first = starts.first { entries += leadingEntries(before: first, style: style) }
        for (position, anchor) in anchors.enumerated() {
            let end = position + 1 < anchors.count ? starts[position + 1] : lines.count
            entries += self.entries(from: starts[position], anchor: anchor, to: end, style: style)
        }
        return entries
    }

    /// What the split before an anchor depends on.
    private struct Context {
        var floor: Int
        var previous: ClosedRange<Int>?
        /// How many head lines the first entry has above its date; nil for that entry itself.
        var usual: Int?
        var bias: Int
    }

    // MARK: Heads before the date

    private func nonBlank(in range: Range<Int>) -> Int { range.count { !lines[$0].isBlank } }

    /// Where the head of the entry dated at `anchor` begins: the split with the most evidence.
    private func start(of anchor: Int, _ context: Context) -> Int {
        var best = anchor
        var bestScore = score(start: anchor, anchor: anchor, context)
        var index = anchor - 1
        var taken = 0
        while index >= context.floor, taken < 5 {
            let line = lines[index]
            if line.isBlank || FormLabel.opens(line.text) && index > context.floor { index -= 1; continue }
            guard line.isHeadLike, !line.isAnchor, mayHead(line, above: lines[anchor]),
                !hangsBelow(context.previous, line, above: lines[anchor])
            else { break }
            // A heading that says more than a date begins its entry itself.
            if lines[anchor].source.headingLevel != nil, !lines[anchor].isDateOnly, line.source.headingLevel == nil {
                break
            }
            taken += 1
            let score = score(start: index, anchor: anchor, context)
            if score > bestScore { (best, bestScore) = (index, score) }
            if line.source.headingLevel != nil { break }
            index -= 1
        }
        return best
    }

    /// Set further in than the heads above and below it, both of which bear a name beside their dates.
    private func hangsBelow(_ previous: ClosedRange<Int>?, _ line: EntryLine, above anchor: EntryLine) -> Bool {
        guard let head = previous.map({ lines[$0.upperBound] }), !head.isDateOnly, !anchor.isDateOnly else {
            return false
        }
        return head.source.indent == anchor.source.indent && line.source.indent >= anchor.source.indent + 2
            && line.source.cells.isEmpty
    }

    private func mayHead(_ line: EntryLine, above anchor: EntryLine) -> Bool {
        // "(co-PI with A. Marsh)" hangs below the entry before.
        if line.source.indent > anchor.source.indent, let first = line.text.first, first == "(" || first == "（",
            BracketEnds(line.text)[0] == line.text.count - 1
        {
            return false
        }
        guard line.isBullet else { return true }
        // "- **Acme · Engineer**" above "    April 2021 → Present": the paragraphs of an item hang below its first.
        if anchor.isDateOnly, anchor.source.marker == nil, anchor.source.indent > line.source.indent { return true }
        // A bullet heads an entry where the dates are bulleted too.
        return deepestDatedBullet >= line.source.indent
            && (anchor.isBullet || anchor.number == line.number + 1 || anchor.source.indent > line.source.indent)
    }

    private func score(start: Int, anchor: Int, _ context: Context) -> Int {
        let range = start..<anchor
        let count = nonBlank(in: range)
        var score = count > 0 ? context.bias : 0
        if let usual = context.usual {
            if count == usual { score += 3 }
        } else if count > 0 {
            score += 1
        }
        let isApart = start == 0 || lines[start - 1].isBlank || lines[start].source.headingLevel != nil
        if isApart { score += 2 }
        if count > 0, lines[start].source.headingLevel != nil || lines[start].source.isBold { score += 2 }
        score -= range.count { lines[$0].isBlank } * (context.usual == nil ? 1 : 2)
        // What the head would gain, and what the entry before would lose.
        let own = parts[anchor]
        let gained = parts.sum(of: range)
        if gained.who > 0 { score += own.who == 0 ? 3 : -2 }
        if gained.what > 0 { score += own.what == 0 ? 2 : -1 }
        // Two of each are two entries whose dates are clumped below; two of one kind belong to two entries.
        if gained.who != gained.what || gained.who == 1 {
            if gained.who > 1 { score -= 2 }
            if gained.what > 1 { score -= 2 }
        }
        // Only what directly follows the date above can be missed there.
        if let previous = context.previous, nonBlank(in: (previous.upperBound + 1)..<start) == 0 {
            let before = parts.sum(of: Range(previous))
            if before.who == 0, before.lacksOne, gained.who > 0 { score -= 4 }
            if before.what == 0, before.lacksOne, gained.what > 0 { score -= 3 }
            if before.isEmpty, count > 0, lines[previous.upperBound].isDateOnly { score -= 3 }
        }
        return score
    }

    // MARK: Heads after the date, and details

    private func entries(from start: Int, anchor: Int, to end: Int, style: EntryStyle) -> [RawEntry] {
        var entry = RawEntry(head: (start...anchor).map { lines[$0] }.filter { !$0.isBlank })
        let match = lines[anchor].dates.first { !$0.isSingle } ?? lines[anchor].dates[0]
        entry.dates = match.span
        entry.isSingleDate = match.isSingle
        var index = anchor + 1
        let limit = headEnd(after: anchor, start: start, end: end)
        while index < limit {
            if !lines[index].isBlank { entry.head.append(lines[index]) }
            index += 1
        }
        var entries: [RawEntry] = []
        while index < end {
            let line = lines[index]
            if !line.isBlank {
                if style.opens(line), line.isHeadLike, !line.isDetailLabel {
                    entries.append(entry)
                    entry = RawEntry(head: [line])
                } else if let label = Label.split(line.text),
                    ["position", "organization", "department", "degree", "area", "direction", "institution"].contains(
                        label.meaning),
                    !goesOnInSentences(line)
                {
                    entry.head.append(line)
                } else {
                    entry.details.append(line)
                }
            }
            index += 1
        }
        entries.append(entry)
        return entries
    }

    /// Lines below the date that still belong to the head: those that name what the head lacks.
    private func headEnd(after anchor: Int, start: Int, end: Int) -> Int {
        var parts = self.parts.sum(of: start..<anchor + 1)
        var isNameless = (start...anchor).allSatisfy { lines[$0].isBlank || lines[$0].residue.isEmpty }
        guard lines[anchor].source.cells.isEmpty else { return anchor + 1 }
        let isWhole = namesUnknownEmployer(lines[anchor])
        var headEnd = anchor + 1
        var index = anchor + 1
        var seen = 0
        while index < end, seen < 4 {
            let line = lines[index]
            if line.isBlank || content == .positions && FormLabel.opens(line.text) { index += 1; continue }
            if line.isDetailLabel, line.text.count <= 24, content == .positions {
                // "内容：" above a list opens the description.
                if let last = line.text.last, last == ":" || last == "：", !isNameless, !parts.lacksOne { break }
                seen += 1
                index += 1
                continue
            }
            if content == .degrees, Honours.opens(line.text), !isNameless { break }
            guard line.isHeadLike || isNameless || content == .degrees && opensWithDegree(line), !line.isAnchor else {
                break
            }
            if line.isBullet, !(isNameless && lines[anchor].isBullet), !(isNameless && seen == 0),
                line.source.indent <= lines[anchor].source.indent || !lines[anchor].isBullet
            {
                break
            }
            if line.isBullet, !isNameless, content == .names { break }
            // "- Ran the rota for 300 services.": a sentence describes.
            if line.isBullet, Wording.endsSentence(line.text), Wording.words(line.text).count >= 4 { break }
            seen += 1
            let here = self.parts[index]
            // "Night shift, crusher and press." below a head that is whole describes.
            let describes = content == .positions && !parts.lacksOne && Wording.endsSentence(line.text)
            let isUseful =
                isNameless
                || !describes && !isWhole && content != .names
                    && (parts.who == 0 && here.who > 0 || parts.what == 0 && here.what > 0)
            let isPlain =
                content != .names && !isWhole && (parts.lacksOne || isWhoBelow && parts.who == 0 && seen == 1)
                && seen <= 2
                && line.source.marker == nil
                && width(of: line.text) <= 60 && !Wording.endsSentence(line.text) && headEnd == index
                && Wording.hanCount(line.text) <= 20
            if isUseful || isPlain {
                headEnd = index + 1
                isNameless = false
                parts += here
            } else if content == .names || parts.who > 0 && parts.what > 0 || tellsInSentences(line) {
                break
            } else if line.isBullet {
                break
            }
            index += 1
        }
        return headEnd
    }

    // MARK: Entries without dates

    private func leadingEntries(before first: Int, style: EntryStyle) -> [RawEntry] {
        var entries: [RawEntry] = []
        for line in lines[..<first] where !line.isBlank {
            if style.opens(line), line.isHeadLike, line.source.cells.isEmpty {
                entries.append(RawEntry(head: [line]))
            } else if !entries.isEmpty {
                entries[entries.count - 1].details.append(line)
            }
        }
        return entries
    }

}
