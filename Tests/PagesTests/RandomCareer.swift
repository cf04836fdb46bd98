import Resume

/// Invented careers of any shape, the same for the same seed.
struct RandomCareer {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

    private mutating func next(below limit: Int) -> Int {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return Int(state % UInt64(max(limit, 1)))
    }

    private mutating func pick<Value>(_ values: [Value]) -> Value { values[next(below: values.count)] }

    mutating func resume() -> Resume {
        var resume = Resume()
        let isChinese = next(below: 2) == 0
        resume.reading.source = SourceDescription(
            path: "career.md", sha256: String(repeating: "0f", count: 32), language: isChinese ? "zh" : "en",
            lineCount: 200)
        if next(below: 8) > 0 { resume.basics.name = name() }
        if next(below: 4) == 0 { resume.basics.alternateName = name() }
        if next(below: 3) > 0 { resume.basics.email = "someone@example.org" }
        let span = 1 + next(below: 600)
        let counts = (
            work: next(below: pick([4, 12, 29])), education: next(below: 7), projects: next(below: pick([3, 26]))
        )
        for index in 0..<counts.work {
            resume.work.append(
                WorkEntry(
                    organization: next(below: 12) == 0 ? nil : words(1 + next(below: 6), isChinese),
                    position: next(below: 8) == 0 ? nil : words(1 + next(below: 5), isChinese),
                    employmentType: pick([nil, nil, nil, .internship, .partTime, .freelance, .contract]),
                    highlights: [words(3 + next(below: 12), isChinese)], dates: dates(within: span),
                    evidence: Evidence(line: index * 2 + 1)))
        }
        for index in 0..<counts.education {
            resume.education.append(
                EducationEntry(
                    institution: words(1 + next(below: 5), isChinese), area: words(1 + next(below: 3), isChinese),
                    studyType: pick(["硕士", "BSc", "PhD", "本科", nil]), isPartTime: next(below: 5) == 0,
                    dates: dates(within: span), evidence: Evidence(line: 60 + index)))
        }
        for index in 0..<counts.projects {
            resume.projects.append(
                ProjectEntry(
                    name: words(1 + next(below: 6), isChinese), citations: next(below: 6) == 0 ? next(below: 900) : nil,
                    dates: next(below: 3) == 0 ? .undated : dates(within: span), evidence: Evidence(line: 70 + index)))
        }
        for index in 0..<next(below: 3) * next(below: 30) {
            resume.publications.append(
                Publication(
                    title: words(3 + next(below: 12), isChinese), authorCount: 4,
                    candidateAuthorIndex: 1 + next(below: 4),
                    hasEqualContribution: next(below: 4) == 0, venue: pick([nil, words(1 + next(below: 6), false)]),
                    releaseDate: PartialDate(year: 2025 - next(below: 20)), rank: pick([nil, "CCF-A", "JCR-Q1"]),
                    citations: pick([nil, next(below: 5000)]), evidence: Evidence(line: 100 + index)))
        }
        for index in 0..<next(below: 40) {
            resume.skills.append(
                Skill(
                    name: words(1 + next(below: 2), false) + String(index),
                    category: pick([nil, "language", "framework"]),
                    level: pick([nil, "精通", "Working knowledge"]),
                    mentionLines: (0...next(below: 6)).map { _ in 1 + next(below: 95) }.sorted()))
        }
        return resume
    }

    /// 1 to 80 characters of one script or two.
    private mutating func name() -> String {
        let scripts = [
            "李欧阳明睿喆玥", "陳龍憂鬱", "サトウ花子", "김민준", "Ana Zoë Ångström-Núñez ", "Ольга Петровна ", "Νίκος ", "O’Neill, Jr. ",
            "محمد ", "श्रीनिवास ", "ǅ🙂ﬁ⅓ ",
        ].map(Array.init)
        let letters = pick(scripts) + (next(below: 3) == 0 ? pick(scripts) : [])
        let length = 1 + next(below: pick([4, 24, 80]))
        return String((0..<length).map { _ in pick(letters) })
    }

    private mutating func words(_ count: Int, _ isChinese: Bool) -> String {
        let chinese = ["澄明", "智能", "研究院", "有限公司", "高级", "算法", "工程师", "数据平台", "（上海）", "检索", "产品"]
        let latin = [
            "Harbour", "Systems", "of", "Engineering", "Lead", "Data", "Wexmoor", "Observability", "& Sons", "R",
        ]
        let isMixed = next(below: 5) == 0
        return (0..<count).map { _ in pick(isChinese != isMixed ? chinese : latin) }
            .joined(separator: isChinese ? "" : " ")
    }

    private mutating func dates(within span: Int) -> DateSpan {
        if next(below: 15) == 0 { return .undated }
        let now = 2025 * 12 + 9
        let start = now - next(below: span)
        let end = start - 2 + next(below: 60)
        func date(_ month: Int, yearOnly: Bool) -> PartialDate? {
            PartialDate(year: month / 12, month: yearOnly ? nil : month % 12 + 1)
        }
        let first = date(start, yearOnly: next(below: 5) == 0)
        if end >= now || next(below: 12) == 0 { return DateSpan(start: first, isCurrent: true) }
        return DateSpan(start: next(below: 20) == 0 ? nil : first, end: date(end, yearOnly: next(below: 5) == 0))
    }
}
