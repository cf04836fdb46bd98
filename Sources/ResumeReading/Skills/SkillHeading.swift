/// Headings of unknown wording that announce skills: "Laborkenntnisse", "业务专长与设备", "Procedures and IT", "会用的软件".
enum SkillHeading {
    /// - Parameter plain: the heading in lower case, without numbering and decoration.
    static func namesSkills(_ plain: ScalarText) -> Bool {
        guard !plain.isEmpty, !SkillLabel.isForeign(plain) else { return false }
        if endings.isSuffix(of: plain) || plain.hasPrefix("compétences ") { return true }
        if phrases.contains(plain) { return true }
        let words = plain.split { !$0.isLetter }
        return !words.isEmpty && words.count <= 6 && words.contains(where: nouns.contains)
            && words.allSatisfy { nouns.contains($0) || links.contains($0) }
    }

    private static let endings = Phrases(Lexicon.skillWords["heading ending"])
    private static let phrases = WordSet(Lexicon.skillWords["heading"])
    private static let nouns = WordSet(Lexicon.skillWords["heading noun"])
    private static let links = WordSet(Lexicon.skillWords["heading link"])
}
