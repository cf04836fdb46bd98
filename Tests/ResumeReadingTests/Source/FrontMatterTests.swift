import Testing

@testable import ResumeReading

@Test func frontMatterIsHiddenAndKept() {
    let reader = LineReader(text: "---\ntitle: \"Ada Marsh | CV\"\nprofile:\n  image: a.jpg\n---\nText", path: "cv.md")
    #expect(reader.frontMatter["title"] == "Ada Marsh | CV")
    #expect(reader.lines().filter { !$0.isHidden }.map(\.text) == ["Text"])
    #expect(reader.lines().last?.number == 6)
}

@Test(arguments: ["---\nAda Marsh\n---\nText", "---\ntitle: never closed\nText", "Text\n---\ntitle: x\n---"])
func aRuleIsNoFrontMatter(text: String) {
    let reader = LineReader(text: text, path: "cv.md")
    #expect(reader.frontMatter.isEmpty)
    #expect(reader.lines().contains { $0.text == "Text" })
}
