/// Small questions about wording that the entry grammars share.
enum Wording {
    static func hanCount(_ text: ScalarText) -> Int {
        text.holds(.han) ? text.count { $0.isHan } : 0
    }

    /// Lower-case words, inner full stops, hyphens and apostrophes kept ("b.sc.", "co-op"), other punctuation dropped.
    static func words(_ text: ScalarText) -> [ScalarText] {
        let text = text.lowercased()
        return text.withScalars { scalars in
            var words: [ScalarText] = []
            words.reserveCapacity(8)
            var start = 0
            for index in 0...scalars.count {
                if index < scalars.count, isWordPart(scalars[index]) { continue }
                if start < index {
                    let word = withoutEnd(text[text.startIndex + start..<text.startIndex + index])
                    if !word.isEmpty { words.append(word) }
                }
                start = index + 1
            }
            return words
        }
    }

    private static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return scalar.isASCIILetter || scalar.isASCIIDigit || scalar.isOne(of: ".'-&+#") }
        return !scalar.isHan && (scalar.isLetter || scalar.isNumber || scalar == "’")
    }

    /// Without the marks that close it, and the full stop that is not of an abbreviation.
    private static func withoutEnd(_ word: ScalarText) -> ScalarText {
        var word = word
        while let last = word.last, last.isOne(of: "-'’&+"), word.count > 1 { word.removeLast() }
        if word.last == ".", !word.dropLast().contains(".") { word.removeLast() }
        return word
    }

    /// Without white space, stray emphasis marks and separators at either end.
    static func trimmed(_ text: ScalarText, also extra: String = "") -> ScalarText {
        let range = text.withScalars { scalars in
            var (start, end) = (0, scalars.count)
            while start < end, isEdge(scalars[start], or: extra) { start += 1 }
            while start < end, isEdge(scalars[end - 1], or: extra) { end -= 1 }
            return start..<end
        }
        guard range.count < text.count else { return text }
        return text[text.startIndex + range.lowerBound..<text.startIndex + range.upperBound]
    }

    static func droppingSpace(atEndOf text: ScalarText) -> ScalarText {
        var end = text.endIndex
        while end > text.startIndex, text[end - 1].isWhitespace { end -= 1 }
        return text[..<end]
    }

    /// - Parameter extra: marks, which are no letters.
    private static func isEdge(_ scalar: Unicode.Scalar, or extra: String) -> Bool {
        if scalar.isASCIILetter || scalar.isHan && extra.isEmpty { return false }
        return isEdge(scalar) || !extra.isEmpty && extra.contains(scalar)
    }

    private static func isEdge(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "*", "_", ",", "，", ";", "；", ":", "：", "、", "|", "｜", "·", "•", "/", "~", "～", "–", "—", "-", "=", ">",
            "#", "→",
            "\u{200B}", "\u{FEFF}":
            true
        default: scalar.isWhitespace
        }
    }

    /// For each position the end of the outermost bracket pair that opens there; unpaired brackets are plain text.
    static func bracketEnds(_ text: [Unicode.Scalar]) -> BracketEnds { BracketEnds(text[...]) }

    /// The text without its round or square brackets and what they hold.
    static func withoutBrackets(_ text: ScalarText) -> ScalarText {
        let ends = BracketEnds(text)
        if ends.isEmpty { return text }
        var kept: [Unicode.Scalar] = []
        kept.reserveCapacity(text.count)
        var index = text.startIndex
        while index < text.endIndex {
            if let end = ends[index - text.startIndex], text[index].isOne(of: "(（[【〔") {
                index = text.startIndex + end + 1
            } else {
                kept.append(text[index])
                index += 1
            }
        }
        return ScalarText(kept, signs: text.signs)
    }

    /// What the round brackets of the text hold.
    static func bracketed(_ text: ScalarText) -> [ScalarText] {
        let ends = BracketEnds(text)
        if ends.isEmpty { return [] }
        return text.indices.compactMap { index in
            guard let end = ends[index - text.startIndex], text[index].isOne(of: "(（") else { return nil }
            return text[index + 1..<text.startIndex + end]
        }
    }

    /// Spaces between single Han characters removed: `教 育 背 景` -> `教育背景`.
    static func closedUp(_ text: ScalarText) -> ScalarText {
        guard text.holds([.whitespace, .han]), text.contains(where: \.isWhitespace), text.contains(where: \.isHan)
        else { return text }
        var out: [Unicode.Scalar] = []
        out.reserveCapacity(text.count)
        var index = text.startIndex
        while index < text.endIndex {
            if text[index].isWhitespace, let before = out.last, before.isHan,
                let after = text[index...].firstIndex(where: { !$0.isWhitespace }), text[after].isHan
            {
                index = after
            } else {
                out.append(text[index])
                index += 1
            }
        }
        return ScalarText(out, signs: text.signs)
    }

    /// Without the round brackets at the end: `【论文】（截至2025年11月）` is `【论文】`. The text itself when nothing else is left.
    static func withoutRemark(_ text: ScalarText) -> ScalarText {
        guard let last = text.last, last == ")" || last == "）" else { return text }
        var depth = 0
        for index in text.indices.reversed() {
            if text[index] == ")" || text[index] == "）" { depth += 1 }
            if text[index] == "(" || text[index] == "（" { depth -= 1 }
            guard depth == 0 else { continue }
            let rest = trimmed(text[..<index])
            return rest.isEmpty ? text : rest
        }
        return text
    }

    /// The full stop at the end ends a sentence; that of `Orbit Inc.`, `Solberg e.V.`, `Chicago, Ill.` is part of a name.
    static func endsSentence(_ text: ScalarText) -> Bool {
        guard text.hasSuffix(".") else { return false }
        let words = text.dropLast().split { $0.isWhitespace || $0.isOne(of: ",(") }
        guard let word = words.last, !word.contains(".") else { return false }
        return word.count > 5 || word.first?.isUppercase != true
    }

    /// A line that reads as running text: it ends or breaks like a sentence, or is too long for a head.
    static func isProse(_ text: ScalarText) -> Bool {
        guard text.fits(inBytes: 1500) else { return true }
        let han = hanCount(text)
        if text.contains("。") || text.hasSuffix("；") || text.hasSuffix(";") || text.hasSuffix("，") { return true }
        if han > 48 { return true }
        let last = text.last
        // Words matter to long lines and to those that end like a sentence.
        guard text.count > 36 || last == "." else { return false }
        return withoutBrackets(text).withScalars { scalars in
            var (wordCount, lastWord) = (0, 0..<0)
            var start = 0
            for index in 0...scalars.count where index == scalars.count || scalars[index].isWhitespace {
                if start < index { (wordCount, lastWord) = (wordCount + 1, start..<index) }
                start = index + 1
            }
            if wordCount > 18 { return true }
            guard last == ".", wordCount > 2 else { return false }
            return lastWord.count > 3 && scalars[lastWord.dropLast()].allSatisfy(\.isLowercase)
                || lastWord.count > 5 || wordCount > 7
        }
    }
}
