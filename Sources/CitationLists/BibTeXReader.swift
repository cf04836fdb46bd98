/// Entries of a BibTeX file with their fields; `@string` macros are put in, `@comment` and `@preamble` passed over.
struct BibTeXReader {
    struct Entry {
        /// 1-based line of the `@`.
        var line: Int
        /// By lower-case name; braces and commands are still in the values.
        var fields: [String: String]
    }

    /// An `@word` with a brace opens a line.
    static func looksLikeBibTeX(_ text: String) -> Bool {
        text.split(whereSeparator: \.isNewline).contains { line in
            let line = line.drop(while: \.isWhitespace)
            guard line.first == "@" else { return false }
            let rest = line.dropFirst().drop(while: \.isLetter)
            return rest.count < line.count - 1
                && rest.drop(while: \.isWhitespace).first.map { "{(".contains($0) } == true
        }
    }

    static func entries(of text: String) throws(CitationListError) -> [Entry] {
        var reader = BibTeXReader(scalars: Array(text.unicodeScalars))
        var entries: [Entry] = []
        while reader.skip(to: "@") {
            if let entry = try reader.entry() { entries.append(entry) }
        }
        return entries
    }

    private let scalars: [Unicode.Scalar]
    private var position = 0
    private var line = 1
    private var macros: [String: String] = [:]

    private init(scalars: [Unicode.Scalar]) { self.scalars = scalars }

    private var current: Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }

    private mutating func advance() {
        if current == "\n" { line += 1 }
        position += 1
    }

    /// Text between entries is a comment.
    private mutating func skip(to scalar: Unicode.Scalar) -> Bool {
        while let next = current, next != scalar { advance() }
        return current != nil
    }

    private mutating func skipSpace() {
        while let next = current, next.properties.isWhitespace { advance() }
    }

    private mutating func word() -> String {
        var word = String.UnicodeScalarView()
        while let next = current, !next.properties.isWhitespace, !"{}(),=#\"@".unicodeScalars.contains(next) {
            word.append(next)
            advance()
        }
        return String(word)
    }

    private mutating func entry() throws(CitationListError) -> Entry? {
        let start = line
        advance()
        skipSpace()
        let kind = word().lowercased()
        skipSpace()
        guard let opening = current, opening == "{" || opening == "(" else { return nil }
        // What stands in them is passed over with the text up to the next entry.
        if kind == "comment" || kind == "preamble" { return nil }
        advance()
        let closing: Unicode.Scalar = opening == "{" ? "}" : ")"
        if kind != "string" {
            skipSpace()
            _ = word()
        }
        var fields: [String: String] = [:]
        while true {
            skipSpace()
            guard let next = current else {
                throw CitationListError(line: start, "opens an entry that is never closed")
            }
            if next == closing {
                advance()
                break
            }
            if next == "," {
                advance()
                continue
            }
            let name = word().lowercased()
            skipSpace()
            guard !name.isEmpty, current == "=" else {
                throw CitationListError(line: line, "has a field without a value")
            }
            advance()
            let value = try value(from: start)
            if fields[name] == nil { fields[name] = value }
        }
        if kind == "string" {
            macros.merge(fields) { first, _ in first }
            return nil
        }
        return Entry(line: start, fields: fields)
    }

    /// Parts joined by `#`.
    private mutating func value(from start: Int) throws(CitationListError) -> String {
        var value = ""
        while true {
            skipSpace()
            switch current {
            case "{": value += try group(from: start)
            case "\"": value += try quoted(from: start)
            default:
                let name = word()
                guard !name.isEmpty else { throw CitationListError(line: line, "has a field without a value") }
                value += macros[name.lowercased()] ?? name
            }
            skipSpace()
            guard current == "#" else { return value }
            advance()
        }
    }

    /// The text between balanced braces.
    private mutating func group(from start: Int) throws(CitationListError) -> String {
        var text = String.UnicodeScalarView()
        var depth = 0
        while let next = current {
            advance()
            if next == "{" {
                depth += 1
                if depth == 1 { continue }
            } else if next == "}" {
                depth -= 1
                if depth == 0 { return String(text) }
            }
            text.append(next)
            if next == "\\", let escaped = current {
                text.append(escaped)
                advance()
            }
        }
        throw CitationListError(line: start, "opens a brace that is never closed")
    }

    /// The text between quotes; a quote inside braces does not close it.
    private mutating func quoted(from start: Int) throws(CitationListError) -> String {
        var text = String.UnicodeScalarView()
        var depth = 0
        advance()
        while let next = current {
            advance()
            if next == "{" { depth += 1 }
            if next == "}" { depth -= 1 }
            if next == "\"", depth <= 0 { return String(text) }
            text.append(next)
            if next == "\\", let escaped = current {
                text.append(escaped)
                advance()
            }
        }
        throw CitationListError(line: start, "opens a quote that is never closed")
    }
}
