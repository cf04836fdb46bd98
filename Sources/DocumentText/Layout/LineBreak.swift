/// What stands between two lines of one text, and what becomes of a word that was broken there.
enum LineBreak {
    /// The words of a document in lower case, as they stand within its lines.
    static func words(of lines: [TextLine]) -> Set<String> {
        var words: Set<String> = []
        for line in lines {
            for word in line.text.text.split(whereSeparator: { " \t,.;:()".contains($0) }) {
                words.insert(word.lowercased())
            }
        }
        return words
    }

    static func isHyphen(_ scalar: Unicode.Scalar) -> Bool { "-\u{AD}\u{2010}".unicodeScalars.contains(scalar) }

    /// Takes a hyphen away that only broke the word, and says what stands between the two lines.
    static func mend(_ text: inout StyledText, before next: StyledText, words: Set<String>) -> String {
        guard let end = text.scalars.last, let start = next.scalars.first else { return "" }
        if end == "\u{AD}" {
            text.removeLast()
            return ""
        }
        if isHyphen(end) {
            let head = string(text.scalars.dropLast().reversed().prefix { !isSeparator($0) }.reversed())
            let tail = string(next.scalars.prefix { !isSeparator($0) })
            guard !head.isEmpty else { return " " }
            let isCompound = head.contains("-") || words.contains("\(head)-\(tail)".lowercased())
            let isWord = words.contains((head + tail).lowercased())
            let areLetters = head.unicodeScalars.last?.properties.isLowercase == true && start.properties.isLowercase
            if isWord || areLetters && !isCompound { text.removeLast() }
            return ""
        }
        let isRange =
            "–—".unicodeScalars.contains(end) && start.properties.numericType != nil
            && text.scalars.dropLast().last?.properties.numericType != nil
        if end == "/" || isRange { return "" }
        let isDense =
            Glyphs.isIdeographic(end) && (Glyphs.isIdeographic(start) || "—–".unicodeScalars.contains(start))
            || Glyphs.isFullWidthMark(end)
            || Glyphs.isFullWidthMark(start)
        return isDense ? "" : " "
    }

    private static func string(_ scalars: some Sequence<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }

    private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool { " \t,.;:()".unicodeScalars.contains(scalar) }
}

extension StyledText {
    /// Appends the next line of the same text.
    mutating func append(_ next: StyledText, mending words: Set<String>) {
        let separator = LineBreak.mend(&self, before: next, words: words)
        append(next, separator: separator)
    }
}
