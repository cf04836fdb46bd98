import Testing

@testable import CitationLists

@Suite struct CSVReaderTests {
    private func rows(_ text: String, _ delimiter: Unicode.Scalar = ",") throws -> [[String]] {
        try CSVReader.rows(of: text, delimiter: delimiter).map(\.fields)
    }

    /// RFC 4180, section 2, rules 1 to 7 in turn.
    @Test func readsTheExamplesOfTheStandard() throws {
        #expect(try rows("aaa,bbb,ccc\r\nzzz,yyy,xxx\r\n") == [["aaa", "bbb", "ccc"], ["zzz", "yyy", "xxx"]])
        #expect(try rows("aaa,bbb,ccc\r\nzzz,yyy,xxx") == [["aaa", "bbb", "ccc"], ["zzz", "yyy", "xxx"]])
        #expect(try rows("\"aaa\",\"bbb\",\"ccc\"\r\nzzz,yyy,xxx").first == ["aaa", "bbb", "ccc"])
        #expect(try rows("\"aaa\",\"b \r\nbb\",\"ccc\"\r\nzzz,yyy,xxx").first == ["aaa", "b \nbb", "ccc"])
        #expect(try rows("\"aaa\",\"b\"\"bb\",\"ccc\"") == [["aaa", "b\"bb", "ccc"]])
    }

    @Test func keepsEmptyFieldsAndSpaces() throws {
        #expect(try rows("a,,\n , b,\"\"") == [["a", "", ""], [" ", " b", ""]])
        #expect(try rows("\n\na\n\n").count == 1)
        #expect(try rows("a;b,c", ";") == [["a", "b,c"]])
    }

    @Test func everyLineEndEndsARow() throws {
        #expect(try rows("a\nb\rc\r\nd") == [["a"], ["b"], ["c"], ["d"]])
    }

    @Test func rowsKnowTheLineOnWhichTheyBegin() throws {
        let rows = try CSVReader.rows(of: "a\n\"b\nb\"\r\nc", delimiter: ",")
        #expect(rows.map(\.line) == [1, 2, 4])
    }

    @Test func wrongQuotesAreLocated() {
        #expect(throws: CitationListError(line: 2, "opens a quote that is never closed")) {
            try CSVReader.rows(of: "a\n\"b\nc\n", delimiter: ",")
        }
        #expect(throws: CitationListError(line: 1, "has text behind a closing quote")) {
            try CSVReader.rows(of: "\"a\"b", delimiter: ",")
        }
    }
}
