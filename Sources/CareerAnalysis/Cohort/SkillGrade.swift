/// How well somebody says to know a skill, on the one scale that a cohort compares.
public enum SkillGrade: Int, Hashable, CaseIterable, Sendable {
    case expert
    case proficient
    case familiar

    /// What a stated level says: 精通 and "expert" are the same grade; nil for words that name none.
    public init?(level: String) {
        let text = level.lowercased()
        // 基本掌握 and "basic knowledge" are less than 掌握 and "knowledge".
        for (grade, words) in Self.words where words.contains(where: text.contains) {
            self = grade
            return
        }
        return nil
    }

    /// In the order of trial.
    private static let words: [(SkillGrade, [String])] = [
        (
            .familiar,
            [
                "基本", "初步", "简单", "簡單", "略", "粗通", "一般", "入门", "入門", "了解", "瞭解", "熟悉", "熟知", "用过", "用過", "接触",
                "接觸", "一点", "一點", "会用", "會用", "使用过", "使用過", "写点", "初级", "初級", "新手", "尚可", "basic", "beginner",
                "familiar",
                "some", "little", "exposure", "elementary", "learning", "novice", "limited", "rudimentary", "lerne",
                "grundkenntnisse", "basiskenntnisse", "basiswissen", "anfänger", "notion", "débutant", "élémentaire",
                "básico", "a bit", "rusty", "low", "ausbaufähig", "occasionn", "now and then", "gelegentlich",
            ]
        ),
        (
            .expert,
            [
                "精通", "精於", "精于", "精熟", "专家", "專家", "高级", "高級", "优秀", "優秀", "深入", "expert", "highly proficient",
                "very proficient", "highly skilled", "advanced", "master", "extensive", "in-depth", "excellent",
                "ausgezeichnet", "sehr gut", "fortgeschritten", "avancé", "experto", "avanzado", "maîtrise", "high",
            ]
        ),
        (
            .proficient,
            [
                "熟练", "熟練", "熟手", "掌握", "擅长", "擅長", "良好", "较好", "中级", "中級", "灵活", "自如", "能使用", "可使用", "理解",
                "proficien", "competen", "skilled", "strong", "good", "solid", "experience", "comfortable", "confident",
                "conversant", "fluent", "working", "intermediate", "independent", "hands-on", "knowledge", "medium",
                "moderate", "understanding", "decent", "kenntnisse", "gute", "versiert", "routiniert", "fließend",
                "connaissances", "confirmé", "courant", "bonne", "opérationnel", "autonome", "conocimientos", "dominio",
                "intermedio", "daily", "every day", "täglich", "quotidien",
            ]
        ),
    ]
}
