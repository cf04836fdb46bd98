/// A tree of scalars in flat tables: where each step leads to, by the node it starts from and the scalar it goes over.
struct StepTable: Sendable {
    /// By node: the scalar that leads to the node numbered one higher, as along most words, and whether others lead
    /// elsewhere.
    private var heads: [Head] = [Head()]
    /// The other steps; the length is a power of two.
    private var slots: [Slot] = Array(repeating: Slot(), count: 16)
    private var slotCount = 0
    /// Differs from table to table, so that no document can be written to make it slow.
    private let seed = UInt64.random(in: .min ... .max)

    private struct Head {
        var scalar = UInt32.max
        var branches = false
    }

    private struct Slot {
        var key = UInt64.max
        var node: Int32 = 0

        var isFree: Bool { key == .max }
    }

    static let root: Int32 = 0

    var nodeCount: Int { heads.count }

    mutating func reserveCapacity(nodes: Int, branches: Int) {
        heads.reserveCapacity(nodes)
        var count = slots.count
        while count < branches * 2 { count *= 4 }
        if count > slots.count { grow(to: count) }
    }

    func node(from node: Int32, over scalar: Unicode.Scalar) -> Int32? {
        let head = heads[Int(node)]
        if head.scalar == scalar.value { return node + 1 }
        guard head.branches else { return nil }
        let slot = slots[slot(of: Self.key(node, scalar))]
        return slot.isFree ? nil : slot.node
    }

    /// Where all steps from the root lead.
    mutating func insert(_ path: some Sequence<Unicode.Scalar>) -> Int32 {
        var node = Self.root
        var isNew = false
        for scalar in path {
            if !isNew, let known = self.node(from: node, over: scalar) {
                node = known
            } else {
                node = append(to: node, over: scalar)
                // What follows a new node is new as well.
                isNew = true
            }
        }
        return node
    }

    /// Where the step leads, to a new node if there was no such step.
    mutating func insert(from node: Int32, over scalar: Unicode.Scalar) -> Int32 {
        self.node(from: node, over: scalar) ?? append(to: node, over: scalar)
    }

    private mutating func append(to node: Int32, over scalar: Unicode.Scalar) -> Int32 {
        // More nodes than documents have scalars: the last one stands for all.
        guard let next = Int32(exactly: nodeCount) else { return .max - 1 }
        heads.append(Head())
        if next == node + 1 {
            heads[Int(node)].scalar = scalar.value
            return next
        }
        heads[Int(node)].branches = true
        slotCount += 1
        if slotCount * 2 > slots.count { grow(to: slots.count * 4) }
        let key = Self.key(node, scalar)
        slots[slot(of: key)] = Slot(key: key, node: next)
        return next
    }

    private mutating func grow(to count: Int) {
        let known = slots
        slots = Array(repeating: Slot(), count: count)
        for step in known where !step.isFree { slots[slot(of: step.key)] = step }
    }

    /// Where a step is, or would be put.
    private func slot(of key: UInt64) -> Int {
        let product = (key ^ seed).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: product.high ^ product.low) & mask
        // At most half of the slots are taken: a free one follows.
        while slots[slot].key != key, !slots[slot].isFree { slot = (slot + 1) & mask }
        return slot
    }

    private static func key(_ node: Int32, _ scalar: Unicode.Scalar) -> UInt64 {
        UInt64(UInt32(bitPattern: node)) << 32 | UInt64(scalar.value)
    }
}
