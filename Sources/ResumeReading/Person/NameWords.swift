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

    static let particles = Lexicon.names["particle"]
    static let titles = Lexicon.names["title"]
    static let trailing = Lexicon.names["trailing"]
    /// In the capitals they are printed in: "MA" is one, "Ma" is a name.
    static let credentials = WordSet(
        TableRows(PackageResources.credentials_tsv).filter { $0.count == 2 }.flatMap { $0[1].split(separator: "|") })
    static let endings = Lexicon.names["ending"].all
    static let pageWords = WordSet(Lexicon.names["page word"].all)

    private static let words = WordSet(Lexicon.names["within no name"].all)
    /// Places and sayings that open with what could be a family name.
    private static let exact = Lexicon.names["no name"]
    /// Places of several words.
    private static let places = Lexicon.placeWords["several words"]
    private static let common = Lexicon.names["common"]
}
