/// Codes for symbols of known frequency, as deflate wants them: frequent symbols have few bits, and the lengths of all
/// codes tell the codes.
struct HuffmanCode {
    /// The number of bits of each symbol's code; 0 for symbols that do not occur.
    let lengths: [UInt8]
    /// The code of each symbol, its first bit lowest.
    let codes: [UInt16]

    /// - Parameters:
    ///   - frequencies: of at least two symbols. Readers differ about codes of fewer than two: then the first two count.
    ///   - longest: as many bits as a code may have.
    init(frequencies: [Int], longest: Int) {
        var weights = frequencies
        for symbol in 0..<2 where weights.count(where: { $0 > 0 }) < 2 { weights[symbol] = max(1, weights[symbol]) }
        var lengths = Self.lengths(for: weights)
        while lengths.contains(where: { $0 > longest }) {
            // Frequencies that are nearer to each other give codes that are nearer to each other.
            weights = weights.map { ($0 + 1) / 2 }
            lengths = Self.lengths(for: weights)
        }
        self.lengths = lengths
        codes = Self.codes(of: lengths, longest: longest)
    }

    /// Huffman's way: the two rarest become one, until all are one.
    private static func lengths(for frequencies: [Int]) -> [UInt8] {
        let symbols = frequencies.indices.filter { frequencies[$0] > 0 }.sorted {
            (frequencies[$0], $0) < (frequencies[$1], $1)
        }
        // Those that become one are appended in the order of their weights, so that both parts of the list are sorted.
        var weights = symbols.map { frequencies[$0] }
        var parents: [Int] = Array(repeating: 0, count: symbols.count)
        var nextSymbol = 0
        var nextPair = symbols.count
        func takeLightest() -> Int {
            let isSymbol =
                nextSymbol < symbols.count && (nextPair >= weights.count || weights[nextSymbol] <= weights[nextPair])
            defer { if isSymbol { nextSymbol += 1 } else { nextPair += 1 } }
            return isSymbol ? nextSymbol : nextPair
        }
        for _ in 1..<symbols.count {
            let (first, second) = (takeLightest(), takeLightest())
            parents[first] = weights.count
            parents[second] = weights.count
            weights.append(weights[first] + weights[second])
            parents.append(0)
        }
        var depths: [UInt8] = Array(repeating: 0, count: weights.count)
        for node in weights.indices.dropLast().reversed() { depths[node] = depths[parents[node]] + 1 }
        var lengths: [UInt8] = Array(repeating: 0, count: frequencies.count)
        for (position, symbol) in symbols.enumerated() { lengths[symbol] = depths[position] }
        return lengths
    }

    /// Codes of one length follow one another, the shorter before the longer.
    private static func codes(of lengths: [UInt8], longest: Int) -> [UInt16] {
        var next: [UInt16] = Array(repeating: 0, count: longest + 1)
        for length in 1..<longest {
            let count = lengths.count { $0 == length }
            next[length + 1] = (next[length] + UInt16(clamping: count)) * 2
        }
        return lengths.map { length in
            guard length > 0 else { return 0 }
            defer { next[Int(length)] += 1 }
            return reversed(next[Int(length)], count: Int(length))
        }
    }

    private static func reversed(_ code: UInt16, count: Int) -> UInt16 {
        (0..<count).reduce(0) { $0 << 1 | code >> UInt16($1) & 1 }
    }
}
