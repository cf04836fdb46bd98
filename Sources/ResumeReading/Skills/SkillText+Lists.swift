/// The marks that lists are written with.
extension SkillText {
    enum ListMark { case item, clause }

    /// What the scalar at `index` separates, if anything.
    func listMark(at index: Int) -> ListMark? {
        guard let scalar = at(index) else { return nil }
        switch scalar {
        case ",", "、", "|", "·", "•", "\t", "∙", "●": return .item
        case " ":
            // A full-width space separates: "Excel　ERP"; between single characters it only spreads them: "姓　名".
            if scalars[index].value == 0x3000 { return isSpread(at: index) ? nil : .item }
            return at(index + 1) == " " ? .item : nil
        case "/":
            let isFraction = (at(index - 1)?.isDecimal ?? true) && (at(index + 1)?.isDecimal ?? true)
            return isFraction ? nil : .item
        case ";", "。", "!", "?": return .clause
        case ".":
            guard let next = at(index + 1) else { return .clause }
            return next.isSkillSpace && (at(index + 2).map { !$0.isDecimal } ?? true) ? .clause : nil
        default: return nil
        }
    }

    /// The space at `index` stands between two characters that have spaces on their other sides too.
    private func isSpread(at index: Int) -> Bool {
        let isSpace = { (place: Int) in self.at(place)?.isSkillSpace ?? true }
        guard at(index - 1)?.isHan ?? false, at(index + 1)?.isHan ?? false else { return false }
        return isSpace(index - 2) && isSpace(index + 2)
    }

    /// The first pair of brackets, both included; an open pair ends with the range.
    func brackets(in range: Range<Int>) -> Range<Int>? {
        guard let open = range.first(where: { at($0) == "(" }) else { return nil }
        var depth = 0
        for index in open..<range.upperBound {
            if at(index) == "(" { depth += 1 }
            if at(index) == ")" { depth -= 1 }
            if depth == 0 { return open..<index + 1 }
        }
        return open..<range.upperBound
    }

    /// "ULLS-A(E)", "WISC-IV(HK)": one or two capitals in brackets that touch a name with a hyphen.
    func isPartOfName(_ bracket: Range<Int>) -> Bool {
        guard bracket.lowerBound > 0, scalars[bracket.lowerBound - 1].isUpperLatin, (3...4).contains(bracket.count),
            bracket.dropFirst().dropLast().allSatisfy({ scalars[$0].isUpperLatin })
        else { return false }
        var start = bracket.lowerBound
        while start > 0, !scalars[start - 1].isSkillSpace { start -= 1 }
        return scalars[start..<bracket.lowerBound].contains("-")
    }

    /// A dash with space around it, or a colon, within an item.
    func dash(in range: Range<Int>) -> Range<Int>? {
        for index in range.dropFirst().dropLast() {
            guard let scalar = at(index) else { return nil }
            let isSpaced = (at(index - 1)?.isSkillSpace ?? false) && (at(index + 1)?.isSkillSpace ?? false)
            if scalar == ":" || scalar == "—" || scalar == "–" || (scalar == "-" && isSpaced) {
                return index..<index + 1
            }
        }
        return nil
    }

    func lastSpace(in range: Range<Int>) -> Int? { range.last { at($0)?.isSkillSpace ?? false } }

    /// `range` without dots, stars, bars and percentages at its end: marks are no words.
    func withoutRating(_ range: Range<Int>) -> Range<Int> {
        var range = trimmed(range)
        while let last = range.last, Self.ratingMarks.contains(folded[last]) {
            range = trimmed(range.lowerBound..<last)
        }
        // "DJI Mavic 3M": a capital that touches its figures belongs to the name of a model.
        if let space = lastSpace(in: range), isMeasure(space + 1..<range.upperBound),
            !(scalars[range.upperBound - 1].isUpperLatin && folded[range.upperBound - 2].isDecimal)
        {
            range = trimmed(range.lowerBound..<space)
        }
        return range
    }

    /// A share, a fraction or a span of time: `80%`, `4/5`, `54月`, `3 years`.
    func isMeasure(_ range: Range<Int>) -> Bool {
        let range = trimmed(range)
        guard let first = at(range.lowerBound), first.isDecimal || first == "~", !range.isEmpty else { return false }
        let written = foldedString(range)
        let rest = written.drop { $0.isNumber || $0.isOne(of: "+~-./ ") }
        if rest.isEmpty { return written.contains("/") }
        if Self.units.contains(rest.trimmedForSkills) { return true }
        return ["%", "年", "月", "个月", "年以上", "年经验", "year", "years", "yrs", "yr", "y", "months", "ans", "分"]
            .contains(rest.trimmedForSkills)
    }

    private static let units: WordSet = [
        "hz", "khz", "mhz", "ghz", "kb", "mb", "gb", "tb", "kg", "g", "mg", "t", "mm", "cm", "m", "km", "nm", "µm",
        "μm", "v",
        "kv", "w", "kw", "mw", "a", "ma", "°c", "℃", "bar", "psi", "kpa", "mpa", "pa", "wpm", "ml", "µl", "l", "rpm",
        "dpi",
        "h", "s", "ms", "min", "字/分", "字/分钟", "wörter", "stars", "people",
    ]
    private static let ratingMarks: Set<Unicode.Scalar> = [
        "●", "○", "★", "☆", "■", "□", "▪", "▫", "◆", "◇", "⬤", "◯", "█", "░", "▓", "▒", "◐", "◑", "✓", "✔", "▰", "▱",
    ]
}

extension ScalarText {
    /// Without white space at either end.
    var trimmedForSkills: ScalarText {
        var text = self
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return text
    }
}
