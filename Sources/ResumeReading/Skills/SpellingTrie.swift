/// The spellings of all skills as one tree of folded scalars, so that finding costs the same whatever their number.
struct SpellingTrie: Sendable {
    private var steps: [UInt64: Int32] = [:]
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
    mutating func insert(_ spelling: String, skill: Int) {
        insert(SkillText(spelling), skill: skill)
        let scalars = Array(spelling.unicodeScalars)
        // "Node.js" is as often "NodeJS" or "Node JS".
        if scalars.count > 3, scalars.suffix(3).elementsEqual(".js".unicodeScalars) {
            var plain = String.UnicodeScalarView()
            plain.append(contentsOf: scalars.dropLast(3))
            insert(SkillText(String(plain) + " JS"), skill: skill)
        }
    }

    private mutating func insert(_ text: SkillText, skill: Int) {
        let length = text.folded.count { !$0.isNameBreak }
        // Behind one letter the break is a step of its own, so that "A-Frame" does not let "a map" be AMap.
        var nodes: [Int32] = [0]
        var written = 0
        for (index, scalar) in text.folded.enumerated() {
            if scalar.isNameBreak {
                if written == 1 {
                    nodes = [nodes[0], child(of: nodes[0], over: " ")]
                } else {
                    for node in nodes { mayBreakAt[Int(node)] = true }
                }
                continue
            }
            // Short names stay whole: "T 5" is not T5.
            if written > 1, length > 3, Self.joins(text.scalars[index - 1], text.scalars[index]) {
                for node in nodes { mayBreakAt[Int(node)] = true }
            }
            nodes = nodes.map { child(of: $0, over: scalar) }
            written += 1
        }
        for node in nodes where node != 0 { skillAt[Int(node)] = Int32(clamping: skill) }
    }

    /// Between a small and a capital letter, or a letter and a digit, writers put a space, a hyphen or nothing.
    private static func joins(_ left: Unicode.Scalar, _ right: Unicode.Scalar) -> Bool {
        if left.isDecimal != right.isDecimal { return left.isSpacedWord && right.isSpacedWord }
        if left.isHan != right.isHan { return left.isSpacedWord || right.isSpacedWord }
        return left.isSpacedLetter && !left.isUpperLatin && right.isUpperLatin
    }

    private mutating func child(of node: Int32, over scalar: Unicode.Scalar) -> Int32 {
        let key = Self.key(node, scalar)
        if let next = steps[key] { return next }
        let next = Int32(clamping: skillAt.count)
        skillAt.append(-1)
        mayBreakAt.append(false)
        steps[key] = next
        return next
    }

    private static func key(_ node: Int32, _ scalar: Unicode.Scalar) -> UInt64 {
        UInt64(UInt32(bitPattern: node)) << 32 | UInt64(scalar.value)
    }

    /// Every spelling that starts at `start`, shortest first. Costs at most the length of the longest spelling.
    func hits(in text: SkillText, from start: Int) -> [Hit] {
        var hits: [Hit] = []
        var node: Int32 = 0
        var index = start
        var brokeBefore = true
        while let scalar = text.at(index) {
            if let next = steps[Self.key(node, scalar.isNameBreak ? " " : scalar)] {
                node = next
                brokeBefore = scalar.isNameBreak
                let skill = skillAt[Int(node)]
                if skill >= 0 { hits.append(Hit(skill: Int(skill), end: index + 1)) }
            } else if scalar.isNameBreak, !brokeBefore, mayBreakAt[Int(node)] {
                brokeBefore = true
            } else {
                break
            }
            index += 1
        }
        return hits
    }
}
