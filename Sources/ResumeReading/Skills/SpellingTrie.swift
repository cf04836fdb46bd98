/// The spellings of all skills as one tree of folded scalars, so that finding costs the same whatever their number.
///
/// The tree is one table, which the program carries ready made (`SkillIndex`).
struct SpellingTrie: Sendable {
    /// Level by level. The children of a node follow one another in the order of their scalars; a last node stands for
    /// none and only ends the children of the one before.
    let nodes: FixedTable<Node>
    private let openings: SpellingOpenings

    init(nodes: FixedTable<Node>) {
        self.nodes = nodes
        let initials = Self.children(of: 0, in: nodes)
        var openings = SpellingOpenings(highest: initials.last.map { nodes[$0].scalar } ?? 0)
        for first in initials {
            let node = nodes[first]
            openings.insert(node.scalar, node: first, endsThere: node.skill >= 0 || node.mayBreak)
            for second in Self.children(of: first, in: nodes) { openings.insert(node.scalar, nodes[second].scalar) }
        }
        self.openings = openings
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

    @inline(__always)
    private static func children(of node: Int, in nodes: FixedTable<Node>) -> Range<Int> {
        Int(nodes[node].firstChild)..<Int(nodes[node + 1].firstChild)
    }

    @inline(__always)
    private func child(of node: Int, over scalar: UInt32) -> Int? {
        if node == 0, let known = openings.node(scalar) { return known }
        var rest = Self.children(of: node, in: nodes)
        while !rest.isEmpty {
            let middle = (rest.lowerBound &+ rest.upperBound) / 2
            let found = nodes[middle].scalar
            if found == scalar { return middle }
            rest = found < scalar ? middle + 1..<rest.upperBound : rest.lowerBound..<middle
        }
        return nil
    }

    /// False when no spelling begins with the scalar.
    @inline(__always)
    func mayOpen(with scalar: Unicode.Scalar) -> Bool { openings.holds(Self.step(over: scalar)) }

    /// False when no spelling begins with the scalars at `index` and behind it, which is so at most places.
    @inline(__always)
    func mayOpen(_ text: UnsafeBufferPointer<Unicode.Scalar>, at index: Int) -> Bool {
        openings.holds(Self.step(over: text[index]), index + 1 < text.count ? Self.step(over: text[index + 1]) : 0)
    }

    /// All breaks are the same to a spelling.
    @inline(__always)
    private static func step(over scalar: Unicode.Scalar) -> UInt32 { scalar.isNameBreak ? 0x20 : scalar.value }

    /// The longest spelling from `start` on that is accepted. Costs at most the length of the longest spelling.
    @inline(__always)
    func longestHit(in text: SkillText, from start: Int, where accepts: (Hit) -> Bool) -> Hit? {
        text.folded.withUnsafeBufferPointer { longestHit(in: $0, from: start, where: accepts) }
    }

    @inline(__always)
    func longestHit(
        in text: UnsafeBufferPointer<Unicode.Scalar>, from start: Int, where accepts: (Hit) -> Bool
    ) -> Hit? {
        guard text.indices.contains(start), mayOpen(text, at: start) else { return nil }
        var longest: Hit?
        var node = 0
        var index = start
        var brokeBefore = true
        while index < text.count {
            let isBreak = text[index].isNameBreak
            if let next = child(of: node, over: Self.step(over: text[index])) {
                node = next
                brokeBefore = isBreak
                let skill = nodes[node].skill
                if skill >= 0 {
                    let hit = Hit(skill: Int(skill), end: index + 1)
                    if accepts(hit) { longest = hit }
                }
            } else if isBreak, !brokeBefore, nodes[node].mayBreak {
                brokeBefore = true
            } else {
                break
            }
            index += 1
        }
        return longest
    }
}
