import Testing

@testable import ResumeReading

struct SeparatorSignsTests {
    private func folded(_ line: String) -> String {
        String(ScalarText(SeparatorSigns.folded([Array(line.unicodeScalars)])[0]))
    }

    @Test(arguments: [("會計專員 │ 新北市", "會計專員 ｜ 新北市"), ("Baker ¦ Wick", "Baker ｜ Wick"), ("A ┃ B ❘ C", "A ｜ B ｜ C")])
    func barsBetweenWordsAreSeparators(line: String, expected: String) {
        #expect(folded(line) == expected)
    }

    @Test(arguments: ["│ School │ Year │", "├──┼──┤", "a | b", "plain"])
    func tablesAndOtherLinesStay(line: String) {
        #expect(folded(line) == line)
    }
}
