/// What a piece of an author list can be, by its shape.
enum PersonNameShape {
    /// `J. Xi`, `Mary Roe`, `ROE M T`, 张三
    case name(hasInitials: Bool)
    /// One word: the first half of `Roe, M.`
    case surname
    /// `M. T.`: the second half of `Roe, M. T.`
    case initials
    case other

    /// - Parameter isListed: marks of enumeration (、) divide it from other names.
    init(_ text: ScalarText, isLenient: Bool = false, isListed: Bool = false) {
        if text.holds(.han), text.contains(where: \.isIdeograph) {
            self =
                PersonNameShape.isChineseName(text, isLenient: isLenient, isListed: isListed)
                ? .name(hasInitials: false) : .other
        } else {
            self = PersonNameShape.latinShape(text)
        }
    }

    private static let notNames = WordSet(Lexicon.names["no author"])

    private static func isChineseName(_ text: ScalarText, isLenient: Bool, isListed: Bool) -> Bool {
        let characters = text.filter { !$0.isWhitespace }
        guard !notNames.contains(characters) else { return false }
        if characters.contains("·") || characters.contains("•") {
            return characters.count <= 16
                && characters.allSatisfy { $0.isIdeograph || $0 == "·" || $0 == "•" || $0 == "." }
        }
        guard characters.allSatisfy(\.isIdeograph) else { return false }
        switch characters.count {
        case 2, 3: return true
        case 4: return isLenient || isListed || Surnames.compound.contains(characters.prefix(2))
        default: return false
        }
    }

    private static let particles = WordSet(Lexicon.names["author particle"])
    /// Capitalised words that open or fill titles and venues, and no names.
    private static let titleWords = WordSet(Lexicon.names["work word"])

    private static func latinShape(_ text: ScalarText) -> PersonNameShape {
        guard text.count <= 60 else { return .other }
        var proper = 0
        var initials = 0
        let words = split(text)
        guard (1...7).contains(words.count) else { return .other }
        for (index, word) in words.enumerated() {
            guard let first = word.first(where: \.isLetter),
                word.allSatisfy({ $0.isLetter || $0.isOne(of: ".-'’‐`") })
            else { return .other }
            let letterCount = word.count(where: \.isLetter)
            let lower = word.lowercased()
            if letterCount == 1, first.isUppercase {
                initials += 1
            } else if word.contains("-"), word.split(separator: "-").allSatisfy({ $0.count(where: \.isLetter) == 1 }) {
                initials += 1
            } else if particles.contains(lower), first.isLowercase || index < words.count - 1 || words.count == 1 {
                // "L. Du": what stands last and in capitals is the family name itself.
                continue
            } else if titleWords.contains(lower.filter(\.isLetter)) {
                return .other
            } else if letterCount <= 3, words.count > 1, proper > 0,
                word.allSatisfy({ !$0.isLetter || $0.isUppercase })
            {
                initials += 1
            } else if ["jr", "sr", "ii", "iii"].contains(lower.filter(\.isLetter)) {
                continue
            } else if first.isUppercase || isPrefixedName(word) {
                if word.dropLast().contains(".") { return .other }
                proper += 1
            } else {
                return .other
            }
        }
        if proper == 0 { return initials > 0 ? .initials : .other }
        if initials > 0 { return .name(hasInitials: true) }
        return proper > 1 ? .name(hasInitials: false) : .surname
    }

    /// `d'Arcy`, `al-Fassi`
    private static func isPrefixedName(_ word: ScalarText) -> Bool {
        let parts = word.split(whereSeparator: { $0.isOne(of: "-'’") })
        guard parts.count > 1, let head = parts.first, head.count <= 2 else { return false }
        return parts.dropFirst().allSatisfy { $0.first?.isUppercase ?? false }
    }

    /// Words at white space, and after the dot of a glued initial: `J.Xi`.
    private static func split(_ text: ScalarText) -> [ScalarText] {
        var words: [ScalarText] = []
        var start = text.startIndex
        for index in text.indices {
            let opens = text[index].isLetter && index > start && text[index - 1] == "."
            guard opens || text[index].isWhitespace else { continue }
            if start < index { words.append(text[start..<index]) }
            start = opens ? index : index + 1
        }
        if start < text.endIndex { words.append(text[start...]) }
        return words
    }
}
