/// Phrases in the order of their scalars, so that a text is followed through all of them at once, scalar by scalar.
struct PhraseIndex: Sendable {
    private var scalars: [Unicode.Scalar] = []
    /// Where each phrase begins in `scalars`; the last one is the end.
    private var starts: [Int] = [0]

    init(_ phrases: [ScalarText]) {
        for phrase in phrases.sorted() {
            scalars += phrase
            starts.append(scalars.count)
        }
    }

    func walk() -> Walk { Walk(index: self, candidates: 0..<starts.count - 1) }

    /// The phrases that begin with the scalars stepped over so far.
    struct Walk {
        fileprivate let index: PhraseIndex
        fileprivate var candidates: Range<Int>
        private var depth = 0

        fileprivate init(index: PhraseIndex, candidates: Range<Int>) {
            self.index = index
            self.candidates = candidates
        }

        /// The scalars so far are a phrase: of those that begin alike the shortest comes first.
        var isAtPhrase: Bool {
            guard let first = candidates.first else { return false }
            return index.starts[first] + depth == index.starts[first + 1]
        }

        /// False when no phrase goes on with the scalar.
        mutating func step(over scalar: Unicode.Scalar) -> Bool {
            let lower = index.firstIndex(in: candidates) { index.value(of: $0, at: depth) >= scalar.value }
            let upper = index.firstIndex(in: lower..<candidates.upperBound) {
                index.value(of: $0, at: depth) > scalar.value
            }
            candidates = lower..<upper
            depth += 1
            return !candidates.isEmpty
        }
    }

    /// The scalar of a phrase; 0 behind its end.
    private func value(of phrase: Int, at depth: Int) -> UInt32 {
        let place = starts[phrase] + depth
        return place < starts[phrase + 1] ? scalars[place].value : 0
    }

    /// The first phrase that meets a condition, which all behind it meet too.
    private func firstIndex(in range: Range<Int>, where isMet: (Int) -> Bool) -> Int {
        var (low, high) = (range.lowerBound, range.upperBound)
        while low < high {
            let middle = (low + high) / 2
            if isMet(middle) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
