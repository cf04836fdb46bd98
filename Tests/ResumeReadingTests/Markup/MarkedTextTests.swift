import Testing

@testable import ResumeReading

@Suite struct MarkedTextTests {
    private let marked = MarkedText(
        text: Array("  1. Ropewalk".unicodeScalars), bold: [5..<9, 0..<3], links: [(range: 5..<13, target: "a.example")]
    )

    @Test func `what points into the text moves with it`() {
        var rest = marked
        rest.drop(first: 5)
        #expect(rest.text == Array("Ropewalk".unicodeScalars))
        #expect(rest.bold == [0..<4])
        #expect(rest.links.map(\.range) == [0..<8])
        rest.drop(first: 40)
        #expect(rest.text.isEmpty && rest.bold.isEmpty && rest.links.isEmpty)
    }

    @Test func `outer white space is dropped`() {
        var rest = marked
        rest.text += [" ", "\t"]
        rest.trim()
        #expect(rest.text == Array("1. Ropewalk".unicodeScalars))
        #expect(rest.bold == [3..<7, 0..<1])
    }

    @Test(arguments: [("  Oak  ", "Oak"), ("A\u{200B}\u{A0}B", "A B"), ("", ""), ("船 \u{AD}", "船")])
    func `plain lines read alike with odd characters and without`(line: String, text: String) {
        let read = InlineMarkup.plain(Array(line.unicodeScalars)[...])
        #expect(read.text == Array(text.unicodeScalars) && read.bold.isEmpty && read.links.isEmpty)
    }
}
