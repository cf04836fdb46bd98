/// Phrases in the order of their scalars, so that a text is followed through all of them at once, scalar by scalar.
struct PhraseIndex: Sendable {
    private var scalars: [Unicode.Scalar] = []
    /// Where each phrase begins in `scalars`; the last one is the end.
    private var starts: [Int] = [0]
    /// By first scalar below 128, the phrases that begin with it: most walks end at their first step.
    private var asciiHeads: [Range<Int>] = []

    init(_ phrases: [ScalarText]) {
        for phrase in phrases.sorted() {
            scalars += phrase
            starts.append(scalars.count)
        }
        asciiHeads = (0..<128).map { range(of: $0, at: 0, in: 0..<starts.count - 1) }
    }

    /// The phrases that begin with the scalars stepped over so far. A plain value: walks are many and must cost nothing.
    struct Walk {
        fileprivate var candidates: Range<Int>
        fileprivate var depth = 0
    }

    func walk() -> Walk { Walk(candidates: 0..<starts.count - 1) }

    /// The scalars so far are a phrase: of those that begin alike the shortest comes first.
    func isAtPhrase(_ walk: Walk) -> Bool {
        guard let first = walk.candidates.first else { return false }
        return starts[first] + walk.depth == starts[first + 1]
    }

    /// False when no phrase goes on with the scalar.
    func step(_ walk: inout Walk, over scalar: Unicode.Scalar) -> Bool {
        let isHead = walk.depth == 0 && scalar.value < 128
        walk.candidates =
            isHead
            ? asciiHeads[Int(scalar.value)] : range(of: scalar.value, at: walk.depth, in: walk.candidates)
        walk.depth += 1
        return !walk.candidates.isEmpty
    }

    /// Each phrase that the scalars begin with, shortest first: its number and its length.
    func forEachPhrase(beginning scalars: ArraySlice<Unicode.Scalar>, _ body: (_ phrase: Int, _ length: Int) -> Void) {
        var walk = walk()
        for scalar in scalars {
            guard step(&walk, over: scalar) else { return }
            if isAtPhrase(walk), let phrase = walk.candidates.first { body(phrase, walk.depth) }
        }
    }

    /// The phrases among the candidates whose scalar at `depth` has the value.
    private func range(of value: UInt32, at depth: Int, in candidates: Range<Int>) -> Range<Int> {
        let lower = firstIndex(in: candidates) { self.value(of: $0, at: depth) >= value }
        guard lower < candidates.upperBound, self.value(of: lower, at: depth) == value else { return lower..<lower }
        let upper = firstIndex(in: lower + 1..<candidates.upperBound) { self.value(of: $0, at: depth) > value }
        return lower..<upper
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
