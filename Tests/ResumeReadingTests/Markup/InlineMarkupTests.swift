import Testing

@testable import ResumeReading

private func read(_ text: String) -> InlineMarkup {
    var markup = InlineMarkup(Array(text.unicodeScalars), isMarkdown: true)
    markup.read()
    return markup
}

private func text(_ source: String) -> String { read(source).text.asString }

@Test(arguments: [
    ("**bold** and *italic*", "bold and italic"), ("***both***", "both"),
    ("__bold__ _it_ snake_case", "bold it snake_case"),
    ("`a*b*c` and `` ` ``", "a*b*c and  `"), ("~~old~~ new", "old new"), ("Ada`s page", "Ada`s page"),
    ("[text](https://example.org \"title\") end", "text end"), ("![badge](https://example.org/a.png) x", "x"),
    ("<ada@example.org>", "ada@example.org"), ("{% include base_path %}text{{ x }}", "text"),
    ("\\*literal\\_", "*literal_"),
    ("$A^{*}_b * c$ stays", "$A^{*}_b * c$ stays"), ("array[0] (see below)", "array[0] (see below)"),
    ("2012~~2014，2015~~2016", "2012~~2014，2015~~2016"), ("1024*768", "1024*768"),
    ("[1](see note above)", "[1](see note above)"),
])
func markupIsSetAside(source: String, expected: String) {
    #expect(text(source) == expected)
}

@Test func linksKeepTheirTargets() throws {
    let markup = read("mail [me](mailto:ada@example.org) or [**GitHub**](https://github.com/ada-demo)")
    #expect(markup.text.asString == "mail me or GitHub")
    #expect(markup.links.map(\.target) == ["mailto:ada@example.org", "https://github.com/ada-demo"])
    #expect(markup.links.map { markup.text[$0.range].asString } == ["me", "GitHub"])
}
