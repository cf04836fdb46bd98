/// What stands before a reference and says how far the work is: `Under review: A. Roe, "Title"`, `In press – Roe A.`
enum StatusLabel {
    private static let labels = Lexicon.publications["status"].map { String($0) }

    /// The label with its colon or dash; nil where the reference begins at once.
    static func find(in text: ReferenceText) -> Range<Int>? {
        let start = text.skippingSpaces(from: 0)
        guard let label = labels.first(where: { text.has($0, at: start) }) else { return nil }
        var end = start + label.scalarCount
        // "Submitted to a journal:" says more before the colon.
        while end < text.count, end - start < 40, !text.characters[end].isOne(of: ":：–—") {
            if text.characters[end].isOne(of: "\"“《.,，。") { return nil }
            end += 1
        }
        guard end < text.count, text.characters[end].isOne(of: ":：–—") else { return nil }
        return 0..<end + 1
    }
}
