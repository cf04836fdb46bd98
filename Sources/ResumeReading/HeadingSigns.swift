/// The words that known headings end in and consist of: most lines have none of the former, or others than the latter.
///
/// Whatever is taken off a heading before it is looked up, the last word of what the vocabulary holds stays.
struct HeadingSigns: Sendable {
    /// All words in letters other than Chinese, those that are taken off among them.
    private var parts: WordSet = []
    /// The same of Chinese characters.
    private var hanParts = ScalarSet("")
    /// Spelt backwards.
    private var words = PhraseIndex()
    private var han = ScalarSet("")

    init(of headings: [ScalarText]) {
        var lastHan = String.UnicodeScalarView()
        for heading in headings {
            guard let last = heading.lastIndex(where: \.isWord) else { continue }
            if heading[last].isHan { lastHan.append(heading[last]) }
            words.insert(Self.word(endingAt: last, in: heading), number: 0)
        }
        han = ScalarSet(String(lastHan))
        for text in headings + Self.additions.map({ ScalarText($0) }) {
            Self.forEachLatinWord(in: text) { _ = parts.insert(text[$0]); return true }
        }
        hanParts = ScalarSet((headings.map { String($0) } + Self.additions + [SectionHeading.hanNumerals, "第部分份"]).joined())
    }

    /// What may stand around the words of a heading: joints, qualifiers, counters, ordinals, continuations.
    private static let additions =
        SectionHeading.joints + SectionHeading.qualifiers + HeadingDecoration.latinWords

    /// All Chinese characters of the text or all of its other words may stand in headings: headings in two languages
    /// need be known in one of them.
    private func consistsOfParts(_ text: ScalarText) -> Bool {
        let said = Wording.withoutBrackets(text)
        if said.holdsHan, said.allSatisfy({ !$0.isHan || hanParts.contains($0) }) { return true }
        var hasWord = false
        let isKnown = Self.forEachLatinWord(in: said) { word in
            hasWord = true
            let word = said[word].lowercased()
            return word.count < 2 || word.count <= 5 && word.allSatisfy { $0.isOne(of: "ivx") } || parts.contains(word)
        }
        if isKnown, hasWord || !said.holdsHan { return true }
        // Buttons behind wide gaps may say anything.
        return said.contains("   ") || HeadingDecoration.isRepeated(text)
    }

    /// The runs of letters and digits without the digits they begin with, as long as `body` goes on.
    @discardableResult
    private static func forEachLatinWord(in text: ScalarText, _ body: (Range<Int>) -> Bool) -> Bool {
        var index = text.startIndex
        while index < text.endIndex {
            guard text[index].isWord, !text[index].isHan else {
                index += 1
                continue
            }
            while index < text.endIndex, !text[index].isASCIILetter, text[index].isNumber, !text[index].isHan { index += 1 }
            let start = index
            while index < text.endIndex, text[index].isASCIILetter || text[index].isWord && !text[index].isHan {
                index += 1
            }
            if start < index, !body(start..<index) { return false }
        }
        return true
    }

    /// Spelt backwards: the letters and digits up to the place, or the last two Chinese characters.
    private static func word(endingAt last: Int, in heading: ScalarText) -> some Sequence<Unicode.Scalar> {
        let isHan = heading[last].isHan
        return heading[...last].reversed().prefix { $0.isWord && $0.isHan == isHan }.prefix(isHan ? 2 : .max)
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
