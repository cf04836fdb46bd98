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
        rows.reserveCapacity(table.count / 26)
        var start = 0
        while start < table.count {
            let end = table[start...].firstIndex(of: UInt8(ascii: "\n")) ?? table.count
            if table[start] != UInt8(ascii: "#") { read(start..<end) }
            start = end + 1
        }
    }

    private mutating func read(_ line: Range<Int>) {
        var columns = [line.upperBound..<line.upperBound]
        columns.removeAll(keepingCapacity: true)
        var start = line.lowerBound
        for index in line where bytes[index] == UInt8(ascii: "\t") {
            columns.append(start..<index)
            start = index + 1
        }
        columns.append(start..<line.upperBound)
        let category = columns.count > 1 ? string(columns[1]) : ""
        guard !columns[0].isEmpty, category != "category" else { return }
        rows.append(
            Row(
                name: columns[0], aliases: columns.count > 2 ? columns[2] : start..<start,
                category: Self.numbers[category],
                recognition: columns.count > 3 ? .init(rawValue: string(columns[3])) ?? .anywhere : .anywhere))
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

    /// The name and the other spellings.
    func forEachSpelling(of skill: Int, _ body: ([Unicode.Scalar]) -> Void) {
        body(scalars(rows[skill].name))
        for alias in parts(of: rows[skill].aliases) { body(scalars(alias)) }
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

    private func scalars(_ range: Range<Int>) -> [Unicode.Scalar] {
        bytes[range].allSatisfy { $0 < 0x80 }
            ? bytes[range].map { Unicode.Scalar($0) } : Array(string(range).unicodeScalars)
    }
}
