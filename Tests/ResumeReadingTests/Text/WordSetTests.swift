import Testing

@testable import ResumeReading

@Suite struct WordSetTests {
    @Test func `words are found whole or within texts`() {
        let words: WordSet = ["skills", "技能"]
        #expect(words.contains("skills") && !words.contains("skill"))
        #expect(words.isFound(in: "my skillset, skills") && !words.isFound(in: "skill set"))
    }

    @Test func `a text opens with a phrase or does not`() {
        let words: WordSet = ["exported from ", "©"]
        #expect(words.opens(ScalarText("exported from a wiki")) && words.opens(ScalarText("© 2025")))
        #expect(!words.opens(ScalarText("was exported from a wiki")) && !words.opens(ScalarText("exported")))
    }

    @Test func `a word is inserted once`() {
        var words: WordSet = []
        let outcomes = ["a", "b", "a"].map { words.insert(ScalarText($0)) }
        #expect(outcomes == [true, true, false])
    }

    @Test func `phrases stand for values, the first for equal phrases`() {
        let map = PhraseMap<Int>(texts: ["two": 2, "twofold": 20, "two": 3])
        #expect(map["two"] == 2 && map["tw"] == nil)
        let longest = map.longest(beginning: Array("twofold!".unicodeScalars)[...])
        #expect(longest?.length == 7 && longest?.value == 20)
    }
}
