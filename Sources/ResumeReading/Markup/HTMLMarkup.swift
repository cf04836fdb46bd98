/// One HTML tag in a line of text.
struct HTMLTag {
    var name: String
    var isClosing: Bool
    var isSelfClosing: Bool
    /// What stands between the name and `>`, in lower case.
    var attributes: [Unicode.Scalar]
    /// `attributes` as written, for targets.
    var rawAttributes: [Unicode.Scalar]
    /// The index behind `>`.
    var end: Int

    /// The tag at `start` (a `<`). Only names that HTML knows: `vector<int>` and `a<b` are text.
    init?(_ line: [Unicode.Scalar], at start: Int) {
        var index = start + 1
        isClosing = index < line.count && line[index] == "/"
        if isClosing { index += 1 }
        let nameStart = index
        while index < line.count, index - nameStart < 12, line[index].isASCIILetter || line[index].isASCIIDigit {
            index += 1
        }
        name = line[nameStart..<index].asciiLowercased.asString
        guard HTMLTag.names.contains(name), index < line.count,
            line[index].isWhitespace || line[index] == ">" || line[index] == "/"
        else { return nil }
        guard let close = HTMLTag.closing(line, from: index) else { return nil }
        // "<text>" in prose on drawing is a word; as markup, it bears attributes or closes.
        if !isClosing, HTMLTag.exported.contains(name), !line[index..<close].contains("=") { return nil }
        rawAttributes = Array(line[index..<close])
        attributes = rawAttributes.asciiLowercased
        isSelfClosing = attributes.last == "/" || HTMLTag.voids.contains(name)
        end = close + 1
    }

    /// The index of the `>` that ends the tag: the first one outside quotes, else the first one.
    private static func closing(_ line: [Unicode.Scalar], from start: Int) -> Int? {
        var quote: Unicode.Scalar?
        var first: Int?
        // No honest tag is longer; the limit keeps a line of many open quotes from taking quadratic time.
        for index in start..<min(line.count, start + 1000) {
            let scalar = line[index]
            if scalar == ">" {
                if quote == nil { return index }
                first = first ?? index
            } else if scalar == quote {
                quote = nil
            } else if quote == nil, scalar == "\"" || scalar == "'" {
                quote = scalar
            }
        }
        return first
    }

    /// The value of an attribute, as written.
    func value(of attribute: String) -> String? {
        let key = Array((attribute + "=").unicodeScalars)
        var start = attributes.startIndex
        while let found = attributes[start...].firstIndex(of: key[0]) {
            start = found + 1
            guard attributes[found...].starts(with: key), found == 0 || attributes[found - 1].isWhitespace else {
                continue
            }
            let value = rawAttributes[(found + key.count)...]
            if let quote = value.first, quote == "\"" || quote == "'" {
                return value.dropFirst().prefix { $0 != quote }.asString
            }
            return value.prefix { !$0.isWhitespace }.asString
        }
        return nil
    }

    /// The element's content cannot be seen.
    var hidesContent: Bool {
        guard !isClosing, !isSelfClosing else { return false }
        if HTMLTag.unseen.contains(name) { return true }
        if attributes.split(whereSeparator: \.isWhitespace).contains(where: { $0.asString == "hidden" }) { return true }
        if let color = value(of: "color"), HTMLTag.isWhite(color.lowercased()) { return true }
        return value(of: "style").map(HTMLTag.hides(style:)) ?? false
    }

    private static func hides(style: String) -> Bool {
        var isInvisible = false
        for declaration in style.lowercased().split(separator: ";") {
            let parts = declaration.split(separator: ":", maxSplits: 1).map { $0.filter { !$0.isWhitespace } }
            guard let property = parts.first, let value = parts.dropFirst().first else { continue }
            switch property {
            case "display": if value.hasPrefix("none") { return true }
            case "visibility": if value.hasPrefix("hidden") { return true }
            case "font-size", "opacity":
                if let first = value.first, first == "0", !value.contains(where: { ("1"..."9").contains($0) }) {
                    return true
                }
            case "color": isInvisible = isWhite(value)
            // White on a colour of its own can be seen.
            case "background", "background-color": return false
            default: break
            }
        }
        return isInvisible
    }

    private static func isWhite(_ color: String) -> Bool {
        ["white", "#fff", "#ffffff", "rgb(255,255,255)", "transparent"].contains(
            color.replacing("!important", with: ""))
    }

    /// The element starts on a line of its own.
    var isBlock: Bool { HTMLTag.blocks.contains(name) }
    var isBold: Bool { name == "b" || name == "strong" || name == "th" }
    /// 1...6 for `<h1>` to `<h6>`.
    var headingLevel: Int? {
        guard name.count == 2, name.hasPrefix("h"), let digit = name.last?.wholeNumberValue else { return nil }
        return (1...6).contains(digit) ? digit : nil
    }

    private static let voids: Set<String> = ["br", "hr", "img", "input", "link", "meta", "col", "wbr", "source"]
    private static let unseen: Set<String> = ["style", "script", "title", "template", "noscript", "svg"]
    private static let blocks: Set<String> = [
        "p", "div", "ul", "ol", "li", "dl", "dt", "dd", "table", "thead", "tbody", "tr", "td", "th", "h1", "h2", "h3",
        "h4", "h5", "h6", "br", "hr", "section", "header", "footer", "article", "aside", "main", "nav", "blockquote",
        "pre", "center", "details", "summary", "address", "figure", "figcaption",
        // What documents exported from Feishu lay out with.
        "grid", "column", "callout",
    ]
    private static let exported: Set<String> = ["grid", "column", "callout", "text"]
    private static let names = blocks.union(voids).union(unseen).union([
        "html", "head", "body", "span", "a", "b", "strong", "i", "em", "u", "s", "del", "ins", "small", "big", "sup",
        "sub", "font", "code", "kbd", "mark", "q", "cite", "abbr", "tt", "strike", "label", "time", "iframe", "object",
        "picture", "video", "button", "form", "progress", "meter", "name", "papertitle", "heading", "subheading",
        "colgroup", "tfoot", "caption", "o", "st1", "text",
    ])
}

/// What of a document is out of sight from one line to the next.
enum Hiding: Equatable {
    case comment
    /// Inside an element whose content cannot be seen; `depth` counts elements of the same name within.
    case element(name: String, depth: Int)
}
