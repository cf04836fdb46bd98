/// One line of a skills section: its items, and whether they evidently are a list of skills.
struct SkillListing {
    private(set) var items: [SkillList.Item]
    private(set) var verdict: SkillListExtent.Verdict
    /// All that the line lists is something else, even what the lexicon knows: "Hobbies: Python meetups".
    private(set) var isOtherList = false

    init(_ text: SkillText, matcher: SkillMatcher, state: inout SkillList.State) {
        let whole = text.trimmed(0..<text.count)
        let label = SkillLabel(in: text, range: whole, matcher: matcher)
        items = []
        verdict = .foreign
        // "语言" above "C++, Java": tongues are told by their names.
        if text.count <= 12, SectionHeading.kinds(of: text.foldedString(whole)) == [.languages] {
            state = SkillList.State()
            verdict = .plain
            return
        }
        if label.meaning == .foreign || Self.isOtherHeading(text.foldedString(whole)) {
            state = SkillList.State()
            isOtherList = true
            return
        }
        let before = state
        items = SkillList(matcher: matcher).items(in: text, state: &state)
        let known = items.count { Self.isKnown($0, in: text, matcher: matcher) }
        // "Expert" alone on its line says how the items below are known.
        if items.isEmpty {
            verdict = .plain
        } else if known == 0, isClosing(text) || isForeignList(text) {
            verdict = .foreign
        } else if Self.isRunningText(text, items: items.count) {
            verdict = known > 0 ? .plain : .foreign
            if known > 0 { items = items.filter { Self.isKnown($0, in: text, matcher: matcher) } }
        } else if label.meaning != .none
            || items.contains(where: { $0.level != nil && $0.level != before.headingLevel })
            || (known > 0 && items.count > 1)
        {
            verdict = .list
        } else {
            verdict = .plain
        }
    }

    static func isKnown(_ item: SkillList.Item, in text: SkillText, matcher: SkillMatcher) -> Bool {
        let written = SkillText(text.string(item.range))
        return matcher.whole(written) != nil || !matcher.matches(in: written, setting: .listed).isEmpty
    }

    /// "Family members", "References available on request".
    static func isOtherHeading(_ folded: ScalarText) -> Bool {
        let kinds = SectionHeading.kinds(of: folded)
        if !kinds.isEmpty, kinds.allSatisfy(foreignKinds.contains) { return true }
        let first = SkillRefusal.latinWords(folded).first
        return SkillRefusal.isStray(folded) || first == "references" || first == "referees"
    }

    /// "Mannheim, im März 2025": a date, and nothing known beside it.
    private func isClosing(_ text: SkillText) -> Bool {
        items.contains { SkillRefusal.isDate(text.string($0.range)) }
    }

    /// Most of the items are tongues or hobbies: so are the others.
    private func isForeignList(_ text: SkillText) -> Bool {
        let named = items.filter { !$0.isDetail }.map { text.foldedString($0.range) }
        let foreign = named.count {
            SkillRefusal.isTongue($0) || SkillRefusal.isHobby($0) || SkillRefusal.isSoft($0)
        }
        return foreign > 0 && foreign * 2 >= named.count
    }

    /// Latin text with the small words of sentences: "I like my maps made by hand, then printed."
    private static func isRunningText(_ text: SkillText, items: Int) -> Bool {
        let words = SkillRefusal.latinWords(text.foldedString(0..<text.count))
        guard words.count > 5 else { return false }
        let small = words.count(where: SkillRefusal.isAdverb) + words.count(where: sentenceWords.contains)
        return words.contains(where: ["i", "we", "my", "ich", "je", "j'ai"].contains) && small > 1
            || small * 4 > words.count && words.count > items * 3
    }

    private static let foreignKinds: Set<SectionKind> = [
        .references, .awards, .volunteering, .certificates, .languages, .publications, .patents,
    ]
    private static let sentenceWords = WordSet(Lexicon.skillWords["running text"])
}
