import Testing

@testable import Canvas

struct LinkTargetTests {
    @Test(arguments: [
        "https://example.org/a?b=c#d", "http://example.org", "mailto:wen@example.org", "HTTPS://EXAMPLE.ORG",
    ])
    func webAndMailAreKept(uri: String) {
        #expect(LinkTarget(uri)?.uri == uri)
    }

    @Test(arguments: [
        "javascript:alert(1)", "file:///etc/passwd", "example.org", "", "data:text/html,x", " https://a.org",
    ])
    func otherSchemesAreRefused(uri: String) {
        #expect(LinkTarget(uri) == nil)
    }

    @Test(arguments: [
        ("https://example.org/a b", "https://example.org/a%20b"),
        ("https://example.org/(a)'\\", "https://example.org/%28a%29%27%5C"),
        ("https://example.org/文", "https://example.org/%E6%96%87"),
        ("https://example.org/\n\u{0}<>\"", "https://example.org/%0A%00%3C%3E%22"),
    ])
    func whatIsNoUriCharacterIsEncoded(uri: String, encoded: String) {
        #expect(LinkTarget(uri)?.uri == encoded)
    }
}
