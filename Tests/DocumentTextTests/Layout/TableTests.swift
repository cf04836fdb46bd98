import Testing

@testable import DocumentText

struct TableTests {
    private func cells(_ lines: [Line]) -> [[String]] { read([page(lines)]).map(\.cells).filter { !$0.isEmpty } }

    @Test("Short texts in aligned columns are cells")
    func aligned() {
        let rows = [["Reading", "C1"], ["Writing", "B2"], ["Speaking", "C1"]]
        let lines = rows.enumerated().flatMap { index, row in
            [Line(50, 100 + 20 * Double(index), row[0]), Line(200, 100 + 20 * Double(index), row[1])]
        }
        #expect(cells(lines) == rows)
        #expect(texts(lines) == ["Reading | C1", "Writing | B2", "Speaking | C1"])
    }

    @Test("An empty cell keeps its place")
    func empty() {
        let lines = [
            Line(50, 100, "Knots"), Line(150, 100, "expert"), Line(250, 100, "2019"), Line(50, 115, "Sails"),
            Line(250, 115, "2021"), Line(50, 130, "Charts"), Line(150, 130, "good"), Line(250, 130, "2022"),
        ]
        #expect(cells(lines) == [["Knots", "expert", "2019"], ["Sails", "", "2021"], ["Charts", "good", "2022"]])
    }

    @Test("Dates beside entries of several lines are no table")
    func dates() {
        let lines = [
            Line(50, 100, "2019"), Line(150, 100, "Diploma in Bookbinding"), Line(50, 113, "2016"),
            Line(150, 113, "School certificate"), Line(150, 126, "Lycée of the Harbour"),
        ]
        #expect(cells(lines).isEmpty)
    }

    @Test("Lines in a cell are put together when only its width broke them")
    func wrapped() {
        let rows: [[[String]]] = [
            [["2019"], ["Harbour", "office"], ["Wrote the tide", "tables by hand"]],
            [["2021"], ["Pilots'", "guild"], ["Taught radar to", "old captains"]],
            [["2023"], ["Museum"], ["Kept the lamps", "of two towers"]],
        ]
        let lines = rows.enumerated().flatMap { index, row in
            zip([50.0, 120, 220], row).flatMap { x, texts in
                texts.enumerated().map { Line(x, 100 + 40 * Double(index) + 12 * Double($0), $1) }
            }
        }
        #expect(
            cells(lines) == [
                ["2019", "Harbour office", "Wrote the tide tables by hand"],
                ["2021", "Pilots' guild", "Taught radar to old captains"],
                ["2023", "Museum", "Kept the lamps of two towers"],
            ])
    }

    @Test("A table within a column is read with it")
    func withinColumn() {
        let rows: [[[String]]] = [
            [["Harbour", "office"], ["Wrote the", "tide tables"], ["2019 –", "2021"]],
            [["Pilots'", "guild"], ["Taught radar", "to captains"], ["2021 –", "2023"]],
        ]
        let table = rows.enumerated().flatMap { index, row in
            zip([50.0, 120, 210], row).flatMap { x, texts in
                texts.enumerated().map { Line(x, 200 + 36 * Double(index) + 12 * Double($0), $1) }
            }
        }
        let above = (0..<6).map { Line(50, 100 + 12 * Double($0), "• Left \($0) of the six lines above a table") }
        let right = (0..<6).map { Line(320, 105 + 12 * Double($0), "• Right \($0) of the six lines") }
        let read = read([page(above + table + right)]).filter { !$0.text.isEmpty }
        #expect(read.firstIndex { !$0.cells.isEmpty } == 6)
        #expect(read[6].cells == ["Harbour office", "Wrote the tide tables", "2019 – 2021"])
        #expect(read.last?.text == "Right 5 of the six lines")
    }
}
