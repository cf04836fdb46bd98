import Testing

@testable import Canvas

struct PDFParserTests {
    /// The value written back without its layout.
    private func read(_ source: String) -> String? {
        let bytes = Array(source.utf8)
        var parser = PDFParser(bytes, in: bytes.indices)
        func text(_ value: PDFValue) -> String {
            switch value {
            case .source(let range): String(decoding: bytes[range], as: UTF8.self)
            case .token(let bytes): String(decoding: bytes, as: UTF8.self)
            case .reference(let number): "ref \(number)"
            case .array(let items): "[" + items.map(text).joined(separator: " ") + "]"
            case .dictionary(let entries):
                "{" + entries.map { "\($0.key): \(text($0.value))" }.joined(separator: " ") + "}"
            }
        }
        return parser.value().map(text)
    }

    @Test func valuesOfEachKind() {
        #expect(
            read("<< /Type /Page % 1\n/Box [0 0 -1.5 842]/Up 3 0 R /T (a \\) (b)) /H <FEFF> >>")
                == "{Type: /Page Box: [0 0 -1.5 842] Up: ref 3 T: (a \\) (b)) H: <FEFF>}")
        #expect(read("[ << /Obj 16 0 R >> 2 7 0 R ]") == "[{Obj: ref 16} 2 ref 7]")
        #expect(read("  true") == "true")
    }

    @Test(arguments: ["", "<<", "[ 1 2", "(a", "<< 1 2 >>", String(repeating: "[", count: 100_000), "<AB"])
    func whatIsNoValueIsNil(source: String) {
        #expect(read(source) == nil)
    }

    @Test func aNewValueTakesThePlaceOfTheOld() {
        var value = PDFValue.dictionary([.init(key: "A", value: .integer(1))])
        value["A"] = .name("X")
        value["B"] = .text("é (")
        guard case .dictionary(let entries) = value else { return }
        #expect(entries.map(\.key) == ["A", "B"])
        guard case .token(let bytes)? = value["B"] else { return }
        #expect(String(decoding: bytes, as: UTF8.self) == "<feff00e900200028>")
    }
}
