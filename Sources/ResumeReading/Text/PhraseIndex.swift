/// Phrases as one tree of scalars, so that a text is followed through all of them at once, scalar by scalar.
struct PhraseIndex: Sendable {
    private var steps = StepTable()
    /// By node: the number of the phrase that ends there, or -1.
    private var phraseAt: [Int32] = [-1]
    private var openings = PhraseOpenings()
    /// What each phrase needs in a text, while there are few.
    private var needs: [TextSigns] = []
    private static let fewPhrases = 12
    /// What the phrases begin with: a text without any of these holds none of them.
    private var initialSigns: TextSigns = []

    init(_ phrases: some Sequence<some Collection<Unicode.Scalar>>) {
        for (number, phrase) in phrases.enumerated() { insert(phrase, number: number) }
    }

    init() {}

    /// Room for phrases that have so many bytes together.
    mutating func reserveCapacity(_ byteCount: Int) {
        // In our vocabularies every second byte makes a node at most, and every twentieth a branch at least.
        steps.reserveCapacity(nodes: byteCount / 2, branches: byteCount / 20)
        phraseAt.reserveCapacity(byteCount / 2)
    }

    /// A phrase that is there already keeps its number.
    ///
    /// - Returns: the number that the phrase has now.
    @discardableResult mutating func insert(_ phrase: some Collection<Unicode.Scalar>, number: Int) -> Int {
        if let first = phrase.first {
            openings.insert(first, phrase.dropFirst().first)
            initialSigns.formUnion(TextSigns(of: first))
            if needs.count < Self.fewPhrases { needs.append(TextSigns(neededForAll: phrase)) }
        }
        let node = steps.insert(phrase)
        let newNodes = steps.nodeCount - phraseAt.count
        if newNodes > 0 { phraseAt.append(contentsOf: repeatElement(-1, count: newNodes)) }
        if phraseAt[Int(node)] < 0 { phraseAt[Int(node)] = Int32(clamping: number) }
        return Int(phraseAt[Int(node)])
    }

    /// The scalars stepped over so far. A plain value: walks are many and must cost nothing.
    struct Walk {
        fileprivate var node = StepTable.root
    }

    func walk() -> Walk { Walk() }

    /// The number of the phrase that the scalars so far are.
    func phrase(at walk: Walk) -> Int? {
        let phrase = phraseAt[Int(walk.node)]
        return phrase < 0 ? nil : Int(phrase)
    }

    /// False when no phrase goes on with the scalar.
    @inline(__always)
    func step(_ walk: inout Walk, over scalar: Unicode.Scalar) -> Bool {
        guard let next = steps.node(from: walk.node, over: scalar) else { return false }
        walk.node = next
        return true
    }

    /// The number of the phrase that is all of the text.
    func phrase(_ text: ScalarText) -> Int? { text.withScalars(phrase) }

    func phrase(_ scalars: ArraySlice<Unicode.Scalar>) -> Int? { scalars.withUnsafeBufferPointer(phrase) }

    private func phrase(_ scalars: UnsafeBufferPointer<Unicode.Scalar>) -> Int? {
        guard scalars.isEmpty || mayOpen(at: 0, in: scalars) else { return nil }
        var walk = walk()
        for scalar in scalars where !step(&walk, over: scalar) { return nil }
        return phrase(at: walk)
    }

    /// One of the phrases stands anywhere in the text.
    func isFound(in text: ScalarText) -> Bool {
        guard text.holdsAny(of: initialSigns),
            needs.count == Self.fewPhrases || needs.contains(where: { text.holds($0) })
        else { return false }
        return text.withScalars { scalars in
            for start in scalars.indices where openings.mayOpen(at: start, in: scalars) {
                var walk = walk()
                for index in start..<scalars.count {
                    guard step(&walk, over: scalars[index]) else { break }
                    if phrase(at: walk) != nil { return true }
                }
            }
            return false
        }
    }

    /// The text begins with one of the phrases.
    func opens(_ text: ScalarText) -> Bool { text.withScalars(opens) }

    func opens(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool { scalars.withUnsafeBufferPointer(opens) }

    private func opens(_ scalars: UnsafeBufferPointer<Unicode.Scalar>) -> Bool {
        guard !scalars.isEmpty, mayOpen(at: 0, in: scalars) else { return false }
        var walk = walk()
        for scalar in scalars {
            guard step(&walk, over: scalar) else { return false }
            if phrase(at: walk) != nil { return true }
        }
        return false
    }

    /// False when no phrase begins with what stands there.
    @inline(__always)
    func mayOpen(at start: Int, in scalars: UnsafeBufferPointer<Unicode.Scalar>) -> Bool {
        openings.mayOpen(at: start, in: scalars)
    }

    /// False when no phrase begins with the word.
    func mayOpen(withWord word: ScalarText) -> Bool {
        word.withScalars { word in
            guard let first = word.first else { return true }
            return word.count > 1 ? openings.mayOpen(with: first, word[1]) : openings.mayOpen(with: first)
        }
    }

    /// False when no phrase begins with the scalar.
    @inline(__always)
    func mayOpen(with scalar: Unicode.Scalar) -> Bool { openings.mayOpen(with: scalar) }

    /// Each phrase that the scalars begin with, shortest first: its number and its length.
    func forEachPhrase(beginning scalars: ArraySlice<Unicode.Scalar>, _ body: (_ phrase: Int, _ length: Int) -> Void) {
        var walk = walk()
        var length = 0
        for scalar in scalars {
            guard step(&walk, over: scalar) else { return }
            length += 1
            if let phrase = phrase(at: walk) { body(phrase, length) }
        }
    }
}
