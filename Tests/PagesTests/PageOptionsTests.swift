import Drawing
import Pages
import Testing

struct PageOptionsTests {
    @Test func papers() {
        #expect(Paper.a4.size == Size(width: 595.28, height: 841.89))
        #expect(Paper.letter.size == Size(width: 612, height: 792))
        #expect(Paper(rawValue: "a4") == .a4)
        #expect(Paper(rawValue: "letter") == .letter)
    }

    @Test(arguments: [
        ("zh", PageLanguage.chinese), ("zh-TW", .chinese), ("en", .english), ("de", .english), ("", .english),
    ])
    func theLanguageFollowsTheResume(code: String, language: PageLanguage) {
        #expect(PageLanguage(resumeLanguage: code) == language)
    }

    @Test func eachLanguageHasItsPaperAndTag() {
        #expect(PageLanguage.chinese.defaultPaper == .a4)
        #expect(PageLanguage.english.defaultPaper == .letter)
        #expect(PageLanguage.allCases.map(\.tag) == ["zh-CN", "en"])
        #expect(PageLanguage.allCases.map(\.rawValue) == ["zh", "en"])
    }

    @Test func nothingIsChosenByDefault() {
        #expect(PageOptions() == PageOptions(paper: nil, language: nil))
    }
}
