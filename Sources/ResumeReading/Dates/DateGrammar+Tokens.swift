/// Safe looks at the tokens: any index may be asked for, and one out of bounds has nothing.
extension DateGrammar {
    func token(_ index: Int) -> DateToken? { tokens.indices.contains(index) ? tokens[index] : nil }

    func number(_ index: Int) -> DateToken.DigitGroup? {
        guard case .number(let group) = token(index)?.kind else { return nil }
        return group
    }

    /// A plausible year of four digits.
    func year(at index: Int) -> Int? {
        guard let group = number(index), group.digits == 4, DatePoint.plausibleYears.contains(group.value) else {
            return nil
        }
        return group.value
    }

    func month(_ index: Int) -> Int? {
        guard case .word(let meaning) = token(index)?.kind else { return nil }
        return meaning.month
    }

    func roles(_ index: Int) -> WordRoles {
        guard case .word(let meaning) = token(index)?.kind else { return [] }
        return meaning.roles
    }

    func has(_ role: WordRoles, _ index: Int) -> Bool { roles(index).contains(role) }

    func mark(_ index: Int) -> DateToken.Mark? {
        guard case .mark(let mark) = token(index)?.kind else { return nil }
        return mark
    }

    /// White space before the token; 0 behind the last one.
    func gap(_ index: Int) -> Int { token(index)?.gap ?? 0 }
    func isOpaque(_ index: Int) -> Bool { token(index)?.isOpaque ?? false }
    func isAlphabetic(_ index: Int) -> Bool { token(index)?.isAlphabetic ?? false }
    func isCapitalized(_ index: Int) -> Bool { token(index)?.isCapitalized ?? false }

    /// A word of Han characters.
    func isHan(_ index: Int) -> Bool {
        guard let token = token(index), case .word = token.kind else { return false }
        return !token.isAlphabetic
    }

    func word(at index: Int) -> ScalarText? { token(index).map { text.string($0.characters) } }

    /// The next token, past `mark` when that is attached to what stands before.
    func skipMark(_ mark: DateToken.Mark, at index: Int) -> Int {
        self.mark(index) == mark && gap(index) == 0 ? index + 1 : index
    }

    /// Past at most two words such as "the", "in", "ce".
    func skipFillers(at index: Int) -> Int {
        var next = index
        while next < index + 2, has(.filler, next) || (next > index && mark(next) == .apostrophe) { next += 1 }
        return next
    }
}
