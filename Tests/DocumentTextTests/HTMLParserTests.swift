import Testing

@testable import DocumentText

private func parse(_ html: String, depth: Int = 256) throws -> XMLElement {
    var limits = DocumentLimits()
    limits.elementDepth = depth
    return try HTMLParser.root(of: Array(html.utf8), limits: limits)
}

@Test func missingTagsAreMended() throws {
    let body = try #require(try parse("<ul><li>one<li>two</ul><p CLASS='x' hidden>three").first("body"))
    #expect(body.first("ul")?.elements.map(\.text) == ["one", "two"])
    #expect(body.first("p")?["class"] == "x")
    #expect(body.first("p")?["hidden"] == "")
}

@Test func textAfterDeepNestingIsInItsPlace() throws {
    let body = try #require(try parse("<div><div><div>a</div>b</div>c</div>d").first("body"))
    #expect(body.text == "abcd")
    #expect(body.children.count == 2)
}

@Test func whatIsNestedTooDeepIsLaidOutFlat() throws {
    let html = String(repeating: "<div>x", count: 600) + String(repeating: "</div>", count: 600) + "end"
    let root = try parse(html, depth: 20)
    #expect(root.text.count == 603)
    #expect(try parse(html, depth: 2000).text.count == 603)
}

@Test(arguments: ["", "   ", "<", "<!--", "<![CDATA[", "</p>", "\u{FFFD}"])
func oddTextGivesAnElement(html: String) throws { #expect(try parse(html).name == "html") }
