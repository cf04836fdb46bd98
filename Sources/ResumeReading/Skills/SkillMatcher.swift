/// Finds the names of known skills in running text.
struct SkillMatcher: Sendable {
    let lexicon: SkillLexicon
    /// Those that the document's own lists state: their names need less around them to be meant.
    var stated: Set<Int> = []

    struct Match: Equatable {
        /// Index into the lexicon's entries.
        var skill: Int
        /// Scalars of the line.
        var range: Range<Int>
    }

    /// How much the surroundings have said already.
    enum Setting { case prose, listed }

    /// Left to right, not overlapping; of names that start together the longest.
    func matches(in text: SkillText, links: [Range<Int>] = [], setting: Setting = .prose) -> [Match] {
        let found = candidates(in: text, setting: setting)
        let context = SkillContext(text: text, links: links, candidates: found, setting: setting)
        // The name alone tells that a tool is meant.
        let isFirm = { (match: Match) in [.anywhere, .exact].contains(recognition(match, in: text)) }
        return found.indices.filter { index in
            switch recognition(found[index], in: text) {
            case .anywhere, .exact: true
            case .context:
                context.speaksOfTools(around: index, firm: isFirm) || context.isCued(index) || context.isClause(index)
                    || isStatedName(found[index], in: text)
            case .list:
                context.speaksOfTools(around: index, firm: isFirm) || context.isClause(index)
                    || isStatedName(found[index], in: text)
            case .listed: setting == .listed && context.isBounded(index) || isStatedName(found[index], in: text)
            case .host: context.isNamedAsTool(index, firm: isFirm)
            }
        }.map { found[$0] }
    }

    /// The one skill whose name is all of `text`.
    func whole(_ text: SkillText) -> Int? {
        let range = text.trimmed(0..<text.count)
        guard !range.isEmpty, text.isWordStart(range.lowerBound) else { return nil }
        let hit = lexicon.spellings.longestHit(in: text, from: range.lowerBound) {
            $0.end == range.upperBound && text.isWordEnd($0.end, of: range.lowerBound)
        }
        return hit?.skill
    }

    /// "代码在 GitHub": the text says where something lies.
    func namesHost(_ text: SkillText) -> Bool {
        candidates(in: text, setting: .listed).contains { lexicon.skills.recognition(of: $0.skill) == .host }
    }

    /// Every name with sound edges, whatever its surroundings.
    func candidates(in text: SkillText, setting: Setting) -> [Match] {
        var found: [Match] = []
        forEachCandidate(in: text, setting: setting) { found.append($0) }
        return found
    }

    /// Goes through the text once; what nothing begins at is passed over without a walk through the tree.
    @inline(__always)
    func forEachCandidate(in text: SkillText, setting: Setting, _ body: (Match) -> Void) {
        let masked = text.addresses()
        let spellings = lexicon.spellings
        let skills = lexicon.skills
        text.folded.withUnsafeBufferPointer { folded in
            var index = 0
            var nextMask = 0
            var isBehindWord = false
            while index < folded.count {
                // Most places stand within a word, or hold what no name begins with.
                let isWord = folded[index].isSpacedWord
                guard !(isWord && isBehindWord), spellings.mayOpen(folded, at: index) else {
                    isBehindWord = isWord
                    index += 1
                    continue
                }
                isBehindWord = isWord
                while nextMask < masked.count, masked[nextMask].upperBound <= index { nextMask += 1 }
                if nextMask < masked.count, masked[nextMask].contains(index) {
                    index = masked[nextMask].upperBound
                    isBehindWord = folded[index - 1].isSpacedWord
                    continue
                }
                guard text.isWordStart(index),
                    let hit = spellings.longestHit(
                        in: folded, from: index,
                        where: { hit in
                            guard text.isWordEnd(hit.end, of: index) else { return false }
                            let known = skills.recognition(of: hit.skill)
                            return known == .anywhere && setting == .listed
                                || accepts(hit, known, at: index, in: text, setting)
                        })
                else {
                    index += 1
                    continue
                }
                body(Match(skill: hit.skill, range: index..<hit.end))
                index = hit.end
                isBehindWord = folded[index - 1].isSpacedWord
            }
        }
    }

    private func accepts(
        _ hit: SpellingTrie.Hit, _ known: SkillLexicon.Recognition, at start: Int, in text: SkillText,
        _ setting: Setting
    ) -> Bool {
        switch recognition(Match(skill: hit.skill, range: start..<hit.end), known, in: text) {
        case .anywhere, .host: return setting == .listed || !isSplit(text, start..<hit.end, skill: hit.skill)
        case .listed:
            return setting == .listed
                || stated.contains(hit.skill) && isSpeltAsListed(text, start..<hit.end, skill: hit.skill)
        case .exact, .context, .list:
            if setting == .listed { return true }
            let isAlone = hit.end - start > 2 && text.touchesHan(start..<hit.end)
            return isAlone || isSpeltAsListed(text, start..<hit.end, skill: hit.skill)
        }
    }

    /// "experience in design" holds no InDesign: in small letters a name of one word is not written as two; nor does
    /// "ran on Core ML" hold OnCore.
    private func isSplit(_ text: SkillText, _ range: Range<Int>, skill: Int) -> Bool {
        let written = text.scalars[range]
        guard written.contains(" "),
            written.allSatisfy({ $0 == " " || ("a"..."z").contains($0) })
                || ["on ", "in ", "at ", "to ", "of "].contains(where: { written.starts(with: $0.unicodeScalars) })
        else { return false }
        let key = SkillLexicon.key(text.string(range))
        return !lexicon.skills[skill].spellings.contains {
            $0.contains(where: { $0 == " " || $0 == "-" }) && SkillLexicon.key($0) == key
        }
    }

    /// "Works Manager" is no WorksManager: a name of one word is not two with capitals.
    private func isSpeltAsListed(_ text: SkillText, _ range: Range<Int>, skill: Int) -> Bool {
        let written = text.scalars[range].filter { !$0.isNameBreak }
        let isSplit = text.holdsTitleWord(behindSpaceIn: range)
        return lexicon.skills[skill].spellings.contains { spelling in
            spelling.unicodeScalars.lazy.filter { !$0.isNameBreak }.elementsEqual(written)
                && (!isSplit || spelling.unicodeScalars.contains(where: \.isNameBreak))
        }
    }

    /// "motion in Principle" of somebody who lists Principle: with its capital, not where every sentence has one, and
    /// no part of a longer name or of a date ("Spring Street", "Spring 2019").
    private func isStatedName(_ match: Match, in text: SkillText) -> Bool {
        guard stated.contains(match.skill), match.range.count > 2, text.scalars[match.range.lowerBound].isUpperLatin,
            isSpeltAsListed(text, match.range, skill: match.skill)
        else { return false }
        let before = text.skippingSpace(before: match.range.lowerBound)
        guard let last = text.at(before), last.isSpacedWord || last.isHan || last.isOne(of: ",;(/&、，；（和") else {
            return false
        }
        if last.isSpacedWord, before + 1 < match.range.lowerBound, text.startsWithCapital(wordEndingAt: before) {
            return false
        }
        let after = text.skippingSpace(from: match.range.upperBound)
        guard after > match.range.upperBound, let next = text.at(after) else { return true }
        return !next.isDecimal && !text.scalars[after].isUpperLatin
    }

    /// A flag is about the short name: "Spark" needs more than its capital, "Apache Spark" needs nothing.
    private func recognition(_ match: Match, in text: SkillText) -> SkillLexicon.Recognition {
        recognition(match, lexicon.skills.recognition(of: match.skill), in: text)
    }

    private func recognition(
        _ match: Match, _ known: SkillLexicon.Recognition, in text: SkillText
    ) -> SkillLexicon.Recognition {
        if known == .listed { return isToldByMaker(match, in: text) ? .exact : .listed }
        guard [.exact, .context, .list].contains(known) else { return known }
        let written = text.scalars[match.range]
        if written.dropFirst().contains(".") { return .anywhere }
        if written.contains(" ") {
            let key = SkillLexicon.key(text.string(match.range))
            return lexicon.skills[match.skill].aliases.contains { $0.contains(" ") && SkillLexicon.key($0) == key }
                ? .anywhere : .exact
        }
        let isCamelCase = zip(written, written.dropFirst()).contains {
            !$0.isUpperLatin && $0.isSpacedLetter && $1.isUpperLatin
        }
        return isCamelCase ? .exact : known
    }

    /// "Microsoft Access" needs no list: its maker tells that the program is meant. "Microsoft Teams" is what everybody uses.
    private func isToldByMaker(_ match: Match, in text: SkillText) -> Bool {
        let written = text.string(match.range)
        return written.contains(" ") && Self.makers.contains(where: written.hasPrefix)
            && ["database", "design", "system", "data"].contains(lexicon.skills.category(of: match.skill))
    }

    private static let makers = ["Microsoft ", "MS ", "Adobe ", "Autodesk ", "Siemens ", "IBM ", "Oracle "]
}

extension SkillText {
    fileprivate func startsWithCapital(wordEndingAt end: Int) -> Bool {
        var start = end
        while start > 0, folded[start - 1].isSpacedWord { start -= 1 }
        return scalars[start].isUpperLatin
    }

    /// "Works Manager", but not "Node JS".
    fileprivate func holdsTitleWord(behindSpaceIn range: Range<Int>) -> Bool {
        zip(range, range.dropFirst(2)).contains { space, second in
            scalars[space] == " " && scalars[space + 1].isUpperLatin && ("a"..."z").contains(scalars[second])
        }
    }

    /// A name may start here: no letter, digit or joining mark before.
    func isWordStart(_ index: Int) -> Bool {
        guard let first = at(index), !first.isSkillSpace else { return false }
        guard first.isSpacedWord || first == ".", let before = at(index - 1) else { return true }
        if before.isSpacedWord { return false }
        switch before {
        case "@", "\\", "'", "’": return false
        case "-", "_", ".", "+": return !(at(index - 2)?.isSpacedWord ?? false) || (before == "+" && index >= 2)
        default: return true
        }
    }

    /// The name from `start` may end before `end`: what follows is no letter, but may be a version.
    func isWordEnd(_ end: Int, of start: Int) -> Bool {
        guard let last = at(end - 1), let next = at(end) else { return true }
        if last.isHan { return true }
        if last == "+" || last == "#" { return next != last && !(next.isSpacedLetter) }
        guard last.isSpacedWord else { return !next.isSpacedWord }
        if next == "'" || next == "’" { return end - start > 1 }
        if next == "+" || next == "#" { return end - start > 2 }
        if next == "." {
            // "Python.Java" is a careless list, "python.org" is not the language.
            guard end + 1 < count else { return true }
            return !scalars[end + 1].isSpacedLetter || scalars[end + 1].isUpperLatin
        }
        if next == "-" || next == "&" || next == "_" { return end - start > 2 }
        if next.isDecimal { return !last.isDecimal && end - start > 2 && endsVersion(end) }
        if next.isSpacedLetter {
            // The plural of an abbreviation: FPGAs.
            let isPlural = next == "s" && scalars[end] == "s" && !(at(end + 1)?.isSpacedWord ?? false)
            return isPlural && end - start > 2 && scalars[start..<end].allSatisfy { $0.isUpperLatin }
        }
        return true
    }

    /// Digits and points, then no letter: `3`, `2.5`.
    private func endsVersion(_ start: Int) -> Bool {
        var index = start
        while let scalar = at(index), scalar.isDecimal || scalar == "." { index += 1 }
        return !(at(index)?.isSpacedLetter ?? false)
    }

    /// A Han character stands directly before or behind.
    func touchesHan(_ range: Range<Int>) -> Bool {
        (at(range.lowerBound - 1)?.isHan ?? false) || (at(range.upperBound)?.isHan ?? false)
    }
}
