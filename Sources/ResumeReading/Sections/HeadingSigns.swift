/// The words that known headings end in and consist of: most lines have none of the former, or others than the latter.
///
/// Whatever is taken off a heading before it is looked up, the last word of what the vocabulary holds stays.
final class HeadingSigns: Sendable {
    /// All words in letters other than Chinese, those that are taken off among them.
    private let parts: PhraseIndex
    /// The same of Chinese characters.
    private let hanParts: ScalarSet
    /// Spelt backwards.
    private let words: PhraseIndex
    private let han: ScalarSet

    init(of headings: [ScalarText]) {
        var lastHan = String.UnicodeScalarView()
        var allHan = String.UnicodeScalarView()
        var words = PhraseIndex()
        var parts = PhraseIndex()
        // Most words stand in several headings.
        let size = headings.reduce(0) { $0 + $1.count } / 4
        words.reserveCapacity(size)
        parts.reserveCapacity(size)
        for heading in headings {
            heading.withScalars { heading in
                guard let last = heading.lastIndex(where: \.isWord) else { return }
                if heading[last].isHan { lastHan.append(heading[last]) }
                words.insert(Self.word(endingAt: last, in: heading), number: 0)
            }
        }
        self.words = words
        han = ScalarSet(String(lastHan))
        for text in headings + Self.additions.map({ ScalarText($0) }) {
            text.withScalars { text in
                var start: Int?
                for index in text.indices {
                    let isHan = text[index].isHan
                    if isHan { allHan.append(text[index]) }
                    // Figures in front of a word are taken off with the numbering.
                    if !isHan, start == nil ? text[index].isLetter : text[index].isWord {
                        start = start ?? index
                    } else if let first = start {
                        parts.insert(text[first..<index], number: 0)
                        start = nil
                    }
                }
                if let first = start { parts.insert(text[first...], number: 0) }
            }
        }
        self.parts = parts
        hanParts = ScalarSet(String(allHan))
    }

    /// What may stand around the words of a heading: joints, qualifiers, counters, ordinals, continuations.
    private static let additions =
        SectionHeading.joints + SectionHeading.qualifiers + HeadingDecoration.words + [SectionHeading.hanNumerals]

    /// All Chinese characters of the text or all of its other words may stand in headings: headings in two languages
    /// need be known in one of them.
    private func consistsOfParts(_ text: ScalarText) -> Bool {
        switch composition(of: text, beforeBracket: true) {
        case .parts: return true
        // What brackets hold may be anything.
        case .bracket: if composition(of: Wording.withoutBrackets(text), beforeBracket: false) == .parts { return true }
        case .others: break
        }
        // Buttons behind wide gaps may say anything.
        return text.contains("   ") || HeadingDecoration.isRepeated(text)
    }

    private enum Composition { case parts, others, bracket }

    private func composition(of text: ScalarText, beforeBracket stops: Bool) -> Composition {
        let mayHoldHan = text.holds(.han)
        var (holdsHan, holdsOtherHan, holdsWord, holdsOtherWord) = (false, false, false, false)
        var index = text.startIndex
        while index < text.endIndex {
            let scalar = text[index]
            if scalar.isASCIILetter || !scalar.isHan && scalar.isWord {
                if let isPart = isPart(wordAt: &index, in: text) {
                    holdsWord = true
                    if !isPart { holdsOtherWord = true }
                }
                if holdsOtherWord, holdsOtherHan || !mayHoldHan { return .others }
                continue
            }
            if scalar.isHan {
                holdsHan = true
                if !hanParts.contains(scalar) { holdsOtherHan = true }
                if holdsOtherHan, holdsOtherWord { return .others }
            } else if stops, scalar.isOne(of: "([【（〔") {
                return .bracket
            }
            index += 1
        }
        let isKnown = holdsHan && !holdsOtherHan || !holdsOtherWord && (holdsWord || !holdsHan)
        return isKnown ? .parts : .others
    }

    /// Whether the word may stand in headings; nil for figures and single letters, which number them.
    private func isPart(wordAt index: inout Int, in text: ScalarText) -> Bool? {
        // "1Education": figures in front are taken off.
        while index < text.endIndex, !text[index].isASCIILetter, text[index].isNumber, !text[index].isHan { index += 1 }
        var walk = parts.walk()
        var (length, isRoman, isFound) = (0, true, true)
        while index < text.endIndex, text[index].isASCIILetter || !text[index].isHan && text[index].isWord {
            let small = text[index].lowercase
            isFound = isFound && parts.step(&walk, over: small)
            isRoman = isRoman && small.isOne(of: "ivx")
            length += 1
            index += 1
        }
        if length < 2 || isRoman && length <= 5 { return nil }
        return isFound && parts.phrase(at: walk) != nil
    }

    /// Spelt backwards: the letters and digits up to the place, or the last two Chinese characters.
    private static func word(endingAt last: Int, in heading: UnsafeBufferPointer<Unicode.Scalar>) -> [Unicode.Scalar] {
        let isHan = heading[last].isHan
        var word: [Unicode.Scalar] = []
        word.reserveCapacity(12)
        for scalar in heading[...last].reversed() {
            guard scalar.isWord, scalar.isHan == isHan, !isHan || word.count < 2 else { break }
            word.append(scalar)
        }
        return word
    }

    func areFound(in text: ScalarText) -> Bool {
        // "S K I L L S" is joined before it is looked up.
        let opening = text.drop(while: \.isWhitespace).dropFirst().first
        guard opening?.isWhitespace != true else { return true }
        guard consistsOfParts(text) else { return false }
        var isInWord = false
        var index = text.endIndex
        while index > text.startIndex {
            index -= 1
            let scalar = text[index]
            if scalar.isHan {
                if han.contains(scalar), isWord(endingAt: index, in: text) { return true }
                isInWord = false
            } else if scalar.isWord {
                if !isInWord, isWord(endingAt: index, in: text) { return true }
                isInWord = true
            } else {
                isInWord = false
            }
        }
        return false
    }

    private func isWord(endingAt end: Int, in text: ScalarText) -> Bool {
        var walk = words.walk()
        var index = end
        let isHan = text[end].isHan
        while index >= text.startIndex {
            // Chinese characters may stand apart: "教 育 背 景".
            if !(isHan && text[index].isWhitespace) {
                guard words.step(&walk, over: text[index].lowercase) else { return false }
                if words.phrase(at: walk) != nil { return true }
            }
            index -= 1
        }
        return false
    }
}
