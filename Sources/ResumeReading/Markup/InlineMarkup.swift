/// Reads the markup within one line: what is left is the text that a person sees.
///
/// One pass from left to right; what an opening mark needs to know of the rest of the line is looked up beforehand, so
/// that hostile text takes linear time.
struct InlineMarkup {
    let source: [Unicode.Scalar]
    let isMarkdown: Bool
    /// Carried from line to line.
    var hiding: Hiding?
    /// A comment that opens here is closed somewhere below.
    let commentCloses: Bool

    var text: [Unicode.Scalar] = []
    /// Where the last code span ended.
    private var codeEnd = -1
    var bold: [Range<Int>] = []
    var links: [(range: Range<Int>, target: ScalarText)] = []
    /// Where links lead that hold nothing to read: badges and icons.
    var badgeTargets: [ScalarText] = []
    /// From `<h1>` ... `<h6>`.
    var headingLevel: Int?
    /// From `<li>`.
    var isListItem = false

    var index = 0
    var boldStart: Int?
    var isItalic = false
    var underscores: Set<Int> = []
    /// The `<a href>` that is open: its target and where its text starts.
    var anchor: (target: ScalarText, start: Int)?
    /// Figures up to this index stand above the line.
    var superscriptEnd = 0
    var openLinks: [(close: Int, resume: Int, target: ScalarText, start: Int)] = []
    let ahead: LookAhead

    init(_ source: [Unicode.Scalar], isMarkdown: Bool, hiding: Hiding? = nil, commentCloses: Bool = false) {
        self.source = source
        self.isMarkdown = isMarkdown
        self.hiding = hiding
        self.commentCloses = commentCloses
        ahead = LookAhead(source, isMarkdown: isMarkdown)
    }

    /// A line that holds no mark is read at once.
    static func plain(_ source: ArraySlice<Unicode.Scalar>) -> MarkedText {
        guard source.contains(where: { !$0.standsAsItIs }) else { return MarkedText(text: Array(source.trimmingSpace)) }
        var text: [Unicode.Scalar] = []
        text.reserveCapacity(source.count)
        for scalar in source where !scalar.isInvisible { text.append(scalar.isOddSpace ? " " : scalar) }
        return MarkedText(text: Array(text[...].trimmingSpace))
    }

    /// A mark that may mean more than itself stands in the line.
    static func isFound(in line: ArraySlice<Unicode.Scalar>, isMarkdown: Bool) -> Bool {
        line.contains { scalar in
            switch scalar {
            case "<", "&": true
            case "\\", "*", "_", "~", "`", "[", "!", "{", "$", "^": isMarkdown
            default: false
            }
        }
    }

    /// Reads the whole line.
    mutating func read() {
        while index < source.count {
            if hiding != nil { skipHidden(); continue }
            if let link = openLinks.last, link.close == index { closeLink(link); continue }
            if index < superscriptEnd { appendSuperscript(source[index]); index += 1; continue }
            if readHTML() { continue }
            if isMarkdown, readMarkdown() { continue }
            append(source[index])
            index += 1
        }
        endBold()
        trim()
    }

    private mutating func readHTML() -> Bool {
        switch source[index] {
        case "<":
            if source[index...].starts(with: "<!--".unicodeScalars) { return openComment() }
            if readAutolink() { return true }
            guard let tag = HTMLTag(source, at: index) else { return false }
            apply(tag)
            index = tag.end
        case "&":
            guard let (decoded, end) = Entities.decode(source, at: index) else { return false }
            for scalar in decoded { append(scalar) }
            index = end
        default: return false
        }
        return true
    }

    private mutating func readMarkdown() -> Bool {
        switch source[index] {
        case "\\": return readEscape()
        case "*": readAsterisks()
        case "_": return readUnderscores()
        case "~": return readStrikethrough()
        case "`": return readCode()
        case "[": return openLink(isImage: false)
        case "!": return openLink(isImage: true)
        case "{": return readAttributes() || readTemplate()
        case "$": return readFormula()
        case "^": return readCaret()
        default: return false
        }
        return true
    }

    /// Adds a character of the text; what cannot be seen is left out, and odd spaces become plain ones.
    mutating func append(_ scalar: Unicode.Scalar) {
        if scalar.isInvisible { return }
        text.append(scalar.isOddSpace ? " " : scalar)
    }

    func runLength(of mark: Unicode.Scalar) -> Int {
        var end = index
        while end < source.count, source[end] == mark { end += 1 }
        return end - index
    }

    // MARK: Escapes, code, formulas, templates

    private mutating func readEscape() -> Bool {
        guard index + 1 < source.count, source[index + 1].isASCIIPunctuation else { return false }
        append(source[index + 1])
        index += 2
        return true
    }

    private mutating func readCode() -> Bool {
        let count = runLength(of: "`")
        let start = index + count
        guard let last = ahead.lastBackticks[count], last >= start else {
            for _ in 0..<count { append("`") }
            index = start
            return true
        }
        var end = start
        while end < source.count {
            guard source[end] == "`" else { end += 1; continue }
            let run = source[end...].prefix { $0 == "`" }.count
            if run == count { break }
            end += run
        }
        if let raw = rawEnd(at: min(end + count, source.count)) {
            if let last = text.last, !last.isWhitespace { text.append("\t") }
            index = raw
            return true
        }
        // Code set beside code is a list of tags: `Go` `Rust`.
        if text.last == " ", codeEnd == text.count - 1 { append(" ") }
        for scalar in source[start..<end] { append(scalar) }
        index = min(end + count, source.count)
        codeEnd = text.count
        return true
    }

    /// `$...$` stays as it is, its underscores and asterisks too.
    private mutating func readFormula() -> Bool {
        guard index + 1 < source.count, !source[index + 1].isWhitespace, ahead.lastDollar > index,
            let close = source[(index + 1)...].firstIndex(of: "$"), close > index + 1
        else { return false }
        let follows = close + 1 < source.count ? source[close + 1] : " "
        let body = source[(index + 1)..<close]
        // Amounts of money are no formula.
        guard !source[close - 1].isWhitespace, !follows.isASCIIDigit, !body.contains(where: { $0 == "`" || $0 == "[" }),
            !zip(body, body.dropFirst()).contains(where: { $0 == "*" && $1 == "*" })
        else { return false }
        if let separator = InlineMarkup.separator(body) {
            append(separator)
        } else if let mark = InlineMarkup.superscript(body) {
            for scalar in mark { appendSuperscript(scalar) }
        } else {
            for scalar in source[index...close] { append(scalar) }
        }
        index = close + 1
        return true
    }

    /// Liquid's `{% ... %}` and `{{ ... }}`, kramdown's `{: ... }`.
    private mutating func readTemplate() -> Bool {
        guard index + 1 < source.count else { return false }
        let close: (first: Unicode.Scalar, second: Unicode.Scalar?)
        switch source[index + 1] {
        case "%": close = ("%", "}")
        case "{": close = ("}", "}")
        case ":": close = ("}", nil)
        default: return false
        }
        var end = index + 2
        while end < source.count {
            if source[end] == close.first {
                guard let second = close.second else { break }
                if end + 1 < source.count, source[end + 1] == second { end += 1; break }
            }
            end += 1
            // No honest template is longer; the limit keeps unclosed ones linear.
            if end - index > 500 { return false }
        }
        guard end < source.count else { return false }
        index = end + 1
        return true
    }

    // MARK: Links

    private mutating func readAutolink() -> Bool {
        guard
            let close = source[(index + 1)...].prefix(300).firstIndex(where: {
                $0 == ">" || $0.isWhitespace || $0 == "<"
            }),
            source[close] == ">"
        else { return false }
        let body = ScalarText(source[(index + 1)..<close])
        guard body.contains("://") || body.hasPrefix("mailto:") || (body.contains("@") && body.contains(".")) else {
            return false
        }
        let start = text.count
        for scalar in source[(index + 1)..<close] { append(scalar) }
        links.append((start..<text.count, body))
        index = close + 1
        return true
    }

    private mutating func openLink(isImage: Bool) -> Bool {
        let bracket = isImage ? index + 1 : index
        guard bracket < source.count, source[bracket] == "[", let close = ahead.bracketPairs[bracket] else {
            return false
        }
        if !isImage, openSpan(from: bracket, to: close) { return true }
        let open = close + 1
        guard open < source.count, source[open] == "(", let end = ahead.bracketPairs[open],
            let target = InlineMarkup.target(source[(open + 1)..<end])
        else { return false }
        if isImage {
            index = end + 1
        } else {
            openLinks.append((close, end + 1, target, text.count))
            index = bracket + 1
        }
        return true
    }

    private mutating func closeLink(_ link: (close: Int, resume: Int, target: ScalarText, start: Int)) {
        openLinks.removeLast()
        index = link.resume
        var (start, end) = (min(link.start, text.count), text.count)
        while start < end, text[start].isWhitespace { start += 1 }
        while end > start, text[end - 1].isWhitespace { end -= 1 }
        guard !link.target.isEmpty else { return }
        guard start < end else { badgeTargets.append(link.target); return }
        links.append((start..<end, link.target))
    }

    /// The target between the parentheses of a link; nil when they hold a remark and no target.
    private static func target(_ raw: ArraySlice<Unicode.Scalar>) -> ScalarText? {
        var body = raw.trimmingSpace
        if let title = body.firstIndex(where: { $0 == "\"" || $0 == "'" }), title > body.startIndex,
            body[title - 1].isWhitespace
        {
            body = body[..<title].trimmingSpace
        }
        if body.first == "<", body.last == ">" { body = body.dropFirst().dropLast() }
        return body.contains(where: \.isWhitespace) ? nil : ScalarText(body)
    }

    // MARK: The end

    /// Drops outer white space.
    private mutating func trim() {
        var seen = marked
        seen.trim()
        (text, bold, links) = (seen.text, seen.bold, seen.links)
    }

    /// What was read.
    var marked: MarkedText {
        MarkedText(
            text: text, bold: bold, links: links, badgeTargets: badgeTargets, headingLevel: headingLevel,
            isListItem: isListItem)
    }
}

extension Unicode.Scalar {
    /// Neither left out nor replaced by `InlineMarkup.append`, as nearly all characters.
    fileprivate var standsAsItIs: Bool {
        (0x20...0x7E).contains(value) || value == 0x09 || (0x2070...0xFEFE).contains(value)
    }

    /// White space that becomes a plain space; tabs and wide spaces part columns and stay.
    fileprivate var isOddSpace: Bool {
        switch value {
        case 0xA0, 0x202F, 0x2007, 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
        default: false
        }
    }

    var isASCIIPunctuation: Bool {
        switch value {
        case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
        default: false
        }
    }
}
