import Testing

@testable import ResumeReading

@Test(arguments: [
    ("R&amp;D", "R&D"), ("a&nbsp;b", "a b"), ("a&emsp;b", "a\u{3000}b"), ("&#20013;&#x6587;", "中文"),
    ("AT&T; x", "AT&T; x"),
    ("a & b", "a & b"), ("&#99999999;", "&#99999999;"), ("&#xD800;", "&#xD800;"), ("&", "&"),
    ("?a=1&copy=2", "?a=1&copy=2"),
])
func characterReferencesAreDecoded(source: String, expected: String) {
    var markup = InlineMarkup(Array(source.unicodeScalars), isMarkdown: true)
    markup.read()
    #expect(markup.text.asString == expected)
}
