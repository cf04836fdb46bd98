/// The title of a research grant: what stands beside fund, role and amount.
enum GrantName {
    static func name(of raw: RawEntry) -> ScalarText? {
        guard let line = raw.head.first else { return nil }
        let text = line.residue
        // "R01 GM000555   Marsh (PI)   09/2023 – 08/2028" above the title.
        if isAwardNumber(text),
            let title = (raw.head.dropFirst() + raw.details).prefix(3).first(where: { namesWork($0.text) })
        {
            return Wording.trimmed(title.text)
        }
        if let title = behindNumber(in: text) { return title }
        if let open = text.firstIndex(where: { $0.isOne(of: "“\"《「„«") }),
            let close = text[text.index(after: open)...].firstIndex(where: { $0.isOne(of: "”“\"》」»") })
        {
            return Wording.trimmed(text[text.index(after: open)..<close], also: ",，")
        }
        if let title = singleQuoted(in: text) { return title }
        if let colon = text.firstIndex(of: "：") ?? text.firstIndex(of: ":"), text[..<colon].count <= 30,
            isFund(ScalarText(text[..<colon])), !text[..<colon].contains(",")
        {
            let rest = text[text.index(after: colon)...]
            return rest.split { $0.isOne(of: "，,\t") }.map { Wording.trimmed($0) }.first { !$0.isEmpty }
        }
        if let sentence = openingSentence(of: text) { return sentence }
        let parts = withoutSums(text).split { $0.isOne(of: "，,\t|｜") }.map { Wording.trimmed($0) }.filter {
            !$0.isEmpty
        }
        guard parts.count >= 2, let first = parts.first else { return nil }
        // "Pilot award (PI), Baking Association" above the title: scheme, role and fund are all that the head names.
        if parts.allSatisfy({ isFund($0) || isRole($0) || isAmount($0) || HeadJudgement($0).organization >= 6 }),
            parts.contains(where: { Wording.bracketed($0).contains(where: isRole) || isRole($0) }),
            let title = (raw.head.dropFirst() + raw.details).first, namesWork(title.text), !title.isBullet
        {
            return Wording.trimmed(title.text)
        }
        return parts.first { !isFund($0) && !isRole($0) && !isAmount($0) } ?? first
    }

    /// `R01 GM000555 (PI: Marsh). NIH/NIGMS. Bread and its discontents. $40,000`: sentences, of which the first is the number
    /// of the fund's own.
    private static func behindNumber(in text: ScalarText) -> ScalarText? {
        let sentences = text.parts(separatedBy: ". ").map { Wording.trimmed($0, also: ".") }
        guard sentences.count >= 3, let first = sentences.first, first.count <= 60, first.holdsNumber,
            case let number = Wording.trimmed(Wording.withoutBrackets(first)), number.count <= 24,
            !number.contains(where: \.isLowercase),
            Wording.bracketed(first).contains(where: { held in
                isRole(held) || held.split { $0.isOne(of: ":,;") }.contains { isRole(Wording.trimmed($0)) }
            })
        else { return nil }
        return sentences.dropFirst().first { namesWork($0) && $0.wordCount >= 3 && $0.contains(where: \.isLowercase) }
    }

    /// `Current`, `Completed support`: what stands between grants and groups them.
    static func isStatus(_ text: ScalarText) -> Bool {
        let words = Wording.words(text)
        guard text.count <= 24, let first = words.first, states.contains(first) else { return false }
        return words.count == 1 || words.count == 2 && funding.contains(words[1])
    }

    private static let funding: WordSet = ["support", "grants", "funding", "projects", "awards", "research"]
    private static let states: WordSet = ["current", "active", "ongoing", "completed", "past", "pending"]

    /// `Baking Council ($40,000)`: the comma of a sum in brackets divides nothing.
    private static func withoutSums(_ text: ScalarText) -> ScalarText {
        guard text.holdsNumber else { return text }
        var bare = text
        for held in Wording.bracketed(text) where isAmount(held) {
            bare = bare.replacing("(" + held + ")", with: ScalarText())
            bare = bare.replacing("（" + held + "）", with: ScalarText())
        }
        return bare
    }

    /// A grant among prizes: its title in quotation marks, and its sum or the role in it.
    static func isListed(_ text: ScalarText) -> Bool {
        guard text.fits(inBytes: 300), isFund(text), text.contains(where: { $0.isOne(of: "“\"《「„«'‘") }) else {
            return false
        }
        let parts = text.split { $0.isOne(of: "，,;；\t|｜") }.map { Wording.trimmed($0) }.filter { !$0.isEmpty }
        return parts.count >= 3
            && parts.dropFirst().contains { isRole($0) || isAmount($0) && $0.contains(where: \.isLetter) }
    }

    /// `AHRC grant, 'Commons Lost' (PI)`: single marks that stand apart on either side.
    private static func singleQuoted(in text: ScalarText) -> ScalarText? {
        guard
            let open = text.indices.first(where: {
                text[$0].isOne(of: "'‘") && ($0 == text.startIndex || text[$0 - 1].isWhitespace)
            })
        else { return nil }
        let close = text.indices.first {
            $0 > open + 3 && text[$0].isOne(of: "'’") && ($0 + 1 == text.endIndex || text[$0 + 1].isOne(of: " ,.;)"))
        }
        return close.map { Wording.trimmed(text[(open + 1)..<$0], also: ",，") }
    }

    /// `国家自然科学基金青年项目，卤化物电解质的离子通道，2021.06-2022.12，8万元，主持`: most items name a fund first, and role or sum.
    static func areListed(in lines: [SourceLine]) -> Bool {
        let listed = lines.filter { !$0.isBlank && !$0.isHidden && $0.text.count > 12 }
        let grants = listed.count { line in
            let parts = line.text.split { $0.isOne(of: "，,；;\t|｜") }.map { Wording.trimmed($0) }.filter { !$0.isEmpty }
            guard parts.count >= 4, let first = parts.first, isFund(first) else { return false }
            return parts.dropFirst().contains { isRole($0) || isAmount($0) }
        }
        return grants >= 2 && grants * 2 > listed.count
    }

    /// No fund with its sum (`NIH/NIDDK, $612,000`), role (`Role: PI`) or purpose (`Goal: to …`).
    private static func namesWork(_ text: ScalarText) -> Bool {
        guard text.count >= 4, Label.split(text) == nil, !text.lowercased().hasPrefix("goal") else { return false }
        let parts = text.split { $0.isOne(of: "，,;；|｜\t") }.map { Wording.trimmed($0) }.filter { !$0.isEmpty }
        // "NIH/NIDDK": the fund by its letters.
        if parts.count == 1, text.count <= 24, !text.contains(where: \.isLowercase), Wording.hanCount(text) == 0 {
            return false
        }
        return !isRole(text) && !isAmount(text)
            && !(parts.count >= 2 && parts.dropFirst().allSatisfy { isAmount($0) || $0.holdsNumber })
    }

    /// A number of the fund's own and who bears it in which role, and nothing else.
    private static func isAwardNumber(_ text: ScalarText) -> Bool {
        let fields = text.parts(separatedBy: "  ").flatMap { $0.split(separator: "\t") }.map { Wording.trimmed($0) }
            .filter { !$0.isEmpty }
        // "K01 DK555123 (Marsh, PI)": the brackets hold name and role.
        if fields.count == 1, let only = fields.first, let held = Wording.bracketed(only).last {
            let number = Wording.trimmed(Wording.withoutBrackets(only))
            return number.count <= 24 && number.holdsNumber && number.contains(where: \.isUppercase)
                && !number.contains(where: \.isLowercase)
                && isRole(Wording.trimmed(held.split(separator: ",").last ?? held))
        }
        guard fields.count >= 2, let first = fields.first, let last = fields.last else { return false }
        let role = Wording.bracketed(last).last ?? last
        return first.holdsNumber && first.contains(where: \.isUppercase) && first.count <= 24
            && isRole(role)
    }

    /// `Bread for all. Baking Council, PI, EUR 20,000`: a title with a full stop of its own.
    private static func openingSentence(of text: ScalarText) -> ScalarText? {
        guard let stop = text.firstRange(of: ". ") else { return nil }
        let first = Wording.trimmed(text[..<stop.lowerBound])
        guard first.count >= 8, first.last?.isLowercase ?? false, Wording.words(first).count > 1, !isFund(first),
            !isRole(first)
        else { return nil }
        return first
    }

    private static func isFund(_ text: ScalarText) -> Bool {
        let lower = text.lowercased()
        return Lexicon.grants["fund"].all.contains(where: lower.contains)
            || Wording.words(lower).contains(where: Lexicon.grants["fundword"].contains)
    }

    private static func isRole(_ text: ScalarText) -> Bool {
        Lexicon.grants["role"].contains(Wording.trimmed(Wording.withoutBrackets(text)).lowercased())
    }

    /// `主持，30万元`, `co-PI`: all that stands behind the years of a grant.
    static func isTail(_ text: ScalarText) -> Bool {
        guard text.count <= 40 else { return false }
        let parts = text.split { $0.isOne(of: "，,、") }.map { Wording.trimmed($0) }.filter { !$0.isEmpty }
        return !parts.isEmpty && parts.allSatisfy { isRole($0) || isAmount($0) }
            && parts.contains { isRole($0) || $0.contains { !$0.isNumber && !$0.isOne(of: " .,") } }
    }

    /// `30 万元`, `EUR 800`, `000`: the comma of an amount divides it too.
    private static func isAmount(_ text: ScalarText) -> Bool {
        guard text.holdsNumber, text.count <= 24 || !Wording.bracketed(text).isEmpty else { return false }
        let text = Wording.withoutBrackets(text)
        let words = text.filter { !$0.isNumber && !$0.isOne(of: " .,()（）") }.lowercased()
        if words.isEmpty { return true }
        let currencies = Lexicon.grants["currency"]
        return currencies.contains(words)
            || currencies.all.contains { words.hasPrefix($0) && words.count <= $0.count + 6 }
    }
}
