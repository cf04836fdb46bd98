/// The words in which people state how well they know a thing, verbatim and with their place.
enum SkillLevels {
    /// The level that opens a clause ("精通Python", "Proficient in Go"): its words without the preposition, and where
    /// the rest starts.
    ///
    /// - Parameter isName: a skill's name: in "learning Looker" the first word is a level, "Learning Analytics" is a name.
    static func prefix(
        of text: SkillText, in range: Range<Int>, isName: (Range<Int>) -> Bool = { _ in false }
    ) -> (level: Range<Int>, rest: Int)? {
        let range = text.trimmed(range)
        return hanPrefix(of: text, in: range) ?? latinPrefix(of: text, in: range, isName: isName)
    }

    /// "enough Ruby to be dangerous": the name within the words.
    static func idiom(of text: SkillText, in range: Range<Int>) -> Range<Int>? {
        guard text.holds(enough, at: range.lowerBound, before: range.upperBound) else { return nil }
        let start = range.lowerBound + enough.count
        guard let end = (start..<range.upperBound).first(where: { text.holds(to, at: $0, before: range.upperBound) })
        else { return nil }
        return start..<end
    }

    private static let enough = Array("enough ".unicodeScalars)
    private static let to = Array(" to ".unicodeScalars)

    /// The whole text says how often: "Every day", "Gelegentlich".
    static func isFrequency(_ text: SkillText, in range: Range<Int>) -> Bool {
        let range = text.trimmed(range)
        return frequencyPhrases.contains(text.foldedString(range))
    }

    /// The words behind a name that say how often it is used: "QGIS daily", "R now and then".
    static func frequency(of text: SkillText, in range: Range<Int>) -> Range<Int>? {
        let range = text.trimmed(range)
        for phrase in frequencies {
            let start = range.upperBound - phrase.count
            guard start > range.lowerBound, text.at(start - 1)?.isSkillSpace ?? false else { continue }
            if text.holds(phrase, at: start, before: range.upperBound) { return start..<range.upperBound }
        }
        return nil
    }

    /// The whole text is a level: "expert", "熟练掌握", "Proficient user", "OK, not fast".
    static func isLevel(_ text: SkillText, in range: Range<Int>) -> Bool {
        let range = text.trimmed(range)
        guard !range.isEmpty, range.count <= 40 else { return false }
        if let found = hanPrefix(of: text, in: range), found.rest >= range.upperBound { return true }
        let words = text.foldedString(range).split { !$0.isLetter }
        guard let first = words.first, words.count <= 4 else { return false }
        if informal.contains(first) { return words.count <= 3 }
        return words.contains(where: whole.contains) && words.allSatisfy { whole.contains($0) || fillers.contains($0) }
    }

    /// The words of a level heading: "熟练 Proficient" is 熟练, "掌握：" is 掌握.
    static func heading(_ text: SkillText, in range: Range<Int>) -> Range<Int>? {
        let range = text.trimmed(range)
        if isLevel(text, in: range) || isFrequency(text, in: range) { return range }
        if let found = hanPrefix(of: text, in: range) {
            let rest = text.trimmed(found.rest..<range.upperBound)
            if isLevel(text, in: rest) || ["技能", "的技能", "工具"].contains(text.foldedString(rest)) {
                return found.level
            }
        }
        if let found = latinPrefix(of: text, in: range), text.trimmed(found.rest..<range.upperBound).isEmpty {
            return found.level
        }
        return nil
    }

    private static func hanPrefix(of text: SkillText, in range: Range<Int>) -> (level: Range<Int>, rest: Int)? {
        guard let first = text.at(range.lowerBound), first.isHan, !range.isEmpty else { return nil }
        if let end = hanWord(of: text, at: range.lowerBound, in: range) { return (range.lowerBound..<end, end) }
        for modifier in hanModifiers where text.holds(modifier, at: range.lowerBound, before: range.upperBound) {
            if let end = hanWord(of: text, at: range.lowerBound + modifier.count, in: range) {
                return (range.lowerBound..<end, end)
            }
        }
        return nil
    }

    private static func hanWord(of text: SkillText, at index: Int, in range: Range<Int>) -> Int? {
        let limit = min(range.upperBound, text.count)
        guard index >= 0, index < limit else { return nil }
        let rest = text.folded[index..<limit]
        var end: Int?
        hanWords.forEachPhrase(beginning: rest) { end = index + $1 }
        if let end { return end }
        // "一般" alone is a level; "高级会计" is no level of 会计.
        hanWholes.forEachPhrase(beginning: rest) { _, length in
            if text.trimmed(index + length..<range.upperBound).isEmpty { end = index + length }
        }
        return end
    }

    private static func latinPrefix(
        of text: SkillText, in range: Range<Int>, isName: (Range<Int>) -> Bool = { _ in false }
    ) -> (level: Range<Int>, rest: Int)? {
        guard let first = text.at(range.lowerBound), latinInitials.contains(first),
            latinOpenings.opens(text.folded[range.lowerBound...])
        else { return nil }
        for phrase in latinPhrases where text.holds(phrase, at: range.lowerBound, before: range.upperBound) {
            let end = range.lowerBound + phrase.count
            if let next = text.at(end), next.isSpacedWord, end < range.upperBound { continue }
            let start = text.skippingSpace(from: end)
            for link in links where text.holds(link, at: start, before: range.upperBound) {
                let rest = start + link.count
                if text.at(rest)?.isSpacedWord ?? false { continue }
                return (range.lowerBound..<end, min(text.skippingSpace(from: rest), range.upperBound))
            }
            if !needsLink.contains(ScalarText(phrase))
                || (!isName(range) && start < range.upperBound && isName(start..<range.upperBound))
            {
                return (range.lowerBound..<end, min(start, range.upperBound))
            }
        }
        return nil
    }

    private static func scalars(_ words: String) -> [[Unicode.Scalar]] {
        words.split(separator: "|").map { Array($0.unicodeScalars) }.sorted { $0.count > $1.count }
    }

    private static let frequencyPhrases = Lexicon.nonskills["frequency"]
    private static let frequencies = frequencyPhrases.all.map { Array($0) }
        .sorted { $0.count > $1.count }
    private static let hanModifiers = scalars(
        "能够熟练|能熟练|可熟练|能够|可以|能|可|会|非常|十分|较为|比较|相对|较|很|基本|初步|简单|深入|全面|系统|已|曾|只|只会|略微|稍微|擅长并")
    private static let hanWords = PhraseIndex(
        scalars(
            """
            精通|精於|精于|熟悉使用|熟悉并使用|熟悉掌握|熟悉运用|熟悉|熟知|熟练掌握并使用|熟练掌握|熟练使用|熟练运用|熟练应用|熟练操作|熟练|\
            熟練掌握|熟練使用|熟練運用|熟練操作|熟練|掌握使用|掌握|擅长使用|擅长|擅長使用|擅長|了解并使用|了解|瞭解|略懂|略知|粗通|\
            入门|入門|精熟|会用|会使用|會用|會使用|用过|使用过|使用過|接触过|接觸過|写一点|写点|\
            會一點|会一点|懂一点|用一点|能使用|可使用|掌握了|自如使用|灵活运用|灵活使用
            """))
    private static let hanWholes = PhraseIndex(
        scalars("一般|良好|优秀|優秀|高级|高級|中级|中級|初级|初級|理解|熟手|新手|专家|專家|较好|尚可|深入"))
    private static let latinPhrases = scalars(
        """
        highly proficient|very proficient|proficient|proficiency|expert|expertise|expert-level knowledge|advanced|\
        intermediate|beginner|basic knowledge|basic understanding|basic|basics|strong knowledge|good knowledge|solid knowledge|\
        working knowledge|good working knowledge|in-depth knowledge|knowledge|some knowledge|some experience|some|a little|\
        a bit|experienced|extensive experience|currently learning|still learning|lerne gerade|hands-on experience|experience|highly skilled|skilled|very familiar|familiar|\
        familiarity|competent|competency|fluent|comfortable|conversant|exposure|learning|mastery|understanding|\
        good understanding|notions|bases|maîtrise|bonne maîtrise|connaissances|gute kenntnisse|grundkenntnisse|\
        sehr gute kenntnisse|kenntnisse|conocimientos|dominio
        """)
    private static let latinOpenings = PhraseIndex(latinPhrases)
    private static let latinInitials = ScalarSet(latinPhrases.compactMap(\.first).asString)
    private static let links = scalars(
        "in the use of|with the use of|in using|in|with|of|at|using|to|de|du|des|in der|:")
    /// Without "in" or "with" behind they are part of the name: "Advanced Composition", "Learning Analytics".
    private static let needsLink = WordSet(Lexicon.skillWords["open level"])
    private static let whole = Lexicon.nonskills["level"]
    private static let fillers = WordSet(Lexicon.skillWords["level filler"])
    private static let informal: WordSet = ["ok", "okay", "rusty", "self", "decent", "some", "little", "so"]
}

extension SkillText {
    /// `word`, which is folded, stands at `index` and ends at or before `limit`.
    func holds(_ word: [Unicode.Scalar], at index: Int, before limit: Int) -> Bool {
        guard index >= 0, index + word.count <= min(limit, count) else { return false }
        for offset in word.indices where folded[index + offset] != word[offset] { return false }
        return true
    }
}
