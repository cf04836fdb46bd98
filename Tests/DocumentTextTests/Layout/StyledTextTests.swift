import Testing

@testable import DocumentText

struct StyledTextTests {
    private func word(_ text: String, bold: Bool = false, link: String? = nil) -> StyledText {
        var word = PageWord(text: text, box: Box(left: 0, top: 0, right: 10, bottom: 10))
        let all = 0..<text.unicodeScalars.count
        if bold { word.boldRanges = [all] }
        if let link { word.links = [.init(range: all, target: link)] }
        return StyledText(word)
    }

    @Test("Bold words and words of one link grow together across a space, not across a tab")
    func runs() {
        var text = word("Old", bold: true, link: "a")
        text.append(word("Mill", bold: true, link: "a"), separator: " ")
        text.append(word("Inn", bold: true, link: "a"), separator: "\t")
        #expect(text.boldRanges == [0..<8, 9..<12])
        #expect(text.links.map(\.range) == [0..<8, 9..<12])
    }

    @Test("What is cut off takes its styles along")
    func cutting() {
        var text = word("ab", bold: true)
        text.append(word("cd"), separator: " ")
        text.removeFirst(1)
        #expect(text.boldRanges == [0..<1])
        text.removeFirst(9)
        #expect(text.isEmpty && text.boldRanges.isEmpty)
    }
}
