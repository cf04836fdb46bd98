import Testing

@testable import ResumeReading

@Suite struct PhraseTableTests {
    private let table = PhraseTable(Array("kind\tphrases\nschool\tuniversity|high school|大学|大学院\nfirm\tLtd|大学\n".utf8))

    @Test func `phrases are looked up in lower case, the first row counts`() {
        #expect(table.kind(of: "ltd") == "firm")
        #expect(table.kind(of: "大学") == "school")
        #expect(table.kind(of: "大") == nil)
        #expect(table["school"].contains("high school") && !table["school"].contains("high"))
        #expect(table["none"].all.isEmpty)
    }

    @Test(arguments: [("北方大学", true), ("大学院", true), ("大学生", false), ("", false), ("学", false)])
    func `texts end with a phrase`(text: String, ends: Bool) {
        #expect(table["school"].isSuffix(of: ScalarText(text)) == ends)
    }

    @Test(arguments: [("就读于北方大学物理系", true), ("大", false), ("the university", false)])
    func `Chinese phrases stand anywhere`(text: String, holds: Bool) {
        #expect(table["school"].isSubstring(of: ScalarText(text)) == holds)
    }

    @Test func `phrases of words are found by their places`() {
        let words = ["a", "high", "school", "and", "university"].map { ScalarText($0) }
        #expect(table["school"].matches(in: words) == [1..<3, 4..<5])
    }

    @Test func `compounds end with a phrase behind a margin`() {
        #expect(table["school"].isSuffix(of: "北方大学", margin: 2))
        #expect(!table["school"].isSuffix(of: "北方大学", margin: 3))
    }
}
