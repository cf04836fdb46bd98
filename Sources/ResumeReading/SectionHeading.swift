/// Recognises headings: their wording by vocabulary, freed of numbering and decoration first.
struct SectionHeading {
    /// The kinds that the whole line names; empty when it is no known heading.
    static func kinds(of text: String) -> [SectionKind] {
        guard text.utf8.count <= 300 else { return [] }
        let plain = normalized(text)
        guard !plain.isEmpty, plain.count <= 60 else { return [] }
        return lookup(plain, isList: text.contains { "，,:：;；、".contains($0) && text.last != $0 })
    }

    /// `School projects`, `Bar experience`, `校园项目经历`: what a heading of unknown wording ends in.
    static func kindByLastWord(of text: String) -> SectionKind? {
        let plain = normalized(text)
        if let last = Wording.words(plain).last, Wording.hanCount(plain) == 0 {
            guard ["projects", "experience", "employment", "publications", "papers", "awards", "honours", "honors",
                "prizes", "skills", "certifications", "certificates", "education", "projekte", "erfahrung",
                "auszeichnungen", "kenntnisse", "projets"].contains(last)
            else { return nil }
            return kind(last == "erfahrung" ? "berufserfahrung" : last)
        }
        return ["项目经历", "项目经验", "工作经历", "实习经历", "项目", "论文", "奖项", "專案", "項目", "工作經歷"]
            .first { plain.hasSuffix($0) }.flatMap { kind($0) }
    }

    private static func lookup(_ plain: String, isList: Bool) -> [SectionKind] {
        if let kind = kind(plain) { return [kind] }
        let bare = normalized(Wording.withoutBrackets(plain))
        if bare != plain, let kind = kind(bare) { return [kind] }
        if !isList, let kinds = bilingual(bare) { return kinds }
        return joined(bare)
    }

    private static func kind(_ phrase: String) -> SectionKind? {
        guard !phrase.isEmpty else { return nil }
        for candidate in [phrase, Wording.closedUp(phrase)] {
            if let raw = Lexicon.sections.kind(of: candidate) { return SectionKind(rawValue: raw) }
        }
        // "SELECTED PUBLICATIONS", "my projects": a qualifier in front changes nothing.
        for qualifier in ["selected ", "relevant ", "my ", "recent ", "main ", "other ", "additional ", "key "]
        where phrase.hasPrefix(qualifier) {
            if let raw = Lexicon.sections.kind(of: String(phrase.dropFirst(qualifier.count))) {
                return SectionKind(rawValue: raw)
            }
        }
        for qualifier in ["主要", "部分", "个人", "相关", "代表性", "其他", "我的"] where phrase.hasPrefix(qualifier) {
            if let raw = Lexicon.sections.kind(of: String(phrase.dropFirst(qualifier.count))) {
                return SectionKind(rawValue: raw)
            }
        }
        return nil
    }

    /// `experience 工作经历`: one half in each script.
    private static func bilingual(_ phrase: String) -> [SectionKind]? {
        let han = phrase.filter { Wording.isHan($0) }
        let rest = Wording.trimmed(phrase.filter { !Wording.isHan($0) })
        guard han.count >= 2, rest.count >= 3 else { return nil }
        if let kind = kind(han) { return [kind] }
        if let kind = kind(rest) { return [kind] }
        return nil
    }

    /// `论文与获奖`, `Publications and Talks`: every part must be known.
    private static func joined(_ phrase: String) -> [SectionKind] {
        for joint in [" and ", " & ", " und ", " et ", " / ", "/", "、", "与", "和", "及", "與", ", ", "＆", "&", "|", " + "]
        {
            let parts = phrase.parts(separatedBy: joint).map { Wording.trimmed($0) }
            guard parts.count > 1 else { continue }
            let kinds = parts.map { kind($0) ?? lookupOnce($0) }
            guard kinds.allSatisfy({ $0 != nil }) else { continue }
            var unique: [SectionKind] = []
            for case let kind? in kinds where !unique.contains(kind) { unique.append(kind) }
            return unique
        }
        return []
    }

    private static func lookupOnce(_ phrase: String) -> SectionKind? { bilingual(phrase)?.first }

    /// Lower case, without numbering, emoji and decoration, single spaces: `◆ 一、教 育 背 景：` -> `教育背景`.
    static func normalized(_ text: String) -> String {
        var plain = ""
        for character in text {
            if character.isWhitespace {
                if plain.last != " ", !plain.isEmpty { plain.append(" ") }
            } else if character.isLetter || character.isNumber || "()（）[]&/、,'’-+|＆?".contains(character) {
                plain.append(character)
            } else if plain.last != " ", !plain.isEmpty {
                plain.append(" ")
            }
        }
        plain = Wording.trimmed(plain.lowercased(), also: "[]")
        plain = withoutNumbering(plain)
        if plain.hasPrefix("("), plain.hasSuffix(")") { plain = Wording.trimmed(plain, also: "()") }
        return Wording.closedUp(plain.replacing("’", with: "'"))
    }

    private static func withoutNumbering(_ text: String) -> String {
        let chinese = "一二三四五六七八九十"
        var rest = Substring(text)
        if let first = rest.first, chinese.contains(first) {
            let after = rest.drop { chinese.contains($0) }
            if let mark = after.first, "、.,， ".contains(mark) { rest = after.dropFirst() }
        }
        if let first = rest.first, first == "(" || first == "（" {
            let inner = rest.dropFirst().prefix { $0 != ")" && $0 != "）" }
            if inner.count <= 2, inner.allSatisfy({ $0.isNumber || chinese.contains($0) }) {
                rest = rest.dropFirst(inner.count + 2)
            }
        }
        let digits = rest.prefix { $0.isNumber && $0.isASCII }
        if !digits.isEmpty, digits.count <= 2 { rest = rest.dropFirst(digits.count) }
        let roman = rest.prefix { "ivx".contains($0) }
        if !roman.isEmpty, let mark = rest.dropFirst(roman.count).first, mark == " ", roman.count <= 4 {
            let candidate = rest.dropFirst(roman.count)
            if Lexicon.sections.kind(of: Wording.trimmed(candidate)) != nil { rest = candidate }
        }
        return Wording.trimmed(rest, also: ".")
    }
}

extension String {
    /// The parts between occurrences of a separator; the whole text when there is none.
    func parts(separatedBy separator: String) -> [String] {
        split(separator: separator, omittingEmptySubsequences: false).map(String.init)
    }
}
