public import Resume

/// A person's name in one or two scripts, as printed.
struct PersonName: Equatable {
    var name: ScalarText
    /// The same name in the other script.
    var alternate: ScalarText?

    /// Reads a text that should be nothing but a name: titles, degrees and words such as 简历 are stripped, Chinese
    /// characters that are spread out are joined. Nil when it does not look like a name.
    init?(_ text: ScalarText) {
        let cleaned = PersonName.withoutExtras(text)
        guard !cleaned.isEmpty, cleaned.count <= 60, !cleaned.contains(where: { $0.isDigit || $0.isOne(of: "@\\<>=") }),
            !cleaned.contains("/") || PersonName.holdsDescent(cleaned)
        else { return nil }
        // "Marsh, Ada J." is a name; "Bengaluru, India" is none.
        guard !cleaned.contains(",") || cleaned.hasSuffix(".") || PersonName.opensWithFamilyName(cleaned) else {
            return nil
        }
        // "> 蒙古族 | 1991 年生" below the title tells what must not be told, and no name.
        guard !ProtectedData.isProtected(value: cleaned) else { return nil }
        if let name = PersonName.transliterated(cleaned) {
            self.name = name
            return
        }
        let (han, latin, hanIsFirst) = PersonName.scripts(of: cleaned)
        let chinese = PersonName.chineseName(han)
        let western = PersonName.latinName(latin)
        switch (han.isEmpty, latin.isEmpty) {
        case (false, true):
            guard let chinese else { return nil }
            name = chinese
        case (true, false):
            guard let western else { return nil }
            name = PersonName.opensWithFamilyName(cleaned) ? cleaned : western
        default:
            // "Jun Xi 习珺" is one name twice, and so is "Zhuo Ran 卓然", which few names open with; "周航 Java" is a name and
            // something else.
            guard let western, let chinese = chinese ?? PersonName.spelt(han, by: western) else { return nil }
            name = hanIsFirst ? chinese : western
            alternate = hanIsFirst ? western : chinese
        }
    }

    /// A name as it stands, which others have looked at.
    init(verbatim name: ScalarText) { self.name = name }

    /// A name that a label or a possessive vouches for: one word and rare family names are fine.
    init?(labelled text: ScalarText) {
        if let name = PersonName(text) {
            self = name
            return
        }
        let cleaned = PersonName.withoutExtras(text)
        guard (2...40).contains(cleaned.count), cleaned.split(whereSeparator: \.isWhitespace).count <= 5,
            !cleaned.contains(where: { $0.isDigit || $0.isOne(of: "@:：/，。") }),
            !PersonName.withheld.contains(cleaned.lowercased()), !NameWords.excludesName(cleaned)
        else { return nil }
        let (han, latin, _) = PersonName.scripts(of: cleaned)
        if latin.isEmpty {
            let joined = han.filter { !$0.isWhitespace }
            guard (2...5).contains(joined.count) else { return nil }
            name = joined
        } else {
            guard cleaned.first?.isLetter ?? false, cleaned.first?.isUppercase ?? false else { return nil }
            name = cleaned
        }
    }

    /// A name that its place vouches for, the title of a document: of one word or of many, in any script.
    init?(title text: ScalarText) {
        if let name = PersonName(text) {
            self = name
            return
        }
        let cleaned = PersonName.withoutExtras(text)
        let words = cleaned.split(whereSeparator: \.isWhitespace)
        guard (2...80).contains(cleaned.count), (1...10).contains(words.count),
            !cleaned.contains(where: { $0.isDigit || $0.isOne(of: "@:：/，。&+") }), let first = cleaned.first,
            first.isLetter, !first.isLowercase, !words.contains(where: NameWords.isCommonWord),
            !PersonName.withheld.contains(cleaned.lowercased()), !NameWords.excludesName(cleaned)
        else { return nil }
        name = cleaned
    }

    /// `保密`, `N/A`: the person keeps the name to themselves.
    static func isWithheld(_ text: ScalarText) -> Bool {
        guard !text.allSatisfy(\.isWhitespace) else { return false }
        let key = text.filter { !$0.isWhitespace && !$0.isOne(of: "*＊xX×") }.lowercased()
        return key.isEmpty || withheld.contains(key)
    }

    private static let withheld: WordSet = [
        "保密", "略", "匿名", "某某", "某", "隐藏", "不公开", "n/a", "confidential", "anonymous", "withheld", "candidate",
    ]

    /// Two to four characters whose readings the name in letters is made of, in either order.
    private static func spelt(_ han: ScalarText, by western: ScalarText) -> ScalarText? {
        let name = han.filter { !$0.isWhitespace }
        let words = western.lowercased().split { !$0.isLetter }.map { String($0) }
        guard (2...4).contains(name.count), let sounds = Pinyin.syllables(of: name)?.map({ String($0) }),
            words.count >= 2
        else { return nil }
        let spelt = words.joined()
        let family = sounds[0], given = sounds.dropFirst().joined()
        return spelt == family + given || spelt == given + family ? name : nil
    }

    /// Degrees or titles stand around the name: "Marisol Etxeberria, PhD", "Prof. Dr. Henrike Saalbach".
    static func isTitled(_ text: ScalarText) -> Bool {
        let parts = text.split(separator: ",")
        let words = text.split(whereSeparator: \.isWhitespace)
        return parts.count > 1 && parts.dropFirst().allSatisfy(isCredential)
            || words.first.map { NameWords.titles.contains($0.lowercased()) } ?? false
    }

    // MARK: Cleaning

    private static func withoutExtras(_ text: ScalarText) -> ScalarText {
        var text = text
        for mark in ["'s ", "’s ", "`s ", "‘s ", "´s "] {
            if let range = text.firstRange(of: mark),
                NameWords.pageWords.opens(text[range.upperBound...].lowercased())
            {
                text = text[..<range.lowerBound]
            }
        }
        if let bar = text.firstIndex(where: { $0.isOne(of: "|｜") }) { text = text[..<bar] }
        // "DELPHINE MARSH, RN, CCRN": credentials are short and in capitals.
        let parts = text.split(separator: ",", omittingEmptySubsequences: false)
        if parts.count > 1, parts.dropFirst().allSatisfy(isCredential), let first = parts.first { text = first }
        var words = text.split(whereSeparator: \.isWhitespace)
        var isTitled = false
        while let first = words.first,
            NameWords.titles.contains(first.lowercased())
                || isTitled && ["of", "-", "–", "—"].contains(first.lowercased())
        {
            words.removeFirst()
            isTitled = true
        }
        while let last = words.last, words.count > 1,
            NameWords.trailing.contains(last.lowercased()) || NameWords.credentials.contains(last)
                || words.count > 2 && isMixedCredential(last)
        {
            words.removeLast()
        }
        var result = words.joined(separator: " ")
        for ending in NameWords.endings where result.hasSuffix(ending) && result.count > ending.count {
            result = result.dropLast(ending.count)
        }
        return result.trimmingSymbols
    }

    private static func isCredential(_ part: ScalarText) -> Bool {
        let word = part.filter { !$0.isWhitespace }
        // "CLARISSA" is a name; "PMHNP-BC" has a sign within.
        // "ANNE-MARIE" has a name behind it.
        let isSigned =
            word.contains { $0.isOne(of: ".()") } || word.split { $0 == "-" }.last.map { $0.count <= 3 } ?? false
        let longest = isSigned && word.contains { $0.isOne(of: ".-()") } ? 10 : 7
        return (2...longest).contains(word.count) && word.contains(where: \.isUppercase)
            && word.allSatisfy { $0.isLetter || $0.isOne(of: ".-()") }
            && word.filter(\.isUppercase).count * 2 >= word.filter(\.isLetter).count
    }

    /// `CPEng`, `MIEAust`, `(Hons)`: capitals within a word, where names such as McKay and DeVito have but one.
    private static func isMixedCredential(_ word: ScalarText) -> Bool {
        if word.first == "(", word.last == ")" {
            return ["(Hons)", "(Hons.)", "(Dist.)", "(FH)", "(TU)"].contains(word)
        }
        let letters = word.filter(\.isLetter)
        return letters.count(where: \.isUppercase) >= 3 && letters.contains(where: \.isLowercase)
            && !word.contains("-") && !word.contains("'") && !word.contains("’")
    }

    /// `MARSH, Ada`: capitals say that the family name stands first.
    private static func opensWithFamilyName(_ text: ScalarText) -> Bool {
        let parts = text.split(separator: ",")
        guard parts.count == 2, let family = parts.first, let given = parts.last else { return false }
        return family.count(where: \.isLetter) >= 2 && !family.contains(where: \.isLowercase)
            && given.contains(where: \.isLowercase) && given.count(where: \.isUppercase) <= 3
    }

    /// `Rajesh a/l Kumar`: son or daughter of.
    private static func holdsDescent(_ text: ScalarText) -> Bool {
        let words = text.lowercased().split(separator: " ")
        return words.count { $0.contains("/") } == 1 && words.dropFirst().dropLast().contains { descents.contains($0) }
    }

    private static let descents: WordSet = ["a/l", "a/p", "s/o", "d/o"]

    /// `阿依古丽·买买提`: names of other languages in Chinese characters, their parts joined by a dot.
    private static func transliterated(_ text: ScalarText) -> ScalarText? {
        let parts = text.split(omittingEmptySubsequences: false) { $0.isOne(of: "·•・‧") }
        guard (2...4).contains(parts.count),
            parts.allSatisfy({ (1...7).contains($0.count) && $0.allSatisfy(\.isHan) }),
            parts.contains(where: { $0.count > 2 }), text.count > 5,
            !parts.contains(where: { NameWords.excludesName(ScalarText($0)) })
        else { return nil }
        return text
    }

    /// The Chinese and the Latin part; brackets and bars between them are dropped.
    private static func scripts(of text: ScalarText) -> (han: ScalarText, latin: ScalarText, hanIsFirst: Bool) {
        var (han, latin) = (ScalarText(), ScalarText())
        var hanIsFirst = true
        for character in text {
            let isHan = character.isHan
            if isHan {
                if latin.allSatisfy(\.isWhitespace), han.isEmpty { hanIsFirst = true }
                han.append(character)
            } else if character.isWhitespace {
                if !han.isEmpty { han.append(character) }
                if !latin.isEmpty { latin.append(character) }
            } else if character.isOne(of: "()（）[]·•|｜,，") {
                if !latin.isEmpty { latin.append(" ") }
            } else {
                if han.isEmpty, latin.isEmpty { hanIsFirst = false }
                latin.append(character)
            }
        }
        return (han.trimmingSymbols, latin.trimmingSymbols, hanIsFirst)
    }

    // MARK: Forms of names

    /// Two to four characters that open with a family name and are no everyday word.
    private static func chineseName(_ text: ScalarText) -> ScalarText? {
        let characters = Array(text.filter { !$0.isWhitespace })
        guard (2...4).contains(characters.count), let surname = Surnames.length(in: characters) else { return nil }
        guard (1...2).contains(characters.count - surname) else { return nil }
        // Words of two characters that open with a rare family name are words more often than names.
        guard characters.count > 2 || Surnames.isCommon(characters[0]) else { return nil }
        let name = ScalarText(characters)
        return NameWords.excludesName(name) ? nil : name
    }

    /// Two to five capitalised words; particles and initials are among them, two words are not mere initials.
    private static func latinName(_ text: ScalarText) -> ScalarText? {
        let words = text.split(whereSeparator: \.isWhitespace)
        guard (2...9).contains(words.count) else { return nil }
        var longWords = 0
        var particles = 0
        for (index, printed) in words.enumerated() {
            // Theodora "Teddi" Marsh
            let word = index > 0 && index < words.count - 1 ? nickname(in: printed) ?? printed : printed
            if index > 0, NameWords.particles.contains(word.lowercased()) || descents.contains(word.lowercased()[...]) {
                particles += 1
                continue
            }
            guard let first = word.first, first.isLetter, first.isUppercase || opensWithParticle(word),
                word.allSatisfy({ $0.isLetter || $0.isOne(of: "-'’.‐") }),
                !NameWords.isCommonWord(word)
            else { return nil }
            if word.filter(\.isLetter).count >= 2 { longWords += 1 }
        }
        guard words.count - particles <= 5, words.count > particles, longWords >= 1,
            words.last?.filter(\.isLetter).count ?? 0 >= 2 || longWords >= 2
        else { return nil }
        let name = words.joined(separator: " ")
        return NameWords.isPlace(name) ? nil : name
    }

    /// The name within quotation marks.
    private static func nickname(in word: ScalarText) -> ScalarText? {
        guard word.count > 3, let first = word.first, let last = word.last, first.isOne(of: "\"“‘'("),
            last.isOne(of: "\"”’')")
        else { return nil }
        return word.dropFirst().dropLast()
    }

    /// `d'Almeida`, `al-Rashid`: a small particle joined to the name.
    private static func opensWithParticle(_ word: ScalarText) -> Bool {
        let parts = word.split(maxSplits: 1) { $0.isOne(of: "-'’") }
        guard parts.count == 2, let particle = parts.first, let first = parts.last?.first else { return false }
        return first.isUppercase && ["d", "l", "al", "el", "dell", "ben", "ibn", "t"].contains(particle.lowercased())
    }
}

extension CandidateNames {
    /// The spellings that the header states.
    public init(of basics: Basics) {
        self.init([basics.name, basics.alternateName].compactMap { $0.map { ScalarText($0) } })
    }
}

extension ScalarText {
    /// Without the white space, signs and emoji on either side; a full stop behind an initial and a bracket that closes
    /// another stay.
    var trimmingSymbols: ScalarText {
        var text = self
        while let first = text.first, !first.isLetter, !first.isNumber { text = text.dropFirst() }
        while let last = text.last, !last.isLetter, !last.isNumber, last != "." {
            if last == ")" && text.contains("(") || last == "）" && text.contains("（") { break }
            text = text.dropLast()
        }
        return text
    }
}
