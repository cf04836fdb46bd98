import Testing

@testable import ResumeReading

private func text(_ source: String) -> String {
    var markup = InlineMarkup(Array(source.unicodeScalars), isMarkdown: true)
    markup.read()
    return markup.text.asString
}

@Test(arguments: [
    ("Profile {#profile}", "Profile"), ("教育背景 Education {#教育背景 .unnumbered}", "教育背景 Education"),
    ("[**Ada Marsh**]{.large}", "Ada Marsh"),
    ("**Acme Ltd** (Leeds)[2019.03 -- 2021.06]{.datebox}", "Acme Ltd (Leeds)\t2019.03 -- 2021.06"),
    ("[[page]{.underline}](https://example.org) end", "page end"), ("A `\\hfill`{=latex} 2020", "A  2020"),
    ("*Acme Ltd* [Leeds, UK]{style=\"float:right\"}", "Acme Ltd\tLeeds, UK"),
    ("*Acme Ltd* [Leeds]{.small}", "Acme Ltd Leeds"),
    ("a $|$ b $\\cdot$ c", "a | b · c"),
    ("Ada Marsh^\\*^, Bea Thorne^†^", "Ada Marsh*, Bea Thorne†"), ("14^th^ March", "14th March"),
    ("P. Roe^2^", "P. Roe²"),
    ("{key: value} and {braces} stay", "{key: value} and {braces} stay"),
    ("2^10 is less than 3^10", "2^10 is less than 3^10"),
    ("$x^2$ stays", "$x^2$ stays"),
])
func whatPandocAddsIsSetAside(source: String, expected: String) {
    #expect(text(source) == expected)
}

@Test func divisionsOfThePageAreNoText() {
    let lines = LineReader(text: "::: center\nAda Marsh\n:::\n:: not a division ::", path: "cv.md").lines()
    #expect(lines.filter { !$0.isHidden }.map { String($0.text) } == ["Ada Marsh", ":: not a division ::"])
}
