/// The rows of a table of skills as bytes: names become strings when a skill is found, not when a program starts.
struct SkillRows: Sendable {
    private struct Row {
        var name: Range<Int>
        /// Separated by `|`.
        var aliases: Range<Int>
        /// An index into `categories`.
        var category: UInt8?
        var recognition: SkillLexicon.Recognition
    }

    private var bytes: [UInt8] = []
    private var rows: [Row] = []

    private static let categories = SkillLexicon.categories.sorted()
    private static let numbers = Dictionary(
        zip(categories, UInt8(0)...), uniquingKeysWith: { first, _ in first })

    var count: Int { rows.count }

    init(_ entries: [SkillLexicon.Entry]) {
        for entry in entries {
            var row = Row(
                name: 0..<0, aliases: 0..<0, category: entry.category.flatMap { Self.numbers[$0] },
                recognition: entry.recognition)
            row.name = append(entry.name)
            row.aliases = append(entry.aliases.joined(separator: "|"))
            rows.append(row)
        }
    }

    /// The table that comes with the program: tests see to it that its rows are sound, which is not asked here.
    init(builtIn table: [UInt8]) {
        bytes = table
        rows.reserveCapacity(table.count / 24)
        bytes.withUnsafeBufferPointer { bytes in
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
                        name: name, aliases: aliases, category: Self.number(of: bytes[category]),
                        recognition: Self.recognition(of: bytes[flag])))
            }
        }
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
        guard let first = category.first else { return nil }
        for (number, name) in categoryBytes.enumerated() where name.first == first && name.elementsEqual(category) {
            return UInt8(truncatingIfNeeded: number)
        }
        return nil
    }

    private static let categoryBytes = categories.map { Array($0.utf8) }

    private static func recognition(of flag: Slice<UnsafeBufferPointer<UInt8>>) -> SkillLexicon.Recognition {
        flag.isEmpty ? .anywhere : .init(rawValue: String(decoding: flag, as: UTF8.self)) ?? .anywhere
    }

    private mutating func append(_ text: String) -> Range<Int> {
        let start = bytes.count
        bytes += text.utf8
        return start..<bytes.count
    }

    // MARK: What the rows say

    subscript(skill: Int) -> SkillLexicon.Entry {
        SkillLexicon.Entry(
            name: string(rows[skill].name), category: category(of: skill),
            aliases: parts(of: rows[skill].aliases).map(string), recognition: rows[skill].recognition)
    }

    func recognition(of skill: Int) -> SkillLexicon.Recognition { rows[skill].recognition }

    func category(of skill: Int) -> String? { rows[skill].category.map { Self.categories[Int($0)] } }

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
