/// Headings of unknown wording that announce skills: "Laborkenntnisse", "业务专长与设备", "Procedures and IT", "会用的软件".
enum SkillHeading {
    /// - Parameter plain: the heading in lower case, without numbering and decoration.
    static func namesSkills(_ plain: ScalarText) -> Bool {
        guard !plain.isEmpty, !SkillLabel.isForeign(plain) else { return false }
        if endings.contains(where: plain.hasSuffix) || plain.hasPrefix("compétences ") { return true }
        if phrases.contains(plain) { return true }
        let words = plain.split { !$0.isLetter }
        return !words.isEmpty && words.count <= 6 && words.contains(where: nouns.contains)
            && words.allSatisfy { nouns.contains($0) || links.contains($0) }
    }

    private static let endings = [
        "skills", "kenntnisse", "technologies", "compétences", "技能", "工具", "软件", "軟體", "軟件", "仪器", "儀器", "设备", "設備",
        "toolbox", "tool box", "toolkit", "toolbelt", "equipment", "instruments", "instrumentation", "logiciels",
        "outils",
        "geräte", "werkzeuge", "技术栈", "技術棧", "tech stack",
    ]
    private static let phrases: WordSet = [
        "会的", "我会的", "会什么", "我会什么", "会用的", "擅长", "我擅长的", "拿手", "拿手的", "会用", "用过的", "专长", "業務專長", "业务专长",
        "what i work with",
        "things i use", "things i can do", "what i am good at", "what i'm good at", "good at", "i work with",
        "ich kann",
        "was ich kann", "womit ich arbeite", "ce que je sais faire", "savoir-faire", "savoir-faire technique",
    ]
    private static let nouns: WordSet = [
        "procedures", "it", "ict", "edv", "software", "tools", "instruments", "equipment", "techniques", "methods",
        "laboratory", "lab", "systems", "platforms", "informatique", "bureautique", "logiciels", "programme",
        "programs", "frameworks", "databases", "libraries", "machines", "matériel", "apparatus", "tooling",
    ]
    private static let links: WordSet = [
        "and", "und", "et", "or", "clinical", "technical", "digital", "used", "design", "computer", "analytical",
        "practical", "medical", "surgical", "diagnostic", "bedside", "experimental", "programming", "machine",
    ]
}
