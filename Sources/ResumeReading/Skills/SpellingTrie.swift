/// The spellings of all skills as one tree of folded scalars, so that finding costs the same whatever their number.
struct SpellingTrie: Sendable {
    private var steps = StepTable()
    /// By node: the skill that ends here, or -1.
    private var skillAt: [Int32] = [-1]
    /// By node: a space or hyphen may stand here.
    private var mayBreakAt: [Bool] = [false]

    /// A spelling found from `start` on.
    struct Hit: Equatable {
        var skill: Int
        var end: Int
    }

    /// A spelling that is there already is taken over by `skill`.
    mutating func insert(_ spelling: String, skill: Int) { insert(Array(spelling.unicodeScalars), skill: skill) }

    /// - Parameter skillCount: of skills with names of the usual length.
    mutating func reserveCapacity(_ skillCount: Int) {
        steps.reserveCapacity(nodes: skillCount * 6, branches: skillCount)
        skillAt.append(contentsOf: repeatElement(-1, count: skillCount * 6))
        mayBreakAt.append(contentsOf: repeatElement(false, count: skillCount * 6))
    }

    mutating func insert(_ spelling: [Unicode.Scalar], skill: Int) {
        insertAsWritten(spelling, skill: skill)
        // "Node.js" is as often "NodeJS" or "Node JS".
        if spelling.count > 3, spelling.suffix(3).elementsEqual(".js".unicodeScalars) {
            insertAsWritten(spelling.dropLast(3) + Array(" JS".unicodeScalars), skill: skill)
        }
    }

    private mutating func insertAsWritten(_ scalars: [Unicode.Scalar], skill: Int) {
        var isShort: Bool { scalars.count { !SkillText.fold($0).isNameBreak } <= 3 }
        var node: Int32 = 0
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
            if written > 1, !(Self.isSmallLatin(scalars[index]) && Self.isSmallLatin(scalars[index - 1])),
                Self.joins(scalars[index - 1], scalars[index]), !isShort
            {
                allowBreak(at: node, broken)
            }
            node = child(of: node, over: scalar)
            broken = broken.map { child(of: $0, over: scalar) }
            written += 1
        }
        end(skill, at: node)
        if let broken { end(skill, at: broken) }
    }

    private mutating func end(_ skill: Int, at node: Int32) {
        if node != StepTable.root { skillAt[Int(node)] = Int32(clamping: skill) }
    }

    private mutating func allowBreak(at node: Int32, _ broken: Int32?) {
        mayBreakAt[Int(node)] = true
        if let broken { mayBreakAt[Int(broken)] = true }
    }

    /// Between a small and a capital letter, or a letter and a digit, writers put a space, a hyphen or nothing.
    private static func joins(_ left: Unicode.Scalar, _ right: Unicode.Scalar) -> Bool {
        if left.isDecimal != right.isDecimal { return left.isSpacedWord && right.isSpacedWord }
        if left.isHan != right.isHan { return left.isSpacedWord || right.isSpacedWord }
        return left.isSpacedLetter && !left.isUpperLatin && right.isUpperLatin
    }

    @inline(__always)
    private static func isSmallLatin(_ scalar: Unicode.Scalar) -> Bool { (0x61...0x7A).contains(scalar.value) }

    private mutating func child(of node: Int32, over scalar: Unicode.Scalar) -> Int32 {
        let next = steps.insert(from: node, over: scalar)
        if skillAt.count < steps.nodeCount {
            // Many at once: nodes are many.
            skillAt.append(contentsOf: repeatElement(-1, count: skillAt.count))
            mayBreakAt.append(contentsOf: repeatElement(false, count: mayBreakAt.count))
        }
        return next
    }

    /// The longest spelling from `start` on that is accepted. Costs at most the length of the longest spelling.
    func longestHit(in text: SkillText, from start: Int, where accepts: (Hit) -> Bool) -> Hit? {
        var longest: Hit?
        var node: Int32 = 0
        var index = start
        var brokeBefore = true
        while let scalar = text.at(index) {
            if let next = steps.node(from: node, over: scalar.isNameBreak ? " " : scalar) {
                node = next
                brokeBefore = scalar.isNameBreak
                let skill = skillAt[Int(node)]
                if skill >= 0 {
                    let hit = Hit(skill: Int(skill), end: index + 1)
                    if accepts(hit) { longest = hit }
                }
            } else if scalar.isNameBreak, !brokeBefore, mayBreakAt[Int(node)] {
                brokeBefore = true
            } else {
                break
            }
            index += 1
        }
        return longest
    }
}
