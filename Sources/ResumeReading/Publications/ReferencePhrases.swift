/// Many lower-case phrases that references are searched for.
struct ReferencePhrases: Sendable {
    private let index: PhraseIndex

    init(_ phrases: [String]) { index = PhraseIndex(phrases.map(\.unicodeScalars)) }

    /// The words of these kinds in `wording.tsv`.
    init(wording kinds: String...) { self.init(kinds.flatMap { Lexicon.wording[$0].all.map { String($0) } }) }

    /// The words of one kind in `publications.tsv`.
    init(publications kind: String) { self.init(Lexicon.publications[kind].map { String($0) }) }

    /// False when no phrase begins with the scalar.
    func mayOpen(with scalar: Unicode.Scalar) -> Bool { index.mayOpen(with: scalar) }

    /// False when no phrase begins with what stands there.
    @inline(__always)
    func mayOpen(at index: Int, in folded: UnsafeBufferPointer<Unicode.Scalar>) -> Bool {
        self.index.mayOpen(at: index, in: folded)
    }

    /// How much of the text the phrase takes up that stands at `start`: of several the first of the list.
    func length(at start: Int, in text: ReferenceText, before end: Int) -> Int? {
        guard start >= 0, start < end, mayOpen(with: text.folded[start]) else { return nil }
        var found: (phrase: Int, length: Int)?
        index.forEachPhrase(beginning: text.folded[start..<end]) { phrase, length in
            if phrase < found?.phrase ?? .max, text.standsFree(start..<start + length) { found = (phrase, length) }
        }
        return found?.length
    }
}
