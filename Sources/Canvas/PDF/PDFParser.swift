/// Reads values in PDF syntax.
struct PDFParser {
    private let bytes: [UInt8]
    private(set) var index: Int
    private let end: Int
    private var depth = 0

    private static let maximumDepth = 64

    init(_ bytes: [UInt8], in range: Range<Int>) {
        self.bytes = bytes
        let range = range.clamped(to: bytes.indices)
        index = range.lowerBound
        end = range.upperBound
    }

    /// The next value; nil at the end and where there is none.
    mutating func value() -> PDFValue? {
        skipSpace()
        guard index < end else { return nil }
        switch bytes[index] {
        case UInt8(ascii: "["):
            index += 1
            return list().map(PDFValue.array)
        case UInt8(ascii: "<") where byte(1) == UInt8(ascii: "<"):
            index += 2
            return list().flatMap(dictionary)
        default: return token().map(PDFValue.source)
        }
    }

    /// What stands before the closing bracket of an array or a dictionary.
    private mutating func list() -> [PDFValue]? {
        depth += 1
        defer { depth -= 1 }
        guard depth <= Self.maximumDepth else { return nil }
        var items: [PDFValue] = []
        items.reserveCapacity(16)
        while true {
            skipSpace()
            guard index < end else { return nil }
            if bytes[index] == UInt8(ascii: "]") {
                index += 1
                return items
            }
            if bytes[index] == UInt8(ascii: ">"), byte(1) == UInt8(ascii: ">") {
                index += 2
                return items
            }
            guard let item = value() else { return nil }
            if case .source(let range) = item, range.count == 1, bytes[range.lowerBound] == UInt8(ascii: "R"),
                items.count >= 2, let number = integer(items[items.count - 2])
            {
                items.removeLast(2)
                items.append(.reference(number))
            } else {
                items.append(item)
            }
        }
    }

    private func dictionary(_ items: [PDFValue]) -> PDFValue? {
        var entries: [PDFValue.Entry] = []
        entries.reserveCapacity(items.count / 2)
        for position in stride(from: 0, to: items.count - 1, by: 2) {
            guard case .source(let range) = items[position], bytes[range.lowerBound] == UInt8(ascii: "/") else {
                return nil
            }
            let key = String(decoding: bytes[range.dropFirst()], as: UTF8.self)
            entries.append(PDFValue.Entry(key: key, value: items[position + 1]))
        }
        return .dictionary(entries)
    }

    private func integer(_ value: PDFValue) -> Int? {
        guard case .source(let range) = value else { return nil }
        return Self.integer(bytes[range])
    }

    /// A number without a sign that is all of `digits`.
    static func integer(_ digits: ArraySlice<UInt8>) -> Int? {
        guard !digits.isEmpty, digits.count < 18 else { return nil }
        var value = 0
        for digit in digits {
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
            value = value * 10 + Int(digit - UInt8(ascii: "0"))
        }
        return value
    }

    private mutating func token() -> Range<Int>? {
        let start = index
        switch bytes[index] {
        case UInt8(ascii: "("): skipString()
        case UInt8(ascii: "<"): while index < end, bytes[index] != UInt8(ascii: ">") { index += 1 }
        default:
            index += 1
            while index < end, !Self.isSpace(bytes[index]), !Self.isDelimiter(bytes[index]) { index += 1 }
            return start..<index
        }
        guard index < end else { return nil }
        index += 1
        return start..<index
    }

    /// To the bracket that closes the string.
    private mutating func skipString() {
        var open = 0
        while index < end {
            switch bytes[index] {
            case UInt8(ascii: "\\"): index += 1
            case UInt8(ascii: "("): open += 1
            case UInt8(ascii: ")"):
                open -= 1
                if open == 0 { return }
            default: break
            }
            index += 1
        }
    }

    private mutating func skipSpace() {
        while index < end {
            if bytes[index] == UInt8(ascii: "%") {
                while index < end, bytes[index] != 0x0A, bytes[index] != 0x0D { index += 1 }
            } else if Self.isSpace(bytes[index]) {
                index += 1
            } else {
                return
            }
        }
    }

    private func byte(_ offset: Int) -> UInt8? { index + offset < end ? bytes[index + offset] : nil }

    static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || (0x09...0x0D).contains(byte) || byte == 0
    }

    private static func isDelimiter(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "["),
            UInt8(ascii: "]"), UInt8(ascii: "/"), UInt8(ascii: "%"):
            true
        default: false
        }
    }
}
