/// The words and marks between and around the names of a list.
extension AuthorScanner {
    /// The end of the word for "and" at `position`, in the languages that papers are written in.
    func joiningWord(at position: Int) -> Int? {
        guard text[position]?.isLowercase ?? false, !text.has("et al", at: position) else { return nil }
        guard let word = ["and", "und", "et", "y", "e", "och", "og"].first(where: { text.has($0, at: position) }) else {
            return nil
        }
        let end = position + word.scalarCount
        return text[end]?.isWhitespace ?? false ? end : nil
    }

    /// The end of "et al.", 等 or "and others" at `position`.
    func cutShort(at position: Int) -> Int? {
        for phrase in ["et al.", "et al", "等人", "等", "others", "and others", "...", ". . .", "…"]
        where text.has(phrase, at: position) {
            let end = position + phrase.scalarCount
            if phrase == "等", let next = text[end], next.isIdeograph { return nil }
            return end
        }
        return nil
    }

    func trimmed(_ name: ScalarText) -> ScalarText {
        var words = name.split(whereSeparator: \.isWhitespace)
        if let first = words.first, ["by", "authors", "author"].contains(first.lowercased()), words.count > 1 {
            words.removeFirst()
        }
        let isChinese = name.contains(where: \.isIdeograph)
        var result = words.joined(separator: isChinese && !name.contains(where: \.isLatinLetter) ? "" : " ")
        while let last = result.last, last.isOne(of: ",，;；:：") || (isChinese && last == ".") { result.removeLast() }
        return result
    }
}
