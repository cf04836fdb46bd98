import Testing

@testable import ResumeReading

@Suite struct FoldedTextTests {
    private func fold(_ text: String) -> String {
        let folded = FoldedText(ScalarText(text))
        return String(folded.string(0..<folded.count))
    }

    @Test func `folds width, capitals, accents and spaces`() {
        #expect(fold("２０１９．０９") == "2019.09")
        #expect(fold("Février e\u{301}te\u{301} Août MÄRZ") == "fevrier ete aout marz")
        #expect(fold("a\u{3000}b\u{A0}c\td") == "a b c\td")
        #expect(fold("à A\u{300} a") == "à à a")
        #expect(fold("2\u{200B}0") == "20")
        #expect(fold("5\u{FE0F}\u{20E3}") == "\u{FFFC}")
    }

    @Test func `names the places in the text`() throws {
        let text = ScalarText("🎉\u{200B}Ｑ３ été")
        let folded = FoldedText(text)
        let range = try #require(folded.range(of: 1..<3))
        #expect(text[range] == "Ｑ３")
        #expect((0..<folded.count).map(folded.isCapital) == [false, true, false, false, false, false, false])
        #expect(folded.range(of: 0..<99) == nil)
        #expect(folded.range(of: 1..<1) == nil)
    }

    /// Nothing is left out of plain text, and the places need not be kept.
    @Test func `names the places in a part of a plain text`() throws {
        let text = ScalarText(line: Array("自 May 2020".unicodeScalars))[2...]
        let folded = FoldedText(text)
        #expect(folded.string(0..<3) == "may" && folded.isCapital(at: 0) && !folded.isCapital(at: 1))
        let range = try #require(folded.range(of: 4..<8))
        #expect(text[range] == "2020")
        #expect(folded.range(of: 0..<99) == nil)
    }
}
