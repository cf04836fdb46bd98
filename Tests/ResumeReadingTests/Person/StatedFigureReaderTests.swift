import Resume
import ResumeReading
import Testing

@Suite struct StatedFigureReaderTests {
    private func read(_ texts: String...) -> StatedFigures? {
        StatedFigureReader().figures(in: texts.enumerated().map { SourceLine(number: $0.offset + 1, text: $0.element) })
    }

    @Test(arguments: [
        ("8 years of experience", 96), ("12+ years of backend experience", 144), ("nine years in retail", 108),
        ("Ten years in production: six shipped titles", 120), ("7.5 years’ experience", 90),
        ("Experience: 8 years", 96), ("Over a decade of experience in logistics", 120),
        ("two decades of experience", 240),
        ("3 years and 6 months of experience", 42), ("10年经验", 120), ("13年工作经验", 156), ("男 | 13年工作经验 | 已婚", 156),
        ("抗压能力强；十年财务与审计经验，懂业务", 120), ("工作年限：9年", 108), ("女 | 工作7年10个月 | 本科", 94), ("从业十二年", 144),
        ("近10年互联网产品经验", 120), ("10余年从业经验", 120), ("8 Jahre Berufserfahrung", 96), ("plus de 10 ans d'expérience", 120),
    ])
    func `experience in months`(text: String, months: Int) {
        #expect(read(text)?.experienceMonths == months)
    }

    @Test(arguments: [
        "MATLAB (15 years)", "a 5-year plan", "3 years in a row", "2018年积累经验", "2018年9月 - 2021年6月", "served 4 years",
        "led a team with 20 years combined experience", "4 年8个月", "99年经验丰富", "",
    ])
    func `years that are no experience`(text: String) {
        #expect(read(text) == nil)
    }

    @Test(arguments: [
        ("Total citations 902 · h-index 11 (Google Scholar, December 2025)", 902, 11),
        ("Google Scholar 总引用 3120 次，H 指数 28（2025 年 12 月统计）", 3120, 28),
        ("谷歌学术总引用 486，h-index 7。", 486, 7),
        ("Google Scholar, 3 January 2026: 2,310 citations, h-index 24, i10-index 36.", 2310, 24),
        ("Citations: 902 | h-index: 11", 902, 11), ("h-index 11, citations 902", 902, 11), ("引用 902，h 因子 11", 902, 11),
        ("总被引 1.2万次，H指数：18", 12000, 18), ("1.2k citations, h-index of 18", 1200, 18),
    ])
    func `citations and h-index`(text: String, citations: Int, hIndex: Int) {
        let figures = read("Jane Example", text)
        #expect(figures?.citations == citations)
        #expect(figures?.hIndex == hIndex)
        #expect(figures?.citationsEvidence == Evidence(line: 2))
    }

    @Test(arguments: [
        "该论文 Google Scholar 引用次数 120 余次", "Cited by 14", "引用 64 次", "(Cited 88)", "14 citations", "被引 33 次",
    ])
    func `the count of one paper is no total`(text: String) {
        #expect(read(text) == nil)
    }

    @Test func `the first statement counts, with its line`() {
        let figures = read(
            "Summary", "8 years of experience", "2 years of experience in sales", "总引用 40 次", "h-index 3")
        #expect(figures?.experienceMonths == 96)
        #expect(figures?.experienceEvidence == Evidence(line: 2))
        #expect(figures?.citations == 40)
        #expect(figures?.hIndex == 3)
        #expect(figures?.citationsEvidence == Evidence(lines: 4...5))
    }

    @Test(arguments: [
        ("5-7 years of experience", 60, 84, false), ("10+ years of experience", 120, nil, true),
        ("Over 8 years of experience", 96, nil, true), ("10年以上工作经验", 120, nil, true), ("至今工作10年以上经验", 120, nil, true),
        ("三年半工作经验", 42, nil, false), ("3~5年工作经验", 36, 60, false), ("6 months of experience", 6, nil, false),
        ("8+ yrs exp in logistics", 96, nil, true),
    ])
    func `ranges and open ends`(text: String, months: Int, most: Int?, isOpen: Bool) {
        let figures = read(text)
        #expect(figures?.experienceMonths == months)
        #expect(figures?.experienceMonthsMost == most)
        #expect(figures?.experienceIsOpen ?? false == isOpen)
    }

    @Test func `the career counts before its fields`() {
        #expect(
            read("3 years of management experience and 14 years of engineering experience")?.experienceMonths == 168)
        #expect(read("5 years of Agile experience and 8 years of experience overall")?.experienceMonths == 96)
        #expect(read("4 years of sales experience", "12 years of professional experience")?.experienceMonths == 144)
    }

    @Test func `years of a skill are no experience`() {
        var skill = Skill(name: "Python", statedUse: "8 years", mentionLines: [1])
        let line = SourceLine(number: 1, text: "8 years of Python experience")
        #expect(StatedFigureReader().figures(in: [line], skills: [skill]) == nil)
        skill.statedUse = "8 years of experience"
        let other = SourceLine(number: 1, text: "8 years of experience in Python")
        #expect(StatedFigureReader().figures(in: [other], skills: [skill])?.experienceMonths == 96)
    }

    @Test(arguments: [
        "团队平均10年经验", "Hiring engineers with 10 years of experience", "Led a team with 20 years of experience",
    ])
    func `the experience of others`(text: String) {
        #expect(read(text) == nil)
    }

    @Test func `hidden lines state nothing`() {
        var line = SourceLine(number: 1, text: "8 years of experience")
        line.isHidden = true
        #expect(StatedFigureReader().figures(in: [line]) == nil)
    }
}
