import CareerAnalysis
import Testing

struct SkillGradeTests {
    @Test(arguments: [
        ("精通", SkillGrade.expert), ("Expert", .expert), ("Highly proficient", .expert), ("advanced", .expert),
        ("熟练掌握", .proficient), ("掌握", .proficient), ("Proficient user", .proficient),
        ("working knowledge", .proficient),
        ("熟悉", .familiar), ("了解", .familiar), ("基本掌握", .familiar), ("basic knowledge", .familiar),
        ("very familiar", .familiar), ("Grundkenntnisse", .familiar), ("sehr gute Kenntnisse", .expert),
    ])
    func wordsAreGrades(level: String, grade: SkillGrade) {
        #expect(SkillGrade(level: level) == grade)
    }

    @Test(arguments: ["4/5", "★★★★", "", "CET-6"])
    func otherWordsAreNone(level: String) {
        #expect(SkillGrade(level: level) == nil)
    }
}
