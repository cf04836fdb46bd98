/// Whether the content of a page can be read to its end: strings, arrays and dictionaries closed, no stray sign.
///
/// What operators do is nobody's business here. It is as strict as `qpdf --check`, which names the pages of a packet that
/// fail; viewers draw such pages in part, or as they please.
struct ContentSyntax {
    private let bytes: [UInt8]
    private var position = 0
    private var open: [UInt8] = []

    /// Deeper than any content.
    private static let maximumDepth = 400

    static func isSound(_ bytes: [UInt8]) -> Bool {
        var reader = ContentSyntax(bytes)
        while let token = reader.next() {
            switch token {
            case .broken: return false
            case .word(let word) where word == Array("ID".utf8) && reader.open.isEmpty:
                guard reader.skipInlineImage() else { return false }
            case .word, .other: continue
            }
        }
        return reader.open.isEmpty
    }

    private init(_ bytes: [UInt8]) { self.bytes = bytes }

    private enum Token {
        /// An operator, a number, `true`.
        case word([UInt8])
        case other
        case broken
    }

    /// Nil at the end.
    private var current: UInt8? { position < bytes.count ? bytes[position] : nil }

    private mutating func next() -> Token? {
        while let byte = current, Self.isSpace(byte) || byte == UInt8(ascii: "%") {
            if byte == UInt8(ascii: "%") { skip { $0 != 0x0A && $0 != 0x0D } } else { position += 1 }
        }
        guard let byte = current else { return nil }
        guard Self.isDelimiter(byte) else {
            let start = position
            skip { !Self.isSpace($0) && !Self.isDelimiter($0) }
            return .word(Array(bytes[start..<position]))
        }
        position += 1
        switch byte {
        case UInt8(ascii: "("): return skipString() ? .other : .broken
        case UInt8(ascii: "/"): return skipName() ? .other : .broken
        case UInt8(ascii: "["): return opened(UInt8(ascii: "]"))
        case UInt8(ascii: "]"): return closed(byte)
        case UInt8(ascii: "<"):
            guard current == byte else { return skipHexadecimal() ? .other : .broken }
            position += 1
            return opened(UInt8(ascii: ">"))
        case UInt8(ascii: ">"):
            guard current == byte else { return .broken }
            position += 1
            return closed(byte)
        default: return .broken
        }
    }

    private mutating func skip(while isMeant: (UInt8) -> Bool) {
        while let byte = current, isMeant(byte) { position += 1 }
    }

    private mutating func opened(_ end: UInt8) -> Token {
        open.append(end)
        return open.count > Self.maximumDepth ? .broken : .other
    }

    private mutating func closed(_ end: UInt8) -> Token { open.popLast() == end ? .other : .broken }

    /// Behind the opening bracket; brackets nest.
    private mutating func skipString() -> Bool {
        var depth = 1
        while let byte = current {
            position += 1
            switch byte {
            case UInt8(ascii: "\\"): position += 1
            case UInt8(ascii: "("): depth += 1
            case UInt8(ascii: ")"):
                depth -= 1
                if depth == 0 { return true }
            default: break
            }
        }
        return false
    }

    private mutating func skipHexadecimal() -> Bool {
        skip { Self.isSpace($0) || Self.isHexadecimal($0) }
        guard current == UInt8(ascii: ">") else { return false }
        position += 1
        return true
    }

    /// `#` stands before two digits.
    private mutating func skipName() -> Bool {
        while let byte = current, !Self.isSpace(byte), !Self.isDelimiter(byte) {
            position += 1
            guard byte == UInt8(ascii: "#") else { continue }
            for _ in 0..<2 {
                guard let digit = current, Self.isHexadecimal(digit) else { return false }
                position += 1
            }
        }
        return true
    }

    /// To behind the `EI` that sound content follows: the data of the picture may hold those letters.
    private mutating func skipInlineImage() -> Bool {
        position += 1
        while position + 1 < bytes.count {
            defer { position += 1 }
            guard bytes[position] == UInt8(ascii: "E"), bytes[position + 1] == UInt8(ascii: "I"),
                position > 0, Self.isSpace(bytes[position - 1])
            else { continue }
            let end = position + 2
            guard end == bytes.count || Self.isSpace(bytes[end]) || Self.isDelimiter(bytes[end]) else { continue }
            guard looksLikeContent(from: end) else { continue }
            // One is added above.
            position = end - 1
            return true
        }
        return false
    }

    private func looksLikeContent(from start: Int) -> Bool {
        var ahead = self
        ahead.position = start
        for _ in 0..<10 {
            switch ahead.next() {
            case nil: return true
            case .broken: return false
            case .word(let word): if !word.allSatisfy({ (0x21...0x7E).contains($0) }) { return false }
            case .other: continue
            }
        }
        return true
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 || byte == 0x0C || byte == 0
    }

    private static func isDelimiter(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "["),
            UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "/"), UInt8(ascii: "%"):
            true
        default: false
        }
    }

    private static func isHexadecimal(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
            UInt8(ascii: "A")...UInt8(ascii: "F"):
            true
        default: false
        }
    }
}
