/// Words that stand beside names, or that look like names and are none.
enum NameWords {
    /// A word of résumés, trades or places is in the text: it is no name.
    static func excludesName(_ chinese: ScalarText) -> Bool {
        words.contains { chinese.contains($0) } || exact.contains(chinese)
    }

    static func isCommonWord(_ word: ScalarText) -> Bool {
        let key = word.lowercased().filter(\.isLetter)
        return common.contains(key)
            || word.lowercased().split { $0 == "-" }.contains { common.contains($0) }
    }

    static func isPlace(_ text: ScalarText) -> Bool { places.contains(text.lowercased()) }

    static let particles: WordSet = [
        "de", "da", "do", "dos", "das", "di", "del", "della", "du", "des", "la", "le", "van", "von", "der", "den",
        "ter",
        "ten", "bin", "binti", "ibn", "al", "el", "y", "e", "zu", "af", "av", "st.", "o'", "ap", "mac", "binte",
        "bint", "op", "het", "'t", "dal", "dalla", "degli", "lo", "los", "las", "vom", "zum", "zur", "und", "i",
    ]
    static let titles: WordSet = [
        "prof.", "prof", "professor", "dr.", "dr", "mr.", "mr", "ms.", "ms", "mrs.", "mrs", "sir", "dame", "ir.",
        "dipl.-ing.", "dipl.-inf.", "dipl.-kfm.", "dipl.-psych.", "mag.", "ing.", "univ.-prof.", "pd", "habil.", "med.",
        "rer.", "nat.", "eng.", "arch.", "dott.", "dott.ssa", "dra.", "sr.", "sra.", "srta.", "madame", "monsieur",
        "mlle",
        "lt.", "lt", "ltc", "lieutenant", "2lt", "1lt", "col.", "col", "colonel", "capt.", "capt", "captain", "cpt",
        "maj.",
        "major", "brig.", "gen.", "general", "sgt.", "sgt", "sergeant", "ssgt", "msgt", "sfc", "cpl.", "corporal",
        "cmdr.",
        "commander", "cdr.", "cdr", "adm.", "admiral", "rev.", "reverend", "fr.", "hon.", "dr.-ing.", "dr.-ing",
        "dipl.-wirt.-ing.", "dipl.", "phil.", "jur.", "oec.", "pol.", "h.c.", "priv.-doz.", "assoc.", "asst.", "engr.",
        "drs.", "mgr.", "doc.", "mudr.", "datuk", "don", "doña", "sr", "(ret.)", "(ret)", "(retd)", "(retd.)",
        "mdm", "puan", "encik", "cik", "m.", "mme", "herr", "frau", "name", "个人简历", "简历", "履历", "個人簡歷", "簡歷", "履歷",
        "lebenslauf", "cv", "resume", "résumé", "curriculum",
        "vitae",
    ]
    static let trailing: WordSet = [
        "cv", "resume", "résumé", "vitae", "curriculum", "lebenslauf", "homepage", "jr.", "phd", "ph.d.", "个人简历", "简历",
        "教授简历", "先生", "女士", "教授", "副教授", "博士", "老师", "履历", "履歷", "個人簡歷", "简介", "个人简介", "讲师", "研究员",
        "院士", "履歷表", "(ret.)", "(ret)", "(retd)", "(retd.)", "ret.", "retd.", "usn", "usaf", "usmc", "usa",
    ]
    static let credentials: WordSet = [
        "RN", "MD", "PhD", "MBA", "CPA", "PMP", "PE", "FRSE", "FRS", "LLM", "JD", "MSc", "BSc", "BSN", "MSN", "FNP",
        "FNP-C",
        "FNP-BC", "CCRN", "CEN", "LPN", "CNA", "DNP", "DDS", "DVM", "PharmD", "EdD", "PsyD", "DPhil", "LLB", "MPH",
        "MPA",
        "MFA", "MPhil", "MRes", "MEng", "BEng", "BA", "BS", "MS", "CFA", "CFP", "EIT", "SE", "AIA", "RA", "SHRM-CP",
        "SHRM-SCP", "PHR", "SPHR", "CISSP", "FCCA", "ACCA", "ACA", "FCA", "ACMA", "CGMA", "MRICS", "FRICS", "MCIOB",
        "MRCP",
        "MRCS", "FRCP", "FRCS", "FRACP", "MBBS", "MBChB", "LCSW", "FHEA", "SFHEA", "FRSA", "RIBA", "ARB", "CEng",
        "IEng",
        "MICE", "MIET", "MIMechE", "NER", "RPEQ", "CPEng", "PEng", "P.Eng.", "OTR/L", "DPT", "MCIPD", "FCIPD", "Esq.",
        "Jr",
    ]
    static let endings = [
        "的个人简历", "的個人簡歷", "个人简历", "的简历", "的簡歷", "的主页", "的个人主页", "的博客", "教授简历", "简历", "履历", "-", "–", "—", "先生",
        "女士", "同学",
    ]
    static let pageWords = [
        "page", "homepage", "home", "site", "website", "cv", "resume", "résumé", "blog", "academic", "personal",
    ]

    private static let words = [
        "简历", "簡歷", "履历", "履歷", "经历", "經歷", "经验", "經驗", "背景", "技能", "项目", "教育", "工作", "信息", "評價", "评价", "求职",
        "应聘", "應徵", "意向", "资料", "證書", "证书", "荣誉", "获奖", "论文", "专业", "学历", "大学", "大學", "学院", "公司", "科技", "集团",
        "医院", "中学", "工程", "经理", "主管", "总监", "设计", "开发", "算法", "前端", "后端", "测试", "产品", "运营", "会计", "教师", "护士",
        "医师", "助理", "顾问", "专员", "实习", "全职", "兼职", "电话", "手机", "邮箱", "地址", "性别", "年龄", "民族", "籍贯", "本科", "硕士",
        "博士", "大专", "党员", "群众", "关于", "语言", "兴趣", "爱好", "时间", "联系", "自我", "个人", "方向", "目标", "能力", "成果", "奖项",
        "课程", "管理", "系统", "平台", "服务", "数据", "研究", "介绍", "概述", "总结", "优势", "作品", "附件", "照片", "现居", "年级", "岗位",
        "职位", "职称", "专利", "学生", "毕业", "在职", "在校", "离职", "到岗", "薪资", "期望", "分析", "金融", "主页", "博客", "教授", "老师",
        "同学", "先生", "女士", "律师", "记者", "编辑", "司机", "电工", "厨师", "销售", "程序", "架构", "证件", "培训", "活动", "社团", "竞赛",
    ]
    /// Places and sayings that open with what could be a family name.
    private static let exact: WordSet = [
        "江苏", "江西", "广东", "广西", "安徽", "云南", "成都", "杭州", "温州", "常州", "金华", "武汉", "安阳", "宁夏", "宁波", "郑州",
        "徐州", "黄山", "石家庄", "西安", "海口", "贵州", "贵阳", "南宁", "南京", "沈阳", "连云港", "乌鲁木齐", "包头", "柳州", "桂林", "万科",
        "华为", "华北", "华东", "华南", "华中", "高中", "初中", "高级", "中级", "初级", "英语", "日语", "法语", "德语", "普通话", "平面",
        "全日制", "应届", "应届生", "任职", "宣传", "公关", "从业", "应变", "满意", "和谐", "充满", "成长", "成就", "房产", "房地产", "沟通",
        "边界", "计算机", "通信", "通讯", "车间", "于是", "国家", "国际", "项链", "有限", "相关", "时光", "能源", "应用", "保险", "白领",
        "方法", "方案", "方面", "方式", "成员", "成绩", "高效", "高等", "高校", "高分", "常用", "常见", "常规", "安装", "安排",
        "温度", "温控", "石油", "金属", "万元", "万人", "路线", "路由", "路径", "关键", "关系", "关注", "关联", "文本", "文化", "文件",
        "文档", "文科", "文学", "文章", "史料", "严格", "严谨", "康复", "易用", "武术", "白天", "雷达", "龙头", "段落", "江湖", "向量",
        "车辆", "章程", "毛利", "马上", "牛津", "钱包", "曾任", "曾获", "项目一", "田径", "石化", "习惯", "习题", "任教", "任期",
        "任意", "余额", "左右", "管理", "管道", "管控", "管培", "程度", "房屋", "何时", "童年", "万科", "白皮书", "单片机", "计算机",
        "马来西亚", "明年", "幸福", "和平", "广州", "元旦", "银行", "水利", "商务", "党支部", "安全", "强项", "平时", "单位", "任务", "施工", "通过",
    ]
    /// Places of two words.
    private static let places: WordSet = [
        "new york", "san francisco", "los angeles", "hong kong", "united kingdom", "united states", "new zealand",
        "san diego", "san jose", "new delhi", "saint petersburg", "south korea", "south africa", "north america",
        "las vegas",
        "santa clara", "palo alto", "mountain view", "kuala lumpur", "tel aviv", "great britain", "sri lanka",
        "abu dhabi",
        "new jersey", "north carolina", "south carolina", "costa rica", "buenos aires", "rio de janeiro", "são paulo",
        "mexico city", "cape town", "salt lake city", "san antonio", "ann arbor", "grand rapids",
    ]
    private static let common: WordSet = [
        "curriculum", "vitae", "resume", "résumé", "cv", "profile", "summary", "contact", "experience", "education",
        "skills", "skill", "objective", "personal", "information", "details", "about", "me", "work", "employment",
        "history",
        "languages", "language", "certifications", "certificates", "publications", "publication", "projects",
        "awards", "honors", "honours", "references", "interests", "hobbies", "professional", "technical", "core", "key",
        "engineer", "engineering", "manager", "management", "developer", "development", "scientist", "science",
        "designer",
        "design", "analyst", "analytics", "nurse", "nursing", "teacher", "professor", "lecturer", "consultant",
        "director",
        "officer", "assistant", "associate", "senior", "junior", "lead", "staff", "principal", "chief", "intern",
        "student", "candidate", "graduate", "researcher", "research", "fellow", "specialist", "coordinator",
        "technician",
        "administrator", "accountant", "architect", "editor", "writer", "chef", "electrician", "attorney", "lawyer",
        "university", "college", "institute", "school", "academy", "department", "faculty", "centre", "center",
        "laboratory",
        "lab", "hospital", "company", "inc", "ltd", "llc", "gmbh", "corp", "group", "limited", "technologies",
        "technology", "software", "hardware", "data", "web", "mobile", "cloud", "systems", "system", "network",
        "security",
        "machine", "learning", "deep", "artificial", "intelligence", "computer", "vision", "full", "stack", "front",
        "back", "frontend", "backend", "product", "project", "program", "programme", "marketing", "sales", "business",
        "finance", "human", "resources", "street", "road", "avenue", "city", "state", "county", "the", "of",
        "and", "for", "in", "at", "with", "to", "my", "i", "we", "phone", "email", "mail", "address", "website", "home",
        "homepage", "portfolio", "github", "linkedin", "scholar", "google", "name", "date", "birth", "nationality",
        "sex",
        "gender", "male", "female",
        "china", "germany", "france", "london", "beijing", "shanghai", "paris", "berlin", "python",
        "java", "javascript", "react", "node", "docker", "linux", "sql", "career", "overview", "statement", "position",
        "applied", "application", "cover", "letter", "dear", "sir", "madam", "hiring", "team", "master", "bachelor",
        "doctor", "degree", "phd", "postdoc", "postdoctoral", "member", "society", "committee", "volunteer",
        "community",
        "present", "current", "january", "february", "march", "july", "september", "october",
        "november", "december", "expérience", "formation", "compétences", "profil", "langues", "ingénieur",
        "ingénieure",
        "chargé", "chargée", "lebenslauf", "berufserfahrung", "ausbildung", "kenntnisse", "sprachen", "persönliche",
        "daten",
        "freelance", "freelancer", "remote", "clinical", "registered", "licensed", "certified", "public", "quality",
        "assurance", "operations", "customer", "service", "services", "support", "success", "content", "digital",
        "media",
        "social", "games", "game", "user", "interface", "ux", "ui", "devops", "site", "reliability", "platform", "open",
        "source", "selected", "highlights", "qualifications", "accomplishments", "achievements", "training", "courses",
        "coursework", "activities", "leadership", "additional", "other", "misc", "news", "updates", "teaching", "talks",
        "grants", "academic", "biography", "bio", "hello", "hi", "welcome", "executive", "legal", "counsel",
    ]
}
