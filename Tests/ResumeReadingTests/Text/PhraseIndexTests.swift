import Testing

@testable import ResumeReading

@Suite struct PhraseIndexTests {
    private let index = PhraseIndex(["go", "golang", "大学", "大学院"].map { ScalarText($0) })

    @Test(arguments: [("go", 0), ("golang", 1), ("大学院", 3), ("gol", nil), ("", nil), ("ago", nil)])
    func `whole texts are looked up`(text: String, number: Int?) {
        #expect(index.phrase(ScalarText(text)) == number)
    }

    @Test func `a text is followed through all phrases at once`() {
        var found: [[Int]] = []
        index.forEachPhrase(beginning: Array("golang 1.9".unicodeScalars)[...]) { found.append([$0, $1]) }
        #expect(found == [[0, 2], [1, 6]])
    }

    @Test func `a phrase that is there already keeps its number`() {
        var index = index
        #expect(index.insert("go".unicodeScalars, number: 9) == 0)
        #expect(index.insert("gopher".unicodeScalars, number: 9) == 9)
    }

    @Test(arguments: [("ago", true), ("北方大学", true), ("大 学", false), ("g", false), ("", false)])
    func `phrases stand anywhere`(text: String, isFound: Bool) {
        #expect(index.isFound(in: ScalarText(text)) == isFound)
        #expect(index.isFound(in: ScalarText("xx" + text)[2...]) == isFound)
    }

    @Test func `no phrase begins with what none may open with`() {
        let index = PhraseIndex(["ärz", "本人"].map { ScalarText($0) })
        #expect(index.mayOpen(with: "ä") && index.mayOpen(with: "本") && !index.mayOpen(with: "z"))
    }
}
