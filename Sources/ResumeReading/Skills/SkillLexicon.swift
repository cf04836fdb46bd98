/// The skills that are known by name: canonical names, categories, other spellings.
///
/// A table of tab-separated columns, one skill per line: name, category, other spellings separated by `|`, and how
/// readily the name counts as a skill (`Recognition`). All columns but the name may be left out; lines that start
/// with `#` and a line of column names are skipped.
public struct SkillLexicon: Sendable {
    public struct Entry: Hashable, Sendable {
        /// Spelt as its makers do: PyTorch, MySQL, fastText.
        public var name: String
        /// One of `SkillLexicon.categories`.
        public var category: String?
        public var aliases: [String]
        public var recognition: Recognition

        public init(
            name: String, category: String? = nil, aliases: [String] = [], recognition: Recognition = .anywhere
        ) {
            self.name = name
            self.category = category
            self.aliases = aliases
            self.recognition = recognition
        }

        var spellings: [String] { [name] + aliases }
    }

    /// Where a name counts as a skill. In a skills section each of them does.
    public enum Recognition: String, Sendable, CaseIterable {
        /// In any text, in capitals or not.
        case anywhere = ""
        /// In any text when capitals and small letters are as listed: CLIP, not "clip".
        case exact
        /// As `exact`, and only where the words around speak of tools: "written in Rust", "用 Rust 写".
        case context
        /// As `exact`, and only in a list with another skill or within Chinese text: "Packer, Chef".
        case list
        /// Only in a skills section or behind a label such as "Tools:".
        case listed
        /// A place to publish: in prose, but not as the label of an address ("GitHub: ...").
        case host
    }

    /// The closed set of categories.
    public static let categories: Set<String> = [
        "clinical", "cloud", "data", "database", "design", "finance", "framework", "hardware", "instrument", "lab",
        "language", "law", "library", "machine", "method", "model", "platform", "protocol", "service", "software",
        "standard", "statistics", "system", "tool", "trade",
    ]

    /// Behind one reference, since every reader of skills has its copy.
    private let content: Content

    private final class Content: Sendable {
        let skills: SkillRows
        let spellings: SpellingTrie

        init(_ skills: SkillRows, _ spellings: SpellingTrie) { (self.skills, self.spellings) = (skills, spellings) }
    }

    /// What the lexicon knows of each skill.
    var skills: SkillRows { content.skills }
    var spellings: SpellingTrie { content.spellings }

    public init(entries: [Entry]) { self.init(SkillRows(entries)) }

    private init(_ skills: SkillRows, spellings: SpellingTrie? = nil) {
        content = Content(skills, spellings ?? skills.spellings())
    }

    /// - Parameter index: worked out ahead; without one of this table all is worked out now, to the same result.
    init(builtIn table: FixedTable<UInt8>, index: SkillIndex?) {
        if let index {
            self.init(SkillRows(index, of: table), spellings: index.spellings)
        } else {
            self.init(SkillRows(builtIn: table))
        }
    }

    public var entries: [Entry] { (0..<skills.count).map { skills[$0] } }

    /// Reads the table described above.
    ///
    /// - Throws: everything that is wrong with the table, each with its line.
    public init(tsv: String) throws(SkillLexiconError) {
        var entries: [Entry] = []
        var findings: [SkillLexiconError.Finding] = []
        var lineOfName: [ScalarText: Int] = [:]
        for (line, columns) in Self.rows(of: Array(tsv.utf8)) {
            do throws(SkillLexiconError.Finding) {
                let entry = try Self.entry(of: columns, line: line)
                let key = Self.key(entry.name)
                if let first = lineOfName[key] {
                    throw SkillLexiconError.Finding(
                        line: line, reason: "'\(entry.name)' is listed already on line \(first)")
                }
                lineOfName[key] = line
                entries.append(entry)
            } catch {
                findings.append(error)
            }
        }
        guard findings.isEmpty else { throw SkillLexiconError(findings: findings) }
        self.init(entries: entries)
    }

    /// Reads a file that holds such a table, in any encoding that résumés come in.
    public init(decoding bytes: [UInt8]) throws(SkillLexiconError) {
        guard let (text, _) = TextEncoding.decode(bytes), !text.unicodeScalars.contains("\0") else {
            throw SkillLexiconError(findings: [.init(line: 1, reason: "no text; save the table as UTF-8")])
        }
        try self.init(tsv: text)
    }

    /// The skills that come with the program.
    public static let builtIn = SkillLexicon(
        builtIn: EmbeddedSkills.table,
        index: SkillIndex(embedded: EmbeddedSkills.index, of: EmbeddedSkills.table))

    /// Both, where `other` decides about the names and spellings that both hold.
    public func merging(_ other: SkillLexicon) -> SkillLexicon {
        let replaced = Set(other.entries.map { Self.key($0.name) })
        let previous = Dictionary(entries.map { (Self.key($0.name), $0) }, uniquingKeysWith: { first, _ in first })
        let added = other.entries.map { entry in
            var entry = entry
            if let known = previous[Self.key(entry.name)] {
                entry.category = entry.category ?? known.category
                entry.aliases += known.aliases.filter { !entry.aliases.contains($0) }
            }
            return entry
        }
        return SkillLexicon(entries: entries.filter { !replaced.contains(Self.key($0.name)) } + added)
    }

    /// The same for all ways to write a name: "Spring-Boot" and "springboot" are `springboot`.
    static func key(_ name: ScalarText) -> ScalarText {
        var key: [Unicode.Scalar] = []
        key.reserveCapacity(name.count)
        name.withScalars { scalars in
            for scalar in scalars {
                let folded = SkillText.fold(scalar)
                if !folded.isNameBreak && !folded.isSkillSpace { key.append(folded) }
            }
        }
        return ScalarText(key, signs: name.signs.folded)
    }

    static func key(_ name: String) -> ScalarText { key(ScalarText(name)) }

    /// The rows that hold something, with the numbers of their lines.
    private static func rows(of tsv: [UInt8]) -> [(line: Int, columns: [String])] {
        var rows: [(line: Int, columns: [String])] = []
        var line = 0
        var end = -1
        while end < tsv.count {
            line += 1
            let start = end + 1
            // Line ends and tabs are bytes of their own in UTF-8, which is faster to cut than characters.
            end = tsv[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? tsv.count
            let row = tsv[start..<end]
            if end + 1 < tsv.count, tsv[end] == 0x0D, tsv[end + 1] == 0x0A { end += 1 }
            guard row.first != UInt8(ascii: "#") else { continue }
            let columns = parts(of: row, separatedBy: UInt8(ascii: "\t"))
            guard columns.contains(where: { !$0.isEmpty }) else { continue }
            if columns[0] == "name", columns.count > 1, columns[1] == "category" { continue }
            rows.append((line, columns))
        }
        return rows
    }

    private static func parts(of row: ArraySlice<UInt8>, separatedBy separator: UInt8) -> [String] {
        row.split(separator: separator, omittingEmptySubsequences: false).map(trimmed)
    }

    private static func entry(of columns: [String], line: Int) throws(SkillLexiconError.Finding) -> Entry {
        guard !columns[0].isEmpty else {
            throw SkillLexiconError.Finding(line: line, reason: "the name is missing; the first column holds it")
        }
        guard columns.count <= 4 else {
            throw SkillLexiconError.Finding(line: line, reason: "\(columns.count) columns, expected at most 4")
        }
        if columns.count == 1, columns[0].unicodeScalars.contains(where: { $0.isOne(of: ",;，；|") }) {
            throw SkillLexiconError.Finding(
                line: line, reason: "'\(columns[0])' holds no tab; tabs separate the columns, and | other spellings")
        }
        var entry = Entry(name: columns[0])
        if columns.count > 1, !columns[1].isEmpty {
            guard categories.contains(columns[1]) else {
                let known = categories.sorted().joined(separator: ", ")
                throw SkillLexiconError.Finding(
                    line: line, reason: "unknown category '\(columns[1])', expected \(known)")
            }
            entry.category = columns[1]
        }
        if columns.count > 2 {
            entry.aliases = parts(of: Array(columns[2].utf8)[...], separatedBy: UInt8(ascii: "|")).filter {
                !$0.isEmpty
            }
        }
        if columns.count > 3 {
            guard let recognition = Recognition(rawValue: columns[3]) else {
                let known = Recognition.allCases.map(\.rawValue).filter { !$0.isEmpty }.joined(separator: ", ")
                throw SkillLexiconError.Finding(line: line, reason: "unknown flag '\(columns[3])', expected \(known)")
            }
            entry.recognition = recognition
        }
        return entry
    }

    private static func trimmed(_ bytes: ArraySlice<UInt8>) -> String {
        var bytes = bytes
        while let first = bytes.first, first == 0x20 { bytes.removeFirst() }
        while let last = bytes.last, last == 0x20 { bytes.removeLast() }
        let text = String(decoding: bytes, as: UTF8.self)
        // Other white space is rare.
        guard let first = bytes.first, let last = bytes.last,
            !(0x21..<0x7F).contains(first) || !(0x21..<0x7F).contains(last)
        else { return text }
        return String(ScalarText(text).scalars.trimmingSpace.asString)
    }
}

/// Why a table of skills cannot be read, and where.
public struct SkillLexiconError: Error, Equatable, CustomStringConvertible {
    public struct Finding: Error, Equatable {
        /// 1-based.
        public var line: Int
        /// What was found, and what is expected.
        public var reason: String
    }

    public var findings: [Finding]

    public var description: String { findings.map { "line \($0.line): \($0.reason)" }.joined(separator: "\n") }
}
