/// A vocabulary from a data file of rows `kind<TAB>phrase|phrase|...`.
struct PhraseTable: Sendable {
    private var phrasesByKind: [String: Phrases] = [:]
    private var kindByPhrase: [String: String] = [:]

    init(_ bytes: [UInt8]) {
        for row in String(decoding: bytes, as: UTF8.self).split(separator: "\n").dropFirst() {
            guard let tab = row.firstIndex(of: "\t") else { continue }
            let kind = String(row[..<tab])
            for phrase in row[row.index(after: tab)...].split(separator: "|") {
                let folded = phrase.lowercased()
                phrasesByKind[kind, default: Phrases()].insert(folded)
                if kindByPhrase[folded] == nil { kindByPhrase[folded] = kind }
            }
        }
    }

    subscript(kind: String) -> Phrases { phrasesByKind[kind] ?? Phrases() }

    /// The kind whose row holds exactly this phrase, lower-cased.
    func kind(of phrase: String) -> String? { kindByPhrase[phrase] }
}

/// A set of lower-case phrases that is searched in running text.
struct Phrases: Sendable {
    private(set) var all: Set<String> = []
    private var characterCounts: Set<Int> = []
    private var longestInWords = 1

    fileprivate mutating func insert(_ phrase: String) {
        all.insert(phrase)
        characterCounts.insert(phrase.count)
        longestInWords = max(longestInWords, phrase.split(separator: " ").count)
    }

    func contains(_ phrase: String) -> Bool { all.contains(phrase) }

    /// The text ends with one of the phrases: how Chinese puts the kind of a thing last.
    func isSuffix(of text: String) -> Bool {
        characterCounts.contains { $0 <= text.count && all.contains(String(text.suffix($0))) }
    }

    /// One of the Chinese phrases stands anywhere in the text.
    func isSubstring(of text: String) -> Bool {
        let characters = Array(text)
        for start in characters.indices {
            for count in characterCounts where start + count <= characters.count {
                guard Wording.isHan(characters[start]) else { continue }
                if all.contains(String(characters[start..<start + count])) { return true }
            }
        }
        return false
    }

    /// Where the phrases stand in a list of words, as ranges of word positions.
    func matches(in words: [String]) -> [Range<Int>] {
        var found: [Range<Int>] = []
        for start in words.indices {
            for count in 1...longestInWords where start + count <= words.count {
                let phrase = words[start..<start + count].joined(separator: " ")
                if all.contains(phrase) { found.append(start..<start + count) }
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
    static let nonskills = PhraseTable(PackageResources.nonskills_tsv)
}
