/// What stands around a name that is also an ordinary word: whether the tool is meant.
struct SkillContext {
    var text: SkillText
    var links: [Range<Int>]
    var candidates: [SkillMatcher.Match]
    var setting: SkillMatcher.Setting

    /// A list with another skill, or Chinese text that uses the foreign word.
    func speaksOfTools(around index: Int, firm: (SkillMatcher.Match) -> Bool) -> Bool {
        let range = candidates[index].range
        guard !isFollowedByYear(range) else { return false }
        if isListNeighbour(of: index, step: -1, firm: firm) || isListNeighbour(of: index, step: 1, firm: firm) {
            return true
        }
        // "对接 Hong Kong 与上海": the end of a longer name.
        let isBehindSkill = index > 0 && candidates[index - 1].range.upperBound + 1 == range.lowerBound
        return range.count > 1 && standsInHan(range) && (isBehindSkill || !continuesName(index, step: -1))
    }

    /// "written in Rust", "with Stan", "the Flamingo model".
    func isCued(_ index: Int) -> Bool {
        let range = candidates[index].range
        guard !isFollowedByYear(range), !isFollowedByName(range, before: index + 1) else { return false }
        if let after = word(after: range.upperBound) {
            if Self.nouns.contains(after) { return true }
            // "Cypress for end-to-end tests"
            let opens = isListEdge(text.skippingSpace(before: range.lowerBound))
            if opens, after == "for", text.at(range.upperBound) == " " { return true }
        }
        guard let before = word(before: range.lowerBound) else { return false }
        return Self.cues.contains(before)
    }

    /// Nothing but the edges of a list item around.
    func isBounded(_ index: Int) -> Bool {
        let range = candidates[index].range
        return isListEdge(text.skippingSpace(before: range.lowerBound))
            && isListEdge(text.skippingSpace(from: range.upperBound))
    }

    /// A sentence of its own, the name and nothing else, behind another one: "A planting calendar. Flask."
    func isClause(_ index: Int) -> Bool {
        let range = candidates[index].range
        let before = text.skippingSpace(before: range.lowerBound)
        guard text.at(before) == "." || text.at(before) == "。", before + 1 < range.lowerBound || text.at(before) == "。"
        else {
            return false
        }
        guard let next = text.at(range.upperBound) else { return true }
        return (next == "." || next == "。") && (text.at(range.upperBound + 1)?.isSkillSpace ?? true)
    }

    /// A place where code lies is a tool in a list of tools, not where the code lies: "代码在 GitHub", "GitHub: ...".
    func isNamedAsTool(_ index: Int, firm: (SkillMatcher.Match) -> Bool) -> Bool {
        let range = candidates[index].range
        if links.contains(where: { $0.overlaps(range) }) { return false }
        if setting == .listed, isBounded(index) { return true }
        let next = text.at(text.skippingSpace(from: range.upperBound))
        if next == ":" || next == "|" || next == "]" || next == "·" { return false }
        return isListNeighbour(of: index, step: -1, firm: firm) || isListNeighbour(of: index, step: 1, firm: firm)
    }

    /// The next skill in a direction stands in the same list: only list marks or "and" between.
    private func isListNeighbour(of index: Int, step: Int, firm: (SkillMatcher.Match) -> Bool) -> Bool {
        guard !continuesName(index, step: -step) else { return false }
        var other = index
        // A run of doubtful names counts when a sure one stands at its end.
        while candidates.indices.contains(other + step), abs(other + step - index) <= 12 {
            let (left, right) = step > 0 ? (other, other + step) : (other + step, other)
            let gap = candidates[left].range.upperBound..<candidates[right].range.lowerBound
            guard joins(gap) else { return false }
            other += step
            if firm(candidates[other]) { return true }
        }
        return false
    }

    /// "Sous Chef, Excel": a capitalised word on the far side makes a name of its own.
    private func continuesName(_ index: Int, step: Int) -> Bool {
        let range = candidates[index].range
        if step > 0 {
            let next = range.upperBound + 1
            return text.at(range.upperBound) == " " && next < text.count && text.scalars[next].isUpperLatin
        }
        guard text.at(range.lowerBound - 1) == " ", let word = word(before: range.lowerBound) else { return false }
        let start = text.skippingSpace(before: range.lowerBound) + 1 - word.count
        return start > 0 && text.scalars[start].isUpperLatin
    }

    private func joins(_ gap: Range<Int>) -> Bool {
        guard gap.count <= 40 else { return false }
        let between = text.foldedString(gap).filter { !$0.isWhitespace }
        if between.isEmpty { return false }
        if ["and", ",and", "or", "和", "与", "及", "以及", "或", "to", "on"].contains(between) { return true }
        return between.allSatisfy { $0.isOne(of: ",、/+&()（）;|·•:→>-0123456789.") }
    }

    private func isListEdge(_ index: Int) -> Bool {
        guard let scalar = text.at(index) else { return true }
        return scalar.isOne(of: ",、/+&()（）;；|·•:：。.[]【】")
    }

    private func standsInHan(_ range: Range<Int>) -> Bool {
        let before = text.at(text.skippingSpace(before: range.lowerBound))
        let after = text.at(text.skippingSpace(from: range.upperBound))
        return (before?.isHan ?? false) || (after?.isHan ?? false)
    }

    /// "Spring 2019".
    private func isFollowedByYear(_ range: Range<Int>) -> Bool {
        var index = text.skippingSpace(from: range.upperBound)
        if text.at(index) == "'" || text.at(index) == "’" { return true }
        let start = index
        while text.at(index)?.isDecimal ?? false { index += 1 }
        return index - start == 4 && index > range.upperBound + 1
    }

    /// "Julia Roberts": a capitalised word behind that is no skill itself.
    private func isFollowedByName(_ range: Range<Int>, before next: Int) -> Bool {
        let start = range.upperBound + 1
        guard text.at(range.upperBound) == " ", start < text.count, text.scalars[start].isUpperLatin else {
            return false
        }
        return !(candidates.indices.contains(next) && candidates[next].range.lowerBound == start)
    }

    private func word(before index: Int) -> ScalarText? {
        let end = text.skippingSpace(before: index) + 1
        var start = end
        while let scalar = text.at(start - 1), scalar.isSpacedLetter { start -= 1 }
        return start < end ? text.foldedString(start..<end) : nil
    }

    private func word(after index: Int) -> ScalarText? {
        let start = text.skippingSpace(from: index)
        var end = start
        while let scalar = text.at(end), scalar.isSpacedLetter { end += 1 }
        return start < end ? text.foldedString(start..<end) : nil
    }

    private static let cues = WordSet(Lexicon.skillWords["cue"])
    private static let nouns = WordSet(Lexicon.skillWords["noun"])
}
