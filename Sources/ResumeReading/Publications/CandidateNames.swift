/// The spellings of the candidate's name that the document states.
public struct CandidateNames: Sendable, Equatable {
    public var spellings: [ScalarText] { didSet { readings = spellings.map(AuthorNameWords.readings) } }
    /// By spelling; every author of every reference is compared with them.
    private var readings: [[AuthorNameWords]]

    public init(_ spellings: [ScalarText] = []) {
        self.spellings = spellings
        readings = spellings.map(AuthorNameWords.readings)
    }

    /// The author's name can be the candidate's: in either order, initialled, hyphenated or not, in pinyin.
    func matches(_ author: ScalarText) -> Bool {
        let printed = AuthorNameWords.readings(of: author)
        return readings.contains { stated in
            printed.contains { author in stated.contains { author.matches($0) } }
        }
    }

    /// The index of the candidate among the authors: the bold one, else the first whose name matches.
    func index(in authors: [Author]) -> Int? {
        let bold = authors.indices.filter { authors[$0].isBold }
        if bold.count == 1 { return bold[0] }
        let matching = authors.indices.filter { matches(authors[$0].name) }
        if let found = matching.first(where: bold.contains) ?? matching.first { return found }
        let shortened = authors.indices.filter { matchesShortened(authors[$0].name) }
        return shortened.count == 1 ? shortened.first : nil
    }

    /// The author bears one of several family names: `Okri, B.` for `B. Okri-Lund`, `Tan WM` for `Mei Tan Wei Min`.
    private func matchesShortened(_ author: ScalarText) -> Bool {
        let printed = AuthorNameWords.readings(of: author)
        return readings.contains { stated in
            printed.contains { author in stated.contains { $0.matchesShortened(author) } }
        }
    }
}

/// A personal name as comparable words: lower case, no accents, no punctuation.
struct AuthorNameWords: Equatable, Sendable {
    /// Each word with its parts: `Ka-ching` is [ka, ching].
    private var words: [[ScalarText]]

    /// A Chinese name in its own script and in pinyin, any other name as it is.
    static func readings(of name: ScalarText) -> [AuthorNameWords] {
        let han = name.filter(\.isIdeograph)
        guard han.isEmpty else {
            var readings = [AuthorNameWords(words: [[han]])]
            if let syllables = Pinyin.syllables(of: han), syllables.count > 1 {
                let length = syllables.count > 3 || Surnames.isCompound(ScalarText(han.prefix(2))) ? 2 : 1
                readings.append(AuthorNameWords(words: [Array(syllables[..<length]), Array(syllables[length...])]))
            }
            let latin = name.filter { !$0.isIdeograph }
            if latin.contains(where: \.isLatinLetter) { readings += AuthorNameWords.readings(of: latin) }
            return readings
        }
        return [AuthorNameWords(name)]
    }

    private static let titles: WordSet = ["dr", "prof", "mr", "ms", "mrs", "phd", "ing", "dipl"]

    private init(words: [[ScalarText]]) { self.words = words }

    private init(_ name: ScalarText) {
        var words: [[ScalarText]] = [[]]
        var part = ScalarText()
        var isCapitals = true
        func closePart() {
            // ü as Chinese passports print it
            if ["lv", "lyu", "nv", "nyu"].contains(part) { part = part.prefix(1) + "u" }
            if !part.isEmpty { words[words.count - 1].append(part) }
            part = ScalarText()
        }
        for character in name {
            if character.isLetter {
                if character.isASCII {
                    part.append(character.lowercase)
                } else {
                    part += AuthorNameWords.folded(character)
                }
                isCapitals = isCapitals && character.isUppercase
            } else if character == "-" || character == "‐" {
                closePart()
            } else if character != "'" && character != "’" {
                closePart()
                if !(words.last?.isEmpty ?? true) { words.append([]) }
            }
        }
        closePart()
        words.removeAll { parts in parts.isEmpty || parts.allSatisfy(AuthorNameWords.titles.contains) }
        self.words = words.map { parts in
            // A cluster of capitals beside a longer word is initials: "Roe MT".
            guard parts.count == 1, let part = parts.first, (2...3).contains(part.count), words.count > 1,
                !isCapitals, name.contains(part.uppercased())
            else { return parts }
            return part.map { ScalarText($0) }
        }
    }

    private static func folded(_ character: Unicode.Scalar) -> ScalarText {
        let lower = character.lowercase
        return switch lower {
        case "ø": ScalarText("o")
        case "ł": ScalarText("l")
        case "ß": ScalarText("ss")
        case "æ": ScalarText("ae")
        case "œ": ScalarText("oe")
        case "đ", "ð": ScalarText("d")
        case "ı": ScalarText("i")
        default:
            ScalarText((0xC0..<0x250).contains(lower.value) ? LatinAccents.base(of: lower) : lower)
        }
    }

    /// One to three words at either end are the family name; the rest are given names, in full or as initials.
    func matches(_ other: AuthorNameWords) -> Bool {
        guard !words.isEmpty, !other.words.isEmpty else { return false }
        if words.count == 1 || other.words.count == 1 {
            let joined = words.map { $0.joined() }
            let others = other.words.map { $0.joined() }
            if words.count == 1, other.words.count == 1 { return joined == others }
            return other.words.count == 1
                ? joined.contains(others[0]) && others[0].count > 1 : joined == [others.joined()]
        }
        let others = other.divisions()
        return divisions().contains { mine in
            mine.family.count > 1
                && others.contains { $0.family == mine.family && AuthorNameWords.agree(mine.given, $0.given) }
        }
    }

    /// The other's family name is one within these words, or one half of a hyphenated one.
    func matchesShortened(_ other: AuthorNameWords) -> Bool {
        let others = other.divisions()
        return shortenedDivisions().contains { mine in
            mine.family.count > 2
                && others.contains { $0.family == mine.family && AuthorNameWords.agree(mine.given, $0.given) }
        }
    }

    private func shortenedDivisions() -> [(family: ScalarText, given: [ScalarText])] {
        var divisions: [(family: ScalarText, given: [ScalarText])] = []
        for (index, word) in words.enumerated() {
            let others = words.indices.filter { $0 != index }.flatMap { words[$0] }
            if index > 0, index < words.count - 1 { divisions.append((word.joined(), others)) }
            if word.count > 1 { divisions += word.map { ($0, others) } }
        }
        return divisions
    }

    /// The ways to divide the words into family and given names: `van der Roe, M.`, `María García López`.
    private func divisions() -> [(family: ScalarText, given: [ScalarText])] {
        (1...3).prefix { $0 < words.count }.flatMap { length in
            [
                (words.suffix(length).joined().joined(), words.dropLast(length).flatMap { $0 }),
                (words.prefix(length).joined().joined(), words.dropFirst(length).flatMap { $0 }),
            ]
        }
    }

    /// Given names agree when they are equal run together, or each begins the one beside it: `k`, `ka ching`.
    private static func agree(_ some: [ScalarText], _ others: [ScalarText]) -> Bool {
        let joined = some.joined()
        let other = others.joined()
        guard !joined.isEmpty, !other.isEmpty else { return false }
        if joined == other { return true }
        let (short, long) = joined.count <= other.count ? (some, other) : (others, joined)
        let (shortWords, longWords) = joined.count <= other.count ? (some, others) : (others, some)
        if zip(shortWords, longWords).allSatisfy({
            $0 == $1 || ($0.count == 1 || $1.count == 1) && $0.first == $1.first
        }) {
            return true
        }
        guard short.allSatisfy({ $0.count == 1 }), short.first?.first == long.first else { return false }
        // Initials of syllables that are printed in one word: "J X" and "Jingxing".
        var rest = long
        for initial in short {
            guard let letter = initial.first, let place = rest.firstIndex(of: letter) else { return false }
            rest = rest[(place + 1)...]
        }
        return true
    }
}
