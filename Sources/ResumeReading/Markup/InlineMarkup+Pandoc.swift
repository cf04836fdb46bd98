/// What pandoc and converters built on it add to Markdown: attributes, spans, superscripts.
extension InlineMarkup {
    /// The index behind `{#id .class key="value"}`; nil where the braces hold other text.
    func attributesEnd(at start: Int) -> Int? {
        guard start + 2 < source.count, source[start] == "{" else { return nil }
        var end = start + 1
        // No honest attributes are longer; the limit keeps unclosed braces linear.
        while end < source.count, end - start < 300, source[end] != "}", source[end] != "{" { end += 1 }
        guard end < source.count, source[end] == "}" else { return nil }
        let parts = source[(start + 1)..<end].split(whereSeparator: \.isWhitespace)
        let areAttributes = parts.allSatisfy { part in
            part.count > 1 && (part.first == "#" || part.first == ".") || part.dropFirst().contains("=")
        }
        return !parts.isEmpty && areAttributes ? end + 1 : nil
    }

    /// The index behind `{=latex}`, which says that the code before it is for another program: `\hfill`.
    func rawEnd(at start: Int) -> Int? {
        guard start + 3 < source.count, source[start] == "{", source[start + 1] == "=" else { return nil }
        let format = source[(start + 2)...].prefix { $0.isASCIILetter || $0.isASCIIDigit }
        let end = format.endIndex
        return !format.isEmpty && end < source.count && source[end] == "}" ? end + 1 : nil
    }

    /// `{#employment-history .unnumbered}` behind a heading.
    mutating func readAttributes() -> Bool {
        guard let end = attributesEnd(at: index) else { return false }
        index = end
        return true
    }

    /// `[2021.09 -- 2024.06]{.datebox}`: text with attributes. LaTeX sets a date apart from what stands before it,
    /// and a style sets text at the right: `[Waltham, MA]{style="float:right"}`.
    mutating func openSpan(from bracket: Int, to close: Int) -> Bool {
        guard let end = attributesEnd(at: close + 1) else { return false }
        let opensWithFigure = bracket + 1 < close && source[bracket + 1].isASCIIDigit
        let isAtRight = source[(close + 1)..<end].asString.contains("right")
        if isAtRight, text.last == " " { text.removeLast() }
        if opensWithFigure || isAtRight, let last = text.last, !last.isWhitespace { text.append("\t") }
        openLinks.append((close, end, ScalarText(), text.count))
        index = bracket + 1
        return true
    }

    /// `Marsh^\*^`, `14^th^`: what stands above the line stays behind its word, figures as figures above the line.
    mutating func readCaret() -> Bool {
        var end = index + 1
        while end < source.count, end - index <= 12, source[end] != "^" {
            guard !source[end].isWhitespace else { return false }
            end += 1
        }
        guard end < source.count, source[end] == "^", end > index + 1 else { return false }
        for scalar in source[(index + 1)..<end] where scalar != "\\" { appendSuperscript(scalar) }
        index = end + 1
        return true
    }

    /// `$|$`, `$\cdot$`: a separator that LaTeX sets as a formula; nil for other formulas.
    static func separator(_ body: ArraySlice<Unicode.Scalar>) -> Unicode.Scalar? {
        if body.count == 1, let mark = body.first, !mark.isWord, !mark.isWhitespace { return mark }
        guard body.first == "\\", body.count <= 12 else { return nil }
        return separators[body.dropFirst().asString]
    }

    /// `$^{*}$`, `${}^\dagger$`: the mark beside a name, set as a formula; nil for other formulas.
    static func superscript(_ body: ArraySlice<Unicode.Scalar>) -> [Unicode.Scalar]? {
        var rest = body.filter { !$0.isWhitespace }[...]
        if rest.starts(with: "{}".unicodeScalars) { rest = rest.dropFirst(2) }
        guard rest.first == "^", rest.count <= 24 else { return nil }
        rest = rest.dropFirst()
        if rest.first == "{", rest.last == "}" { rest = rest.dropFirst().dropLast() }
        var marks: [Unicode.Scalar] = []
        while let first = rest.first {
            rest = rest.dropFirst()
            if first == "\\" {
                let name = rest.prefix { $0.isASCIILetter }
                guard let mark = signs[name.asString] else { return nil }
                marks.append(mark)
                rest = rest.dropFirst(name.count)
            } else if !first.isOne(of: "{}^_") {
                marks.append(first)
            } else {
                return nil
            }
        }
        return marks.isEmpty ? nil : marks
    }

    private static let signs: [String: Unicode.Scalar] = [
        "ast": "*", "star": "★", "dagger": "†", "ddagger": "‡", "sharp": "#", "S": "§", "P": "¶", "diamond": "◇",
    ]

    private static let separators: [String: Unicode.Scalar] = [
        "cdot": "·", "bullet": "•", "vert": "|", "mid": "|", "diamond": "·", "sim": "~", "to": "→", "rightarrow": "→",
        "star": "★",
    ]
}
