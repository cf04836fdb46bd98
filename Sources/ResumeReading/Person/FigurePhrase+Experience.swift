/// How long somebody says to have worked.
extension FigurePhrase {
    /// One statement of how long somebody has worked.
    struct Experience: Equatable {
        /// At the least.
        var months: Int
        /// The greater of "5-7 years"; nil when one number stands there.
        var most: Int?
        /// "10+ years", "over 8 years", "10年以上": more is meant.
        var isOpen = false
        /// "of management experience": not of all work.
        var isQualified = false
    }

    /// "8 years of experience" is 96 months, "工作7年10个月" 94, "6 months of experience" 6.
    var experiences: [Experience] {
        tokens.indices.compactMap { index in
            guard let (found, next) = length(at: index), !isOfOthers(before: index) else { return nil }
            var experience = found
            if let field = fieldLength(from: next) {
                experience.isQualified = field > 0
            } else if !isExperience(before: index) {
                return nil
            }
            if isUpperOfRange(index) { return nil }
            experience.isOpen = experience.isOpen || isAtLeast(before: index)
            return experience
        }
    }

    /// The length of time stated at `index`, and the token behind it.
    private func length(at index: Int) -> (Experience, next: Int)? {
        if case .number(let tenths) = tokens[index] {
            return (1...600).contains(tenths) ? amount(tenths, at: index) : nil
        }
        // "半年工作经验", "half a year of experience"
        if Self.halfYears.contains(where: { begins($0, at: index) }),
            !["一", "上", "下", "年"].contains(where: { word(index - 1) == $0 })
        {
            return (Experience(months: 6), index + (word(index) == "半" ? 2 : 3))
        }
        return nil
    }

    private static let halfYears: [[ScalarText]] = words("半年") + [["half", "a", "year"].map { ScalarText($0) }]

    /// The number at `index` with its unit, and the token behind both.
    private func amount(_ tenths: Int, at index: Int) -> (Experience, next: Int)? {
        if let unit = monthUnitEnd(after: index), tenths.isMultiple(of: 10) {
            return (Experience(months: tenths / 10), unit)
        }
        var experience = Experience(months: tenths * 12 / 10)
        var last = index
        if index + 2 < tokens.count, tokens[index + 1] == .dash, case .number(let most) = tokens[index + 2],
            (tenths + 1...600).contains(most)
        {
            experience.most = most * 12 / 10
            last = index + 2
        }
        guard let unit = yearUnitEnd(after: last) else { return nil }
        experience.isOpen = (last + 1..<unit).contains { Self.openSigns.contains(tokens[$0]) }
        var next = unit
        if word(next) == "半" {
            experience.months += 6
            next += 1
        } else if let (extra, end) = extraMonths(at: next) {
            experience.months += extra
            next = end
        }
        if word(next) == "以" || word(next) == "多" || word(next) == "余" {
            experience.isOpen = true
            next += word(next) == "以" ? 2 : 1
        }
        return (experience, next)
    }

    private static let openSigns: [Token] =
        [.plus] + ["plus", "more", "多", "余", "餘", "几"].map { .word(ScalarText($0)) }

    private func monthUnitEnd(after index: Int) -> Int? {
        var next = index + 1
        if ["个", "個"].contains(word(next)) { next += 1 } else if word(next)?.first?.isHan == true { return nil }
        guard let unit = word(next), ["month", "months", "月", "monate", "mois"].contains(unit) else { return nil }
        return next + 1
    }

    private func isUpperOfRange(_ index: Int) -> Bool {
        guard index > 1, tokens[index - 1] == .dash, case .number = tokens[index - 2] else { return false }
        return true
    }

    private func isAtLeast(before index: Int) -> Bool {
        let near = [word(index - 1), word(index - 2)]
        return near.contains { $0.map(Self.atLeast.contains) ?? false }
    }

    /// "Hiring engineers with 10 years of experience", 团队平均10年经验: theirs, not the candidate's.
    private func isOfOthers(before index: Int) -> Bool {
        var before = index - 1
        while before >= max(0, index - 5), let word = word(before) {
            if Self.others.contains(word) { return true }
            if ["团", "團", "均"].contains(word), before > 0 { return true }
            before -= 1
        }
        return false
    }

    private static let atLeast = WordSet(Lexicon.experience["at least"])
    private static let others = WordSet(Lexicon.experience["of others"])

    private static let yearWords = WordSet(Lexicon.experience["year"])
    private static let experienceWords = WordSet(Lexicon.experience["experience"])

    /// The token behind "years" in "8+ years", "8 余年".
    private func yearUnitEnd(after index: Int) -> Int? {
        var next = index + 1
        while next < min(index + 4, tokens.count),
            tokens[next] == .plus || ["plus", "or", "more", "多", "余", "餘", "几"].contains(word(next))
        {
            next += 1
        }
        if word(next) == "and", word(next + 1) == "a", word(next + 2) == "half" { next += 3 }
        guard let unit = word(next), FigurePhrase.yearWords.contains(unit) else { return nil }
        return next + 1
    }

    /// "10个月", "and 3 months".
    private func extraMonths(at index: Int) -> (months: Int, next: Int)? {
        var next = index
        if ["and", "零", "又"].contains(word(next)) { next += 1 }
        guard next < tokens.count, case .number(let tenths) = tokens[next], (10...110).contains(tenths) else {
            return nil
        }
        next += 1
        if ["个", "個"].contains(word(next)) { next += 1 }
        guard let unit = word(next), ["month", "months", "mos", "月", "mois", "monate"].contains(unit) else {
            return nil
        }
        return (tenths / 10, next + 1)
    }

    /// "of experience", "财务与审计经验", "in retail": within the clause, at most 12 words on; how many of them name a field.
    private func fieldLength(from index: Int) -> Int? {
        var next = index
        if word(next) == "in", let field = word(next + 1), next + 1 < tokens.count {
            let isSpan = ["a", "the", "row", "my", "this", "that", "total", "which", "under", "less"].contains(field)
            // "Nine years in retail" says it all; a list of tools does not begin its line so.
            if !isSpan, index <= 4, !(word(next + 1)?.first?.isHan ?? true) { return 1 }
        }
        while next < min(tokens.count, index + 13) {
            guard let word = word(next) else { return nil }
            if ["combined", "collective", "required", "minimum", "team"].contains(word) { return nil }
            if FigurePhrase.experienceWords.contains(word)
                || FigurePhrase.experienceNouns.contains(where: { begins($0, at: next) })
            {
                return (index..<next).count { token in self.word(token).map { !Self.general.contains($0) } ?? false }
            }
            next += 1
        }
        return nil
    }

    /// Words before "experience" that leave it that of all work.
    private static let general = WordSet(Lexicon.experience["general"])

    /// "工作年限：9年", "从业 10 年", "Experience: 8 years".
    private func isExperience(before index: Int) -> Bool {
        var before = index - 1
        let fillers = ["近", "超", "过", "過", "约", "約", "已", "over", "about", "nearly", "total", "of", "有", "逾", "达"]
        while before > max(-1, index - 4), let word = word(before), fillers.contains(word) { before -= 1 }
        if let word = word(before), FigurePhrase.experienceWords.contains(word) { return true }
        return FigurePhrase.experiencePhrases.contains { begins($0, at: before + 1 - $0.count) }
    }

    private static let experienceNouns = words("经验 經驗 工龄 工齡 从业 從業")
    private static let experiencePhrases = words(
        "工作年限 从业年限 從業年限 工作经验 工作經驗 从业经验 工作经历 从业 從業 工龄 工齡 工作")
}
