/// The words that known headings end in: a text without any of them is no heading, and most lines have none.
///
/// Whatever is taken off a heading before it is looked up, the last word of what the vocabulary holds stays.
struct HeadingSigns: Sendable {
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
