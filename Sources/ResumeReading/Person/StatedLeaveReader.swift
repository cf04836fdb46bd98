import Resume

/// Finds times away from work that the text states: they are no entries, but the reasons of gaps.
enum StatedLeaveReader {
    /// The leaves, and the sections without the lines that state them.
    static func separated(from sections: [Section]) -> (leaves: [StatedLeave], sections: [Section]) {
        let scanner = DateScanner()
        var leaves: [StatedLeave] = []
        var rest = sections
        for index in rest.indices where kinds.contains(rest[index].kind) {
            let apart = leavesApart(in: rest[index].lines, scanner)
            leaves += apart.map(\.leave)
            let stated = Set(apart.flatMap(\.lines))
            if !stated.isEmpty {
                let lines = rest[index].lines
                rest[index].lines = lines.indices.filter { !stated.contains($0) }.map { lines[$0] }
            }
            rest[index].lines.removeAll { line in
                guard let leave = leave(in: line, scanner) else { return false }
                leaves.append(leave)
                return true
            }
        }
        return (leaves, rest)
    }

    /// `Parental leave` above or below `May 2022 – Dec 2022`, each on a line of its own, with the indices of the two.
    private static func leavesApart(in lines: [SourceLine], _ scanner: DateScanner) -> [(
        leave: StatedLeave, lines: [Int]
    )] {
        let shown = lines.indices.filter { !lines[$0].isBlank && !lines[$0].isHidden }
        var taken: Set<Int> = []
        return shown.enumerated().compactMap { place, index in
            let reason = lines[index]
            guard isWholeReason(reason), scanner.matches(in: reason.text).isEmpty else { return nil }
            func isOpen(_ neighbour: Int) -> Bool { !lines.indices.contains(neighbour) || lines[neighbour].isBlank }
            let before = place > 0 ? shown[place - 1] : nil
            let behind = place + 1 < shown.count ? shown[place + 1] : nil
            // A range below a head is the head's, and one directly below a row of a record is the next record's.
            let above = before.flatMap { isOpen($0 - 1) ? $0 : nil }
            let below = behind.flatMap { isOpen(index - 1) || $0 > index + 1 ? $0 : nil }
            let isBelowNearer = below == index + 1
            for date in isBelowNearer ? [below, above] : [above, below] {
                guard let date, !taken.contains(date), let dates = range(in: lines[date], scanner) else { continue }
                taken.insert(date)
                let numbers = [reason.number, lines[date].number].sorted()
                let leave = StatedLeave(
                    reason: String(reason.text), dates: dates, evidence: Evidence(lines: numbers[0]...numbers[1]))
                return (leave, [index, date])
            }
            return nil
        }
    }

    /// Nothing but the reason: "代產假教師任教中二" and "Maternity leave cover" tell what was done.
    private static func isWholeReason(_ line: SourceLine) -> Bool {
        guard (2...60).contains(line.text.count), line.cells.isEmpty, holdsPhrase(line.text), isReason(line.text) else {
            return false
        }
        if Wording.hanCount(line.text) > 0 { return openings.opens(line.text) }
        let words = Wording.words(Wording.withoutBrackets(line.text))
        return phrases.matches(in: words).contains { $0.count + 1 >= words.count }
            && Lexicon.titles["cover"].matches(in: words).isEmpty
    }

    private static let openings = WordSet(phrases.all)

    /// The range that the line is nothing but.
    private static func range(in line: SourceLine, _ scanner: DateScanner) -> DateSpan? {
        guard line.text.count <= 60 else { return nil }
        let dated = EntryLine(line, dates: scanner)
        // "July 2018 to March 2019 (from the hospital)"
        guard dated.isAnchor, Wording.trimmed(Wording.withoutBrackets(dated.residue)).isEmpty, dated.dates.count == 1,
            let date = dated.dates.first, !date.isSingle
        else { return nil }
        return date.span
    }

    /// Where careers are told; a paper on parental leave is none.
    private static let kinds: Set<SectionKind> = [.header, .summary, .work, .education, .personal, .unknown]

    /// `03/2017 – 02/2018  Elternzeit`, `Home for family care, January 2019 to January 2020.`, `2020.3-2020.9 产假`
    private static func leave(in line: SourceLine, _ scanner: DateScanner) -> StatedLeave? {
        guard !line.isHidden, (4...120).contains(line.text.count), line.headingLevel == nil else { return nil }
        let matches = scanner.matches(in: line.text)
        guard matches.count == 1, let match = matches.first, line.text.contains(where: \.isDigit),
            holdsPhrase(line.text)
        else { return nil }
        let rest = line.text[..<match.range.lowerBound] + " " + line.text[match.range.upperBound...]
        let reason = Wording.trimmed(rest, also: "()（）[]【】.。")
        guard isReason(reason) else { return nil }
        return StatedLeave(reason: String(reason), dates: match.span, evidence: Evidence(line: line.number))
    }

    /// `Parental leave`, `Sabbatical`, 产假, and nothing that is held or worked at.
    static func isReason(_ text: ScalarText) -> Bool {
        guard (2...60).contains(text.count), !Wording.isProse(text), opensWithPhrase(text) else { return false }
        // "Travel Agent", "Family Care Network Ltd": what somebody was, and where.
        let judged = HeadJudgement(text)
        // "备考公务员": nobody is yet what they study for.
        return (judged.title < 5 || text.hasPrefix("备考") || text.hasPrefix("備考")) && judged.organization < 6
    }

    private static func holdsPhrase(_ text: ScalarText) -> Bool {
        if phrases.isSubstring(of: text) { return true }
        return !phrases.matches(in: Wording.words(text)).isEmpty
    }

    private static let phrases = Lexicon.titles["leave"]

    /// The phrase comes first, or after a word or two that lead to it: `Home for family care`.
    private static func opensWithPhrase(_ reason: ScalarText) -> Bool {
        if Wording.hanCount(reason) > 0 { return holdsPhrase(reason) && Wording.hanCount(reason) <= 16 }
        let first = phrases.matches(in: Wording.words(reason)).map(\.lowerBound).min()
        return first.map { $0 <= 3 } ?? false
    }
}
