import Testing

@testable import ResumeReading

struct SurnamesTests {
    @Test func compoundNamesComeFirst() {
        #expect(Surnames.length(in: Array(ScalarText("欧阳小明"))) == 2)
        #expect(Surnames.length(in: Array(ScalarText("王小明"))) == 1)
        #expect(Surnames.length(in: Array(ScalarText("的小明"))) == nil)
        #expect(Surnames.length(in: []) == nil)
    }

    /// 贺兰雪 is rather 贺 with two given characters; of four, two are the surname.
    @Test func someMayBeOneOrTwo() {
        #expect(Surnames.length(in: Array(ScalarText("贺兰若溪"))) == 2)
        #expect(Surnames.length(in: Array(ScalarText("贺兰雪"))) == 1)
    }

    @Test(arguments: ["闻人清越", "聞人曉嵐", "尉迟思邈", "万俟春生"])
    func rareCompoundSurnames(name: String) { #expect(Surnames.length(in: Array(ScalarText(name))) == 2) }
}
