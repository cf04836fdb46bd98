import Resume
import Testing

@testable import ResumeReading

private func texts(_ source: String) -> [String] {
    LineReader(text: source, path: "cv.md").lines().filter { !$0.isHidden }.map { String($0.text) }
}

@Test(arguments: [
    ("<ul style=\"list-style-type: none\">Tutor: Q. Li", ["Tutor: Q. Li"]), ("<p align=\"center\">Chef<br>", ["Chef"]),
    ("vector<int> and a<b", ["vector<int> and a<b"]), ("<b>bold</b> text", ["bold text"]),
    ("<td>a</td><td>b</td>", ["a\tb"]),
    ("<small>2<sup>10</sup></small>", ["2¹⁰"]), ("a<br/>b", ["a\tb"]), ("<!-- hidden --> seen", ["seen"]),
    ("<span style=\"color:white\">Kubernetes</span>", []), ("<span style='display: none'>Rust</span>Go", ["Go"]),
    ("<span style=\"font-size:0\">x</span>", []), ("<span style=\"font-size:0.9em\">x</span>", ["x"]),
    ("<span style=\"color:white;background:navy\">x</span>", ["x"]), ("<font color=\"white\">x</font>", []),
    ("<!-- a\nb\nc --> d", ["d"]), ("<style>\np { }\n</style>\nseen", ["seen"]),
    ("<!-- never closed\nseen", ["never closed", "seen"]),
    ("<div style=\"display:none\">a<div>b</div>c</div>d", ["d"]),
])
func onlyWhatCanBeSeenIsRead(source: String, expected: [String]) {
    #expect(texts(source) == expected)
}

@Test func headingsLinksAndItemsOfHTMLCount() throws {
    let lines = LineReader(
        text: "<h2 align=\"center\">Ada Marsh</h2>\n<li>item</li>\n<a href='https://example.org/a'>page</a>",
        path: "a.md"
    ).lines()
    #expect(lines[0].headingLevel == 2)
    #expect(lines[1].marker == .bullet)
    #expect(lines[2].links.map(\.target) == ["https://example.org/a"])
}

@Test func layoutOfExportedDocumentsIsMarkup() throws {
    #expect(
        try ResumeSamples.positions(
            """
            # 阮某

            ## 工作经历

            <grid cols="2">
            <column width="30">

            **2024\\.04 – 现在**

            </column>
            <column width="70">

            **麦山面包有限公司**
            面点主管

            </column>
            </grid>
            """) == ["面点主管 @ 麦山面包有限公司 2024-04/now"])
}
