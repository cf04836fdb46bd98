/// The lines that web pages put around their text: links to the next article, copyright, registration, counters of visits.
enum PageFurniture {
    static func isFound(in text: ScalarText) -> Bool {
        guard text.fits(inBytes: 300) else { return false }
        let plain = Wording.trimmed(text, also: "【】[]«»<>←→")
        if openings.opens(plain.lowercased()), plain.count <= 80 { return true }
        if plain.first == "©", plain.count <= 100 { return true }
        return text.holdsNumber && registrations.isFound(in: text)
    }

    private static let openings = WordSet(Lexicon.wording["page furniture"].all)
    /// `京ICP备05000000号`, `京公网安备 11000000000000号`
    private static let registrations: WordSet = ["ICP备", "ICP備", "ICP证", "公网安备"]
}
