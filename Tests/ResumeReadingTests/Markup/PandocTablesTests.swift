import Resume
import Testing

@testable import ResumeReading

struct PandocTablesTests {
    private func cells(_ text: String) throws -> [[String]] {
        try SourceText(decoding: Array(text.utf8), path: "cv.md").lines
            .filter { !$0.cells.isEmpty }.map { $0.cells.map { String($0) } }
    }

    @Test func theLinesOfAGridCellStandSideBySide() throws {
        #expect(
            try cells(
                """
                +------------------------------+---------------------+
                | **Harbour Hotel** --- Leith  | June 2021 --        |
                |                              | Present             |
                | *Night Manager*              |                     |
                +------------------------------+---------------------+
                | **Mill Inn**                 | 2018 -- 2020        |
                +------------------------------+---------------------+
                """) == [
                    ["Harbour Hotel --- Leith", "Night Manager", "June 2021 -- Present"], ["Mill Inn", "2018 -- 2020"],
                ])
    }

    @Test func belowAHeaderTheLinesOfACellAreOneText() throws {
        #expect(
            try cells(
                """
                +---------+----------------+
                | Years   | School         |
                +=========+================+
                | 2010    | Technical High |
                |         | School Ulm     |
                +---------+----------------+
                """) == [["Years", "School"], ["2010", "Technical High School Ulm"]])
    }

    @Test func aBrokenRuleMarksColumns() throws {
        #expect(
            try cells(
                """
                  ---------------- ------------
                  **Kenntnis**     **Niveau**
                  SAP MM           sehr gut
                  德语读写         gut
                  ---------------- ------------
                """) == [["Kenntnis", "Niveau"], ["SAP MM", "sehr gut"], ["德语读写", "gut"]])
    }

    @Test func dashesBehindHardBreaksAreItemsBelowTheRow() throws {
        let text = """
              ------------------- ------------------------------------------
              2020 -- present     **Conservator**\\
                                  Harbour Museum\\
                                  -- Treatment of 60 canvases before the
                                  reopening\\
                                  -- Set up the X-ray room

              2016 -- 2020        **Intern**\\
                                  Mill Museum
              ------------------- ------------------------------------------
            """
        #expect(
            try cells(text) == [
                ["2020 -- present", "Conservator\tHarbour Museum"], ["2016 -- 2020", "Intern\tMill Museum"],
            ])
        let items = try SourceText(decoding: Array(text.utf8), path: "cv.md").lines.filter { $0.marker == .bullet }
        #expect(items.map(\.text) == ["Treatment of 60 canvases before the reopening", "Set up the X-ray room"])
    }

    @Test func textAcrossTheColumnsIsNoTable() throws {
        #expect(
            try cells(
                """
                ------- -------
                A sentence that runs across the gap of the rule.
                Another one like it, which is no row either.
                """
            ).isEmpty)
        #expect(try cells("+ one\n+ two\n+----+\n").isEmpty)
    }

    @Test func theBackslashOfALineBreakGoes() throws {
        let lines = try SourceText(
            decoding: Array("**Reed & Co**, Omaha\\\n*Clerk* (2019)\\\nC:\\temp".utf8), path: "cv.md"
        )
        .lines.map { String($0.text) }
        #expect(lines == ["Reed & Co, Omaha", "Clerk (2019)", "C:\\temp"])
    }
}
