import Testing

@testable import ResumeReading

@Suite struct TextSignsTests {
    private static let samples: [String] = [
        "Fern Hospital, 2019", "北方大学 Physics：A", "１２ ③ 二", "\t|", "İzmir Ñ ẞ \u{212A}", "“quoted” — 50 %", "",
    ]

    /// A rule that asks for a sign must never pass by a text that holds it.
    @Test(arguments: samples)
    func `the signs of a text tell of all that it holds`(text: String) {
        let line = ScalarText(line: Array(text.unicodeScalars))
        for scalar in line { #expect(line.holds(TextSigns(of: scalar)), "\(scalar)") }
        #expect(line.holds(.number) == line.contains(where: \.isNumber))
        #expect(line.holds(.han) == line.contains(where: \.isHan))
        #expect(line.holds(.whitespace) == line.contains(where: \.isWhitespace))
        #expect(line.holds(.capital) == line.contains { $0.lowercase != $0 })
    }

    @Test(arguments: samples)
    func `small letters, parts and joined texts keep enough signs`(text: String) {
        let line = ScalarText(line: Array(text.unicodeScalars))
        var grown = line
        grown.append("7")
        grown += "（x）"
        let derived = [
            line.lowercased(), line.uppercased(), line[line.indices], [line, line].joined(separator: ", "), grown,
            line.filter { $0 != "," }, line.replacing(",", with: ";"), Wording.withoutBrackets(line),
        ]
        for text in derived {
            for scalar in text { #expect(text.holds(TextSigns(of: scalar)), "\(scalar) of \(text)") }
        }
        #expect(!line.lowercased().contains { $0.lowercase != $0 })
    }

    @Test(arguments: ["Page", "：", "大学", "— 5", "é"])
    func `a phrase is found wherever the bytes that it needs are`(phrase: String) {
        let text = ScalarText(line: Array(("x" + phrase + "y").unicodeScalars))
        #expect(text.contains(phrase))
        #expect(phrase.utf8.allSatisfy { text.holds(TextSigns(neededFor: $0)) })
    }

    @Test func `what is absent shows`() {
        let text = ScalarText(line: Array("Loaves for three shops".unicodeScalars))
        #expect(!text.holdsAny(of: TextSigns(anyOf: ":：([,")))
        #expect(!text.holds(TextSigns(neededFor: UInt8(ascii: "z"))))
        #expect(ScalarText("unseen").holds(.han))
    }
}
