import Resume
import Testing

@testable import ResumeReading

struct SkillReaderTests {
    private func read(_ texts: [String], listed: Bool = true) -> [Skill] {
        let lines = texts.enumerated().map { SourceLine(number: $0.offset + 1, text: $0.element) }
        return SkillReader().skills(in: lines, listed: listed ? Set(lines.map(\.number)) : [])
    }

    private func names(_ text: String, listed: Bool = true) -> [String] { read([text], listed: listed).map(\.name) }

    private func levels(_ text: String) -> [String] {
        read([text]).map { "\($0.name): \($0.level ?? "-")" }
    }

    // MARK: - Lists

    @Test func labelsAreNoSkills() {
        #expect(names("框架：Pytorch, Tensorflow") == ["PyTorch", "TensorFlow"])
        #expect(names("- Languages: Python, Java, C") == ["Python", "Java", "C"])
        #expect(names("语音识别, 信号处理: Kaldi, librosa") == ["Kaldi", "librosa"])
    }

    @Test func aLabelThatIsASkillCounts() {
        #expect(names("Python: pandas, NumPy") == ["Python", "pandas", "NumPy"])
        #expect(levels("Python: Advanced") == ["Python: Advanced"])
    }

    @Test func levelSetApartHoldsForTheLine() {
        #expect(levels("后端：SpringBoot, Flask\t入门") == ["Spring Boot: 入门", "Flask: 入门"])
    }

    @Test func levelWordHoldsUntilTheNext() {
        #expect(
            levels("精通Java、linux运维，熟练使用C/C++/C#语言")
                == ["Java: 精通", "Linux: 精通", "C: 熟练使用", "C++: 熟练使用", "C#: 熟练使用"])
        #expect(
            levels("Proficient in Go and SQL; familiar with Rust") == [
                "Go: Proficient", "SQL: Proficient", "Rust: familiar",
            ])
    }

    @Test func levelAsLabel() {
        #expect(levels("Proficient: Epic, Alaris pumps") == ["Epic: Proficient", "Alaris pumps: Proficient"])
        #expect(levels("掌握：血液灌流、Excel") == ["血液灌流: 掌握", "Excel: 掌握"])
    }

    @Test func levelInBracketsHoldsForItsItem() {
        #expect(levels("Rust (basic), Perl") == ["Rust: basic", "Perl: -"])
        #expect(levels("AutoCAD (OK, not fast), FME") == ["AutoCAD: OK, not fast", "FME: -"])
    }

    @Test func levelOnALineOfItsOwnHoldsForThoseBelow() {
        let skills = read(["Expert", "Go, Terraform", "Working", "Ruby"])
        #expect(skills.map(\.level) == ["Expert", "Expert", "Working"])
    }

    @Test func levelGoesOnInTheNextLine() {
        let skills = read(["熟练使用用友U8、金蝶云星空，", "Excel；了解Python"])
        #expect(skills.map(\.name) == ["用友U8", "金蝶云星空", "Excel", "Python"])
        #expect(skills.map(\.level) == ["熟练使用", "熟练使用", "熟练使用", "了解"])
    }

    @Test func learningAndFrequencyAreLevels() {
        #expect(levels("Tableau; learning Looker, some Rust") == ["Tableau: -", "Looker: learning", "Rust: some"])
        #expect(levels("QGIS daily, R now and then") == ["QGIS: daily", "R: now and then"])
    }

    @Test func dotsAreNoLevel() {
        #expect(levels("C ●●●●○") == ["C: -"])
        #expect(levels("Docker ★★★") == ["Docker: -"])
        #expect(levels("MySQL 80%") == ["MySQL: -"])
    }

    @Test func bracketsHoldDetails() {
        #expect(names("Docker, Kubernetes (Helm, Argo CD, ...)") == ["Docker", "Kubernetes", "Helm", "Argo CD"])
        #expect(names("Fermentation (koji, garum)") == ["Fermentation"])
    }

    @Test func slashesSeparateButNotWithinNames() {
        #expect(names("JavaScript/TypeScript/HTML/CSS") == ["JavaScript", "TypeScript", "HTML", "CSS"])
        #expect(names("PL/SQL, TCP/IP") == ["PL/SQL", "TCP/IP"])
    }

    // MARK: - Unknown names

    @Test func unknownNamesOfAListAreSkills() {
        #expect(names("Quillpress, Orbweaver 3000, 竹编工艺") == ["Quillpress", "Orbweaver 3000", "竹编工艺"])
    }

    @Test(arguments: [
        "沟通能力强", "英语", "English (C2)", "普通话二级甲等", "C1 驾驶证", "CET-6", "Teamwork, leadership", "团队协作",
        "I have built many things for my employers over the years", "具备良好的学习能力", "Driving licence: B",
        "兴趣爱好：篮球、摄影", "2010 - 2013 Harrow Lane School",
    ])
    func softSkillsTonguesAndSentencesAreNot(_ text: String) {
        #expect(names(text) == [])
    }

    @Test func unknownNamesAreFoundElsewhereToo() {
        let lines = [
            SourceLine(number: 1, text: "Ran the press with Quillpress"), SourceLine(number: 2, text: "Quillpress"),
        ]
        #expect(SkillReader().skills(in: lines, listed: [2]).first?.mentionLines == [1, 2])
    }

    /// Words of everyday language need tools around them, unless the person's own list says that they are tools.
    @Test(arguments: [
        ("Station icons drawn in Sketch and Illustrator; motion in Principle", ["Sketch", "Illustrator", "Principle"]),
        ("Accessibility audit and a small React front end", ["React"]), ("用 Principle 做动效", ["Principle"]),
        ("Sketch the plan, react to feedback on principle", []), ("Lived in Spring Street since Spring 2019", []),
        ("Ran the First Principle Foundation", []),
    ])
    func whatOwnListsStateIsFoundInProse(text: String, expected: [String]) {
        let lines = [
            SourceLine(number: 1, text: text),
            SourceLine(number: 2, text: "Sketch, Illustrator, Principle, React, Spring"),
        ]
        let named = SkillReader().skills(in: lines, listed: [2]).filter { $0.mentionLines.contains(1) }.map(\.name)
        #expect(Set(named) == Set(expected))
    }

    @Test func aTitleOfTwoWordsIsNoNameOfOne() {
        #expect(names("Works Manager", listed: false) == [])
        #expect(names("Planned crews in WorksManager", listed: false) == ["WorksManager"])
    }

    @Test func scannedLettersAreMended() {
        #expect(names("PowerP0int、SPSS") == ["PowerPoint", "SPSS"])
    }

    // MARK: - Tables

    private func table(_ rows: [[String]]) -> [Skill] {
        let lines = rows.enumerated().map { index, cells in
            var line = SourceLine(number: index + 1, text: cells.joined(separator: "\t"))
            line.cells = cells.map { ScalarText($0) }
            return line
        }
        return SkillReader().skills(in: lines, listed: Set(lines.map(\.number)))
    }

    @Test func tableWithLevelColumn() {
        let skills = table([["类别", "内容", "掌握程度"], ["数据与检索", "Hive、MySQL", "熟练"], ["语言", "Perl", "了解"]])
        #expect(skills.map(\.name) == ["Hive", "MySQL", "Perl"])
        #expect(skills.map(\.level) == ["熟练", "熟练", "了解"])
    }

    @Test func tableHeadedByLevels() {
        let skills = table([["熟练 Proficient", "了解 Basic"], ["Jira, Perforce", "SQL"]])
        #expect(skills.map(\.name) == ["Jira", "Perforce", "SQL"])
        #expect(skills.map { $0.level?.contains("熟练") } == [true, true, false])
    }

    @Test func tabbedRowsWithYearsOfUse() {
        let skills = read(["技能名称\t熟练程度\t使用时间", "Excel\t精通\t36月", "英语\t良好\t120月"])
        #expect(skills.map(\.name) == ["Excel"])
        #expect(skills.first?.level == "精通")
    }

    @Test func tabbedRowsWithLabels() {
        let skills = read(["绘图\t精通 SolidWorks，了解 CATIA", "平面\t熟练 AutoCAD", "电气\t熟悉继电保护、PLC", "证书\t助理工程师\t2021年12月"])
        #expect(skills.map(\.name) == ["SolidWorks", "CATIA", "AutoCAD", "继电保护", "PLC"])
        #expect(skills.map(\.level) == ["精通", "了解", "熟练", "熟悉", "熟悉"])
    }

    @Test func tableOfRatings() {
        #expect(table([["Station", "Level"], ["Sugar work", "●○○○"]]).map(\.level) == [nil])
    }

    // MARK: - Prose

    @Test func proseCountsKnownNamesOnly() {
        #expect(names("使用PyTorch训练，部署到Kubernetes", listed: false) == ["PyTorch", "Kubernetes"])
        #expect(names("Built a thing called Quillpress with Django", listed: false) == ["Django"])
    }

    @Test func levelWordsInProseDoNotCount() {
        #expect(read(["带队精通业务，用 Docker 部署"], listed: false).first?.level == nil)
    }

    @Test func toolsLabelMakesAListAnywhere() {
        #expect(names("Tech: Go, Packer, Chef, Quillpress", listed: false) == ["Go", "Packer", "Chef", "Quillpress"])
        #expect(
            read(["Kit I know: Pacojet, Josper grill,", "Thermomix"], listed: false).map(\.name) == [
                "Pacojet", "Josper", "Thermomix",
            ])
    }

    @Test func everyMentionIsEvidence() {
        let skills = read(["Redis in front, Redis behind", "更换 Redis 集群"], listed: false)
        #expect(skills.map(\.mentionLines) == [[1, 1, 2]])
        #expect(skills.first?.category == "database")
    }

    @Test func spellingIsKeptBesideTheCanonicalName() {
        let skill = read(["SpringBoot"]).first
        #expect(skill?.name == "Spring Boot")
        #expect(skill?.asWritten == "SpringBoot")
        #expect(read(["Spring Boot"]).first?.asWritten == nil)
    }

    @Test func hiddenLinesAreNotRead() {
        var line = SourceLine(number: 1, text: "COBOL, Fortran")
        line.isHidden = true
        #expect(SkillReader().skills(in: [line], listed: [1]).isEmpty)
    }

    @Test func ownLexicon() throws {
        let own = try SkillLexicon(tsv: "Quillpress\tsoftware\tQP Studio")
        let reader = SkillReader(lexicon: SkillLexicon.builtIn.merging(own))
        let skills = reader.skills(in: [SourceLine(number: 4, text: "Ran QP Studio beside Docker")], listed: [])
        #expect(skills.map(\.name) == ["Quillpress", "Docker"])
    }

    // MARK: - Properties

    @Test func neverTrapsOnHostileText() {
        var generator = SeededGenerator(state: 7)
        let bits = [
            "Python", "C", "C++", "精通", "熟练掌握", "(", "）", "：", ":", "、", ",", "/", "\t", "  ", "-", ".", "。", "；", "等",
            "0", "1",
            "http://", "@", "●", "é", "👩‍🔬", "\u{301}", "Spring", "R", "&", "'", "level", "basic", "|", "中", "+", "#", "",
        ]
        for _ in 0..<400 {
            let texts = (0..<4).map { _ in
                (0..<Int.random(in: 0..<14, using: &generator)).map { _ in bits.randomElement(using: &generator) ?? "" }
                    .joined()
            }
            let lines = texts.enumerated().map { SourceLine(number: $0.offset + 1, text: $0.element) }
            let skills = SkillReader().skills(in: lines, listed: [2, 4])
            #expect(skills.allSatisfy { !$0.name.isEmpty && !$0.mentionLines.isEmpty })
            #expect(skills.allSatisfy { $0.mentionLines == $0.mentionLines.sorted() })
        }
    }

    /// How long they take is for `Scripts/check-growth` to say.
    @Test(arguments: ["a", "(", "精通", "C/", "Spring ", "、", ": ", "http:"])
    func longLinesAreRead(bit: String) {
        let line = SourceLine(number: 1, text: String(repeating: bit, count: 20_000))
        let skills = SkillReader().skills(in: [line], listed: [1])
        #expect(skills.allSatisfy { Set($0.mentionLines) == [1] })
        #expect(Set(skills.map(\.name)).count == skills.count)
    }

    @Test func whatIsWonIsNamedAfterAnything() throws {
        let resume = try ResumeSamples.read(
            "# Ada Marsh\n\n## Awards\n\n- Docker Hack Night, first prize, 2019\n- Best Baker Award, 2018\n\n## Skills\n\nGo, Git\n"
        )
        #expect(resume.skills.map(\.name).sorted() == ["Git", "Go"])
    }

    @Test func proseIsIndependentOfTheLineBefore() {
        let texts = ["用 Rust 写的", "Stan and Prophet in R", "Moved to Kafka, Flink and Spark", "Spring 2019 in Lima"]
        for text in texts {
            let alone = read([text], listed: false).map(\.name)
            for before in ["Ordinary words here.", "Python", "负责后端开发", ""] {
                let lines = [SourceLine(number: 1, text: before), SourceLine(number: 2, text: text)]
                let skills = SkillReader().skills(in: lines, listed: [])
                #expect(skills.filter { $0.mentionLines.contains(2) }.map(\.name) == alone)
            }
        }
    }
}

/// A small repeatable source of random numbers (SplitMix64).
private struct SeededGenerator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
