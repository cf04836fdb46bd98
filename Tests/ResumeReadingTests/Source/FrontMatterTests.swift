import Resume
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

/// What readers of web pages print before the text is none of the text.
@Test func readersOfPagesSayWhosePageItIs() throws {
    let resume = try ResumeSamples.read(
        """
        Title: 农知秋的主页

        URL Source: https://nong.example.org/index_zh.html

        Published Time: Sat, 10 Jan 2026 03:12:44 GMT

        Markdown Content:
        农知秋
        ------

        开源
        --

        *   [mossy](https://github.com/nong-example/mossy)：论文代码，C 写成，212 stars

        获奖
        --

        *   国家奖学金，2024
        """)
    #expect(resume.basics.name == "农知秋")
    #expect(resume.projects.map(\.stars) == [212])
    #expect(resume.awards.map(\.title) == ["国家奖学金"])
}
