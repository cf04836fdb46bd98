import Resume
import Testing

@testable import ResumeReading

/// For how long a skill was used, as people print it beside the skill.
@Suite struct SkillDurationTests {
    private func listed(_ texts: String...) -> [String: String] {
        let lines = texts.enumerated().map { SourceLine(number: $0.offset + 1, text: $0.element) }
        return stated(SkillReader().skills(in: lines, listed: Set(lines.map(\.number))))
    }

    private func said(_ text: String) -> [String: String] {
        stated(SkillReader().skills(in: [SourceLine(number: 1, text: text)], listed: []))
    }

    private func stated(_ skills: [Skill]) -> [String: String] {
        Dictionary(skills.map { ($0.name, $0.statedUse ?? "-") }, uniquingKeysWith: { first, _ in first })
    }

    @Test func inBrackets() {
        #expect(
            listed("Python (5 years), Go（3年）, Rust (~2 yrs), Quillpress (18 months)") == [
                "Python": "5 years", "Go": "3年", "Rust": "~2 yrs", "Quillpress": "18 months",
            ])
    }

    @Test func besideALevel() {
        let lines = [SourceLine(number: 1, text: "Java (Expert, 8+ years), Kotlin (2 years / intermediate)")]
        let skills = SkillReader().skills(in: lines, listed: [1])
        #expect(skills.map(\.statedUse) == ["8+ years", "2 years"])
        #expect(skills.map(\.level) == ["Expert", "intermediate"])
    }

    @Test func behindTheName() {
        #expect(
            listed("Kotlin 6+ years, C++ 3年经验, COBOL 2 yrs") == [
                "Kotlin": "6+ years", "C++": "3年经验", "COBOL": "2 yrs",
            ])
        #expect(listed("Go: 4 years") == ["Go": "4 years"])
        #expect(listed("Quillpress – 5 years of experience") == ["Quillpress": "5 years of experience"])
        #expect(listed("Python, 5 years; Scala, 2 years") == ["Python": "5 years", "Scala": "2 years"])
        #expect(listed("Terraform - 3 Jahre", "AutoCAD : 4 ans") == ["Terraform": "3 Jahre", "AutoCAD": "4 ans"])
    }

    @Test func beforeTheName() {
        #expect(listed("5+ years of Python, 3年以上Java开发经验") == ["Python": "5+ years", "Java": "3年以上"])
        #expect(listed("10+ years: Java, SQL") == ["Java": "10+ years", "SQL": "10+ years"])
        #expect(listed("3-5 years:", "Kotlin, Swift").values.allSatisfy { $0 == "-" })
        #expect(listed("Advanced (5+ years)", "Kotlin, Swift") == ["Kotlin": "5+ years", "Swift": "5+ years"])
    }

    @Test func inAColumn() {
        #expect(
            listed("Skill\tLevel\tYears", "Kotlin\tExpert\t6", "Docker\tGood\t2") == [
                "Kotlin": "6 Years", "Docker": "2 Years",
            ])
        #expect(listed("技能\t熟练程度\t使用时间（月）", "Python\t精通\t54") == ["Python": "54 个月"])
        #expect(listed("Kotlin\t6 years", "Docker\t2 years") == ["Kotlin": "6 years", "Docker": "2 years"])
        #expect(listed("Skill\tLast used", "Kotlin\t2019") == ["Kotlin": "-"])
    }

    @Test func inSentences() {
        #expect(
            said("Engineer with 8 years of experience in Java and Kotlin. Wrote tools in Rust.") == [
                "Java": "8 years of experience", "Kotlin": "8 years of experience", "Rust": "-",
            ])
        #expect(said("Built the importer in Rust (2 years) and moved it to AWS.") == ["Rust": "2 years", "AWS": "-"])
        #expect(said("10年Java经验，熟悉Redis") == ["Java": "10年", "Redis": "-"])
    }

    @Test func inWords() {
        #expect(
            listed("Python (five years), Go (eighteen months)", "Terraform - three years", "PostgreSQL: ten years") == [
                "Python": "five years", "Go": "eighteen months", "Terraform": "three years", "PostgreSQL": "ten years",
            ])
        #expect(
            listed("Python（半年）、Java（一年半）、Go（两年）、MySQL 三年", "Rust 半年经验") == [
                "Python": "半年", "Java": "一年半", "Go": "两年", "MySQL": "三年", "Rust": "半年经验",
            ])
        #expect(listed("Python (drei Jahre), Go (un an)") == ["Python": "drei Jahre", "Go": "un an"])
        #expect(
            said("Developer with five years of Java, half a year of Scala and a year of Kotlin.") == [
                "Java": "five years", "Scala": "half a year", "Kotlin": "a year",
            ])
        #expect(said("使用五年Kubernetes，两年半Kafka经验") == ["Kubernetes": "五年", "Kafka": "两年半"])
        #expect(said("Maintained Docker for six years at two sites.") == ["Docker": "six years"])
    }

    @Test(arguments: [
        "第三年Python助教", "大学二年级Java课程", "两年前Python项目", "下半年Java上线", "近三年Python项目", "二〇一九年Java项目",
        "one year Java course", "wrote Python for one customer",
    ])
    func nothingInWords(text: String) {
        #expect(said(text).values.allSatisfy { $0 == "-" })
    }

    @Test(arguments: [
        "2019年Java项目", "Led the 5 year Java migration", "第3年Python助教", "After 2 years, Python became the language",
        "Java 11, 2019-2021", "Reduced costs within 3 months. Python scripts", "Python 3.11",
    ])
    func nothingThatIsNone(text: String) {
        #expect(said(text).values.allSatisfy { $0 == "-" })
    }

    @Test func datesAreNoDurations() {
        #expect(listed("Python (2019年3月), Go (19年3月)").values.allSatisfy { $0 == "-" })
    }
}
