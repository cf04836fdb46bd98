/// The rows of a table of skills as bytes: names become strings when a skill is found, not when a program starts.
struct SkillRows: Sendable {
    /// Laid out as in `SkillIndex`: no byte of it is left to chance.
    struct Row: BitwiseCopyable, Sendable {
        private let nameStart: UInt32
        private let nameCount: UInt32
        private let aliasesStart: UInt32
        private let aliasesCount: UInt32
        /// An index into `categories`, or 255.
        private let categoryNumber: UInt16
        private let recognitionNumber: UInt16

        init(name: Range<Int>, aliases: Range<Int>, category: UInt8?, recognition: SkillLexicon.Recognition) {
            nameStart = UInt32(clamping: name.lowerBound)
            nameCount = UInt32(clamping: name.count)
            aliasesStart = UInt32(clamping: aliases.lowerBound)
            aliasesCount = UInt32(clamping: aliases.count)
            categoryNumber = UInt16(category ?? .max)
            recognitionNumber = UInt16(clamping: Self.recognitions.firstIndex(of: recognition) ?? 0)
        }

        private static let recognitions = SkillLexicon.Recognition.allCases

        var name: Range<Int> { Int(nameStart)..<Int(nameStart) + Int(nameCount) }
        /// Separated by `|`.
        var aliases: Range<Int> { Int(aliasesStart)..<Int(aliasesStart) + Int(aliasesCount) }
        var category: String? {
            categoryNumber < SkillRows.categories.count ? SkillRows.categories[Int(categoryNumber)] : nil
        }
        var recognition: SkillLexicon.Recognition { Self.recognitions[Int(recognitionNumber)] }
    }

    private let bytes: FixedTable<UInt8>
    let rows: FixedTable<Row>

    private static let categories = SkillLexicon.categories.sorted()
    private static let numbers = Dictionary(
        zip(categories, UInt8(0)...), uniquingKeysWith: { first, _ in first })

    var count: Int { rows.count }

    init(_ entries: [SkillLexicon.Entry]) {
        var bytes: [UInt8] = []
        func append(_ text: String) -> Range<Int> {
            let start = bytes.count
            bytes += text.utf8
            return start..<bytes.count
        }
        let rows = entries.map { entry in
            Row(
                name: append(entry.name), aliases: append(entry.aliases.joined(separator: "|")),
                category: entry.category.flatMap { Self.numbers[$0] }, recognition: entry.recognition)
        }
        self.bytes = FixedTable(bytes)
        self.rows = FixedTable(rows)
    }

    /// The table that comes with the program, with the rows that are worked out already.
    init(_ index: SkillIndex, of table: FixedTable<UInt8>) {
        bytes = table
        rows = index.rows
    }

    /// The table that comes with the program: tests see to it that its rows are sound, which is not asked here.
    init(builtIn table: FixedTable<UInt8>) {
        bytes = table
        rows = FixedTable(table.withContiguousStorageIfAvailable(Self.rows) ?? [])
    }

    private static func rows(of bytes: UnsafeBufferPointer<UInt8>) -> [Row] {
        var rows: [Row] = []
        var start = 0
        while start < bytes.count {
            var row = RowReader(bytes: bytes, start: start)
            let (name, category, aliases, flag) = (row.column(), row.column(), row.column(), row.column())
            start = row.end + 1
            guard !name.isEmpty, bytes[name.lowerBound] != UInt8(ascii: "#"),
                !bytes[category].elementsEqual("category".utf8)
            else { continue }
            rows.append(
                Row(
                    name: name, aliases: aliases, category: number(of: bytes[category]),
                    recognition: recognition(of: bytes[flag])))
        }
        return rows
    }

    /// Goes from column to column of one line.
    private struct RowReader {
        let bytes: UnsafeBufferPointer<UInt8>
        private var index: Int
        /// Where the line ends, once its columns are read.
        private(set) var end: Int

        init(bytes: UnsafeBufferPointer<UInt8>, start: Int) {
            self.bytes = bytes
            index = start
            end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
        }

        /// The next column; empty where the line has ended.
        mutating func column() -> Range<Int> {
            let start = min(index, end)
            var stop = start
            while stop < end, bytes[stop] != UInt8(ascii: "\t") { stop += 1 }
            index = stop + 1
            return start..<stop
        }
    }

    private static func number(of category: Slice<UnsafeBufferPointer<UInt8>>) -> UInt8? {
        numbers[String(decoding: category, as: UTF8.self)]
    }

    private static func recognition(of flag: Slice<UnsafeBufferPointer<UInt8>>) -> SkillLexicon.Recognition {
        flag.isEmpty ? .anywhere : .init(rawValue: String(decoding: flag, as: UTF8.self)) ?? .anywhere
    }

    // MARK: What the rows say

    subscript(skill: Int) -> SkillLexicon.Entry {
        SkillLexicon.Entry(
            name: string(rows[skill].name), category: rows[skill].category,
            aliases: parts(of: rows[skill].aliases).map(string), recognition: rows[skill].recognition)
    }

    func recognition(of skill: Int) -> SkillLexicon.Recognition { rows[skill].recognition }

    func category(of skill: Int) -> String? { rows[skill].category }

    /// The tree of all spellings.
    func spellings() -> SpellingTrie {
        var builder = SpellingTrieBuilder()
        forEachSpelling { builder.insert($0, skill: $1) }
        return builder.trie()
    }

    /// The names and the other spellings of all skills, with the number of the skill.
    func forEachSpelling(_ body: (_ spelling: [Unicode.Scalar], _ skill: Int) -> Void) {
        // One array serves all: names are many.
        var spelling: [Unicode.Scalar] = []
        func take(_ range: Range<Int>, _ skill: Int) {
            spelling.removeAll(keepingCapacity: true)
            for byte in bytes[range] {
                guard byte < 0x80 else {
                    spelling = Array(string(range).unicodeScalars)
                    break
                }
                spelling.append(Unicode.Scalar(byte))
            }
            body(spelling, skill)
        }
        for (skill, row) in rows.enumerated() {
            take(row.name, skill)
            guard !row.aliases.isEmpty else { continue }
            for alias in parts(of: row.aliases) { take(alias, skill) }
        }
    }

    private func parts(of list: Range<Int>) -> [Range<Int>] {
        guard !list.isEmpty else { return [] }
        var parts: [Range<Int>] = []
        var start = list.lowerBound
        for index in list where bytes[index] == UInt8(ascii: "|") {
            parts.append(start..<index)
            start = index + 1
        }
        return parts + [start..<list.upperBound]
    }

    private func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}
