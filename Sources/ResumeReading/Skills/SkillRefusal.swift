import Resume

/// What stands in skills sections beside hard skills: tongues, hobbies, strengths of character, certificates, dates, places,
/// titles. The words are in `nonskills.tsv`.
enum SkillRefusal {
    /// `name` is an entry of its own that no lexicon of skills knows.
    static func isNoSkill(_ name: ScalarText) -> Bool {
        let folded = folded(name)
        return isTongue(folded) || isSoft(folded) || isCertificate(folded) || isDate(name) || isPlace(folded)
            || isTitle(folded) || isStray(folded) || isSpeed(folded) || isHeader(folded) || isPossessed(folded)
    }

    /// "Tschechisch", "fluent Welsh", "英语": a language that people speak.
    static func isTongue(_ folded: ScalarText) -> Bool {
        if hanTongues.contains(where: folded.hasPrefix) { return true }
        let words = latinWords(folded)
        guard let first = words.first else { return false }
        let tongues = vocabulary["language"]
        if tongues.contains(first) || tongues.contains(words.joined(separator: " ")) { return true }
        return words.count == 2 && tongues.contains(words[1]) && degrees.contains(first)
    }

    static func isHobby(_ folded: ScalarText) -> Bool { vocabulary["hobby"].contains(folded.trimmedForSkills) }

    static func isSoft(_ folded: ScalarText) -> Bool {
        !vocabulary["soft"].matches(in: latinWords(folded)).isEmpty
    }

    /// "CFA Level II passed", "First-aid certificate", "健康证".
    static func isCertificate(_ folded: ScalarText) -> Bool {
        if hanCertificates.isSuffix(of: folded) { return true }
        return !certificates.matches(in: latinWords(folded)).isEmpty
    }

    private static let hanCertificates = vocabulary["hancertificate"]
    private static let certificates = vocabulary["certificate"]
    private static let stray = vocabulary["stray"]

    /// "November 2025", "2021年12月", "den 04.01.2026". A year alone behind a name is a release: "SketchUp 2022".
    static func isDate(_ name: ScalarText) -> Bool {
        guard name.contains(where: \.isDecimal) else { return false }
        return DateScanner().matches(in: name).contains { match in
            guard match.isSingle else { return true }
            if match.span.start?.month != nil { return true }
            return match.range == name.startIndex..<name.endIndex
        }
    }

    static func isPlace(_ folded: ScalarText) -> Bool {
        let name = folded.trimmedForSkills
        return Lexicon.places["city"].contains(name) || Lexicon.places["place"].contains(name)
            || NameWords.isPlace(name)
    }

    /// "中级工程师", "Data Engineer": what a person is, not what a person can do.
    static func isTitle(_ folded: ScalarText) -> Bool {
        let name = folded.trimmedForSkills
        if let last = name.last, last.isHan {
            let isPerson = ["师", "師", "员", "員", "长", "長", "经理", "經理", "主管", "总监", "總監", "教授", "家"]
                .contains(where: name.hasSuffix)
            return isPerson && Lexicon.titles["suffix"].isSuffix(of: name)
        }
        let words = latinWords(name)
        guard words.count > 1 else { return false }
        return Lexicon.titles["word"].matches(in: words).contains { $0.upperBound == words.count }
    }

    /// Rows of forms that follow the skills: family, salary, date and signature.
    static func isStray(_ folded: ScalarText) -> Bool {
        let name = folded.trimmedForSkills
        if stray.contains(name) { return true }
        return name.contains(where: \.isHan)
            && hanStray.contains(where: name.hasPrefix)
    }

    /// What heads the columns of tables: "Version", "Last used", 掌握程度.
    private static func isHeader(_ folded: ScalarText) -> Bool {
        vocabulary["header"].contains(folded.trimmedForSkills)
    }

    /// "its budget", "their calendars": the rest of a sentence.
    private static func isPossessed(_ folded: ScalarText) -> Bool {
        guard let first = latinWords(folded).first else { return false }
        return ["its", "their", "our", "my", "his", "her", "your", "mes", "leurs", "ihre", "meine", "unsere"].contains(
            first)
    }

    /// What pages of job platforms print between skills: "12 endorsements", "Show all 23 skills", "展开全部".
    static func isPageNoise(_ text: SkillText) -> Bool {
        let folded = text.foldedString(text.trimmed(0..<text.count))
        guard folded.count <= 80 else { return false }
        return pageNoise.contains(where: folded.contains) || pageButtons.contains(where: folded.hasPrefix)
    }

    /// "typing 75 wpm", "中打 60 字/分".
    static func isSpeed(_ folded: ScalarText) -> Bool {
        folded.contains(where: \.isNumber) && (speedUnits.contains(where: folded.contains) || folded.hasSuffix("字"))
    }

    private static let pageNoise = [
        "industry knowledge", "interpersonal skills ·", "tools & technologies ·", "endorsement", "endorsed by",
        "endorsed for", "skill assessment", "次认可", "人认可", "…see more", "... see more",
        "experiences across", "experience at ", "experiences at ",
    ]
    private static let pageButtons = [
        "show all", "show more", "see all", "see more", "show less", "view all", "add skill", "展开", "收起", "查看全部",
        "查看更多",
    ]
    private static let speedUnits = [
        "wpm", "字/分", "字每分", "words per minute", "anschläge", "mots/min", "kspm", "keystrokes",
    ]

    /// The words of sentences: "then", "often", "made".
    static func isAdverb(_ word: ScalarText) -> Bool { vocabulary["adverb"].contains(word) }

    private static func folded(_ name: ScalarText) -> ScalarText {
        let text = SkillText(name)
        return text.foldedString(0..<text.count)
    }

    static func latinWords(_ folded: ScalarText) -> [ScalarText] {
        folded.split { !$0.isLetter && $0 != "-" && $0 != "'" && !$0.isNumber }
    }

    /// "some Welsh", "conversational Thai"
    private static let degrees: WordSet = [
        "some", "basic", "good", "decent", "school", "business", "spoken", "written", "everyday", "modern", "working",
    ]
    private static let vocabulary = Lexicon.nonskills
    private static let hanTongues = vocabulary["hantongue"].all.sorted()
    private static let hanStray = vocabulary["stray"].all.filter { $0.contains(where: \.isHan) }.sorted()
}
