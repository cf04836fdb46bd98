/// Judges whether an entry of a skills section that no lexicon knows names a hard skill.
enum SkillCandidate {
    /// The name as it is to be reported, nil for what is no hard skill.
    static func name(_ text: SkillText, in range: Range<Int>) -> ScalarText? {
        let range = withoutTail(text, text.trimmed(range))
        let folded = text.foldedString(range)
        let han = text.folded[range].count { $0.isHan }
        let letters = text.folded[range].count { $0.isSpacedLetter }
        guard range.count >= 2, han + letters >= 2, !text.isMeasure(range) else { return nil }
        guard !text.folded[range].contains(where: { $0.isOne(of: ":@=\"“”《》<>?!{}") }) else { return nil }
        guard !refused.contains(where: folded.contains), !SkillRefusal.isNoSkill(text.string(range)) else { return nil }
        if han > 0 {
            guard han <= 12, range.count <= 24, !hanSentence.contains(where: folded.contains) else { return nil }
            guard !hanLabels.contains(folded), !hanOpenings.contains(where: folded.hasPrefix) else { return nil }
        } else {
            let words = folded.split { !$0.isLetter && !$0.isNumber && !$0.isOne(of: "-&'+#’") }
            guard words.count <= 4, range.count <= 40, !words.contains(where: function.contains) else { return nil }
            guard !words.allSatisfy(labels.contains) else { return nil }
            guard words.contains(where: { $0.count > 1 && $0.contains(where: \.isLetter) }) else { return nil }
        }
        return text.string(range)
    }

    /// Without "等", "etc.", "..." and quotation marks.
    private static func withoutTail(_ text: SkillText, _ range: Range<Int>) -> Range<Int> {
        var range = range
        for tail in tails where text.holds(tail, at: range.upperBound - tail.count, before: range.upperBound) {
            range = text.trimmed(range.lowerBound..<max(range.lowerBound, range.upperBound - tail.count))
        }
        for head in heads where text.holds(head, at: range.lowerBound, before: range.upperBound) {
            range = text.trimmed(min(range.lowerBound + head.count, range.upperBound)..<range.upperBound)
        }
        while let last = range.last, text.at(last) == "." { range = text.trimmed(range.lowerBound..<last) }
        return range
    }

    private static let tails = ["等等", "等", "etc.", "etc", "...", "…", "等工具", "等软件", "的使用"].map {
        Array($0.unicodeScalars)
    }
    private static let heads = ["and ", "or ", "包括", "以及", "和", "及", "如", "a bit of ", "some "].map {
        Array($0.unicodeScalars)
    }

    /// Tests, papers, character, and words of sentences, wherever they stand.
    private static let refused = [
        "证书", "證書", "执照", "资格", "驾驶", "驾照", "cet-", "cet4", "cet6", "四级", "六级", "普通话", "专业四级", "二级甲等", "ielts", "toefl",
        "driving", "licen", "certif", "沟通", "溝通", "协作", "合作", "团队", "團隊", "学习能力", "抗压", "责任", "耐心", "细心", "积极", "认真",
        "踏实", "吃苦",
        "执行力", "领导力", "逻辑", "表达能力", "适应能力", "组织能力", "协调能力", "创新", "性格", "爱好", "热爱", "self-assess", "team player",
        "好奇", "勤奋", "勤奮", "严谨", "嚴謹", "乐观", "樂觀", "开朗", "開朗", "敏锐", "应变", "應變", "亲和", "诚信", "敬业", "敬業", "稳重", "不慌",
        "不怕",
        "self-evaluation", "cgpa", "university", "college", "大学", "大學", "学院", "學院", "problem solving",
        "problem-solving", "http", "www.", "自我评价", "references", "不限",
    ]
    private static let hanSentence = [
        "的", "了", "我", "并", "可以", "能够", "进行", "具有", "具备", "良好", "较强", "经验", "善于", "擅长", "喜欢", "负责", "完成", "通过", "以上",
        "以下均", "参与",
        "多种", "各种", "各类", "相关", "问题", "思想", "能力", "对", "有", "是", "将", "把", "从", "个人", "利用", "实现", "独立", "较好", "自己",
        "一定",
        "日常", "常用", "主流", "基础知识", "没问题", "平时", "知识体系", "得", "过", "编写", "撰写", "阅读", "工作", "项目中",
    ]
    /// Of clauses: "能看懂英文资料".
    private static let hanOpenings = ["能", "会", "可", "不", "已", "曾", "正在", "目前", "现", "父", "母"]
    private static let hanLabels: WordSet = [
        "编程语言", "开发语言", "语言", "框架", "数据库", "工具", "开发工具", "前端", "后端", "前端开发", "后端开发", "操作系统", "中间件", "其他", "其它", "软件",
        "办公软件",
        "专业技能", "技能", "深度学习框架", "云服务", "办公", "技能名称", "熟练程度", "使用时间", "掌握程度", "技能特长", "it技能", "软件技能", "数据分析工具", "设计软件",
    ]
    private static let labels: WordSet = [
        "programming", "languages", "language", "frameworks", "framework", "libraries", "tools", "databases",
        "database",
        "cloud", "devops", "platforms", "platform", "software", "hardware", "data", "visualisation", "visualization",
        "modelling", "modeling", "technical", "skills", "skill", "other", "others", "general", "technologies", "web",
        "backend", "frontend", "front-end", "back-end", "computing", "operating", "systems", "and", "&", "misc",
        "miscellaneous", "core", "top", "key", "additional", "competencies", "station", "summary", "expertise",
        "areas", "of", "infrastructure", "monitoring", "testing", "methods", "equipment", "proficiency", "developer",
        "basics", "level", "niveau", "proficiency", "kenntnis", "kenntnisse", "stufe", "jahre", "erfahrung", "années",
        "experience", "applications", "packages", "scripting", "markup", "os", "ides", "ide", "libs", "page",
        "compétences",
        "logiciels", "outils", "conversational", "production", "interaction", "user", "independent",
    ]
    private static let function: WordSet = [
        "the", "a", "an", "my", "i", "is", "are", "was", "to", "that", "which", "when", "our", "we", "have", "has",
        "had",
        "been", "am", "can", "will", "who", "years", "year", "ability", "able", "experience", "since", "my", "their",
        "strong", "excellent", "good", "new", "more", "than", "all", "any", "including", "various", "etc", "both",
        "from",
        "into", "by", "as", "at", "not", "no", "me", "led", "built", "wrote", "managed", "using", "about",
    ]
}
