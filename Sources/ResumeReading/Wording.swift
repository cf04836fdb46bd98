/// Small questions about wording that the entry grammars share.
enum Wording {
    static func isHan(_ character: Character) -> Bool { character.unicodeScalars.first?.isHan ?? false }

    static func hanCount(_ text: some StringProtocol) -> Int { text.reduce(0) { $0 + (isHan($1) ? 1 : 0) } }

    /// Lower-case words, inner full stops, hyphens and apostrophes kept ("b.sc.", "co-op"), other punctuation dropped.
    static func words(_ text: some StringProtocol) -> [String] {
        var words: [String] = []
        var word = ""
        func close() {
            while let last = word.last, "-'’&+".contains(last), word.count > 1 { word.removeLast() }
            if word.hasSuffix("."), !word.dropLast().contains(".") { word.removeLast() }
            if !word.isEmpty { words.append(word) }
            word = ""
        }
        for character in text.lowercased() {
            if isHan(character) {
                close()
            } else if character.isLetter || character.isNumber || ".'’-&+#".contains(character) {
                word.append(character)
            } else {
                close()
            }
        }
        close()
        return words
    }

    /// Without white space, stray emphasis marks and separators at either end.
    static func trimmed(_ text: some StringProtocol, also extra: String = "") -> String {
        let edge = " \t\u{3000}\u{A0}*_,，;；:：、|｜·•/~～–—-=>#→\u{200B}\u{FEFF}" + extra
        var rest = Substring(text)
        while let first = rest.first, edge.contains(first) || first.isWhitespace { rest.removeFirst() }
        while let last = rest.last, edge.contains(last) || last.isWhitespace { rest.removeLast() }
        return String(rest)
    }

    private static let brackets: [Character: Character] = [
        "(": ")", "（": "）", "[": "]", "【": "】", "《": "》", "“": "”", "「": "」", "〔": "〕", "{": "}", "«": "»",
    ]

    /// For each character the end of the outermost bracket pair that opens there; unpaired brackets are plain text.
    static func bracketEnds(_ characters: [Character]) -> [Int: Int] {
        var ends: [Int: Int] = [:]
        var stack: [(close: Character, at: Int)] = []
        for (index, character) in characters.enumerated() {
            if let close = brackets[character] {
                stack.append((close, index))
            } else if let match = stack.lastIndex(where: { $0.close == character }) {
                ends[stack[match].at] = index
                stack.removeSubrange(match...)
            }
        }
        return ends
    }

    /// The text without its round or square brackets and what they hold.
    static func withoutBrackets(_ text: String) -> String {
        let characters = Array(text)
        let ends = bracketEnds(characters)
        var kept = ""
        var index = 0
        while index < characters.count {
            if let end = ends[index], "(（[【〔".contains(characters[index]) {
                index = end + 1
            } else {
                kept.append(characters[index])
                index += 1
            }
        }
        return kept
    }

    /// What the round brackets of the text hold.
    static func bracketed(_ text: String) -> [String] {
        let characters = Array(text)
        return bracketEnds(characters).filter { "(（".contains(characters[$0.key]) }.sorted { $0.key < $1.key }
            .map { String(characters[($0.key + 1)..<$0.value]) }
    }

    /// Spaces between single Han characters removed: `教 育 背 景` -> `教育背景`.
    static func closedUp(_ text: some StringProtocol) -> String {
        let characters = Array(text)
        var out = ""
        for (index, character) in characters.enumerated() {
            if character.isWhitespace, let before = out.last, isHan(before),
                let after = characters[index...].first(where: { !$0.isWhitespace }), isHan(after)
            {
                continue
            }
            out.append(character)
        }
        return out
    }

    /// A line that reads as running text: it ends or breaks like a sentence, or is too long for a head.
    static func isProse(_ text: String) -> Bool {
        guard text.utf8.count <= 1500 else { return true }
        let han = hanCount(text)
        let stripped = withoutBrackets(text)
        if text.contains("。") || text.hasSuffix("；") || text.hasSuffix(";") || text.hasSuffix("，") { return true }
        if han > 48 { return true }
        let words = stripped.split(whereSeparator: \.isWhitespace)
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
