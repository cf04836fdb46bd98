/// A set of phrases that texts are looked up in.
struct WordSet: Sendable, ExpressibleByArrayLiteral {
    private var index = PhraseIndex()
    private var count = 0

    init(_ words: some Sequence<String>) { self.init(words.map { ScalarText($0) }) }

    init(_ texts: some Sequence<ScalarText>) {
        for text in texts { _ = insert(text) }
    }

    init(arrayLiteral words: String...) { self.init(words) }

    /// False when it was there already.
    mutating func insert(_ text: ScalarText) -> Bool {
        guard index.insert(text, number: count) == count else { return false }
        count += 1
        return true
    }

    func contains(_ text: ScalarText) -> Bool { index.phrase(text) != nil }

    /// The text begins with one of the phrases.
    func opens(_ text: ScalarText) -> Bool { index.opens(text) }

    /// One of the phrases stands anywhere in the text, within a word too.
    func isFound(in text: ScalarText) -> Bool { index.isFound(in: text) }
}

/// What phrases stand for.
struct PhraseMap<Value: Sendable>: Sendable {
    private var index = PhraseIndex()
    private var values: [Value] = []

    /// Of equal phrases the first counts.
    init(_ pairs: some Sequence<(ScalarText, Value)>) {
        for (phrase, value) in pairs where index.insert(phrase, number: values.count) == values.count {
            values.append(value)
        }
    }

    /// A table whose phrases are written as literals.
    init(texts pairs: KeyValuePairs<String, Value>) {
        self.init(pairs.lazy.map { (ScalarText($0.key), $0.value) })
    }

    /// The text begins with one of the phrases.
    func opens(_ text: ScalarText) -> Bool { index.opens(text) }

    subscript(text: ScalarText) -> Value? { index.phrase(text).map { values[$0] } }

    subscript(scalars: ArraySlice<Unicode.Scalar>) -> Value? { index.phrase(scalars).map { values[$0] } }

    /// The longest phrase that the scalars begin with.
    func longest(beginning scalars: ArraySlice<Unicode.Scalar>) -> (length: Int, value: Value)? {
        var longest: (length: Int, value: Value)?
        index.forEachPhrase(beginning: scalars) { longest = ($1, values[$0]) }
        return longest
    }
}
