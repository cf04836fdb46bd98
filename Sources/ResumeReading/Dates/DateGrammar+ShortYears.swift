import Resume

/// Years that are printed short: `19.07-21.12`, `108/03 ~ 110/05`, and terms that lie in two years.
extension DateGrammar {
    /// `19.07`: the month behind a year of two digits, where the number cannot be a month itself or the other end cannot.
    /// Only where an entry may be dated: versions (`Ubuntu 14.04-18.04`) stand behind a word.
    func shortYearMonth(at index: Int) -> DatePoint? {
        if ReadingMemory.current?.usesRepublicYears ?? false, let pair = pair(at: index, ofShortMonths: true),
            (40...99).contains(pair.first),
            (1...12).contains(pair.second)
        {
            return DatePoint(
                year: pair.first + 1911, month: pair.second, next: index + 3,
                traits: [.needsRange, .needsLike, .republic])
        }
        guard let pair = pair(at: index), standsApart(index) || follows(index) != nil || closesLine(index) else {
            return nil
        }
        let isYear = (13...49).contains(pair.first) || pair.first >= 70
        if !isYear {
            let other = follows(index) ?? connectorEnd(at: index + 3).flatMap { self.pair(at: $0) }
            let isToldElsewhere = ReadingMemory.current?.usesShortYears ?? false
            guard let other, other.separator == pair.separator, pair.separator == .dot,
                (13...49).contains(other.first) || other.first >= 70 || isToldElsewhere
            else { return nil }
        }
        guard (1...12).contains(pair.second) else { return nil }
        let year = pair.first < 50 ? 2000 + pair.first : 1900 + pair.first
        return DatePoint(year: year, month: pair.second, next: index + 3, traits: [.needsRange, .needsLike])
    }

    /// `店长 22.06 - 至今`: the range is the last of the line, where the document has such lines.
    private func closesLine(_ index: Int) -> Bool {
        guard ReadingMemory.current?.closesWithShortYears ?? false, index > 0 else { return false }
        return gap(index) >= 1 && tokens.count - index <= 8
    }

    /// `108/03`: three digits for a year of the Republic of China.
    func republicMonth(at index: Int, _ group: DateToken.DigitGroup) -> DatePoint? {
        guard (80...130).contains(group.value), let separator = mark(index + 1), [.slash, .dot].contains(separator),
            gap(index + 1) == 0, gap(index + 2) == 0, let month = number(index + 2),
            // "112/8": only where the document says whose years it counts.
            month.digits == 2 || month.digits == 1 && ReadingMemory.current?.usesRepublicYears ?? false,
            (1...12).contains(month.value), mark(index + 3) != separator
        else { return nil }
        return DatePoint(
            year: group.value + 1911, month: month.value, next: index + 3, traits: [.needsRange, .needsLike, .republic])
    }

    /// `WS 2015/16 – SS 2019`: a term of two years begins the range, and may end it.
    func termEnd(of start: DatePoint) -> (PartialDate, next: Int)? {
        guard start.traits.contains(.season), mark(start.next) == .slash, let short = number(start.next + 1),
            [2, 4].contains(short.digits), let next = connectorEnd(at: start.next + 2), let end = point(at: next),
            end.traits.contains(.season), let year = end.year
        else { return nil }
        if mark(end.next) == .slash, gap(end.next) == 0, let last = number(end.next + 1), last.digits == 2,
            last.value == (year + 1) % 100
        {
            return PartialDate(year: year + 1).map { ($0, end.next + 2) }
        }
        return PartialDate(year: year).map { ($0, end.next) }
    }

    private typealias Pair = (first: Int, second: Int, separator: DateToken.Mark)

    /// Two numbers of two digits with a dot or slash between them, and nothing glued on.
    private func pair(at index: Int, ofShortMonths: Bool = false) -> Pair? {
        guard let first = number(index), first.digits == 2, let separator = mark(index + 1),
            separator == .dot || separator == .slash, gap(index + 1) == 0, gap(index + 2) == 0,
            let second = number(index + 2), second.digits == 2 || ofShortMonths && second.digits == 1,
            !(mark(index + 3) == separator && gap(index + 3) == 0 && number(index + 4) != nil)
        else { return nil }
        return (first.value, second.value, separator)
    }

    /// The pair that a connector joins to this one from before.
    private func follows(_ index: Int) -> Pair? {
        for length in 1...2 where connectorEnd(at: index - length) == index {
            if let pair = pair(at: index - length - 3) { return pair }
        }
        return nil
    }

    /// At the beginning of a line or column, or behind a bracket or bar.
    private func standsApart(_ index: Int) -> Bool {
        guard index > 0, let token = token(index) else { return true }
        if gap(index) > 1 || [.open, .stop].contains(mark(index - 1)) { return true }
        let before = token.characters.lowerBound - 1
        return before >= 0 && text.scalars[before] == "\t"
    }
}
