import Testing

@testable import ResumeReading

struct HTMLRowTests {
    private func lines(_ text: String) -> [SourceLine] { LineReader(text: text, path: "cv.md").lines() }

    @Test func aRowOnOneLineHasCells() throws {
        let row = try #require(lines("<tr><td>2019<br>2021</td><td></td><td><b>Acme Ltd</b></td></tr>").first)
        #expect(row.cells.map { String($0) } == ["2019\t2021", "", "Acme Ltd"])
    }

    @Test func headerCellsCountToo() throws {
        let row = try #require(lines("<tr><th>时间</th><th>公司</th></tr>").first)
        #expect(row.cells.map { String($0) } == ["时间", "公司"])
    }

    @Test(arguments: [
        "<tr>", "<tr><td>alone</td></tr>", "<td>a</td><td>b</td>", "a <tr><td>b</td><td>c</td></tr>", "<trade><td>",
    ])
    func otherLinesHaveNone(line: String) throws {
        let read = try #require(lines(line).first)
        #expect(read.cells.isEmpty)
    }
}
