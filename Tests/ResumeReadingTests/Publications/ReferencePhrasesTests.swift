import Testing

@testable import ResumeReading

@Suite struct ReferencePhrasesTests {
    private let phrases = ReferencePhrases(["in press", "press", "投稿", "投稿中"])

    @Test(arguments: [
        ("Roe, M. (In Press).", 9..<17), ("MIT Press, 2020", 4..<9), ("express", nil), ("pressed", nil),
        ("已投稿中", 1..<3),
    ])
    func `the first place counts, and there the first phrase of the list`(text: String, range: Range<Int>?) {
        let text = ReferenceText(ScalarText(text))
        #expect(text.first(of: phrases, in: text.all) == range)
        #expect(text.contains(phrases) == (range != nil))
    }

    @Test func `a phrase stands within the range`() {
        let text = ReferenceText("MIT Press")
        #expect(!text.contains(phrases, in: 0..<7) && text.contains(phrases, in: 4..<9))
    }
}
