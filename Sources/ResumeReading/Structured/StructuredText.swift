import Yams

/// Parses JSON and YAML into values that know their lines. JSON is read as the YAML that it is.
enum StructuredText {
    /// No résumé nests deeper or holds more values; what does is made to exhaust its reader.
    static let greatestDepth = 64
    static let greatestValueCount = 200_000

    /// - Throws: `unreadable` with line and column of what is wrong, `tooLarge` for a limit.
    static func parse(_ text: String) throws(SourceError) -> LocatedValue {
        guard !isNestedTooDeeply(text) else {
            throw SourceError(.tooLarge, "nested more than \(greatestDepth) levels deep; no résumé is")
        }
        let root: Node?
        do {
            root = try Yams.compose(yaml: withoutSurrogateEscapes(text))
        } catch {
            throw SourceError(.unreadable, "no valid JSON or YAML: \(StructuredTextProblem(error))")
        }
        guard let root else { throw SourceError(.empty, "empty: no value in it; check that the right file was saved") }
        var left = greatestValueCount
        let value = located(root, keyPath: "", left: &left)
        guard left >= 0 else {
            throw SourceError(.tooLarge, "more than \(greatestValueCount) values; no résumé has as many")
        }
        // Printed without line breaks, as programs do.
        if value.lines.upperBound * 4 < value.count {
            var next = 1
            return value.numbered(from: &next)
        }
        return value
    }

    /// - Parameter left: how many values may still come; negative when the limit was passed, and nothing is read then.
    private static func located(_ node: Node, keyPath: String, left: inout Int) -> LocatedValue {
        left -= 1
        let line = node.mark?.line ?? 1
        guard left >= 0 else { return LocatedValue(content: .null, lines: line...line, keyPath: keyPath) }
        switch node {
        case .mapping(let mapping):
            var pairs: [(key: String, value: LocatedValue)] = []
            for (key, value) in mapping {
                guard let name = key.string else { continue }
                pairs.append(
                    (name, located(value, keyPath: keyPath.isEmpty ? name : "\(keyPath).\(name)", left: &left)))
            }
            let last = pairs.map(\.value.lines.upperBound).max() ?? line
            return LocatedValue(content: .mapping(pairs), lines: line...max(line, last), keyPath: keyPath)
        case .sequence(let sequence):
            var items: [LocatedValue] = []
            for (index, item) in sequence.enumerated() {
                items.append(located(item, keyPath: "\(keyPath)[\(index)]", left: &left))
            }
            let last = items.map(\.lines.upperBound).max() ?? line
            return LocatedValue(content: .list(items), lines: line...max(line, last), keyPath: keyPath)
        case .scalar(let scalar):
            let isBlock = scalar.style == .literal || scalar.style == .folded
            let last = isBlock ? line + scalar.string.split(separator: "\n").count : line
            return LocatedValue(content: content(of: scalar), lines: line...last, keyPath: keyPath)
        case .alias:
            return LocatedValue(content: .null, lines: line...line, keyPath: keyPath)
        }
    }

    private static func content(of scalar: Node.Scalar) -> LocatedValue.Content {
        let text = scalar.string
        guard scalar.style == .plain || scalar.style == .any else { return .text(text) }
        switch text {
        case "", "~", "null", "Null", "NULL": return .null
        case "true", "True", "TRUE": return .flag(true)
        case "false", "False", "FALSE": return .flag(false)
        default: break
        }
        let isNumber = Double(text) != nil && text.utf8.allSatisfy { (0x2B...0x39).contains($0) || $0 | 0x20 == 0x65 }
        return isNumber ? .number(text) : .text(text)
    }

    /// Brackets and dashes that open level upon level would overflow the stack of any recursive parser.
    private static func isNestedTooDeeply(_ text: String) -> Bool {
        var depth = 0
        var openersInLine = 0
        var isQuoted = false
        var isEscaped = false
        for byte in text.utf8 {
            if isEscaped { isEscaped = false; continue }
            switch byte {
            case UInt8(ascii: "\\") where isQuoted: isEscaped = true
            case UInt8(ascii: "\""): isQuoted.toggle()
            case UInt8(ascii: "\n"): openersInLine = 0
            case UInt8(ascii: "["), UInt8(ascii: "{"): if !isQuoted { depth += 1 }
            case UInt8(ascii: "]"), UInt8(ascii: "}"): if !isQuoted { depth -= 1 }
            case UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: ":"): if !isQuoted { openersInLine += 1 }
            case UInt8(ascii: " "): break
            default: if openersInLine <= greatestDepth { openersInLine = 0 }
            }
            if depth > greatestDepth || openersInLine > greatestDepth * 4 { return true }
        }
        return false
    }

    /// JSON writes characters beyond the first plane as two escapes, which YAML does not know: `\ud83d\ude00`.
    private static func withoutSurrogateEscapes(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "\\")) else { return text }
        var out: [UInt8] = []
        out.reserveCapacity(text.utf8.count)
        let bytes = Array(text.utf8)
        var index = 0
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "\\"), let high = escape(in: bytes, at: index),
                (0xD800..<0xDC00).contains(high)
            {
                let low = escape(in: bytes, at: index + 6)
                if let low, (0xDC00..<0xE000).contains(low),
                    let scalar = Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
                {
                    out += Array(String(Character(scalar)).utf8)
                    index += 12
                } else {
                    out += Array("\u{FFFD}".utf8)
                    index += 6
                }
            } else if bytes[index] == UInt8(ascii: "\\"), index + 1 < bytes.count {
                out += bytes[index...index + 1]
                index += 2
            } else {
                out.append(bytes[index])
                index += 1
            }
        }
        return String(decoding: out, as: UTF8.self)
    }

    /// The code unit of `\uXXXX` at an index.
    private static func escape(in bytes: [UInt8], at index: Int) -> UInt32? {
        guard index + 6 <= bytes.count, bytes[index] == UInt8(ascii: "\\"), bytes[index + 1] == UInt8(ascii: "u") else {
            return nil
        }
        return UInt32(String(decoding: bytes[index + 2..<index + 6], as: UTF8.self), radix: 16)
    }
}
