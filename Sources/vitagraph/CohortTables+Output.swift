import CareerAnalysis
import FoundationEssentials

/// Tables for spreadsheets (RFC 4180, UTF-8) and as JSON.
extension CohortTables {
    func writeSkills(to sink: inout ByteSink) throws(SystemError) {
        try sink.write(CSVLine.mark + CSVLine.bytes(Self.skillColumns.map(Cell.text)))
        try forEachSkill { row throws(SystemError) in try sink.write(CSVLine.bytes(row)) }
    }

    func writeCandidates(to sink: inout ByteSink) throws(SystemError) {
        try sink.write(CSVLine.mark + CSVLine.bytes(candidateColumns.map(Cell.text)))
        try forEachCandidate { row throws(SystemError) in try sink.write(CSVLine.bytes(row)) }
    }

    /// `{"candidates": [...], "skills": [...]}`: an object for each row, by the names of the columns.
    func writeJSON(to sink: inout ByteSink) throws(SystemError) {
        try sink.write(Array("{\"candidates\":[".utf8))
        var isFirst = true
        try forEachCandidate { row throws(SystemError) in
            try sink.write(JSONRow.bytes(candidateColumns, row, isFirst: isFirst))
            isFirst = false
        }
        try sink.write(Array("\n],\"skills\":[".utf8))
        isFirst = true
        try forEachSkill { row throws(SystemError) in
            try sink.write(JSONRow.bytes(Self.skillColumns, row, isFirst: isFirst))
            isFirst = false
        }
        try sink.write(Array("\n]}\n".utf8))
    }
}

/// One line of a table of comma-separated values.
enum CSVLine {
    /// Spreadsheets take a file without it for one of their own encoding.
    static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

    static func bytes(_ cells: [CohortTables.Cell]) -> [UInt8] {
        Array(cells.map(text).joined(separator: ",").utf8) + [0x0D, 0x0A]
    }

    private static func text(_ cell: CohortTables.Cell) -> String {
        switch cell {
        case .text(let text): quoted(guarded(text))
        case .number(let number): String(number)
        case .decimal(let number): "\(number)"
        case .empty: ""
        }
    }

    /// A text that a spreadsheet would take for a formula begins with an apostrophe, which it does not show.
    private static func guarded(_ text: String) -> String {
        guard let first = text.unicodeScalars.first, "=+-@\t\r\n＝＋－＠".unicodeScalars.contains(first) else {
            return text
        }
        return "'" + text
    }

    private static func quoted(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: { "\",\r\n".unicodeScalars.contains($0) }) else { return text }
        return "\"" + text.replacing("\"", with: "\"\"") + "\""
    }
}

/// A row as a JSON object.
private enum JSONRow {
    static func bytes(_ columns: [String], _ row: [CohortTables.Cell], isFirst: Bool) -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let object = Dictionary(zip(columns, row.map(JSONCell.init))) { first, _ in first }
        let data = (try? encoder.encode(object)) ?? Data("{}".utf8)
        return Array((isFirst ? "\n" : ",\n").utf8) + Array(data)
    }

    private struct JSONCell: Encodable {
        var cell: CohortTables.Cell
        init(_ cell: CohortTables.Cell) { self.cell = cell }

        func encode(to encoder: any Encoder) throws {
            var container = encoder.singleValueContainer()
            switch cell {
            case .text(let text): try container.encode(text)
            case .number(let number): try container.encode(number)
            case .decimal(let number): try container.encode(number)
            case .empty: try container.encodeNil()
            }
        }
    }
}
