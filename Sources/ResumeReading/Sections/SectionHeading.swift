/// Recognises headings: their wording by vocabulary, freed of numbering and decoration first.
struct SectionHeading {
    /// The kinds that the whole line names; empty when it is no known heading.
    static func kinds(of text: ScalarText) -> [SectionKind] {
        guard text.fits(inBytes: 300), signs.areFound(in: text) || HeadingDecoration.mayNamePerson(text) else {
            return []
        }
        guard let memory = ReadingMemory.current else { return kindsByWording(of: text) }
        return memory.headings.answer(to: text) { kindsByWording(of: text) }
    }

    private static let signs = HeadingSigns(of: Lexicon.sections.all)

    private static func kindsByWording(of text: ScalarText) -> [SectionKind] {
        // "【代表性论文】（#共同第一作者；引用数据截至2025年11月）": the frame ends before the remark.
        let framed = Wording.withoutRemark(text)
        if let last = framed.last, framed.count < text.count, last.isOne(of: "】』」]］") {
            return lookup(normalized(framed), isList: false)
        }
        let plain = normalized(text)
        guard !plain.isEmpty else { return [] }
        guard plain.count <= 60 else {
            // "Publications (* denotes equal contribution, ✉ corresponding author)"
            guard !BracketEnds(text).isEmpty else { return [] }
            let bare = normalized(Wording.withoutBrackets(text))
            return bare.count <= 60 && bare.count < plain.count ? lookup(bare, isList: false) : []
        }
        // "代表性论文 Selected Publications（^ 共同第一作者，* 通讯作者）": the comma of the remark makes no list.
        let said = Wording.withoutBrackets(text)
        let found = lookup(plain, isList: said.contains { $0.isOne(of: "，,:：;；、") && said.last != $0 })
        guard found.isEmpty else { return found }
        if let bare = HeadingDecoration.removed(from: text) { return lookup(normalized(bare), isList: false) }
        if let bare = HeadingDecoration.withoutRunningNumber(text) {
            let kinds = lookup(normalized(bare), isList: false)
            return kinds.allSatisfy(SectionKind.holdsEntries.contains) ? kinds : []
        }
        let bare = withoutPeriod(text)
        guard bare.count < text.count else { return translated(text) }
        // "Internship 2019–2020" heads an entry.
        let kinds = lookup(normalized(bare), isList: false)
        return kinds.contains { [.work, .education, .teaching, .volunteering].contains($0) } ? [] : kinds
    }

    /// `Talks since 2024`, `Publications 2019–2024`: without the years that the list goes back.
    static func withoutPeriod(_ text: ScalarText) -> ScalarText {
        guard text.holdsNumber, text.count <= 60 else { return text }
        var words = text.split(separator: " ")
        func isYears(_ word: ScalarText) -> Bool {
            let years = word.filter { !$0.isOne(of: "()（）–-—,") }
            return [4, 8].contains(years.count) && years.allSatisfy(\.isASCIIDigit)
        }
        guard words.count >= 2, let last = words.last, isYears(last) else { return text }
        // "Experience 2019" may be anything.
        let isRange = last.count > 5
        while let last = words.last, isYears(last) || last.allSatisfy({ $0.isOne(of: "–-—") }) { words.removeLast() }
        guard isRange || words.last.map({ Lexicon.headingWords["period"].contains($0.lowercased()) }) ?? false else {
            return text
        }
        while let last = words.last, Lexicon.headingWords["period"].contains(last.lowercased().filter(\.isLetter)) {
            words.removeLast()
        }
        return words.joined(separator: " ")
    }

    /// `Education · Formación`: the heading in two languages, both known.
    private static func translated(_ text: ScalarText) -> [SectionKind] {
        for joint in [" · ", " • ", " – ", " — ", " // ", " | ", "｜"] where text.contains(joint) {
            let parts = text.parts(separatedBy: joint)
            let kinds = parts.map { lookup(normalized($0), isList: false) }
            guard parts.count == 2, let first = kinds.first, kinds.allSatisfy({ !$0.isEmpty }) else { continue }
            return first
        }
        return []
    }

    /// `Writing / Escritos`, `Textes | Publications`: a heading in two languages, one half of which is known.
    static func kindByHalf(of text: ScalarText) -> SectionKind? {
        for joint in [" / ", " · ", " | ", " – ", " — "] where text.contains(joint) {
            let halves = text.parts(separatedBy: joint)
            let known = halves.compactMap { kind(normalized($0)) }
            if halves.count == 2, known.count == 1 { return known.first }
        }
        return nil
    }

    /// What the words of a heading tell whose wording as a whole is not known.
    static func kindByParts(of text: ScalarText) -> SectionKind? {
        kindByLastWord(of: text) ?? kindByHalf(of: text) ?? kindByTellingWord(of: text) ?? kindByTold(of: text)
    }

    /// `What I have written`, `Things I made`: a heading in the first person, by its verb.
    static func kindByTold(of text: ScalarText) -> SectionKind? {
        let words = Wording.words(normalized(text))
        guard (3...9).contains(words.count), let person = words.firstIndex(where: { $0 == "i" }),
            (1...3).contains(person),
            ["what", "things", "stuff"].contains(words[person - 1]) || person == 1 && words[0] == "where"
        else {
            return nil
        }
        return words[(person + 1)...].lazy.compactMap { kind("told", of: $0) }.first
    }

    /// `School projects`, `Bar experience`, `校园项目经历`: what a heading of unknown wording ends in.
    static func kindByLastWord(of text: ScalarText) -> SectionKind? {
        let plain = normalized(HeadingDecoration.removed(from: text) ?? text)
        if let kind = kindByEnding(of: plain) { return kind }
        // "策展項目　CURATORIAL PROJECTS": each script by itself.
        let han = plain.filter { $0.isHan }
        guard !han.isEmpty, han.count < plain.count else { return nil }
        return kindByEnding(of: han) ?? kindByEnding(of: Wording.trimmed(plain.filter { !$0.isHan }))
    }

    /// `SPECIFIC PROJECTS OR CONSULTANCIES OF NOTE`: the one word of the heading that names a kind.
    static func kindByAnyWord(of text: ScalarText) -> SectionKind? {
        let kinds = Wording.words(normalized(text)).compactMap { word -> SectionKind? in
            switch String(word) {
            case "projects": .projects
            case "publications", "papers": .publications
            case "awards", "prizes", "honours", "honors": .awards
            default: nil
            }
        }
        return Set(kinds).count == 1 ? kinds.first : nil
    }

    /// `Contrats et financements`, `Drittmittel (als Antragstellerin)`: a word that tells the kind wherever it stands.
    static func kindByTellingWord(of text: ScalarText) -> SectionKind? {
        let words = Wording.words(normalized(text))
        guard words.count <= 6 else { return nil }
        return words.lazy.compactMap { kind("any", of: $0) }.first
    }

    private static func kindByEnding(of plain: ScalarText) -> SectionKind? {
        if let last = Wording.words(plain).last, Wording.hanCount(plain) == 0 {
            // Romance languages say first what it is: "Projets de recherche financés".
            if let first = Wording.words(plain).first, let kind = kind("first", of: first) { return kind }
            return kind("last", of: last)
        }
        return SectionKind.allCases.first { Lexicon.headingWords["end \($0.rawValue)"].isSuffix(of: plain) }
            ?? SectionKind.allCases.first { kind in
                Lexicon.headingWords["start \(kind.rawValue)"].all.contains(where: plain.hasPrefix)
            }
    }

    private static func kind(_ place: String, of word: ScalarText) -> SectionKind? {
        SectionKind.allCases.first { Lexicon.headingWords["\(place) \($0.rawValue)"].contains(word) }
    }

    /// A short line of Chinese characters alone that ends as headings do: `社会调研`, `支教经历`.
    static func looksLikeHeading(_ text: ScalarText) -> Bool {
        let plain = normalized(text)
        guard (2...10).contains(plain.count), Wording.hanCount(plain) == plain.count else { return false }
        if SkillHeading.namesSkills(plain) { return true }
        guard (4...8).contains(plain.count) else { return false }
        return kindByLastWord(of: text) != nil || plain.hasSuffix("经历") || plain.hasSuffix("經歷")
    }

    /// `Clinical skills`, `Bench techniques`: a few words, the first with a capital, the last of which names what is listed.
    static func looksLikeLatinHeading(_ text: ScalarText) -> Bool {
        guard text.count <= 36, text.first?.isUppercase ?? false, !text.holds(.han),
            text.allSatisfy({ $0.isLetter || $0.isOne(of: " &/-'’") })
        else { return false }
        let words = text.split(separator: " ")
        guard (2...5).contains(words.count) else { return false }
        return kindByLastWord(of: text) != nil || SkillHeading.namesSkills(normalized(text))
    }

    private static func lookup(_ plain: ScalarText, isList: Bool) -> [SectionKind] {
        if let kind = kind(plain) { return [kind] }
        let bare = normalized(Wording.withoutBrackets(plain))
        if bare != plain, let kind = kind(bare) { return [kind] }
        if !isList, let kinds = bilingual(bare) { return kinds }
        let kinds = joined(bare)
        return kinds.isEmpty ? compound(bare) : kinds
    }

    /// The noun that ends a Chinese heading and belongs to each of its parts: `学习及工作经历` is 学习经历 and 工作经历.
    private static func sharedNoun(of phrase: ScalarText) -> ScalarText? {
        ["经历", "經歷", "经验", "經驗", "背景", "情况", "情況", "履历", "履歷", "简历", "成果"].first(where: phrase.hasSuffix)
            .map { ScalarText($0) }
    }

    /// `论文专利`, `荣誉证书`, `学习工作经历`: two known words run together.
    private static func compound(_ phrase: ScalarText) -> [SectionKind] {
        guard (4...8).contains(phrase.count), phrase.allSatisfy(\.isHan), Label.meaning(of: phrase) == nil else {
            return []
        }
        for cut in 2...(phrase.count - 2) {
            let start = phrase.startIndex + cut
            guard let second = kind(phrase[start...]),
                let first = kind(phrase[..<start]) ?? sharedNoun(of: phrase).flatMap({ kind(phrase[..<start] + $0) })
            else { continue }
            return first == second ? [first] : [first, second]
        }
        return []
    }

    private static func kind(_ phrase: ScalarText) -> SectionKind? {
        guard !phrase.isEmpty else { return nil }
        if let raw = Lexicon.sections.kind(of: phrase) ?? Lexicon.sections.kind(of: Wording.closedUp(phrase)) {
            return SectionKind(rawValue: raw)
        }
        // "SELECTED PUBLICATIONS", "my projects": a qualifier in front changes nothing.
        for qualifier in qualifiers where phrase.hasPrefix(qualifier) {
            if let raw = Lexicon.sections.kind(of: phrase.dropFirst(qualifier.count)) {
                return SectionKind(rawValue: raw)
            }
        }
        return nil
    }

    static let qualifiers = [
        "selected ", "relevant ", "peer-reviewed ", "refereed ", "my ", "recent ", "main ", "other ", "additional ",
        "key ", "主要", "部分", "个人",
        "相关", "代表性", "其他", "我的",
    ]

    /// `experience 工作经历`: one half in each script.
    private static func bilingual(_ phrase: ScalarText) -> [SectionKind]? {
        let han = phrase.filter { $0.isHan }
        guard han.count >= 2, han.count < phrase.count else { return nil }
        let rest = Wording.trimmed(phrase.filter { !$0.isHan })
        guard rest.count >= 3 else { return nil }
        if let kind = kind(han) { return [kind] }
        if let kind = kind(rest) { return [kind] }
        return nil
    }

    static let joints = [
        " and ", " & ", " und ", " et ", " / ", "/", "、", "与", "和", "及", "與", ", ", "＆", "&", "|", " + ",
    ]
    private static let anyJoint = WordSet(joints)

    /// `论文与获奖`, `Publications and Talks`: every part must be known.
    private static func joined(_ phrase: ScalarText) -> [SectionKind] {
        guard anyJoint.isFound(in: phrase) else { return [] }
        for joint in joints {
            guard phrase.contains(joint) else { continue }
            let parts = phrase.parts(separatedBy: joint).map { part -> ScalarText in
                let part = Wording.trimmed(part)
                return part.hasPrefix("and ") ? part.dropFirst(4) : part
            }
            let noun = sharedNoun(of: phrase)
            let kinds = parts.map { part in
                kind(part) ?? lookupOnce(part) ?? noun.flatMap { kind(part + $0) }
            }
            guard kinds.allSatisfy({ $0 != nil }) else { continue }
            var unique: [SectionKind] = []
            for case let kind? in kinds where !unique.contains(kind) { unique.append(kind) }
            return unique
        }
        return []
    }

    private static func lookupOnce(_ phrase: ScalarText) -> SectionKind? { bilingual(phrase)?.first }

    /// Lower case, without numbering, emoji and decoration, single spaces: `◆ 一、教 育 背 景：` -> `教育背景`.
    static func normalized(_ text: ScalarText) -> ScalarText {
        var kept: [Unicode.Scalar] = []
        kept.reserveCapacity(text.count)
        for character in text {
            if character.isHan || character.isLetter || character.isNumber
                || character.isOne(of: "()（）[]&/、,'’-+|＆?")
            {
                kept.append(character.lowercase)
            } else if let last = kept.last, last != " " {
                kept.append(" ")
            }
        }
        var plain = Wording.trimmed(ScalarText(kept, signs: text.signs.union(.whitespace)), also: "[]")
        plain = withoutNumbering(plain)
        if plain.hasPrefix("("), plain.hasSuffix(")") { plain = Wording.trimmed(plain, also: "()") }
        return Wording.closedUp(plain.replacing("’", with: "'"))
    }

    static let hanNumerals = "一二三四五六七八九十壹贰貳叁參参叄肆伍陆陸柒捌玖拾"

    private static func withoutNumbering(_ text: ScalarText) -> ScalarText {
        let chinese = hanNumerals
        var rest = text
        if let first = rest.first, chinese.contains(first) {
            let after = rest.drop { chinese.contains($0) }
            if let mark = after.first, mark.isOne(of: "、.,， ") { rest = after.dropFirst() }
        }
        if let first = rest.first, first == "(" || first == "（" {
            let inner = rest.dropFirst().prefix { $0 != ")" && $0 != "）" }
            if inner.count <= 2, inner.allSatisfy({ $0.isNumber || chinese.contains($0) }) {
                rest = rest.dropFirst(inner.count + 2)
            }
        }
        let digits = rest.prefix { $0.isNumber && $0.isASCII }
        if !digits.isEmpty, digits.count <= 2 { rest = rest.dropFirst(digits.count) }
        let roman = rest.prefix { $0.isOne(of: "ivx") }
        if !roman.isEmpty, let mark = rest.dropFirst(roman.count).first, mark == " ", roman.count <= 4 {
            let candidate = rest.dropFirst(roman.count)
            if Lexicon.sections.kind(of: Wording.trimmed(candidate)) != nil { rest = candidate }
        } else if let letter = rest.first, letter.isASCII, letter.isLowercase, rest.dropFirst().first == " ",
            Lexicon.sections.kind(of: Wording.trimmed(rest.dropFirst())) != nil
        {
            // "C. Contributions to Science"
            rest = rest.dropFirst()
        }
        return Wording.trimmed(rest, also: ".")
    }
}

extension ScalarText {
    /// The parts between occurrences of a separator; the whole text when there is none.
    func parts(separatedBy separator: ScalarText) -> [ScalarText] {
        split(separator: separator, omittingEmptySubsequences: false)
    }
}
