/// The wording of degrees: where the degree ends and the field begins.
enum DegreeWording {
    /// A degree that is conferred, rather than a level of schooling (本科, 研究生).
    static func isAcademic(_ text: ScalarText) -> Bool {
        let bare = Wording.withoutBrackets(text)
        return ["学士", "硕士", "博士", "學士", "碩士"].contains { bare.contains($0) }
    }

    /// Not honours, marks, forms of study or courses.
    static func isSubject(_ text: ScalarText) -> Bool {
        let bare = Wording.trimmed(Wording.withoutBrackets(text))
        let text = bare.count >= 2 ? bare : text
        let lower = text.lowercased()
        if noFields.isFound(in: lower) || lower.contains("top ") || lower.contains("note ") { return false }
        return text.contains(where: \.isLetter) && text.count >= 2 && text.count <= 80
            && !(text.first?.isNumber ?? false)
    }

    /// `Physics`, `Marine Biology`, `Volkskunde`: the endings of fields in European languages; places end otherwise.
    static func endsAsField(_ text: ScalarText) -> Bool {
        guard let last = Wording.words(text).last, Wording.hanCount(text) == 0 else { return true }
        if fields.contains(last) { return true }
        return fieldEndings.isSuffix(of: last, margin: 2)
    }

    /// A second field beside the one that the degree is in: `minor in Music`.
    static func isMinor(_ text: ScalarText) -> Bool {
        minors.opens(text.lowercased())
    }

    /// Ends secondary schooling, which has no field.
    static func isSchoolLeaving(_ degree: ScalarText) -> Bool {
        schoolLeaving.opens(degree.lowercased())
    }

    /// Time at another school, which has no field of its own.
    static func isExchange(_ degree: ScalarText) -> Bool {
        exchanges.opens(degree.lowercased())
    }

    static func split(_ text: ScalarText) -> (degree: ScalarText?, area: ScalarText?) {
        let bare = Wording.trimmed(Wording.withoutBrackets(text))
        let plain = firstHalf(of: bare.isEmpty ? Wording.trimmed(text) : bare)
        return Wording.hanCount(plain) >= 2 ? splitHan(plain) : splitLatin(plain)
    }

    /// `M.S. Engineering Management 工程管理硕士` -> the half printed first, when each half names a degree or a school.
    static func firstHalf(of text: ScalarText) -> ScalarText {
        let words = text.split(separator: " ")
        guard words.count > 1 else { return text }
        for cut in 1..<words.count {
            let first = words[..<cut].joined(separator: " ")
            let second = words[cut...].joined(separator: " ")
            guard isOneScript(first), isOneScript(second),
                (Wording.hanCount(first) == 0) != (Wording.hanCount(second) == 0)
            else { continue }
            let (left, right) = (HeadJudgement(first), HeadJudgement(second))
            if left.degree >= 5 && right.degree >= 5 || left.isSchool && right.isSchool { return first }
        }
        return text
    }

    private static func isOneScript(_ text: ScalarText) -> Bool {
        let han = Wording.hanCount(text)
        return han == 0 || !text.contains { $0.isLetter && !$0.isHan }
    }

    /// `电影、电视与数码媒体艺术硕士` -> 硕士 in 电影…; `管理学学士` and other named degrees stay whole.
    private static func splitHan(_ text: ScalarText) -> (ScalarText?, ScalarText?) {
        let degrees = Lexicon.degrees
        if degrees["named"].contains(text) || degrees["suffix"].contains(text) { return (text, nil) }
        let characters = Array(text)
        for kind in ["named", "suffix"] {
            for start in characters.indices.dropFirst() {
                let tail = ScalarText(characters[start...])
                guard degrees[kind].contains(tail), !cutsWord(characters, at: start) else { continue }
                let area = withoutForm(ScalarText(characters[..<start]))
                return area.count >= 2 ? (tail, area) : (text, nil)
            }
        }
        for end in characters.indices.dropFirst().reversed() {
            let head = ScalarText(characters[..<end])
            if degrees["named"].contains(head) || degrees["suffix"].contains(head) {
                let area = Wording.trimmed(ScalarText(characters[end...]), also: "()（）")
                return (head, area.count >= 2 && isSubject(area) ? area : nil)
            }
        }
        return (text, nil)
    }

    /// `软件工程专业`, `全日制软件工程`: without the words for the form of study.
    private static func withoutForm(_ text: ScalarText) -> ScalarText {
        var area = Wording.trimmed(text)
        for word in ["专业学位", "專業學位", "全日制", "专业", "專業", "学位", "學位"] {
            if area.hasSuffix(word) { area = area.dropLast(word.count) }
            if area.hasPrefix(word) { area = area.dropFirst(word.count) }
        }
        return Wording.trimmed(area)
    }

    /// `工商管|理學士`: the discipline of the degree (理, 工, 文, 法) is the end of a word of the field.
    private static func cutsWord(_ characters: [Unicode.Scalar], at start: Int) -> Bool {
        guard start > 0 else { return false }
        // "临床医学博士" is medicine; "新闻学文学学士" is a degree in arts.
        if ["医学", "醫學", "文学", "文學"].contains(ScalarText(characters[start...].prefix(2))) {
            return !characters[start - 1].isOne(of: "学學")
        }
        guard characters.count - start == 3 else { return false }
        return cutWords.contains(ScalarText(characters[start - 1...start]))
    }

    /// `Bachelor of Science in Nursing` -> Bachelor of Science, Nursing.
    private static func splitLatin(_ text: ScalarText) -> (ScalarText?, ScalarText?) {
        for joint in [" in ", " en ", " für ", " der ", " im Fach ", " zur ", " zum ", " em "] {
            let parts = text.parts(separatedBy: joint)
            guard parts.count >= 2, let head = parts.first,
                HeadJudgement(head).degree > 0 || head.lowercased().hasSuffix("certificate")
            else { continue }
            let area = parts.dropFirst().joined(separator: joint)
            return (Wording.trimmed(head), Wording.trimmed(area))
        }
        let words = text.split(separator: " ")
        let folded = words.map { Wording.words($0).first ?? ScalarText() }
        let matches = Lexicon.degrees["word"].matches(in: folded).filter { $0.lowerBound == 0 }
        guard let match = matches.max(by: { $0.count < $1.count }) else { return (text, nil) }
        var end = match.upperBound
        // "associate of" is a phrase of its own; what it is an associate of belongs to the degree.
        if end > 1, folded[end - 1] == "of" { end -= 1 }
        if end < words.count, folded[end] == "of" {
            // "Bachelor of Science", "Master of Fine Arts", but "Master of Statistics" names its field.
            // "Master of Professional Studies" is one degree, "Master of Professional Accountancy" names its field.
            let isOwnField =
                end + 2 < words.count && ["professional", "advanced", "applied"].contains(folded[end + 1])
                && !["studies", "science", "sciences", "arts", "practice"].contains(folded[end + 2])
            if end + 1 < words.count, broad.contains(folded[end + 1]), !isOwnField {
                end += 2
                while end < words.count, broadRest.contains(folded[end]) { end += 1 }
            } else if end + 1 < words.count {
                return (words[..<end].joined(separator: " "), words[(end + 1)...].joined(separator: " "))
            }
        } else if end < words.count, levels.contains(folded[end]) {
            end += 1
            if end < words.count, words[end].allSatisfy(\.isNumber) { end += 1 }
        } else if end < words.count, words[end].allSatisfy(\.isNumber) {
            end += 1
        }
        let area = Wording.trimmed(words[end...].joined(separator: " "))
        return (Wording.trimmed(words[..<end].joined(separator: " ")), area.count >= 2 && isSubject(area) ? area : nil)
    }

    private static let noFields = WordSet(Lexicon.education["no field"])
    private static let fields = WordSet(Lexicon.education["field"])
    private static let fieldEndings = Phrases(Lexicon.education["field ending"])
    private static let schoolLeaving = WordSet(Lexicon.education["school leaving"])
    private static let exchanges = WordSet(Lexicon.education["exchange"])
    private static let minors = WordSet(Lexicon.education["minor"])
    private static let cutWords = WordSet(Lexicon.education["cut word"])
    private static let broad = WordSet(Lexicon.education["broad"])
    private static let broadRest = WordSet(Lexicon.education["broad rest"])
    private static let levels = WordSet(Lexicon.education["level"])
}
