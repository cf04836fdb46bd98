import Testing

@testable import DocumentText

struct MarkupReaderTests {
    private func read(_ text: String) -> String {
        guard let reader = MarkupReader(Array(text.utf8)) else { return "none" }
        var result = ""
        while let event = reader.next() {
            switch event {
            case .start(let name, _): result += "<\(name)\(reader.attribute("a").map { " \($0)" } ?? "")>"
            case .end(let name): result += "</\(name)>"
            case .text(let text): result += text
            }
        }
        return result
    }

    @Test func elements() { #expect(read("<x a='1'>one &amp; two<y/></x>") == "<x 1>one & two<y></x>") }

    @Test("Entities of a document are not loaded")
    func entities() {
        let file = "<!DOCTYPE x [<!ENTITY f SYSTEM 'file:///etc/hostname'><!ENTITY g 'gold'>]><x>a&f;b&g;c</x>"
        #expect(read(file) == "<x>abc</x>")
    }

    @Test("Control characters and faults of form do not end the reading")
    func faults() {
        #expect(read("<x>a\u{1}b\u{FFFF}</x>").contains("a b"))
        #expect(read("<x><b>one<a>two</b></a>three</x>").contains("three"))
    }

    @Test func nothing() { #expect(MarkupReader([]) == nil) }
}
