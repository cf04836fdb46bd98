import Testing

@testable import vitagraph

struct DiagnosticsTests {
    @Test func keepsHostileNamesOnOneHarmlessLine() {
        #expect(
            Diagnostics.onOneLine("a\nb\u{1B}[31m\u{202E}c\u{7F}.md") == "a\u{FFFD}b\u{FFFD}[31m\u{FFFD}c\u{FFFD}.md")
        #expect(Diagnostics.onOneLine("简历 é.md") == "简历 é.md")
    }
}
