/// Words that stand beside names, or that look like names and are none.
enum NameWords {
    /// A word of résumés, trades or places is in the text: it is no name.
    static func excludesName(_ chinese: ScalarText) -> Bool {
        words.isFound(in: chinese) || exact.contains(chinese)
    }

    static func isCommonWord(_ word: ScalarText) -> Bool {
        let key = word.lowercased().filter(\.isLetter)
        return common.contains(key)
            || word.lowercased().split { $0 == "-" }.contains { common.contains($0) }
    }

    static func isPlace(_ text: ScalarText) -> Bool { places.contains(text.lowercased()) }

    static let particles = WordSet(Lexicon.names["particle"])
    static let titles = WordSet(Lexicon.names["title"])
    static let trailing = WordSet(Lexicon.names["trailing"])
    static let credentials = WordSet(Lexicon.names["credential"])
    static let endings = Lexicon.names["ending"]
    static let pageWords = WordSet(Lexicon.names["page word"])

    private static let words = WordSet(Lexicon.names["within no name"])
    /// Places and sayings that open with what could be a family name.
    private static let exact = WordSet(Lexicon.names["no name"])
    /// Places of several words.
    private static let places = WordSet(Lexicon.placeWords["several words"])
    private static let common = WordSet(Lexicon.names["common"])
}
