/// A set of phrases that texts are looked up in.
struct WordSet: Sendable, ExpressibleByArrayLiteral {
    private var texts: Set<ScalarText>

    init(_ words: some Sequence<String>) { texts = Set(words.map { ScalarText($0) }) }
    init(_ texts: some Sequence<ScalarText>) { self.texts = Set(texts) }
    init(arrayLiteral words: String...) { self.init(words) }

    /// False when it was there already.
    mutating func insert(_ text: ScalarText) -> Bool { texts.insert(text).inserted }

    func contains(_ text: ScalarText) -> Bool { texts.contains(text) }
}

extension Dictionary where Key == ScalarText {
    /// A table whose keys are written as literals; of equal keys the first counts.
    init(texts pairs: KeyValuePairs<String, Value>) {
        self.init(pairs.lazy.map { (ScalarText($0.key), $0.value) }) { first, _ in first }
    }
}
