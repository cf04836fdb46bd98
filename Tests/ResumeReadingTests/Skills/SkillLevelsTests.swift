import Testing

@testable import ResumeReading

struct SkillLevelsTests {
    private func prefix(_ text: String) -> [String]? {
        let text = SkillText(text)
        return SkillLevels.prefix(of: text, in: 0..<text.count).map {
            [String(text.string($0.level)), String(text.string($0.rest..<text.count))]
        }
    }

    @Test func openingWords() {
        #expect(prefix("熟练掌握Java") == ["熟练掌握", "Java"])
        #expect(prefix("能熟练使用 SPSS") == ["能熟练使用", " SPSS"])
        #expect(prefix("会用Tableau") == ["会用", "Tableau"])
        #expect(prefix("Working knowledge of Excel") == ["Working knowledge", "Excel"])
        #expect(prefix("a little Julia") == ["a little", "Julia"])
        #expect(prefix("Advanced Composition") == nil)
        #expect(prefix("高级会计") == nil)
        #expect(prefix("Python") == nil)
    }

    @Test func aLevelWordBeforeAKnownName() {
        let text = SkillText("learning Quillpress")
        let isName = { (range: Range<Int>) in text.string(range) == "Quillpress" }
        #expect(SkillLevels.prefix(of: text, in: 0..<text.count, isName: isName)?.rest == 9)
        #expect(SkillLevels.prefix(of: text, in: 0..<text.count) == nil)
    }

    @Test func frequencies() {
        let text = SkillText("R now and then")
        #expect(SkillLevels.frequency(of: text, in: 0..<text.count) == 2..<14)
        #expect(SkillLevels.frequency(of: SkillText("daily"), in: 0..<5) == nil)
    }

    @Test(arguments: ["expert", "精通", "Proficient user", "OK, not fast", "一般", "avancé", "rusty", "very good"])
    func levels(_ text: String) {
        #expect(SkillLevels.isLevel(SkillText(text), in: 0..<SkillText(text).count))
    }

    @Test(arguments: ["Python", "", "数据库", "expert witness preparation", "basic oxygen furnace", "good food"])
    func noLevels(_ text: String) {
        #expect(!SkillLevels.isLevel(SkillText(text), in: 0..<SkillText(text).count))
    }
}
