/// Names of skills that the end of a line divides: `…, Alteryx, Power` above `BI, Excel`.
struct WrappedSkillNames {
    let matcher: SkillMatcher

    /// The same lines, the second half of such a name moved up to the first.
    func joined(_ lines: [SourceLine]) -> [SourceLine] {
        var out = lines
        for index in out.indices.dropFirst() {
            guard let count = lengthOfRest(out[index], below: out[index - 1]) else { continue }
            let below = out[index]
            let rest = below.text.prefix(count)
            out[index - 1].append(rest, of: below, behind: " ")
            let left = below.text.dropFirst(count).drop { $0.isWhitespace || Self.isSeparator($0) }
            out[index] = below.dropping(below.text.count - left.count)
        }
        return out
    }

    /// How many characters of the line belong to a name that begins at the end of the line above.
    private func lengthOfRest(_ below: SourceLine, below above: SourceLine) -> Int? {
        guard below.number == above.number + 1, below.marker == nil, below.cells.isEmpty, above.cells.isEmpty,
            !below.isBlank, above.text.count >= 40, let last = above.text.last, last.isLetter || last.isNumber
        else { return nil }
        let item = below.text.prefix { !Self.isSeparator($0) }
        let head = Wording.trimmed(item)
        guard (1...2).contains(head.wordCount), head.count <= 24 else { return nil }
        let words = above.text.suffix(40).split { Self.isSeparator($0) }.last?.split(separator: " ") ?? []
        for length in 1...3 where length <= words.count {
            let tail = words.suffix(length).joined(separator: " ")
            guard isKnown(tail + " " + head), !isKnown(tail) || !isKnown(head) else { continue }
            return item.count
        }
        return nil
    }

    private func isKnown(_ text: ScalarText) -> Bool { matcher.whole(SkillText(text)) != nil }

    private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool { scalar.isOne(of: ",;/|、，；·•()（）:：.") }
}
