import Resume

/// What a sentence in English, German or French says between its small words: who was what, where.
struct LatinProse {
    let text: ScalarText
    let bold: [ScalarText]
    private let lower: ScalarText

    init(_ text: ScalarText, bold: [ScalarText]) {
        self.text = text
        self.bold = bold
        lower = text.lowercased()
    }

    // MARK: Titles

    /// Words before a title, the surest first.
    private static let introductions = [
        "as an ", "as a ", "as the ", "as their ", "as its ", "as ", "als ", "en tant que ", "comme ", "en qualité de ",
        "promoted to ", "been an ", "been a ", "been the ", "was an ", "was a ", "was the ", "became an ", "became a ",
        "became the ", "became ", "become ", "appointed ", "named ", "am an ", "am a ", "am the ", "is an ", "is a ",
        "is the ", "'m a ", "’m a ", "after a ", "after an ", "following a ", "role of ", "position of ", "title of ",
        "was ", "been ", "is ", "am ", "war ",
        "wurde ",
        "ist ", "a été ", "était ", "est ", "suis ",
    ]

    private static let anyIntroduction = WordSet(introductions)

    /// What ends a title.
    private static let titleEnds = [
        " at ", " for ", " with ", " in ", " from ", " on ", " until ", " since ", " between ", " where ", " there",
        " bei ",
        " beim ", " im ", " der ", " des ", " chez ", " au ", " à ", " dans ", " tätig", " beschäftigt", " angestellt",
        " and ",
        " und ", " et ", " who ", " by ", " am ", " an der ", " during ", " after ", " before ", " responsible ",
    ]

    /// The title that the sentence introduces, with the words before it.
    func title() -> (text: ScalarText, introduction: String)? {
        for introduction in Self.anyIntroduction.isFound(in: lower) ? Self.introductions : [] {
            for found in ranges(of: introduction) {
                // "als **Inhouse Consultant SAP EWM**": what is set in bold is the whole title.
                let rest = text[found.upperBound...]
                if let marked = bold.first(where: { rest.hasPrefix($0) }), HeadJudgement(marked).title >= 2,
                    HeadJudgement(marked).organization < 5
                {
                    return (marked, introduction)
                }
                let phrase = phrase(from: found.upperBound, endingAt: Self.titleEnds)
                guard (3...60).contains(phrase.count) else { continue }
                let judged = HeadJudgement(phrase)
                guard judged.title >= 5, judged.organization <= judged.title, !Wording.isProse(phrase) else { continue }
                return (phrase, introduction)
            }
        }
        let marked = bold.first { HeadJudgement($0).title >= 5 && HeadJudgement($0).organization < 5 }
        return marked.map { ($0, "") }
    }

    // MARK: Names

    /// Words before an employer or a school.
    private static let joints = [
        "at the ", "at ", "with the ", "with ", "for the ", "for ", "from the ", "from ", "joined the ", "joined ",
        "joining ",
        "bei der ", "beim ", "bei ", "an der ", "am ", "chez ", "à l'", "à l’", "à la ", "à ", "au ", "of the ",
        "in the ",
        "im ", "in ",
    ]

    /// The name behind a joint: in bold, or in capitals with an organization's wording.
    /// - Parameter isOpen: a name of unknown wording will do.
    func organization(isOpen: Bool, where isFit: (HeadJudgement) -> Bool = { $0.organization >= 5 }) -> ScalarText? {
        var fallback: ScalarText?
        for joint in Self.joints {
            for found in ranges(of: joint) {
                let rest = text[found.upperBound...]
                if let name = bold.first(where: { rest.hasPrefix($0) }), HeadJudgement(name).title < 5 { return name }
                let name = name(from: found.upperBound)
                guard (2...70).contains(name.count) else { continue }
                let judged = HeadJudgement(name)
                if isFit(judged), judged.title <= judged.organization { return name }
                if isOpen, judged.isUnknown, fallback == nil,
                    !["in ", "in the ", "im ", "of the ", "with ", "with the ", "à "].contains(joint)
                {
                    fallback = name
                }
            }
        }
        return fallback
    }

    /// Capitalised words with the small ones between them.
    private func name(from start: Int) -> ScalarText {
        var end = start
        var index = start
        while index < text.endIndex {
            var stop = index
            while stop < text.endIndex, !text[stop].isWhitespace { stop += 1 }
            let word = text[index..<stop]
            let bare = Wording.trimmed(word, also: "().“”\"")
            let isSmall = ["of", "and", "&", "for", "the", "de", "du", "des", "la", "und", "der", "für", "et", "zu"]
                .contains(bare)
            guard word.first != "(", bare.first?.isUppercase ?? false || isSmall && end > start else { break }
            if !isSmall { end = stop }
            if let last = word.last, last.isOne(of: ",.;:)"), word.count > 3 || last != "." { break }
            index = stop
            while index < text.endIndex, text[index].isWhitespace { index += 1 }
        }
        return Wording.trimmed(text[start..<end], also: "().“”\"")
    }

    private func phrase(from start: Int, endingAt words: [String]) -> ScalarText {
        var end = start
        while end < text.endIndex, end - start < 80, !text[end].isOne(of: ",.;:()–—\t") { end += 1 }
        let whole = lower[start..<end]
        let cut = words.compactMap { whole.firstRange(of: $0)?.lowerBound }.min() ?? end
        return Wording.trimmed(text[start..<cut])
    }

    /// Where the words stand, not within another word.
    private func ranges(of words: String) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var from = lower.startIndex
        while from < lower.endIndex, let range = lower[from...].firstRange(of: words) {
            if range.lowerBound == lower.startIndex || !lower[range.lowerBound - 1].isLetter { found.append(range) }
            from = range.upperBound
        }
        return found
    }
}
