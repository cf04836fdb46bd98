/// A value in a PDF file.
indirect enum PDFValue {
    /// A name, number, string or keyword as it stands in the file.
    case source(Range<Int>)
    /// The same, written anew.
    case token([UInt8])
    case reference(Int)
    case array([PDFValue])
    case dictionary([Entry])

    struct Entry {
        /// Without its slash.
        var key: String
        var value: PDFValue
    }

    /// - Parameter name: without its slash.
    static func name(_ name: String) -> PDFValue { .token(Array("/\(name)".utf8)) }
    static func integer(_ value: Int) -> PDFValue { .token(Array("\(value)".utf8)) }
    static func bool(_ value: Bool) -> PDFValue { .token(Array("\(value)".utf8)) }

    /// Text for people: plain where it is ASCII, else UTF-16.
    static func text(_ text: String) -> PDFValue {
        if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) {
            let escaped = text.utf8.flatMap { byte -> [UInt8] in
                Array("()\\".utf8).contains(byte) ? [UInt8(ascii: "\\"), byte] : [byte]
            }
            return .token([UInt8(ascii: "(")] + escaped + [UInt8(ascii: ")")])
        }
        let digits = Array("0123456789abcdef".utf8)
        let units = [0xFEFF] + text.utf16.map { Int($0) }
        let hexadecimal = units.flatMap { unit in [12, 8, 4, 0].map { digits[unit >> $0 & 15] } }
        return .token([UInt8(ascii: "<")] + hexadecimal + [UInt8(ascii: ">")])
    }

    /// The value of a key; nil where this is no dictionary. Setting nil changes nothing.
    subscript(key: String) -> PDFValue? {
        get {
            guard case .dictionary(let entries) = self else { return nil }
            return entries.first { $0.key == key }?.value
        }
        set {
            guard case .dictionary(var entries) = self, let newValue else { return }
            entries.removeAll { $0.key == key }
            entries.append(Entry(key: key, value: newValue))
            self = .dictionary(entries)
        }
    }

    /// The items of an array, or the value alone, which many keys allow in its place.
    var oneOrMore: [PDFValue] {
        if case .array(let items) = self { items } else { [self] }
    }

    var reference: Int? {
        if case .reference(let number) = self { number } else { nil }
    }
}
