/// Labels of single lines that make sections of their own: `Award: Best in Show 2022`, `Interessen    Backen, Rudern`.
enum RunInLabel {
    /// - Parameter value: the text behind the label, its colon or gap included.
    static func opensSection(_ kinds: [SectionKind], label: ScalarText, value: ScalarText) -> Bool {
        guard kinds.count == 1, let kind = kinds.first, let first = label.first,
            first.isUppercase || first.isHan, Wording.trimmed(value).count >= 3
        else { return false }
        switch kind {
        case .awards, .interests, .references, .volunteering, .certificates, .service, .patents, .talks: return true
        // "Languages: Go, Rust" is a list of skills.
        case .languages: return namesLanguage(value)
        case .skills: return ["skill", "kenntnisse", "compétences", "技能"].contains(where: label.lowercased().contains)
        default: return false
        }
    }

    /// What stands before the colon or the wide gap of a short label.
    static func label(of text: ScalarText) -> ScalarText? {
        let label = text.prefix(40).prefix { !$0.isOne(of: ":：\t") }
        let beforeGap = ScalarText(label).parts(separatedBy: "   ").first ?? ScalarText()
        return beforeGap.count < text.count && !beforeGap.isEmpty ? beforeGap : nil
    }

    static func namesLanguage(_ value: ScalarText) -> Bool {
        let languages = Lexicon.nonskills["language"]
        return !languages.matches(in: Wording.words(value)).isEmpty || languages.isSubstring(of: value)
    }
}
