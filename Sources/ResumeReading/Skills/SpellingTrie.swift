/// The spellings of all skills as one tree of folded scalars, so that finding costs the same whatever their number.
///
/// The tree is one table, which the program carries ready made (`SkillIndex`).
struct SpellingTrie: Sendable {
    /// Level by level. The children of a node follow one another in the order of their scalars; a last node stands for
    /// none and only ends the children of the one before.
    let nodes: FixedTable<Node>
    /// What spellings begin with.
    private let initials: ScalarSet

    init(nodes: FixedTable<Node>) {
        self.nodes = nodes
        initials = ScalarSet(nodes[Self.children(of: 0, in: nodes)].lazy.compactMap { Unicode.Scalar($0.scalar) })
    }

    struct Node: BitwiseCopyable, Sendable {
        /// The scalar that leads here, and above it whether a space or hyphen may follow.
        private let step: UInt32
        fileprivate let firstChild: UInt32
        /// The skill that ends here, or -1.
        fileprivate let skill: Int32

        init(scalar: UInt32, firstChild: Int, skill: Int32, mayBreak: Bool) {
            step = scalar | (mayBreak ? Self.breakBit : 0)
            self.firstChild = UInt32(clamping: firstChild)
            self.skill = skill
        }

        private static let breakBit: UInt32 = 1 << 31

        fileprivate var scalar: UInt32 { step & ~Self.breakBit }
        fileprivate var mayBreak: Bool { step & Self.breakBit != 0 }
    }

    /// A spelling found from `start` on.
    struct Hit: Equatable {
        var skill: Int
        var end: Int
    }

    private static func children(of node: Int, in nodes: FixedTable<Node>) -> Range<Int> {
        Int(nodes[node].firstChild)..<Int(nodes[node + 1].firstChild)
    }

    private func child(of node: Int, over scalar: Unicode.Scalar) -> Int? {
        var rest = Self.children(of: node, in: nodes)
        while !rest.isEmpty {
            let middle = (rest.lowerBound + rest.upperBound) / 2
            let found = nodes[middle].scalar
            if found == scalar.value { return middle }
            rest = found < scalar.value ? middle + 1..<rest.upperBound : rest.lowerBound..<middle
        }
        return nil
    }

    /// False when no spelling begins with the scalar.
    @inline(__always)
    func mayOpen(with scalar: Unicode.Scalar) -> Bool { initials.contains(scalar.isNameBreak ? " " : scalar) }

    /// The longest spelling from `start` on that is accepted. Costs at most the length of the longest spelling.
    func longestHit(in text: SkillText, from start: Int, where accepts: (Hit) -> Bool) -> Hit? {
        guard let first = text.at(start), mayOpen(with: first) else { return nil }
        var longest: Hit?
        var node = 0
        var index = start
        var brokeBefore = true
        while let scalar = text.at(index) {
            if let next = child(of: node, over: scalar.isNameBreak ? " " : scalar) {
                node = next
                brokeBefore = scalar.isNameBreak
                let skill = nodes[node].skill
                if skill >= 0 {
                    let hit = Hit(skill: Int(skill), end: index + 1)
                    if accepts(hit) { longest = hit }
                }
            } else if scalar.isNameBreak, !brokeBefore, nodes[node].mayBreak {
                brokeBefore = true
            } else {
                break
            }
            index += 1
        }
        return longest
    }
}
