import Testing

@testable import ReadingEvaluation

struct ComparisonKeyTests {
    /// As Python's `unicodedata.normalize("NFKC", text).casefold()`, then letters, digits, `+` and `#` only.
    @Test(arguments: [
        ("Straße, 12 C++/C#", "strasse12c++c#"), ("ＡＢＣ①½", "abc112"), ("Ǆ ﬁn", "džfin"), ("ΣΊΣΥΦΟΣ", "σίσυφοσ"),
        ("İstanbul ı", "istanbulı"), ("Node.js", "nodejs"), ("Ⅷ", "viii"), ("北辰 大学", "北辰大学"), ("–·—", ""),
        ("GROẞ", "gross"),
    ])
    func textsKeepLettersAndDigits(text: String, key: String) {
        #expect(ComparisonKey(text) == .text(Array(key.unicodeScalars)))
    }

    @Test func composedAndDecomposedAccentsAreOne() {
        #expect(ComparisonKey("Jose\u{301}") == ComparisonKey("JOSÉ"))
    }

    @Test func otherValuesAreThemselves() {
        #expect(ComparisonKey(.null) == .absent)
        #expect(ComparisonKey(.truth(true)) == .truth(true))
        #expect(ComparisonKey(.number(64)) != ComparisonKey(.text("64")))
    }
}
