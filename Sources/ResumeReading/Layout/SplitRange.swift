import Resume

/// Joins a range of dates that is broken over two lines: `De sept. 2016` / `à déc. 2020`.
enum SplitRange {
    static func joined(_ lines: [EntryLine]) -> [EntryLine] {
        var out = lines
        for index in out.indices.dropFirst()
        where !dropsRepetition(index, in: &out) && !joinGutter(index, in: &out) && !joinYear(index, in: &out)
            && !joinWrapped(index, in: &out) && !joinLastYear(index, in: &out)
        {
            guard let end = out[index].dates.first, end.isSingle || end.span.start == nil,
                let start = out[index - 1].dates.first, start.isSingle || start.span.end == nil,
                out[index - 1].dates.count == 1,
                opens(out[index - 1].text[..<start.range.upperBound]), closes(out[index].text[..<end.range.upperBound])
            else { continue }
            out[index - 1].dates[0].span = DateSpan(
                start: start.span.start, end: end.span.end ?? end.span.start, isCurrent: end.span.isCurrent)
            out[index - 1].dates[0].isSingle = false
            out[index - 1].residue = dropping(["de", "du", "from", "von"], from: out[index - 1].residue)
            out[index].residue = dropping(["à", "au", "to", "bis", "until"], from: out[index].residue)
            out[index].source.text = out[index].residue
            out[index].source.boldRanges = []
            out[index].source.links = []
            out[index].dates = []
        }
        return out
    }

    /// `Mar 2021 – Present` above `2021年3月 – 至今`: the same dates in the other language.
    private static func dropsRepetition(_ index: Int, in out: inout [EntryLine]) -> Bool {
        let (above, below) = (out[index - 1], out[index])
        guard above.isDateOnly, below.isDateOnly, above.dates.map(\.span) == below.dates.map(\.span),
            (Wording.hanCount(above.text) > 0) != (Wording.hanCount(below.text) > 0)
        else { return false }
        out[index].source.text = ScalarText()
        out[index].source.boldRanges = []
        out[index].source.links = []
        out[index].dates = []
        return true
    }

    /// `BSc Baking, September 2013 to` above `November 2017`: the line ended within the range.
    private static func joinWrapped(_ index: Int, in out: inout [EntryLine]) -> Bool {
        let (above, below) = (out[index - 1], out[index])
        guard below.source.marker == nil, isEndAlone(below), above.source.cells.isEmpty,
            below.source.cells.isEmpty, above.text.fits(inBytes: 1200),
            let joint = above.text.split(separator: " ").last, joints.contains(joint.lowercased()),
            let start = DateScanner().matches(in: above.text).last, start.isSingle,
            start.range.lowerBound > above.text.startIndex,
            Wording.trimmed(above.text[start.range.upperBound...]) == joint
        else { return false }
        var source = above.source
        source.append(below.source, behind: " ")
        out[index - 1] = EntryLine(source, dates: DateScanner())
        out[index].source.text = ScalarText()
        out[index].source.boldRanges = []
        out[index].source.links = []
        out[index].residue = ScalarText()
        out[index].dates = []
        return true
    }

    /// `November 2017`, `Present`
    private static func isEndAlone(_ line: EntryLine) -> Bool {
        guard let end = line.dates.first else { return LoneEnd.isPresent(line.text) }
        return line.isDateOnly && line.dates.count == 1
            && (end.isSingle || end.span.start == nil && end.span.isCurrent)
    }

    /// `BSc Baking, Aug 2016 -- May` above `2020`: the line ended within the last date.
    private static func joinLastYear(_ index: Int, in out: inout [EntryLine]) -> Bool {
        let (above, below) = (out[index - 1], out[index])
        guard below.text.count == 4, below.text.allSatisfy(\.isASCIIDigit), below.source.marker == nil,
            below.source.cells.isEmpty, above.source.cells.isEmpty, above.text.fits(inBytes: 1200),
            let month = above.text.split(separator: " ").last,
            MonthNames.months[Wording.trimmed(month.lowercased(), also: ".")] != nil
        else { return false }
        var source = above.source
        source.append(below.source, behind: " ")
        let whole = EntryLine(source, dates: DateScanner())
        guard let range = whole.dates.last, !range.isSingle, range.range.upperBound == source.text.endIndex else {
            return false
        }
        out[index - 1] = whole
        out[index].source.text = ScalarText()
        out[index].residue = ScalarText()
        out[index].dates = []
        return true
    }

    private static let joints: WordSet = [
        "to", "until", "till", "bis", "à", "au", "hasta", "a", "至", "到",
    ]

    /// A narrow column of dates at the left: `2022/08–      Acme` above `2024/01       Engineer`.
    private static func joinGutter(_ index: Int, in out: inout [EntryLine]) -> Bool {
        let (above, below) = (out[index - 1], out[index])
        let joined = above.dates.first.flatMap { endBehindJoint(of: below, beside: above, $0) }
        guard above.dates.count == 1, let start = above.dates.first, start.range.lowerBound == above.text.startIndex,
            start.isSingle || start.span.end == nil,
            let end = joined
                ?? (endsInDash(above.text[..<start.range.upperBound], above.text, start)
                    ? below.dates.first ?? loneEnd(of: below.text) ?? dateBesideProse(in: below.text) : nil),
            end.range.lowerBound == below.text.startIndex,
            end.isSingle || end.span.isCurrent && end.span.start == nil, isGap(below.text[end.range.upperBound...]),
            !isEarlier(end, than: start),
            !below.residue.isEmpty || below.source.cells.isEmpty && mayEndAlone(above, start, end)
        else { return false }
        out[index - 1].dates[0].span = DateSpan(
            start: start.span.start, end: end.span.isCurrent ? nil : end.span.end ?? end.span.start,
            isCurrent: end.span.isCurrent)
        out[index - 1].dates[0].isSingle = false
        let margin = leadingGap(of: below.text, behind: end.range.upperBound)
        out[index].source = below.source.dropping(margin)
        // Below a head that is whole stands what it was about.
        if joined != nil, isWhole(above),
            !namesTitle(HeadPieces.pieces(of: EntryLine(out[index].source, dates: DateScanner())))
        {
            out[index].source.marker = .bullet
        }
        // It hangs beside the dates.
        out[index].source.indent += margin
        out[index].residue = Wording.trimmed(out[index].source.text)
        out[index].dates = []
        return true
    }

    private static func isWhole(_ head: EntryLine) -> Bool {
        let pieces = HeadPieces.pieces(of: head)
        return pieces.count >= 2 && namesTitle(pieces)
    }

    private static func namesTitle(_ pieces: [HeadPiece]) -> Bool {
        pieces.contains { $0.judgement.title >= 5 || $0.judgement.degree >= 5 }
    }

    /// `bis Dezember 2021     Visualisierung` below `August 2017           Architektin`: the joint stands before the end.
    private static func endBehindJoint(of below: EntryLine, beside above: EntryLine, _ start: DateMatch) -> DateMatch? {
        guard start.isSingle, isGap(above.text[start.range.upperBound...]),
            start.range.upperBound < above.text.endIndex,
            let joint = below.text.prefix(8).split(separator: " ").first, joints.contains(joint.lowercased()),
            case let rest = below.text.dropFirst(joint.count).drop(while: \.isWhitespace),
            let gap = firstGap(in: rest), (4...20).contains(gap.lowerBound - rest.startIndex)
        else { return nil }
        let date = ScalarText(rest[..<gap.lowerBound])
        let found = DateScanner().matches(in: date).first { $0.isSingle && $0.range == date.startIndex..<date.endIndex }
        let span = found?.span ?? (LoneEnd.isPresent(date) ? DateSpan(isCurrent: true) : nil)
        return span.map {
            DateMatch(range: below.text.startIndex..<gap.lowerBound, span: $0, isSingle: !$0.isCurrent)
        }
    }

    /// `2022   Consultant` below `2023 –   Researcher`: an entry of its own.
    private static func isEarlier(_ end: DateMatch, than start: DateMatch) -> Bool {
        guard let first = start.span.start ?? start.span.end, let last = end.span.end ?? end.span.start else {
            return false
        }
        return last.year < first.year
    }

    /// A date by itself below `02/2011 –   Exchange`: the end, where it is no earlier.
    private static func mayEndAlone(_ above: EntryLine, _ start: DateMatch, _ end: DateMatch) -> Bool {
        guard !above.residue.isEmpty, let first = start.span.start ?? start.span.end else { return false }
        return end.span.isCurrent || (end.span.end ?? end.span.start).map { $0.year >= first.year } ?? false
    }

    /// The same, broken before the year: `Apr. 2016 – Sep.     Baker,` above `2020                 Acme Ltd`.
    private static func joinYear(_ index: Int, in out: inout [EntryLine]) -> Bool {
        let (above, below) = (out[index - 1].text, out[index].text)
        let year = below.prefix { $0.isASCIIDigit }
        guard year.count == 4, isGap(below[year.endIndex...]), out[index].source.cells.isEmpty,
            let gap = firstGap(in: above), (8...24).contains(gap.lowerBound - above.startIndex)
        else { return false }
        let scanner = DateScanner()
        let whole = above[..<gap.lowerBound] + " " + year
        guard let range = scanner.matches(in: whole).first, !range.isSingle,
            range.range.lowerBound == whole.startIndex, range.range.upperBound == whole.endIndex,
            scanner.matches(in: above[..<gap.lowerBound]).first.map({ $0.isSingle || $0.span.end == nil }) ?? true
        else { return false }
        var first = out[index - 1].source
        first.text = whole + above[gap.lowerBound...]
        first.boldRanges = []
        first.links = []
        var second = out[index].source.dropping(leadingGap(of: below, behind: year.endIndex))
        second.indent += gap.upperBound - above.startIndex
        out[index - 1] = EntryLine(first, dates: scanner)
        out[index] = EntryLine(second, dates: scanner)
        return true
    }

    /// The first run of spaces, or tab, that sets columns apart.
    private static func firstGap(in text: ScalarText) -> Range<Int>? {
        guard text.holds(.whitespace) else { return nil }
        for index in text.indices where isGap(text[index...]) && text[index].isWhitespace {
            return index..<index + text[index...].prefix(while: \.isWhitespace).count
        }
        return nil
    }

    /// `至今          编译器工程师`: the word alone is no date to the scanner.
    private static func loneEnd(of text: ScalarText) -> DateMatch? {
        for word in ["至今", "现在", "現在", "今", "present", "now", "heute", "today"] where text.lowercased().hasPrefix(word)
        {
            let end = text.startIndex + word.count
            guard isGap(text[end...]) else { continue }
            return DateMatch(range: text.startIndex..<end, span: DateSpan(isCurrent: true))
        }
        return nil
    }

    /// `Jul 2022     {   Cut the bill by a third with a list of shame.`: what stands behind the gap is no head.
    private static func dateBesideProse(in text: ScalarText) -> DateMatch? {
        guard let gap = firstGap(in: text), (4...24).contains(gap.lowerBound - text.startIndex) else { return nil }
        let match = DateScanner().matches(in: text[..<gap.lowerBound]).first
        return match.flatMap { $0.range.upperBound == gap.lowerBound ? $0 : nil }
    }

    private static func endsInDash(_ matched: ScalarText, _ text: ScalarText, _ start: DateMatch) -> Bool {
        if let last = matched.last, last.isOne(of: "-–—~～至") { return isGap(text[start.range.upperBound...]) }
        let rest = text[start.range.upperBound...]
        guard let first = rest.first, first.isOne(of: "-–—~～至") else { return false }
        return isGap(rest.dropFirst())
    }

    private static func isGap(_ text: ScalarText) -> Bool {
        text.isEmpty || text.first == "\t" || text.prefix { $0 == " " }.count >= 2
    }

    private static func leadingGap(of text: ScalarText, behind end: Int) -> Int {
        end - text.startIndex + text[end...].prefix(while: \.isWhitespace).count
    }

    private static func opens(_ text: ScalarText) -> Bool {
        Wording.words(text).first.map { ["de", "du", "from", "von"].contains($0) } ?? false
    }

    private static func closes(_ text: ScalarText) -> Bool {
        Wording.words(text).first.map { ["à", "au", "to", "bis", "until", "-", "–"].contains($0) } ?? false
    }

    private static func dropping(_ words: [String], from text: ScalarText) -> ScalarText {
        for word in words where text.lowercased().hasPrefix(word) {
            let rest = text.dropFirst(word.count)
            if rest.isEmpty || rest.first?.isWhitespace == true { return Wording.trimmed(rest) }
        }
        return text
    }
}
