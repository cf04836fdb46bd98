/// Small questions about wording that the entry grammars share.
enum Wording {
    static func hanCount(_ text: ScalarText) -> Int {
        text.withContiguousStorageIfAvailable { $0.count { $0.isHan } } ?? 0
    }

    /// Lower-case words, inner full stops, hyphens and apostrophes kept ("b.sc.", "co-op"), other punctuation dropped.
    static func words(_ text: ScalarText) -> [ScalarText] {
        var words: [ScalarText] = []
        let text = text.lowercased()
        var start = text.startIndex
        func close(at end: Int) {
            var word = text[start..<end]
            while let last = word.last, "-'’&+".contains(last), word.count > 1 { word.removeLast() }
            if word.last == ".", !word.dropLast().contains(".") { word.removeLast() }
            if !word.isEmpty { words.append(word) }
        }
        for index in text.indices {
            let scalar = text[index]
            if !scalar.isHan, scalar.isLetter || scalar.isNumber || ".'’-&+#".contains(scalar) { continue }
            if start < index { close(at: index) }
            start = index + 1
        }
        if start < text.endIndex { close(at: text.endIndex) }
        return words
    }

    /// Without white space, stray emphasis marks and separators at either end.
    static func trimmed(_ text: ScalarText, also extra: String = "") -> ScalarText {
        var (start, end) = (text.startIndex, text.endIndex)
        while start < end, isEdge(text[start]) || extra.contains(text[start]) { start += 1 }
        while start < end, isEdge(text[end - 1]) || extra.contains(text[end - 1]) { end -= 1 }
        return text[start..<end]
    }

    private static func isEdge(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isHan || scalar.isASCIILetter { return false }
        return switch scalar {
        case "*", "_", ",", "，", ";", "；", ":", "：", "、", "|", "｜", "·", "•", "/", "~", "～", "–", "—", "-", "=", ">",
            "#", "→",
            "\u{200B}", "\u{FEFF}":
            true
        default: scalar.isWhitespace
        }
    }

    private static func closer(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
        if scalar.isHan || scalar.isASCIILetter || scalar == " " { return nil }
        return switch scalar {
        case "(": ")"
        case "（": "）"
        case "[": "]"
        case "【": "】"
        case "《": "》"
        case "“": "”"
        case "「": "」"
        case "〔": "〕"
        case "{": "}"
        case "«": "»"
        default: nil
        }
    }

    /// For each character the end of the outermost bracket pair that opens there; unpaired brackets are plain text.
    static func bracketEnds(_ text: some Collection<Unicode.Scalar>) -> [Int: Int] {
        var ends: [Int: Int] = [:]
        var stack: [(close: Unicode.Scalar, at: Int)] = []
        for (index, scalar) in text.enumerated() {
            if let close = closer(of: scalar) {
                stack.append((close, index))
            } else if !stack.isEmpty, let match = stack.lastIndex(where: { $0.close == scalar }) {
                ends[stack[match].at] = index
                stack.removeSubrange(match...)
            }
        }
        return ends
    }

    /// The text without its round or square brackets and what they hold.
    static func withoutBrackets(_ text: ScalarText) -> ScalarText {
        guard text.contains(where: { "(（[【〔".contains($0) }) else { return text }
        let ends = bracketEnds(text)
        if ends.isEmpty { return text }
        let scalars = Array(text)
        var kept = ScalarText()
        var index = 0
        while index < scalars.count {
            if let end = ends[index], "(（[【〔".contains(scalars[index]) {
                index = end + 1
            } else {
                kept.append(scalars[index])
                index += 1
            }
        }
        return kept
    }

    /// What the round brackets of the text hold.
    static func bracketed(_ text: ScalarText) -> [ScalarText] {
        let ends = bracketEnds(text)
        if ends.isEmpty { return [] }
        let scalars = Array(text)
        return ends.filter { "(（".contains(scalars[$0.key]) }.sorted { $0.key < $1.key }
            .map { ScalarText(scalars[($0.key + 1)..<$0.value]) }
    }

    /// Spaces between single Han characters removed: `教 育 背 景` -> `教育背景`.
    static func closedUp(_ text: ScalarText) -> ScalarText {
        guard text.contains(where: \.isWhitespace), text.contains(where: \.isHan) else { return text }
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
        return ScalarText(out)
    }

    /// A line that reads as running text: it ends or breaks like a sentence, or is too long for a head.
    static func isProse(_ text: ScalarText) -> Bool {
        guard text.utf8Count <= 1500 else { return true }
        let han = hanCount(text)
        if text.contains("。") || text.hasSuffix("；") || text.hasSuffix(";") || text.hasSuffix("，") { return true }
        if han > 48 { return true }
        let words = withoutBrackets(text).split(whereSeparator: \.isWhitespace)
        if words.count > 18 { return true }
        if text.hasSuffix("."), words.count > 2, let last = words.last?.dropLast(), last.count > 2,
            last.allSatisfy(\.isLowercase)
        {
            return true
        }
        if text.hasSuffix("."), words.count > 2, let last = words.last, last.count > 5 || words.count > 7 {
            return true
        }
        return false
    }
}
