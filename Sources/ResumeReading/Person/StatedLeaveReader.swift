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
            if !stated.isEmpty { rest[index].lines.removeAll { stated.contains($0.number) } }
            rest[index].lines.removeAll { line in
                guard let leave = leave(in: line, scanner) else { return false }
                leaves.append(leave)
                return true
            }
        }
        return (leaves, rest)
    }

    /// `Parental leave` above or below `May 2022 – Dec 2022`, each on a line of its own.
    private static func leavesApart(in lines: [SourceLine], _ scanner: DateScanner) -> [(
        leave: StatedLeave, lines: [Int]
    )] {
        let shown = lines.indices.filter { !lines[$0].isBlank && !lines[$0].isHidden }
        return shown.enumerated().compactMap { place, index in
            let reason = lines[index]
            guard reason.text.count <= 60, reason.cells.isEmpty, holdsPhrase(reason.text), isReason(reason.text),
                // "代產假教師任教中二" tells what was done.
                Wording.hanCount(reason.text) == 0 || phrases.all.contains(where: reason.text.hasPrefix)
            else { return nil }
            let above = place > 0 ? range(in: lines[shown[place - 1]], scanner) : nil
            let isApart = index > 0 && lines[index - 1].isBlank || index + 1 < lines.count && lines[index + 1].isBlank
            // Where dates stand above, those below are of the next entry.
            let below =
                above == nil && isApart && place + 1 < shown.count ? range(in: lines[shown[place + 1]], scanner) : nil
            guard let dates = above ?? below else { return nil }
            let other = above == nil ? lines[shown[place + 1]].number : lines[shown[place - 1]].number
            let leave = StatedLeave(
                reason: String(reason.text), dates: dates,
                evidence: Evidence(lines: min(reason.number, other)...max(reason.number, other)))
            return (leave, [reason.number, other])
        }
    }

    /// The range that the line is nothing but.
    private static func range(in line: SourceLine, _ scanner: DateScanner) -> DateSpan? {
        guard line.text.count <= 40 else { return nil }
        let dated = EntryLine(line, dates: scanner)
        guard dated.isDateOnly, dated.dates.count == 1, let date = dated.dates.first, !date.isSingle else { return nil }
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
