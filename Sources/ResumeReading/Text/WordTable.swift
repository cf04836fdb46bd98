/// Lists of words from a data file of rows `kind<TAB>word|word|...`, below remarks (`#`). Each is read when it is asked for.
struct WordTable: Sendable {
    private let bytes: [UInt8]
    private var rows: [Range<Int>] = []

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        var start = 0
        while start < bytes.count {
            let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
            rows.append(start..<end)
            start = end + 1
        }
    }

    /// In the order of the row.
    subscript(kind: String) -> [ScalarText] {
        let label = Array(kind.utf8) + [UInt8(ascii: "\t")]
        guard let row = rows.first(where: { bytes[$0].starts(with: label) }) else { return [] }
        let words = String(decoding: bytes[(row.lowerBound + label.count)..<row.upperBound], as: UTF8.self)
        return ScalarText(words).split(separator: "|")
    }
}
