/// Names under which the candidate has published before: `(published as B. Okri until 2019)`, `née Lund`.
enum FormerNames {
    private static let openings = [
        "published as ", "publishing as ", "publications as ", "published under the name ", "formerly ",
        "former name: ",
        "former name ", "maiden name: ", "maiden name ", "née ", "nee ", "née: ", "geb. ", "geborene ", "geborener ",
        "also published as ", "曾用名：", "曾用名:", "曾用名 ", "原名：", "原名:", "原名", "笔名：", "笔名:", "筆名：",
    ]

    private static let anyOpening = WordSet(openings)

    static func names(in lines: [SourceLine], of name: ScalarText?) -> [ScalarText] {
        lines.filter { !$0.isHidden && $0.text.fits(inBytes: 300) }.compactMap { self.name(in: $0.text, of: name) }
    }

    private static func name(in text: ScalarText, of name: ScalarText?) -> ScalarText? {
        let lower = text.lowercased()
        guard anyOpening.isFound(in: lower) else { return nil }
        for opening in openings {
            guard let range = lower.firstRange(of: opening),
                range.lowerBound == lower.startIndex || isBorder(lower[range.lowerBound - 1])
            else { continue }
            let words = self.words(of: text[range.upperBound...])
            guard let first = words.first else { continue }
            if words.count > 1 || first.contains(where: \.isHan) { return words.joined(separator: " ") }
            // A family name alone: the given names have stayed.
            guard let given = name?.split(separator: " ").dropLast(), !given.isEmpty else { return nil }
            return given.joined(separator: " ") + " " + first
        }
        return nil
    }

    private static func isBorder(_ character: Unicode.Scalar) -> Bool { !character.isLetter || character.isHan }

    /// The words of a name, up to the first that is none.
    private static func words(of text: ScalarText) -> [ScalarText] {
        var words: [ScalarText] = []
        for word in text.split(separator: " ").prefix(4) {
            guard let first = word.first, first.isUppercase || first.isHan else { break }
            let bare = Wording.trimmed(word, also: ",;)）(（：:，。")
            if !bare.isEmpty { words.append(bare) }
            if word.last.map({ $0.isOne(of: ",;)），。") }) ?? false { break }
        }
        return words
    }
}
