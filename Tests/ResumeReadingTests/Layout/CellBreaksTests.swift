import Testing

@testable import ResumeReading

/// Cells that hold lines of their own, as Word's tables become in Markdown.
struct CellBreaksTests {
    @Test func titleAndEmployerShareTheCellBesideTheDate() throws {
        #expect(
            try ResumeSamples.positions(
                """
                # Work

                |   |   |
                |---|---|
                | seit 04/2019 | **Bäckermeister** <br> Acme GmbH & Co. KG, Kiel <br> - Führung von elf Gesellen |
                | 10/2014 – 03/2019 | **Bäcker** <br> Orbit GmbH, Bremen |
                """) == ["Bäckermeister @ Acme GmbH & Co. KG 2019-04/now", "Bäcker @ Orbit GmbH 2014-10/2019-03"])
    }

    @Test func theColumnSaysThatDutiesFollow() throws {
        #expect(
            try ResumeSamples.positions(
                """
                # Employment history

                | From | To | Company | Job title and duties |
                |---|---|---|---|
                | Feb 2020 | Present | Acme Ltd, Leeds | **Service Engineer**<br>Breakdowns in two counties, 5 a day. |
                | June 2014 | Jan 2020 | Orbit Ltd, York | **Engineer**<br>Safety checks. Mentor to three. |
                """) == ["Service Engineer @ Acme Ltd 2020-02/now", "Engineer @ Orbit Ltd 2014-06/2020-01"])
    }

    @Test func aListInACellIsOneText() {
        let lines = LineReader(text: "| Tools | Go<br>Rust<br/>Zig |\n|---|---|", path: "cv.md").lines()
        #expect(lines.first?.cells.map { String($0) } == ["Tools", "Go, Rust, Zig"])
    }

    @Test func aBrokenDateStaysOne() {
        let lines = LineReader(text: "| 2022.09<br>~<br>今 | Acme |\n|---|---|", path: "cv.md").lines()
        #expect(lines.first?.cells.first.map { $0.contains(",") } == false && lines.count == 2)
    }
}
