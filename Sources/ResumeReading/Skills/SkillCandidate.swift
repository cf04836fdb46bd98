/// Judges whether an entry of a skills section that no lexicon knows names a hard skill.
enum SkillCandidate {
    /// The name as it is to be reported, nil for what is no hard skill.
    static func name(_ text: SkillText, in range: Range<Int>) -> ScalarText? {
        let range = withoutTail(text, text.trimmed(range))
        let folded = text.foldedString(range)
        let han = text.folded[range].count { $0.isHan }
        let letters = text.folded[range].count { $0.isSpacedLetter }
        guard range.count >= 2, han + letters >= 2, !text.isMeasure(range) else { return nil }
        guard !text.folded[range].contains(where: { $0.isOne(of: ":@=\"“”《》<>?!{}") }) else { return nil }
        guard !refused.isFound(in: folded), !SkillRefusal.isNoSkill(text.string(range)) else { return nil }
        if han > 0 {
            guard han <= 12, range.count <= 24, !hanSentence.isFound(in: folded) else { return nil }
            guard !hanLabels.contains(folded), !hanOpenings.opens(folded) else { return nil }
        } else {
            let words = folded.split { !$0.isLetter && !$0.isNumber && !$0.isOne(of: "-&'+#’") }
            guard words.count <= 4, range.count <= 40, !words.contains(where: function.contains) else { return nil }
            guard !words.allSatisfy(labels.contains) else { return nil }
            guard words.contains(where: { $0.count > 1 && $0.contains(where: \.isLetter) }) else { return nil }
        }
        return text.string(range)
    }

    /// Without "等", "etc.", "..." and quotation marks.
    private static func withoutTail(_ text: SkillText, _ range: Range<Int>) -> Range<Int> {
        var range = range
        for tail in tails where text.holds(tail, at: range.upperBound - tail.count, before: range.upperBound) {
            range = text.trimmed(range.lowerBound..<max(range.lowerBound, range.upperBound - tail.count))
        }
        for head in heads where text.holds(head, at: range.lowerBound, before: range.upperBound) {
            range = text.trimmed(min(range.lowerBound + head.count, range.upperBound)..<range.upperBound)
        }
        while let last = range.last, text.at(last) == "." { range = text.trimmed(range.lowerBound..<last) }
        return range
    }

    private static let tails = ["等等", "等", "etc.", "etc", "...", "…", "等工具", "等软件", "的使用"].map {
        Array($0.unicodeScalars)
    }
    private static let heads = ["and ", "or ", "包括", "以及", "和", "及", "如", "a bit of ", "some "].map {
        Array($0.unicodeScalars)
    }

    /// Tests, papers, character, and words of sentences, wherever they stand.
    private static let refused = WordSet(Lexicon.skillWords["refused"])
    private static let hanSentence = WordSet(Lexicon.skillWords["sentence"])
    /// Of clauses: "能看懂英文资料".
    private static let hanOpenings = WordSet(Lexicon.skillWords["clause"])
    private static let hanLabels = WordSet(Lexicon.skillWords["label"])
    private static let labels = WordSet(Lexicon.skillWords["label word"])
    private static let function = WordSet(Lexicon.skillWords["small word"])
}
