/// A title for comparing: without case, accents, width, punctuation, spaces, and the markup of exports.
public struct FoldedTitle: Hashable, Sendable {
    /// Letters and digits only.
    public let key: String
    /// The export cut the title short: it ends in dots.
    public let isCutShort: Bool
    /// The key of what stands before a subtitle; the whole key where there is none.
    public let head: String
    public var hasSubtitle: Bool { head.count < key.count }

    /// Shorter parts of titles are equal by chance.
    public static let shortest = 20

    public init(_ title: String) {
        let text = Self.withoutMarkup(title)
        let end = text.reversed().drop(while: \.isWhitespace)
        isCutShort = end.first == "…" || end.prefix(3).elementsEqual("...")
        key = Self.key(of: text)
        let ends = [":", "：", " – ", " — ", " - "].compactMap { text.firstRange(of: $0)?.lowerBound }
        let head = ends.min().map { Self.key(of: String(text[..<$0])) } ?? key
        self.head = head.isEmpty ? key : head
    }

    /// Letters and digits without the word "and", for which others write "&".
    private static func key(of text: String) -> String {
        let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
        var key = ""
        for word in words where word != "and" {
            for scalar in word.unicodeScalars { key += base(of: scalar) }
        }
        return key
    }

    /// The same title, or one is the other cut short after no fewer than 20 letters.
    public func matches(_ other: FoldedTitle) -> Bool {
        if key == other.key { return !key.isEmpty }
        if isCutShort, key.count >= Self.shortest, other.key.hasPrefix(key) { return true }
        return other.isCutShort && other.key.count >= Self.shortest && key.hasPrefix(other.key)
    }

    /// Tags as in `<i>E. coli</i>`, the escapes of HTML, and the commands of LaTeX as in `$\alpha$`.
    private static func withoutMarkup(_ title: String) -> String {
        var text = ""
        let isLaTeX = title.contains { "\\$".contains($0) }
        let plain = isLaTeX ? LaTeXText.plain(title) : title
        var rest = plain[...]
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
        // H₂O, x²
        if name.hasPrefix("SUBSCRIPT ") || name.hasPrefix("SUPERSCRIPT "), let value = properties.numericValue,
            (0...9).contains(value)
        {
            return String(Int(value))
        }
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
