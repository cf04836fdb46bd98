import Testing

@testable import CareerAnalysis

@Suite struct TitleWordsTests {
    @Test func dividesScriptsAndPunctuation() {
        #expect(TitleWords("Sr. Front-end Engineer").words == ["sr", "front", "end", "engineer"])
        #expect(TitleWords("后端 & ML工程师").words == ["后端", "ml", "工程师"])
        #expect(TitleWords(" — ").words.isEmpty)
    }

    @Test func findsPhrases() {
        #expect([1, 2, 3, 2, 4].indices(of: [2, 4]) == 3..<5)
        #expect([1, 2].indices(of: []) == nil)
        #expect([1].indices(of: [1, 2]) == nil)
        #expect("高级工程师".holds("工程"))
        #expect(TitleWords("full part time").holdsPhrase(["part", "time"]))
    }
}
