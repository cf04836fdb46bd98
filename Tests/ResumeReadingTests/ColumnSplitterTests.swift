import Testing

@testable import ResumeReading

struct ColumnSplitterTests {
    private func lines(_ rows: [(String, String)]) -> [SourceLine] {
        rows.enumerated().map { offset, row in
            let pad = String(repeating: " ", count: max(0, 34 - row.0.count))
            return SourceLine(number: offset + 1, text: row.1.isEmpty ? row.0 : row.0 + pad + row.1)
        }
    }

    private let rows = [
        ("EXPERIENCE", "SKILLS"), ("Wick & Wax Ltd", "Go"), ("Chandler, 2018 - 2020", "Rust"),
        ("Dipped candles", "Zig"),
        ("EDUCATION", "LANGUAGES"), ("University of Kirkwall", "Norn"), ("BSc Wax, 2014 - 2018", "Scots"),
        ("First class", "English"), ("Kirkwall", "Danish"),
    ]

    @Test func theLeftColumnComesFirst() {
        let untangled = ColumnSplitter.untangled(lines(rows)).filter { !$0.isBlank }
        #expect(untangled.map { String($0.text) } == rows.map(\.0) + rows.map(\.1))
        #expect(untangled.map(\.number) == Array(1...9) + Array(1...9))
    }

    @Test func datesAtTheRightAreNoColumn() {
        let dated = lines((0..<9).map { ("Chandler number \($0)", "201\($0)") })
        #expect(ColumnSplitter.untangled(dated).map(\.text) == dated.map(\.text))
    }
}
