/// What spellings begin with, one scalar and two: at most places of a text a look at these tells that none begins there.
struct SpellingOpenings: Sendable {
    private var firsts: [UInt64]
    /// First scalars behind which anything may stand, since a spelling ends there.
    private var ends: [UInt64]
    /// A bit for each pair; some share one.
    private var pairs: [UInt64] = Array(repeating: 0, count: 1 << pairBits / 64)
    /// By first scalar, the node of the tree that it leads to, or 0.
    private var nodes: [UInt16]

    private static let pairBits: UInt32 = 16

    /// - Parameter highest: of all first scalars.
    init(highest: UInt32) {
        firsts = Array(repeating: 0, count: Int(highest) / 64 + 1)
        ends = firsts
        // Higher ones, of which there are few, are looked for in the tree.
        nodes = Array(repeating: 0, count: Int(min(highest, 0xFFFF)) + 1)
    }

    mutating func insert(_ first: UInt32, node: Int, endsThere: Bool) {
        Self.insert(Int(first), into: &firsts)
        if endsThere { Self.insert(Int(first), into: &ends) }
        if nodes.indices.contains(Int(first)) { nodes[Int(first)] = UInt16(exactly: node) ?? 0 }
    }

    mutating func insert(_ first: UInt32, _ second: UInt32) { Self.insert(Self.number(first, second), into: &pairs) }

    @inline(__always)
    func holds(_ first: UInt32) -> Bool { Self.holds(Int(first), in: firsts) }

    @inline(__always)
    func holds(_ first: UInt32, _ second: UInt32) -> Bool {
        holds(first) && (Self.holds(Self.number(first, second), in: pairs) || Self.holds(Int(first), in: ends))
    }

    /// Nil where the tree has to be asked.
    @inline(__always)
    func node(_ first: UInt32) -> Int? {
        guard first < nodes.count, case let node = Int(nodes[Int(first)]), node > 0 else { return nil }
        return node
    }

    @inline(__always)
    private static func number(_ first: UInt32, _ second: UInt32) -> Int {
        Int((first &* 0x9E37_79B1 &+ second &* 0x85EB_CA6B) >> (32 - pairBits))
    }

    @inline(__always)
    private static func holds(_ number: Int, in bits: [UInt64]) -> Bool {
        let word = number >> 6
        return word < bits.count && bits[word] & 1 << UInt64(number & 63) != 0
    }

    private static func insert(_ number: Int, into bits: inout [UInt64]) {
        bits[number >> 6] |= 1 << UInt64(number & 63)
    }
}
