/// A vocabulary from a data file of rows `kind<TAB>phrase|phrase|...`, below remarks (`#`) and one row of column names.
struct PhraseTable: Sendable {
    private var phrasesByKind: [(kind: String, phrases: Phrases)] = []
    private var kindByPhrase: [ScalarText: String] = [:]

    init(_ bytes: [UInt8]) {
        var listed: [(kind: String, phrases: [ScalarText])] = []
        for row in TableRows(bytes) where row.count == 2 {
            let kind = String(row[0])
            let phrases = row[1].split(separator: "|").map { $0.lowercased() }
            if let index = listed.firstIndex(where: { $0.kind == kind }) {
                listed[index].phrases += phrases
            } else {
                listed.append((kind, phrases))
            }
            for phrase in phrases where kindByPhrase[phrase] == nil { kindByPhrase[phrase] = kind }
        }
        phrasesByKind = listed.map { ($0.kind, Phrases($0.phrases)) }
    }

    subscript(kind: String) -> Phrases {
        for index in phrasesByKind.indices where phrasesByKind[index].kind == kind {
            return phrasesByKind[index].phrases
        }
        return .none
    }

    /// The kind whose row holds exactly this phrase, lower-cased.
    func kind(of phrase: ScalarText) -> String? { kindByPhrase[phrase] }

    func kind(of phrase: String) -> String? { kind(of: ScalarText(phrase)) }
}

/// A set of lower-case phrases that is searched in running text.
final class Phrases: Sendable {
    let all: [ScalarText]
    private let forwards: PhraseIndex
    /// The phrases spelt backwards, to be looked for at the ends of texts.
    private let backwards: PhraseIndex

    static let none = Phrases([])

    init(_ phrases: [ScalarText]) {
        all = Array(Set(phrases))
        forwards = PhraseIndex(all)
        backwards = PhraseIndex(all.map { ScalarText(Array($0.reversed())) })
    }

    func contains(_ phrase: ScalarText) -> Bool {
        var walk = forwards.walk()
        return phrase.allSatisfy { forwards.step(&walk, over: $0) } && forwards.isAtPhrase(walk)
    }

    func contains(_ phrase: String) -> Bool { contains(ScalarText(phrase)) }

    /// The text ends with one of the phrases: how Chinese puts the kind of a thing last.
    ///
    /// - Parameter margin: how many scalars stand before the phrase at least.
    func isSuffix(of text: ScalarText, margin: Int = 0) -> Bool {
        var walk = backwards.walk()
        for scalar in text.reversed().dropLast(margin) {
            guard backwards.step(&walk, over: scalar) else { return false }
            if backwards.isAtPhrase(walk) { return true }
        }
        return false
    }

    /// One of the Chinese phrases stands anywhere in the text.
    func isSubstring(of text: ScalarText) -> Bool {
        for start in text.indices where text[start].isHan {
            var walk = forwards.walk()
            for index in start..<text.endIndex {
                guard forwards.step(&walk, over: text[index]) else { break }
                if forwards.isAtPhrase(walk) { return true }
            }
        }
        return false
    }

    /// Where the phrases stand in a list of words, as ranges of word positions.
    func matches(in words: [ScalarText]) -> [Range<Int>] {
        var found: [Range<Int>] = []
        for start in words.indices {
            var walk = forwards.walk()
            for end in start..<words.count {
                if end > start, !forwards.step(&walk, over: " ") { break }
                guard words[end].allSatisfy({ forwards.step(&walk, over: $0) }) else { break }
                if forwards.isAtPhrase(walk) { found.append(start..<end + 1) }
            }
        }
        return found
    }
}

/// The vocabularies that tell the parts of an entry apart.
enum Lexicon {
    static let sections = PhraseTable(PackageResources.sections_tsv)
    static let labels = PhraseTable(PackageResources.labels_tsv)
    static let organizations = PhraseTable(PackageResources.organizations_tsv)
    static let titles = PhraseTable(PackageResources.titles_tsv)
    static let degrees = PhraseTable(PackageResources.degrees_tsv)
    static let places = PhraseTable(PackageResources.places_tsv)
    static let awards = PhraseTable(PackageResources.awards_tsv)
    static let protectedData = PhraseTable(PackageResources.protected_tsv)
    static let nonskills = PhraseTable(PackageResources.nonskills_tsv)
    static let makers = PhraseTable(PackageResources.makers_tsv)
}
