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

    public private(set) var entries: [Entry]
    private(set) var spellings = SpellingTrie()

    public init(entries: [Entry]) {
        self.entries = entries
        for (index, entry) in entries.enumerated() {
            for spelling in entry.spellings { spellings.insert(spelling, skill: index) }
        }
    }

    /// Reads the table described above.
    ///
    /// - Throws: everything that is wrong with the table, each with its line.
    public init(tsv: String) throws(SkillLexiconError) {
        var entries: [Entry] = []
        var findings: [SkillLexiconError.Finding] = []
        var lineOfName: [ScalarText: Int] = [:]
        for (line, columns) in Self.rows(of: tsv) {
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
    public static let builtIn: SkillLexicon = {
        let text = String(decoding: PackageResources.skills_tsv, as: UTF8.self)
        // Tests see to it that all rows are sound and no name stands twice: a program's start is no time to look.
        return SkillLexicon(entries: rows(of: text).compactMap { try? entry(of: $0.columns, line: $0.line) })
    }()

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
        ScalarText(SkillText(name).folded.filter { !$0.isNameBreak && !$0.isSkillSpace })
    }

    static func key(_ name: String) -> ScalarText { key(ScalarText(name)) }

    /// The rows that hold something, with the numbers of their lines.
    private static func rows(of tsv: String) -> [(line: Int, columns: [String])] {
        var rows: [(line: Int, columns: [String])] = []
        // Line ends and tabs are bytes of their own in UTF-8, which is faster to cut than characters.
        let lines = tsv.replacingLineEnds.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() where line.first != UInt8(ascii: "#") {
            let columns = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
                .map { trimmed(Substring($0)) }
            guard columns.contains(where: { !$0.isEmpty }) else { continue }
            if columns[0] == "name", columns.count > 1, columns[1] == "category" { continue }
            rows.append((index + 1, columns))
        }
        return rows
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
            entry.aliases = columns[2].utf8.split(separator: UInt8(ascii: "|")).map { trimmed(Substring($0)) }.filter {
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

    private static func trimmed(_ text: Substring) -> String {
        var scalars = text.unicodeScalars
        while let first = scalars.first, first.isWhitespace { scalars.removeFirst() }
        while let last = scalars.last, last.isWhitespace { scalars.removeLast() }
        return String(Substring(scalars))
    }
}

extension String {
    /// Line feeds for the line ends of all systems.
    fileprivate var replacingLineEnds: String {
        guard utf8.contains(UInt8(ascii: "\r")) else { return self }
        var bytes: [UInt8] = []
        var previous: UInt8 = 0
        for byte in utf8 {
            if byte == UInt8(ascii: "\r") {
                bytes.append(UInt8(ascii: "\n"))
            } else if byte != UInt8(ascii: "\n") || previous != UInt8(ascii: "\r") {
                bytes.append(byte)
            }
            previous = byte
        }
        return String(decoding: bytes, as: UTF8.self)
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
