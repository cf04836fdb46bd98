/// Tells apart the formats that are text.
enum TextFormat {
    /// Most texts are told by their first bytes alone.
    static func detect(_ bytes: [UInt8], name: String) -> DocumentFormat {
        let head = bytes.prefix(4096)
        // A byte order mark, white space and, in UTF-16, zeros may stand before the first tag.
        let opening = head.first { $0 > 0x20 && ![0xEF, 0xBB, 0xBF, 0xFE, 0xFF].contains($0) }
        if opening == UInt8(ascii: "<") {
            let lines = firstLines(of: bytes)
            if let first = lines.first(where: { !$0.isEmpty }), isHTML(first, lines, name: name) { return .html }
        } else if head.holds(Array("MIME-Version:".utf8)), isMHTML(firstLines(of: bytes)) {
            return .mhtml
        }
        return .text
    }

    /// The first lines, the letters of ASCII in lower case, white space at the ends left out; UTF-16 becomes ASCII.
    private static func firstLines(of bytes: [UInt8]) -> [String] {
        var head = Array(bytes.prefix(1 << 16))
        if head.starts(with: [0xEF, 0xBB, 0xBF]) { head.removeFirst(3) }
        if head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF]) { head.removeFirst(2) }
        if head.prefix(64).contains(0) { head.removeAll { $0 == 0 } }
        for index in head.indices where (0x41...0x5A).contains(head[index]) { head[index] |= 0x20 }
        let ending: UInt8 = head.contains(0x0A) ? 0x0A : 0x0D
        return head.split(separator: ending, omittingEmptySubsequences: false).map { line in
            let text = String(decoding: line, as: UTF8.self)
            let line = text.unicodeScalars
            let start = line.firstIndex { !$0.isBlank } ?? line.endIndex
            let end = line.lastIndex { !$0.isBlank }.map { line.index(after: $0) } ?? line.endIndex
            return start == line.startIndex && end == line.endIndex ? text : String(line[start..<max(start, end)])
        }
    }

    /// A mail message with parts, as browsers save pages.
    private static func isMHTML(_ lines: [String]) -> Bool {
        let headers = lines.prefix { !$0.isEmpty }.prefix(40)
        return headers.contains { $0.hasPrefix("mime-version:") }
            && headers.contains { $0.hasPrefix("content-type: multipart/") }
    }

    /// The page begins with a tag that begins pages. Markdown may begin with another tag, so that others count only
    /// where most lines do and the name does not say Markdown.
    private static func isHTML(_ first: String, _ lines: [String], name: String) -> Bool {
        var start = first.drop { $0 == " " }
        var rest = lines.drop { $0.isEmpty }.dropFirst()
        // Comments and the declaration of XML may stand before the page.
        while start.hasPrefix("<!--") || start.hasPrefix("<?xml") || start.isEmpty {
            if start.hasPrefix("<!--") || start.hasPrefix("<?xml") {
                let close = start.hasPrefix("<!--") ? "-->" : "?>"
                while !start.contains(close), let next = rest.popFirst() { start = next[...] }
                guard let end = after(close, in: start) else { return false }
                start = end.drop { $0 == " " }
            } else {
                guard let next = rest.popFirst() else { return false }
                start = next.drop { $0 == " " }
            }
        }
        let tag = start.dropFirst().prefix { $0.isLetter || $0.isNumber || $0 == "!" }
        guard start.first == "<" else { return false }
        if tag == "!doctype" { return start.contains("html") }
        if ["html", "head", "body", "meta", "title", "style", "link", "script"].contains(tag) { return true }
        guard bodyTags.contains(String(tag)), !name.hasEnding("md"), !name.hasEnding("markdown") else { return false }
        if name.hasEnding("html") || name.hasEnding("htm") { return true }
        let written = lines.prefix(200).filter { !$0.isEmpty }
        let marked = written.count { $0.drop { $0 == " " }.hasPrefix("<") }
        let isMarkdown = written.contains {
            $0.hasPrefix("# ") || $0.hasPrefix("## ") || $0.hasPrefix("**") || $0.contains("](")
        }
        return !isMarkdown && marked * 2 > written.count
    }

    private static let bodyTags: Set = [
        "div", "p", "table", "h1", "h2", "h3", "ul", "ol", "section", "article", "main", "header", "center", "font",
        "span", "b",
        "strong", "dl", "form", "center", "br", "hr", "a", "img", "nav", "pre",
    ]

    private static func after(_ mark: String, in text: Substring) -> Substring? {
        var rest = text
        while !rest.isEmpty {
            if rest.hasPrefix(mark) { return rest.dropFirst(mark.count) }
            rest = rest.dropFirst()
        }
        return nil
    }
}
