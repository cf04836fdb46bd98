/// A vocabulary from a data file of rows `kind<TAB>phrase|phrase|...`, below remarks (`#`) and one row of column names.
struct PhraseTable: Sendable {
    private var kinds: [String] = []
    private var phrasesByKind: [Phrases] = []
    private let words: KindedPhrases

    /// - Parameter followedBackwards: texts are asked for what they end in.
    init(_ bytes: [UInt8], followedBackwards: Bool = false) {
        var words = KindedPhrases(followedBackwards: followedBackwards, byteCount: bytes.count)
        for row in TableRows(bytes) where row.count == 2 {
            let name = String(row[0])
            let kind = kinds.firstIndex(of: name) ?? kinds.count
            if kind == kinds.count { kinds.append(name) }
            for phrase in row[1].split(separator: "|") { words.insert(phrase.lowercased(), kind: kind) }
        }
        self.words = words
        phrasesByKind = kinds.indices.map { Phrases(words, kind: $0) }
    }

    /// The phrases of all kinds.
    var all: [ScalarText] { words.all }

    subscript(kind: String) -> Phrases {
        for index in kinds.indices where kinds[index] == kind { return phrasesByKind[index] }
        return .none
    }

    /// The phrases of all kinds that stand in a list of words, found in one walk.
    func matches(in list: [ScalarText]) -> PhraseMatches {
        var matches = PhraseMatches()
        words.forEachMatch(in: list) { matches.append($0, kinds: $1) }
        return matches
    }

    /// The kind whose row holds exactly this phrase, lower-cased.
    func kind(of phrase: ScalarText) -> String? { words.firstKind(of: phrase).map { kinds[$0] } }

    func kind(of phrase: String) -> String? { kind(of: ScalarText(phrase)) }
}

/// Phrases with the kinds that they belong to, to be followed from either end.
struct KindedPhrases: Sendable {
    private(set) var all: [ScalarText] = []
    fileprivate private(set) var forwards = PhraseIndex()
    /// Nil where texts are hardly ever asked for their endings.
    fileprivate private(set) var backwards: PhraseIndex?
    /// By phrase: the kind of its first row.
    private var firstKinds: [Int] = []
    /// By phrase: a bit for each of its kinds, of which there are fewer than 64.
    private var kindSets: [UInt64] = []

    /// - Parameter byteCount: of all phrases.
    init(followedBackwards: Bool, byteCount: Int = 0) {
        forwards.reserveCapacity(byteCount)
        guard followedBackwards else { return }
        backwards = PhraseIndex()
        backwards?.reserveCapacity(byteCount)
    }

    mutating func insert(_ phrase: ScalarText, kind: Int) {
        let number = forwards.insert(phrase, number: all.count)
        if number == all.count {
            backwards?.insert(phrase.reversed(), number: number)
            all.append(phrase)
            firstKinds.append(kind)
            kindSets.append(0)
        }
        kindSets[number] |= 1 << UInt64(kind)
    }

    func firstKind(of phrase: ScalarText) -> Int? { forwards.phrase(phrase).map { firstKinds[$0] } }

    /// Where phrases stand in a list of words, as ranges of word positions, with the set of their kinds.
    fileprivate func forEachMatch(in words: [ScalarText], _ body: (Range<Int>, UInt64) -> Void) {
        for start in words.indices where forwards.mayOpen(withWord: words[start]) {
            var walk = forwards.walk()
            for end in start..<words.count {
                if end > start, !forwards.step(&walk, over: " ") { break }
                guard words[end].allSatisfy({ forwards.step(&walk, over: $0) }) else { break }
                if let phrase = forwards.phrase(at: walk) { body(start..<end + 1, kindSets[phrase]) }
            }
        }
    }

    fileprivate func isOf(_ kind: Int, _ phrase: Int?) -> Bool {
        guard let phrase else { return false }
        return kindSets[phrase] & 1 << UInt64(kind) != 0
    }
}

/// The phrases of one table that stand in a list of words.
struct PhraseMatches {
    private var found: [(range: Range<Int>, kinds: UInt64)] = []

    fileprivate mutating func append(_ range: Range<Int>, kinds: UInt64) { found.append((range, kinds)) }

    /// Those of one kind, as ranges of word positions.
    func ranges(of phrases: Phrases) -> [Range<Int>] {
        found.isEmpty ? [] : found.compactMap { $0.kinds & 1 << UInt64(phrases.kind) != 0 ? $0.range : nil }
    }

    func holds(_ phrases: Phrases) -> Bool { found.contains { $0.kinds & 1 << UInt64(phrases.kind) != 0 } }
}

/// A set of lower-case phrases that is searched in running text.
final class Phrases: Sendable {
    private let words: KindedPhrases
    fileprivate let kind: Int

    static let none = Phrases([])

    init(_ words: KindedPhrases, kind: Int) {
        self.words = words
        self.kind = kind
    }

    convenience init(_ phrases: [ScalarText]) {
        var words = KindedPhrases(followedBackwards: true)
        for phrase in phrases { words.insert(phrase, kind: 0) }
        self.init(words, kind: 0)
    }

    /// In the order of the table.
    var all: [ScalarText] { words.all.indices.filter { words.isOf(kind, $0) }.map { words.all[$0] } }

    func contains(_ phrase: ScalarText) -> Bool { words.isOf(kind, words.forwards.phrase(phrase)) }

    func contains(_ phrase: String) -> Bool { contains(ScalarText(phrase)) }

    /// The text ends with one of the phrases: how Chinese puts the kind of a thing last.
    ///
    /// - Parameter margin: how many scalars stand before the phrase at least.
    func isSuffix(of text: ScalarText, margin: Int = 0) -> Bool {
        guard let index = words.backwards else {
            return all.contains { text.hasSuffix($0) && text.count >= $0.count + margin }
        }
        var walk = index.walk()
        var position = text.endIndex
        while position > text.startIndex + margin {
            position -= 1
            guard index.step(&walk, over: text[position]) else { return false }
            if isAtPhrase(walk, in: index) { return true }
        }
        return false
    }

    /// One of the Chinese phrases stands anywhere in the text.
    func isSubstring(of text: ScalarText) -> Bool {
        guard text.holds(.han) else { return false }
        let index = words.forwards
        return text.withScalars { scalars in
            for start in scalars.indices where scalars[start].isHan && index.mayOpen(at: start, in: scalars) {
                var walk = index.walk()
                for position in start..<scalars.count {
                    guard index.step(&walk, over: scalars[position]) else { break }
                    if isAtPhrase(walk, in: index) { return true }
                }
            }
            return false
        }
    }

    /// Where the phrases stand in a list of words, as ranges of word positions.
    func matches(in words: [ScalarText]) -> [Range<Int>] {
        var found: [Range<Int>] = []
        self.words.forEachMatch(in: words) { if $1 & 1 << UInt64(kind) != 0 { found.append($0) } }
        return found
    }

    private func isAtPhrase(_ walk: PhraseIndex.Walk, in index: PhraseIndex) -> Bool {
        words.isOf(kind, index.phrase(at: walk))
    }
}

/// The vocabularies that tell the parts of an entry apart.
enum Lexicon {
    static let sections = PhraseTable(PackageResources.sections_tsv)
    static let labels = PhraseTable(PackageResources.labels_tsv)
    static let organizations = PhraseTable(PackageResources.organizations_tsv, followedBackwards: true)
    static let titles = PhraseTable(PackageResources.titles_tsv, followedBackwards: true)
    static let degrees = PhraseTable(PackageResources.degrees_tsv, followedBackwards: true)
    static let places = PhraseTable(PackageResources.places_tsv)
    static let awards = PhraseTable(PackageResources.awards_tsv)
    static let protectedData = PhraseTable(PackageResources.protected_tsv)
    static let nonskills = PhraseTable(PackageResources.nonskills_tsv, followedBackwards: true)
    static let toolCues = PhraseTable(PackageResources.toolcues_tsv)
    static let headingWords = PhraseTable(PackageResources.headingwords_tsv, followedBackwards: true)
    static let grants = PhraseTable(PackageResources.grants_tsv)
    static let wording = PhraseTable(PackageResources.wording_tsv)
    static let makers = PhraseTable(PackageResources.makers_tsv, followedBackwards: true)
    static let entryWords = WordTable(PackageResources.entrywords_tsv)
    static let names = WordTable(PackageResources.names_tsv)
    static let surnames = WordTable(PackageResources.surnames_tsv)
    static let education = WordTable(PackageResources.education_tsv)
    static let publications = WordTable(PackageResources.publications_tsv)
    static let skillWords = WordTable(PackageResources.skillwords_tsv)
    static let experience = WordTable(PackageResources.experience_tsv)
    static let telephones = WordTable(PackageResources.telephones_tsv)
    static let placeWords = WordTable(PackageResources.placewords_tsv)
}
