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

    @Test func chineseCharactersTakeTwoColumns() {
        let rows = [
            ("工作经历", "联系方式"), ("某某科技有限公司", "电话 000"), ("版图工程师", "坐标 北京"), ("画版图", "教育背景"),
            ("项目经历", "某某大学"), ("潮位看板", "电子 硕士"), ("一年", "专业技能"), ("做看板", "Go"), ("收尾", "Rust"),
        ]
        let lines = rows.enumerated().map { offset, row in
            let pad = String(repeating: " ", count: 40 - row.0.count * 2)
            return SourceLine(number: offset + 1, text: ScalarText(row.0 + pad + row.1))
        }
        let untangled = ColumnSplitter.untangled(lines).filter { !$0.isBlank }
        #expect(untangled.map { String($0.text) } == rows.map(\.0) + rows.map(\.1))
    }

    @Test func itemsWithMarkersAreCutAtTheGutterToo() throws {
        let source = try SourceText(
            decoding: Array(
                """
                EXPERIENCE                        SKILLS
                Wick & Wax Ltd, 2018 - 2020       Expert
                  - Dipped candles                  - Pouring
                  - Sold candles to sailors         - Dipping
                Chandler & Sons, 2016 - 2018      Basic
                  - Swept the yard                  - Carving
                EDUCATION                         LANGUAGES
                University of Kirkwall            Norn
                BSc Wax, 2014 - 2018              Scots
                """.utf8), path: "cv.txt")
        let right = ColumnSplitter.untangled(source.lines).filter { !$0.isBlank }.dropFirst(9)
        #expect(
            right.map(\.text) == [
                "SKILLS", "Expert", "Pouring", "Dipping", "Basic", "Carving", "LANGUAGES", "Norn", "Scots",
            ])
    }
}
