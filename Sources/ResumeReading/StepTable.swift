/// The steps of a tree of scalars: where each leads to, by the node it starts from and the scalar it goes over.
struct StepTable: Sendable {
    /// Node and scalar of each step; `free` where there is none. The length is a power of two.
    private var keys: [UInt64]
    private var nodes: [Int32]
    private var count = 0
    /// Differs from table to table, so that no document can be written to make it slow.
    private let seed = UInt64.random(in: .min ... .max)

    private static let free = UInt64.max

    init() {
        keys = Array(repeating: Self.free, count: 16)
        nodes = Array(repeating: 0, count: 16)
    }

    func node(from node: Int32, over scalar: Unicode.Scalar) -> Int32? {
        let slot = slot(of: Self.key(node, scalar))
        return keys[slot] == Self.free ? nil : nodes[slot]
    }

    /// Adds a step, unless there is one already.
    ///
    /// - Returns: where the step leads now.
    mutating func insert(_ next: Int32, from node: Int32, over scalar: Unicode.Scalar) -> Int32 {
        let key = Self.key(node, scalar)
        var slot = slot(of: key)
        guard keys[slot] == Self.free else { return nodes[slot] }
        if (count + 1) * 2 > keys.count {
            grow()
            slot = self.slot(of: key)
        }
        keys[slot] = key
        nodes[slot] = next
        count += 1
        return next
    }

    private mutating func grow() {
        let (oldKeys, oldNodes) = (keys, nodes)
        keys = Array(repeating: Self.free, count: oldKeys.count * 4)
        nodes = Array(repeating: 0, count: oldKeys.count * 4)
        for (key, node) in zip(oldKeys, oldNodes) where key != Self.free {
            let slot = slot(of: key)
            keys[slot] = key
            nodes[slot] = node
        }
    }

    /// Where a step is, or would be put.
    private func slot(of key: UInt64) -> Int {
        let product = (key ^ seed).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
        let mask = keys.count - 1
        var slot = Int(truncatingIfNeeded: product.high ^ product.low) & mask
        // At most half of the slots are taken: a free one follows.
        while keys[slot] != key, keys[slot] != Self.free { slot = (slot + 1) & mask }
        return slot
    }

    private static func key(_ node: Int32, _ scalar: Unicode.Scalar) -> UInt64 {
        UInt64(UInt32(bitPattern: node)) << 32 | UInt64(scalar.value)
    }
}
