import Testing

@testable import Canvas

struct DrawableTextTests {
    private let drawable: DrawableText

    init() throws { drawable = DrawableText(fonts: try FontLibrary()) }

    @Test(arguments: [
        ("Example, résumé 简历 ①", "Example, résumé 简历 ①"),
        ("a\tb\nc\r\nd\u{2028}e", "a b c d e"),
        ("x\u{202E}y\u{2066}z\u{200B}\u{FEFF}\u{7}", "xyz"),
        ("全\u{3000}角", "全\u{3000}角"),
        ("", ""),
    ])
    func cleans(text: String, expected: String) {
        #expect(drawable.clean(text) { Issue.record("missing \($0)") } == expected)
    }

    @Test func whatNoFontHasIsAnEmptySquareAndPictographsAreLeftOut() {
        var missing: [Character] = []
        #expect(drawable.clean("a🦀b\u{E000}") { missing.append($0) } == "ab□")
        #expect(missing == ["🦀", "\u{E000}"])
    }
}
