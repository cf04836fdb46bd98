/// Counts of citations that close the references of a list without a word: `… Marine Chemistry 212 (2021). [47]`, `{47}`.
enum BareCounts {
    /// Most references end in a number in brackets, which do not number them.
    static func areFound(in references: [ReferenceText]) -> Bool {
        guard references.count >= 3 else { return false }
        let counts = references.compactMap(count)
        guard counts.count >= 3, counts.count * 3 >= references.count * 2 else { return false }
        let steps = zip(counts, counts.dropFirst()).map { $1 - $0 }
        return !steps.allSatisfy { $0 == 1 } && !steps.allSatisfy { $0 == -1 }
    }

    private static func count(at text: ReferenceText) -> Int? {
        guard let found = closing(text), text.folded[found.range.lowerBound].isOne(of: "[{⟨〈") else { return nil }
        return found.value
    }

    /// The number in brackets that closes the reference.
    ///
    /// - Parameter isRound: round brackets count too, as a legend says: never a year, nor the issue of `11(3)`.
    static func closing(_ text: ReferenceText, isRound: Bool = false) -> (value: Int, range: Range<Int>)? {
        guard let end = text.folded.lastIndex(where: { !$0.isWhitespace && $0 != "." }),
            let opener = openers[text.folded[end]],
            let start = text.folded[..<end].lastIndex(of: opener), start > 0,
            let (value, next) = text.number(at: start + 1), next == end,
            opener != "(" || isRound && !(1900...2100).contains(value) && isBehindSentence(start, of: text)
        else { return nil }
        return (value, start..<end + 1)
    }

    /// Behind a full stop or a closing mark and a space: `14 (7)` and `no. (7)` are issues.
    private static func isBehindSentence(_ start: Int, of text: ReferenceText) -> Bool {
        guard text[start - 1]?.isWhitespace ?? false, let mark = text[start - 2], mark.isOne(of: ".,)]”\"?!") else {
            return false
        }
        return !text.has("no.", at: start - 4) && !text.has("nr.", at: start - 4)
    }

    private static let openers: [Unicode.Scalar: Unicode.Scalar] = [
        "]": "[", "}": "{", "⟩": "⟨", "〉": "〈", ">": "<", "›": "‹", ")": "(",
    ]
}
