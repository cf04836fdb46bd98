/// Works that lists of publications hold and that are none: patents, talks, posters.
enum OtherWorks {
    private static let words = ReferencePhrases(publications: "other work")

    static func holds(_ text: ReferenceText, outside title: Range<Int>?) -> Bool {
        let parts = title.map { [0..<$0.lowerBound, $0.upperBound..<text.count] } ?? [text.all]
        return parts.contains { text.contains(words, in: $0) || hasPatentNumber(text, in: $0) }
    }

    /// A line that counts what the list holds: `h-index 6 (Google Scholar, December 2025)`.
    static func isTally(_ text: ReferenceText) -> Bool {
        let start = text.skippingSpaces(from: 0)
        return ["h-index", "h index", "h指数", "h 指数", "i10-index", "total citations", "citations:", "总引用", "總引用"]
            .contains { text.has($0, at: start) }
            || text.count <= 60 && text.contains(indices) || isTallyOfAll(text)
    }

    /// `Citations from Scopus, 12/2025: 388, h-index 9. † mentored student`: what is said of the whole list, marks included.
    static func isTallyOfAll(_ text: ReferenceText) -> Bool {
        let start = text.skippingSpaces(from: 0)
        return text.count <= 240 && text.contains(indices) && tallies.contains { text.has($0, at: start) }
    }

    private static let indices = ReferencePhrases(["h指数", "h 指数", "h-index", "h index"])

    private static let tallies = Lexicon.wording["citation tally"].all.map { String($0) }

    /// `CN 109555012 B`, `ZL 2020 1 0555123.4`, `US 11,555,019`
    private static func hasPatentNumber(_ text: ReferenceText, in range: Range<Int>) -> Bool {
        range.contains { index in
            guard index + 2 < range.upperBound, text.characters[index].isOne(of: "CZUEW"),
                ["CN", "ZL", "US", "EP", "WO"].contains(ScalarText(text.characters[index...index + 1])),
                !(text[index - 1]?.isLetter ?? false)
            else { return false }
            var digits = 0
            var position = index + 2
            while let next = text[position], next.isDigit || next.isOne(of: " ,.-") {
                if next.isDigit { digits += 1 }
                position += 1
            }
            return digits >= 7
        }
    }
}
