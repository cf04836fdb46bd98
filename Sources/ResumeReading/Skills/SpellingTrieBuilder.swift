/// Puts spellings into a tree, one after another.
struct SpellingTrieBuilder {
    private var steps = StepTable()
    private var drafts = [Draft()]

    /// A node while the tree grows.
    private struct Draft {
        var parent: Int32 = -1
        var scalar: UInt32 = 0
        var skill: Int32 = -1
        var mayBreak = false
    }

    /// A spelling that is there already is taken over by `skill`.
    mutating func insert(_ spelling: String, skill: Int) { insert(Array(spelling.unicodeScalars), skill: skill) }

    mutating func insert(_ spelling: [Unicode.Scalar], skill: Int) {
        insertAsWritten(spelling, skill: skill)
        // "Node.js" is as often "NodeJS" or "Node JS".
        if spelling.count > 3, spelling.suffix(3).elementsEqual(".js".unicodeScalars) {
            insertAsWritten(spelling.dropLast(3) + Array(" JS".unicodeScalars), skill: skill)
        }
    }

    private mutating func insertAsWritten(_ scalars: [Unicode.Scalar], skill: Int) {
        var isShort: Bool { scalars.count { !SkillText.fold($0).isNameBreak } <= 3 }
        var node = StepTable.root
        // Behind one letter the break is a step of its own, so that "A-Frame" does not let "a map" be AMap.
        var broken: Int32?
        var written = 0
        for index in scalars.indices {
            let scalar = SkillText.fold(scalars[index])
            if scalar.isNameBreak {
                if written == 1 {
                    broken = child(of: node, over: " ")
                } else {
                    allowBreak(at: node, broken)
                }
                continue
            }
            // Short names stay whole: "T 5" is not T5.
            if written > 1, Self.joins(scalars[index - 1], scalars[index]), !isShort { allowBreak(at: node, broken) }
            node = child(of: node, over: scalar)
            broken = broken.map { child(of: $0, over: scalar) }
            written += 1
        }
        end(skill, at: node)
        if let broken { end(skill, at: broken) }
    }

    private mutating func end(_ skill: Int, at node: Int32) {
        if node != StepTable.root { drafts[Int(node)].skill = Int32(clamping: skill) }
    }

    private mutating func allowBreak(at node: Int32, _ broken: Int32?) {
        drafts[Int(node)].mayBreak = true
        if let broken { drafts[Int(broken)].mayBreak = true }
    }

    /// Between a small and a capital letter, or a letter and a digit, writers put a space, a hyphen or nothing.
    private static func joins(_ left: Unicode.Scalar, _ right: Unicode.Scalar) -> Bool {
        if left.isDecimal != right.isDecimal { return left.isSpacedWord && right.isSpacedWord }
        if left.isHan != right.isHan { return left.isSpacedWord || right.isSpacedWord }
        return left.isSpacedLetter && !left.isUpperLatin && right.isUpperLatin
    }

    private mutating func child(of node: Int32, over scalar: Unicode.Scalar) -> Int32 {
        let next = steps.insert(from: node, over: scalar)
        if drafts.count < steps.nodeCount { drafts.append(Draft(parent: node, scalar: scalar.value)) }
        return next
    }

    /// The tree as it is searched.
    func trie() -> SpellingTrie {
        let children = drafts.indices.dropFirst().sorted {
            let (left, right) = (drafts[$0], drafts[$1])
            return left.parent == right.parent ? left.scalar < right.scalar : left.parent < right.parent
        }
        var firstChildren = Array(repeating: 0, count: drafts.count + 1)
        for child in children { firstChildren[Int(drafts[child].parent) + 1] += 1 }
        for node in drafts.indices { firstChildren[node + 1] += firstChildren[node] }

        var order = [Int(StepTable.root)]
        var nodes: [SpellingTrie.Node] = []
        while nodes.count < order.count {
            let number = order[nodes.count]
            let draft = drafts[number]
            nodes.append(
                .init(scalar: draft.scalar, firstChild: order.count, skill: draft.skill, mayBreak: draft.mayBreak))
            order += children[firstChildren[number]..<firstChildren[number + 1]]
        }
        nodes.append(.init(scalar: 0, firstChild: order.count, skill: -1, mayBreak: false))
        return SpellingTrie(nodes: FixedTable(nodes))
    }
}
