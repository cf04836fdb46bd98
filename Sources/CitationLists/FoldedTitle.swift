/// A title for comparing: without case, accents, width, punctuation, spaces, and the markup of exports.
public struct FoldedTitle: Hashable, Sendable {
    /// Letters and digits only.
    public let key: String
    /// The export cut the title short: it ends in dots.
    public let isCutShort: Bool

    public init(_ title: String) {
        let text = Self.withoutMarkup(title)
        let end = text.reversed().drop(while: \.isWhitespace)
        isCutShort = end.first == "…" || end.prefix(3).elementsEqual("...")
        var key = ""
        for scalar in text.lowercased().unicodeScalars { key += Self.base(of: scalar) }
        self.key = key
    }

    /// The same title, or one is the other cut short after no fewer than 20 letters.
    public func matches(_ other: FoldedTitle) -> Bool {
        if key == other.key { return !key.isEmpty }
        if isCutShort, key.count >= 20, other.key.hasPrefix(key) { return true }
        return other.isCutShort && other.key.count >= 20 && key.hasPrefix(other.key)
    }

    /// Tags as in `<i>E. coli</i>`, and the escapes of HTML.
    private static func withoutMarkup(_ title: String) -> String {
        var text = ""
        var rest = title[...]
        while let character = rest.popFirst() {
            if character == "<", let first = rest.first, first == "/" || first.isLetter,
                let end = rest.firstIndex(of: ">"), rest.distance(from: rest.startIndex, to: end) < 20
            {
                rest = rest[rest.index(after: end)...]
            } else {
                text.append(character)
            }
        }
        for (escape, sign) in [("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'")] {
            text = text.replacing(escape, with: sign)
        }
        return text
    }

    /// The letters that a sign stands for: é is LATIN SMALL LETTER E WITH ACUTE, ﬁ is LATIN SMALL LIGATURE FI.
    private static func base(of scalar: Unicode.Scalar) -> String {
        let properties = scalar.properties
        guard properties.isAlphabetic || properties.numericType != nil else { return "" }
        if scalar.isASCII { return String(scalar) }
        guard let name = properties.name else { return String(scalar) }
        if name.hasPrefix("FULLWIDTH "), let ascii = Unicode.Scalar(scalar.value - 0xFEE0), ascii.isASCII {
            return String(ascii).lowercased()
        }
        for prefix in ["LATIN SMALL LETTER ", "LATIN SMALL LIGATURE "] where name.hasPrefix(prefix) {
            let letter = name.dropFirst(prefix.count).prefix { $0 != " " }
            if letter.count <= 3 { return letter == "SHARP" ? "ss" : letter.lowercased() }
        }
        return name == "LATIN SMALL LETTER SHARP S" ? "ss" : String(scalar)
    }
}
