/// The words that known headings end in and consist of: most lines have none of the former, or others than the latter.
///
/// Whatever is taken off a heading before it is looked up, the last word of what the vocabulary holds stays.
struct HeadingSigns: Sendable {
    /// All words in letters other than Chinese, those that are taken off among them.
    private var parts: WordSet = []
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
    }

    /// What may stand around the words of a heading: joints, qualifiers, counters, ordinals, continuations.
    private static let additions =
        SectionHeading.joints + SectionHeading.qualifiers + HeadingDecoration.latinWords

    /// A text in Latin letters all of whose words may stand in headings; other texts are not told apart here.
    private func consistsOfParts(_ text: ScalarText) -> Bool {
        // What brackets hold, and buttons behind wide gaps, may be anything.
        guard !text.holdsHan, !text.holdsAny(of: Self.openers), !text.contains("   ") else { return true }
        let isKnown = Self.forEachLatinWord(in: text) { word in
            let word = text[word].lowercased()
            return word.count < 2 || word.count <= 5 && word.allSatisfy { $0.isOne(of: "ivx") } || parts.contains(word)
        }
        return isKnown || HeadingDecoration.isRepeated(text)
    }

    private static let openers = TextSigns(anyOf: "([{（【")

    /// The runs of letters and digits without the digits they begin with, as long as `body` goes on.
    @discardableResult
    private static func forEachLatinWord(in text: ScalarText, _ body: (Range<Int>) -> Bool) -> Bool {
        var index = text.startIndex
        while index < text.endIndex {
            guard text[index].isWord, !text[index].isHan else {
                index += 1
                continue
            }
            while index < text.endIndex, text[index].isNumber { index += 1 }
            let start = index
            while index < text.endIndex, text[index].isWord, !text[index].isHan { index += 1 }
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
