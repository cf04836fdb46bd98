/// What stands around a number that looks like a year, and says that it is none.
extension DateGrammar {
    /// False when a lone year, or the first year of a range, is a count, a page, an amount or part of an identifier.
    func isYear(_ point: DatePoint, at index: Int, isSingle: Bool) -> Bool {
        guard point.traits.contains(.bareYear) || point.traits.contains(.numericMonth) else { return true }
        if has(.unit, point.next), gap(point.next) <= 1 { return false }
        guard point.traits.contains(.bareYear) else { return true }
        return !isLabelled(index, isSingle: isSingle) && !(isSingle && isInDigitGroups(index, next: point.next))
    }

    /// False when a range of two bare numbers is a range of pages or counts.
    func isYearRange(_ start: DatePoint, _ end: DatePoint, at index: Int) -> Bool {
        guard start.traits.contains(.bareYear), end.traits.contains(.bareYear) else { return true }
        // "2019 – 2023 Staff Scientist": a capital opens a title, not what is counted.
        if has(.unit, end.next), gap(end.next) <= 1, !isCapitalized(end.next) { return false }
        return !isLabelled(index, isSingle: false) && !isPageRange(index, next: end.next)
    }

    /// "pp. 1984", "ISSN 2015", "38(5): 2001", "$ 2000", and for one number "over 2000".
    private func isLabelled(_ index: Int, isSingle: Bool) -> Bool {
        var before = index - 1
        if mark(before) == .amount { return gap(index) == 0 || isSingle }
        if mark(before) == .colon {
            let isInReference = number(before - 1) != nil || (mark(before - 1) == .close && number(before - 2) != nil)
            if isInReference, gap(before) == 0 { return true }
            before -= 1
        } else if mark(before) == .dot, gap(before) == 0 {
            before -= 1
        }
        guard gap(index) <= 1 else { return false }
        return has(.label, before) || (isSingle && before == index - 1 && has(.quantity, before))
    }

    /// "138 5550 2018": in a row of numbers, one of three digits or more is no year.
    private func isInDigitGroups(_ index: Int, next: Int) -> Bool {
        var before = index - 1
        while before >= index - 3, let group = number(before), gap(before + 1) == 1, group.digits >= 3 {
            if year(at: before) == nil { return true }
            before -= 1
        }
        guard let group = number(next), gap(next) == 1, group.digits >= 3, year(at: next) == nil else { return false }
        return !isHan(next + 1)
    }

    /// "38(4), 1984–2001, 2019": a number before, and the year behind.
    private func isPageRange(_ index: Int, next: Int) -> Bool {
        guard mark(index - 1) == .comma,
            number(index - 2) != nil || (mark(index - 2) == .close && number(index - 3) != nil)
        else { return false }
        return [.comma, .open].contains(mark(next)) && year(at: next + 1) != nil
    }

    /// False when the token before is glued to the match: `555-2019`, `v2019`, `$2019`, `9001:2015`, `COVID-2019`.
    func isFreeOnLeft(_ index: Int, isSingle: Bool, floor: Int) -> Bool {
        let before = index - 1
        guard before >= 0, gap(index) == 0 else { return true }
        if isOpaque(before) { return false }
        let startsWithWord = number(index) == nil
        switch tokens[before].kind {
        case .number: return startsWithWord && isHan(index)
        case .word: return !isAlphabetic(before) || (startsWithWord && isHan(index)) || mark(index) == .apostrophe
        case .mark(let mark):
            if mark == .amount { return startsWithWord }
            if mark == .tilde, isSingle { return false }
            guard before >= 1, gap(before) == 0, before > floor || mark == .hyphen || mark == .slash || mark == .dot
            else {
                return true
            }
            let glue: [DateToken.Mark] = [.dot, .slash, .hyphen, .colon, .apostrophe]
            if number(before - 1) != nil { return !glue.contains(mark) && mark != .dash && mark != .tilde }
            return !isSingle || !isAlphabetic(before - 1) || mark == .colon || !glue.contains(mark) || startsWithWord
        }
    }

    /// False when the match ends in digits and more is glued to them: `2018-555`, `1970s`, `2019-nCoV`, `2014.11.05.01`.
    func isFreeOnRight(_ next: Int, isSingle: Bool) -> Bool {
        guard next < tokens.count, gap(next) == 0, number(next - 1) != nil else { return true }
        if isOpaque(next) { return false }
        switch tokens[next].kind {
        case .number: return false
        case .word: return !isAlphabetic(next)
        case .mark(.amount): return false
        case .mark(let mark):
            let glue: [DateToken.Mark] = [.dot, .slash, .hyphen, .dash, .tilde, .colon, .apostrophe]
            guard glue.contains(mark), gap(next + 1) == 0 else { return true }
            if number(next + 1) != nil { return false }
            if mark == .apostrophe { return !isAlphabetic(next + 1) }
            return !(isSingle && isAlphabetic(next + 1) && (mark == .slash || mark == .hyphen))
        }
    }
}
