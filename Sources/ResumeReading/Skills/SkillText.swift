/// A line as scalars, and the same scalars folded for comparison: half width, lower case, plain hyphens and spaces.
struct SkillText: Sendable {
    let scalars: [Unicode.Scalar]
    /// Index for index the folded form of `scalars`.
    let folded: [Unicode.Scalar]

    init(_ text: String) { self.init(ScalarText(text)) }

    /// What occurs in `scalars`.
    let signs: TextSigns

    init(_ text: ScalarText) {
        signs = text.signs
        scalars = text.scalarArray
        // Without capitals and wide forms there is nothing to fold.
        folded = signs.isPlain && !signs.contains(.capital) ? scalars : Self.folded(scalars)
    }

    private static func folded(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
        var folded = scalars
        folded.withUnsafeMutableBytes { bytes in
            // Capitals, several scalars at a time: small letters differ from them in one bit.
            let values = bytes.assumingMemoryBound(to: UInt32.self)
            for index in values.indices { values[index] |= values[index] &- 0x41 < 26 ? 0x20 : 0 }
        }
        folded.withUnsafeMutableBufferPointer { folded in
            for index in folded.indices where isWide(folded[index]) { folded[index] = foldedWide(folded[index]) }
        }
        return folded
    }

    /// A colon, a tab or a gap, one of which ends a label.
    var mayHoldLabel: Bool {
        signs.contains(.tab) || !signs.isDisjoint(with: Self.colons)
            || zip(folded, folded.dropFirst()).contains { $0 == " " && $1 == " " }
    }

    private static let colons = TextSigns(anyOf: ":：")

    var count: Int { scalars.count }

    /// The folded scalar at `index`, nil outside of the text.
    func at(_ index: Int) -> Unicode.Scalar? { folded.indices.contains(index) ? folded[index] : nil }

    func string(_ range: Range<Int>) -> ScalarText {
        ScalarText(scalars, signs: signs)[range.clamped(to: 0..<count)]
    }

    func foldedString(_ range: Range<Int>) -> ScalarText {
        ScalarText(folded, signs: signs.folded)[range.clamped(to: 0..<count)]
    }

    /// `range` without white space at either end.
    func trimmed(_ range: Range<Int>) -> Range<Int> {
        var range = range.clamped(to: 0..<count)
        while let first = range.first, folded[first].isSkillSpace { range = first + 1..<range.upperBound }
        while let last = range.last, folded[last].isSkillSpace { range = range.lowerBound..<last }
        return range
    }

    /// The first index at or after `index` that holds no white space.
    func skippingSpace(from index: Int) -> Int {
        var index = index
        while let scalar = at(index), scalar.isSkillSpace { index += 1 }
        return index
    }

    /// The last index before `index` that holds no white space, or -1.
    func skippingSpace(before index: Int) -> Int {
        var index = index - 1
        while let scalar = at(index), scalar.isSkillSpace { index -= 1 }
        return index
    }

    /// Scanned letters that came out as digits put right: "PowerP0int".
    var mended: SkillText {
        var text = ScalarText()
        for (index, scalar) in scalars.enumerated() {
            let isAmidLetters = (at(index - 1)?.isSpacedLetter ?? false) && (at(index + 1)?.isSpacedLetter ?? false)
            switch scalar {
            case "0" where isAmidLetters: text.append("o")
            case "1" where isAmidLetters: text.append("l")
            default: text.append(scalar)
            }
        }
        return SkillText(text)
    }

    /// A small letter before a capital one within a word: "multiFiltrate", "libFuzzer".
    var isIntercapped: Bool {
        zip(scalars, scalars.dropFirst()).contains {
            $0.isSpacedLetter && !$0.isUpperLatin && $0.value < 0x80 && $1.isUpperLatin
        }
    }

    /// Two years stand in the line: it states a time, not a skill.
    var holdsYears: Bool {
        var years = 0
        var digits = 0
        for index in 0...count {
            if let scalar = at(index), scalar.isDecimal {
                digits += 1
                continue
            }
            if digits == 4, let first = at(index - 4), let second = at(index - 3) {
                if (first == "1" && second == "9") || (first == "2" && second == "0") { years += 1 }
            }
            digits = 0
        }
        return years > 1
    }

    @inline(__always)
    static func fold(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        if scalar.isUpperLatin { return Unicode.Scalar(UInt8(truncatingIfNeeded: scalar.value + 0x20)) }
        return isWide(scalar) ? foldedWide(scalar) : scalar
    }

    /// Beyond ASCII and Chinese, of which there is most.
    @inline(__always)
    private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value >= 0x80 && !(0x3001...0xFEFF).contains(scalar.value)
    }

    private static func foldedWide(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar.value {
        case 0xC0...0xD6, 0xD8...0xDE: Unicode.Scalar(scalar.value + 0x20) ?? scalar
        case 0xFF21...0xFF3A: Unicode.Scalar(scalar.value - 0xFEE0 + 0x20) ?? scalar
        case 0xFF01...0xFF20, 0xFF3B...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
        case 0xA0, 0x2002...0x200A, 0x202F, 0x3000: " "
        case 0x2010...0x2012, 0x2212: "-"
        default: scalar
        }
    }
}

extension Unicode.Scalar {
    /// A blank within a line, tabs included.
    var isSkillSpace: Bool { self == " " || self == "\t" || value == 0xA0 || value == 0x3000 }

    /// What may be written or left out within a name: `Spring Boot`, `Spring-Boot`, `SpringBoot`.
    var isNameBreak: Bool { self == " " || self == "-" || self == "_" }

    var isDecimal: Bool { value >= 0x30 && value <= 0x39 }

    var isUpperLatin: Bool { value >= 0x41 && value <= 0x5A }

    /// A letter of a script that is written with spaces.
    @inline(__always)
    var isSpacedLetter: Bool {
        if value < 0x80 { return (value >= 0x61 && value <= 0x7A) || (value >= 0x41 && value <= 0x5A) }
        switch value {
        // Of Western Europe.
        case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F: return true
        // Dashes, quotation marks, arrows, bullets, Chinese marks.
        case 0x2010...0x2027, 0x2190...0x22FF, 0x2500...0x25FF, 0x3000...0x3004, 0x3008...0x3020, 0xFF00...:
            return false
        default: return !isHan && isRareLetter
        }
    }

    @inline(__always)
    var isSpacedWord: Bool { isSpacedLetter || isDecimal }
}
