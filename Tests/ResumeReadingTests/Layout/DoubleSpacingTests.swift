import Testing

@testable import ResumeReading

/// A blank line behind every line.
struct DoubleSpacingTests {
    private let text = """
        Ada Marsh
        ada@example.org

        Experience

        Acme Ltd, Leeds
        Baker
        May 2019 – June 2021
        Bread for three shops
        Ran the night shift

        Orbit Ltd, York
        Clerk
        Jan 2016 – April 2019
        Tills and stock

        Education

        University of Hoy
        BSc Physics
        2012 – 2015

        Skills
        Excel, Git
        """

    @Test func isReadAsIfItWereNot() throws {
        let spaced = text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\n\n")
        let positions = try ResumeSamples.positions(text, path: "cv.txt")
        #expect(positions == ["Baker @ Acme Ltd 2019-05/2021-06", "Clerk @ Orbit Ltd 2016-01/2019-04"])
        #expect(try ResumeSamples.positions(spaced, path: "cv.txt") == positions)
    }

    @Test func linesKeepTheirNumbers() {
        let spaced = text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\n\n")
        let lines = LineReader(text: spaced, path: "cv.txt").lines()
        #expect(lines.first { $0.text == "Baker" }?.number == 13)
    }

    @Test func paragraphsThatStandApartStayApart() {
        let paragraphs = (1...30).map { [Unicode.Scalar]("Line \($0)".unicodeScalars) }
        #expect(DoubleSpacing.closedUp(paragraphs) == nil)
        #expect(DoubleSpacing.closedUp(Array(paragraphs.map { [$0, []] }.joined())) == nil)
    }
}
