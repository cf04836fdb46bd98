import Testing

@testable import ResumeReading

private func lines(_ text: String, _ path: String = "cv.md") -> [SourceLine] {
    LineReader(text: text, path: path).lines()
}

@Test(arguments: [
    ("a\nb\nc", ["a", "b", "c"]), ("a\r\nb\r\n", ["a", "b"]), ("a\rb", ["a", "b"]),
    ("a\u{2028}b\n\u{0C}c\n", ["a b", "c"]),
    ("a\n\nb", ["a", "", "b"]),
])
func numbersAreThoseOfTheFile(text: String, expected: [String]) {
    let found = lines(text, "cv.txt")
    #expect(found.map { String($0.text) } == expected)
    #expect(found.map(\.number) == Array(1...expected.count))
}

@Test func headingsOfBothKinds() {
    let found = lines(
        "## 教育 ##\nExperience\n------\nText\n\n------\nWork\n====\n#标签\n- item\n---\nA long sentence ends.；\n---")
    #expect(found.map(\.headingLevel) == [2, 2, nil, nil, nil, nil, 1, nil, 1, nil, nil, nil, nil])
    #expect(
        found.map(\.isHidden) == [false, false, true, false, false, true, false, true, false, false, true, false, true])
    #expect(found[0].text == "教育")
}

@Test func anUnderlineHeadsOnlyTheLineAboveIt() {
    let found = lines("1. Northwind Ltd\nMarch 2020 – May 2021\n------\n")
    #expect(found[0].headingLevel == nil)
    #expect(found[1].headingLevel == 2)
}

@Test func tablesHaveCells() {
    let found = lines(
        "| 姓　　名 | **王小明** | |\n|:--|:-:|--|\n| a \\| b | [x](https://example.org) | c |\n\nText | no table")
    #expect(found[0].cells == ["姓　　名", "王小明", ""])
    #expect(found[0].text == "姓　　名\t王小明\t")
    #expect(found[0].boldRanges.map { found[0].text[$0] } == ["王小明"])
    #expect(found[1].isHidden)
    #expect(found[2].cells == ["a | b", "x", "c"])
    #expect(found[2].links.map { found[2].text[$0.range] } == ["x"])
    #expect(found[4].cells.isEmpty)
}

@Test func fencesAreHiddenAndTheirContentIsKept() {
    let found = lines("```bibtex\n@article{a,\n  title = {**A**},\n}\n```\n```\nnever closed")
    #expect(found.map(\.isHidden) == [true, false, false, false, true, false, false])
    #expect(found[2].text == "title = {**A**},")
    #expect(found[6].text == "never closed")
}

@Test func quotationsAndIndentation() {
    let found = lines("> > 1. **A**\n　　B\n\tC\n>90 % of it\n > - D")
    #expect(found.map(\.text) == ["A", "B", "C", ">90 % of it", "D"])
    #expect(found.map(\.marker) == [.number(1), nil, nil, nil, .bullet])
    #expect(found.map(\.indent) == [0, 4, 4, 0, 0])
    #expect(found[0].isBold)
}

@Test func markersWithinMarkupAreMarkers() {
    let found = lines("**3. Reader (2018)**\n<p>一、教育</p>")
    #expect(found.map(\.text) == ["Reader (2018)", "教育"])
    #expect(found.map(\.marker) == [.number(3), .number(1)])
    #expect(found[0].isBold)
}

@Test func aBulletAloneBelongsToTheTextBelow() {
    let found = lines("•\nBuilt the press line\n\nNext", "cv.txt")
    #expect(found.map(\.marker) == [nil, .bullet, nil, nil])
}

@Test func romanNumeralsCountWhereTheDocumentCountsInThem() {
    #expect(lines("I. Anand, Q. Li: Title").first?.marker == nil)
    #expect(lines("I. Northwind – Intern: Tools, and more\n\nII. Contoso")[0].marker == .number(1))
}

@Test func plainTextKeepsItsAsterisks() {
    #expect(lines("555-0100  *  ada@example.org", "cv.txt")[0].text == "555-0100  *  ada@example.org")
}

/// Hostile text: nothing traps, nothing takes long, and every line of the file is a line.
@Test(arguments: 0..<40)
func anyTextHasAsManyLinesAsTheFile(seed: UInt64) {
    var state = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    let alphabet =
        Array("*_[]()<>#|\\`-~!&;$={}:\"'/%.,1b 姓一\u{3000}\t\u{301}👩‍🔬\nI+>@".unicodeScalars)
        + Array("<!---->".unicodeScalars)
    var text = String.UnicodeScalarView()
    for _ in 0..<600 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text.append(alphabet[Int((state >> 33) % UInt64(alphabet.count))])
    }
    var source = String(text)
    for path in ["a.md", "a.txt"] {
        let expected = source.split(separator: "\n", omittingEmptySubsequences: false).count
        let found = lines(source + "x", path)
        #expect(found.count == expected)
        #expect(found.map(\.number) == Array(1...expected))
        for line in found {
            for range in line.boldRanges { #expect(!line.text[range].isEmpty) }
            for link in line.links { #expect(!line.text[link.range].isEmpty) }
        }
        source += "|"
    }
}

@Test(arguments: ["[", "<b \"", "<!--", "**a ", "`", "{{", "$a", "[a](", "<a@", "_a", "&#", "|", "> ", "- "])
func repeatedOpeningsAreOneLine(opening: String) {
    // How long they take is for `Scripts/check-growth` to say.
    #expect(lines(String(repeating: opening, count: 20_000)).map(\.number) == [1])
}
