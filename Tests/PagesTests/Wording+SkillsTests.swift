import Testing

@testable import Pages

struct WordingSkillsTests {
    @Test func namesCategoriesInTheLanguageOfThePage() {
        #expect(english.skillCategory("database") == "database")
        #expect(chinese.skillCategory("database") == "数据库")
    }

    @Test func saysNothingRatherThanEnglishOnAChinesePage() {
        #expect(chinese.skillCategory("unheard-of").isEmpty)
        #expect(Wording.chineseCategories.values.allSatisfy { $0.hasHanCharacters })
    }
}
