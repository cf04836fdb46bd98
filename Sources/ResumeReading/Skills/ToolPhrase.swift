/// Names that the words before them say were used: "modelled in Petrel", "with an ACES Viper", "抓包用 Charles".
///
/// No lexicon holds the tools of all trades; who reads a résumé takes them from how its sentences speak of them.
struct ToolPhrase {
    let text: SkillText
    /// Where names stand that are surely tools: what follows them in a list is one too.
    var known: [Range<Int>] = []

    /// Where such names stand, left to right; of a list ("with Jira, Xray and Testpad") all its names.
    func names() -> [Range<Int>] {
        var found: [Range<Int>] = []
        var index = 0
        while index < text.count {
            guard text.scalars[index].isSpacedLetter else {
                index += 1
                continue
            }
            if mayOpen(at: index), let cue = ToolCue(in: text, before: index, isKnown: isKnown(at: index)) {
                let names = list(from: index, cue)
                if let last = names.last {
                    found += names
                    index = last.upperBound
                    continue
                }
            }
            while let scalar = text.at(index), scalar.isSpacedWord { index += 1 }
        }
        return found
    }

    private func isKnown(at index: Int) -> Bool { known.contains { $0.lowerBound == index } }

    /// A capital letter; behind a Chinese word any letter.
    private func mayOpen(at index: Int) -> Bool {
        guard index > 0, !(text.at(index - 1)?.isSpacedWord ?? false) else { return false }
        if text.scalars[index].isUpperLatin { return true }
        return text.at(text.skippingSpace(before: index))?.isHan ?? false
    }

    // MARK: Lists

    private func list(from first: Int, _ cue: ToolCue) -> [Range<Int>] {
        var names: [Range<Int>] = []
        var next: Int? = first
        while let start = next, let name = name(from: start, cue), accepts(name, cue, isFirst: names.isEmpty) {
            names.append(name)
            next = nextItem(behind: name.upperBound, cue)
        }
        return names
    }

    /// The next item of the list: behind a comma, a stroke or "and".
    private func nextItem(behind end: Int, _ cue: ToolCue) -> Int? {
        var index = text.skippingSpace(from: end)
        guard let mark = text.at(index) else { return nil }
        // Between Chinese words a comma ends the clause.
        if mark.isOne(of: "/&+、") || mark == ",", !cue.isHan {
            index = text.skippingSpace(from: index + 1)
        } else if mark.isOne(of: "和与及與跟"), cue.isHan {
            return text.skippingSpace(from: index + 1)
        }
        for word in Self.joints where text.holds(word, at: index, before: text.count) {
            index += word.count
            break
        }
        guard index > end, index < text.count, text.scalars[index].isSpacedLetter else { return nil }
        return text.scalars[index].isUpperLatin || cue.isHan ? index : nil
    }

    private static let und = Array(" und ".unicodeScalars)
    private static let joints = ["and ", "und ", "et ", "y "].map { Array($0.unicodeScalars) }

    // MARK: Names

    /// Up to four words that are capitalised, or bear digits behind the first.
    private func name(from start: Int, _ cue: ToolCue) -> Range<Int>? {
        var end = start
        var words = 0
        var index = start
        while words < 4, let scalar = text.at(index) {
            let token = token(from: index)
            let opens = text.scalars[index].isUpperLatin || scalar.isDecimal && words > 0 && !isYearOrCount(token)
            guard !token.isEmpty, opens || cue.isHan && words == 0 || isIntercapped(token) else { break }
            end = token.upperBound
            words += 1
            guard text.at(end) == " " else { break }
            index = end + 1
        }
        return end > start ? start..<end : nil
    }

    /// Letters and digits, and the marks that join them: "Node.js", "S/4HANA", "C++".
    private func token(from start: Int) -> Range<Int> {
        var end = start
        while let scalar = text.at(end) {
            if scalar.isSpacedWord || scalar.isOne(of: "+#") && end > start {
                end += 1
            } else if scalar.isOne(of: ".-_&"), end > start, text.at(end + 1)?.isSpacedWord ?? false {
                end += 1
            } else {
                break
            }
        }
        return start..<end
    }

    private func isYearOrCount(_ token: Range<Int>) -> Bool {
        guard token.allSatisfy({ text.folded[$0].isDecimal }) else { return false }
        let next = text.skippingSpace(from: token.upperBound)
        // "for 40 sites", "in 2019"
        return token.count == 4 || (text.at(next)?.isSpacedLetter ?? false) && !text.scalars[next].isUpperLatin
    }

    // MARK: Judgement

    private func accepts(_ name: Range<Int>, _ cue: ToolCue, isFirst: Bool) -> Bool {
        let letters = name.count { text.folded[$0].isSpacedLetter }
        guard letters > 1, name.count <= 40 else { return false }
        // "drug libraries on our BD" goes on in the next line.
        if name.upperBound == text.count, letters <= 2 { return false }
        if text.at(name.upperBound) == "'" || text.at(name.upperBound) == "’" || text.at(name.upperBound) == "@" {
            return false
        }
        let isProduct = looksLikeProduct(name)
        let words = text.foldedString(name).split(separator: " ")
        switch cue.strength {
        case .use: break
        case .company:
            // "with Maria Gomez", "with Ravn Air": two plain words are a person's or a company's name as often.
            guard isProduct || words.count == 1 else { return false }
        case .product: guard isProduct else { return false }
        case .named: guard isFollowedByKind(name.upperBound) else { return false }
        case .place: guard endsClause(name.upperBound) || !isFirst else { return false }
        case .device:
            guard words.count > 1 || isProduct, text.at(text.skippingSpace(from: name.upperBound)) == ")" else {
                return false
            }
        case .list:
            if isFirst { return isKnown(at: name.lowerBound) }
            // "MultiTerm, Offerten und Rechnungen": German writes all nouns with capitals.
            guard endsClause(name.upperBound),
                isProduct || !text.holds(Self.und, at: name.upperBound, before: text.count)
            else { return false }
        }
        if cue.isHan, isFollowedByNotion(name.upperBound) { return false }
        // "end-to-end", "out-of-the-box": words, not names.
        if text.folded[name].count(where: { $0 == "-" }) >= 2, text.scalars[name].allSatisfy({ !$0.isUpperLatin }) {
            return false
        }
        return !isOther(name, words, cue)
    }

    /// Capitals within, digits beside letters, or marks that words do not have: "FieldMove", "TRAX", "p5.js".
    private func looksLikeProduct(_ name: Range<Int>) -> Bool {
        var start = name.lowerBound
        while start < name.upperBound {
            let token = token(from: start)
            guard !token.isEmpty else { break }
            let capitals = token.count { text.scalars[$0].isUpperLatin }
            let digits = token.count { text.folded[$0].isDecimal }
            let holdsLetter = token.contains { text.folded[$0].isSpacedLetter }
            if holdsLetter,
                capitals > 1 && !text.folded[token].contains("-") || digits > 0 || isIntercapped(token)
                    || text.folded[token].contains(where: { $0.isOne(of: "+#.") })
            {
                return true
            }
            start = token.upperBound + 1
        }
        return false
    }

    private func isIntercapped(_ token: Range<Int>) -> Bool {
        zip(token, token.dropFirst()).contains {
            text.folded[$0].isSpacedLetter && !text.scalars[$0].isUpperLatin && text.scalars[$1].isUpperLatin
        }
    }

    /// The end of the text, a mark, or a word that begins another thought.
    private func endsClause(_ end: Int) -> Bool {
        let index = text.skippingSpace(from: end)
        guard let next = text.at(index) else { return true }
        if next.isOne(of: ".,;:)|/&+–—、。，；）") { return true }
        return Self.ends.contains { text.holds($0, at: index, before: text.count) }
    }

    private static let ends = [
        "and ", "und ", "et ", "y ", "for ", "to ", "with ", "by ", "from ", "since ", "until ", "while ", "where ",
        "that ", "which ", "so ", "or ", "on ", "für ", "pour ", "para ", "as ",
    ].map { Array($0.unicodeScalars) }

    /// "用 BERT 模型": what is named is no tool but a notion.
    private func isFollowedByNotion(_ end: Int) -> Bool {
        let start = text.skippingSpace(from: end)
        return Self.notions.contains { text.holds($0, at: start, before: text.count) }
    }

    /// "在 Orbit 平台": the kind of tool stands behind the name.
    private func isFollowedByKind(_ end: Int) -> Bool {
        let start = text.skippingSpace(from: end)
        return Self.kinds.contains { text.holds($0, at: start, before: text.count) }
    }

    private static let kinds = Lexicon.toolCues["kind"].all.map { Array($0) }

    private static let notions = Lexicon.skillWords["notion"].map { Array($0) }

    /// Tongues, places, organizations, titles, months, and what sentences abbreviate.
    private func isOther(_ name: Range<Int>, _ words: [ScalarText], _ cue: ToolCue) -> Bool {
        let written = text.string(name)
        let folded = text.foldedString(name)
        if words.contains(where: Self.generic.contains) || isNotion(words) || SkillRefusal.isNoSkill(written) {
            return true
        }
        if MonthNames.months[words.first ?? folded] != nil, words.count < 3 { return true }
        let judged = HeadJudgement(written)
        return judged.organization >= 5 || judged.title >= 5 || judged.degree >= 5 || judged.isPlace
            || judged.isDepartment
    }

    /// "CosineSimilarity", "Monte Carlo analysis": methods and measures are named by what they end in.
    private func isNotion(_ words: [ScalarText]) -> Bool {
        guard let last = words.last else { return false }
        return Self.notionEndings.isSuffix(of: last)
    }

    private static let generic = Lexicon.nonskills["generic"]
    private static let notionEndings = Phrases(Lexicon.skillWords["notion ending"])
}
