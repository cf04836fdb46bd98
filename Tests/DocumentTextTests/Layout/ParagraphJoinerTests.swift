import Testing

@testable import DocumentText

struct ParagraphJoinerTests {
    @Test("A line broken by the width goes on")
    func broken() {
        let lines = ["Repaired the organ of the chapel and then tuned all of its", "pipes in one long winter."]
        #expect(texts([Line(50, 100, lines[0]), Line(50, 113, lines[1])]) == [lines.joined(separator: " ")])
    }

    @Test("A bracket is closed where it was opened")
    func bracket() {
        let lines = ["Pennine Parcel Group - Ledger Clerk (October 2020 -", "February 2023)", "Kept the books."]
        let read = texts(lines.enumerated().map { Line(50, 100 + 13 * Double($0.offset), $0.element) })
        #expect(read == ["Pennine Parcel Group - Ledger Clerk (October 2020 - February 2023)", "Kept the books."])
    }

    @Test("A line with room left does not")
    func short() {
        let lines = ["Short line", "goes its own way, and this one sets the edge of the column here"]
        #expect(texts([Line(50, 100, lines[0]), Line(50, 113, lines[1])]) == lines)
    }

    @Test("A bullet's text hangs under its text, and the next bullet is another")
    func hanging() {
        let lines = [
            Line(50, 100, "•"), Line(62, 100, "Wrote the handbook for the ferry crews of the northern"),
            Line(62, 113, "Isles and trained them."), Line(50, 126, "•"), Line(62, 126, "Kept the log."),
        ]
        #expect(
            texts(lines) == [
                "Wrote the handbook for the ferry crews of the northern Isles and trained them.", "Kept the log.",
            ])
    }

    @Test("Hyphens that broke a word go, those of a compound stay")
    func hyphens() {
        func joined(_ first: String, _ second: String) -> String? {
            texts([Line(50, 100, first), Line(50, 113, second)]).first
        }
        #expect(
            joined("Surveyed the seabed for the harbour exten-", "sion of 2018.")
                == "Surveyed the seabed for the harbour extension of 2018.")
        #expect(
            joined("Surveyed the seabed for the harbour exten\u{AD}", "sion of 2018.")
                == "Surveyed the seabed for the harbour extension of 2018.")
        #expect(joined("Kept state-of-the-", "art charts.") == "Kept state-of-the-art charts.")
    }

    @Test("Chinese goes on without a space, and stops at the end of a sentence")
    func chinese() {
        let full = String(repeating: "船", count: 30)
        #expect(texts([Line(50, 100, full), Line(50, 113, "舶调度。")]) == [full + "舶调度。"])
        let sentence = String(repeating: "船", count: 29) + "。"
        #expect(texts([Line(50, 100, sentence), Line(50, 113, "另一句。")]) == [sentence, "另一句。"])
    }

    @Test("A bold line above text is its title")
    func title() {
        let lines = [
            Line(50, 100, "Keeper of the lighthouse at the cape of storms and", bold: true),
            Line(50, 113, "of its foghorn too"),
        ]
        #expect(texts(lines).count == 2)
    }

    @Test("An address below another is its own line")
    func addresses() {
        let lines = ["saoirse.vandermolen@example.org", "www.example.org/saoirse"]
        #expect(texts([Line(50, 100, lines[0]), Line(50, 113, lines[1])]) == lines)
    }

    @Test("A paragraph goes on on the next page")
    func pages() {
        let first = page([
            Line(50, 700, "Charted the currents between the two islands for nine"),
            Line(50, 713, "summers and wrote the tables that the pilots of the strait"),
        ])
        let second = page(
            [
                Line(50, 100, "still use in fog, and that nobody has corrected since. The"),
                Line(50, 113, "second edition came out in print."),
            ], number: 2)
        #expect(read([first, second]).map(\.text).filter { !$0.isEmpty }.count == 1)
    }

    /// Heads of entries, some of them too long for their column, each above a line of text.
    private func heads(_ heads: [[String]]) -> [String] {
        var y = 100.0
        var lines: [Line] = []
        for head in heads {
            for text in head {
                lines.append(Line(50, y, text, size: 11, bold: true))
                y += 14
            }
            lines.append(Line(50, y, "In the harbour"))
            y += 30
        }
        lines.append(Line(50, y, "The quick keeper of the lighthouse of"))
        return texts(lines).filter { $0 != "In the harbour" }
    }

    @Test("Heads go on where those of the document that stand close are full")
    func brokenHeads() {
        let read = heads([
            ["Lamplighter, September 2016 to", "October 2019"], ["Sexton, June to July 2012"],
            ["Keeper of the Golden Lamp, in", "December 2023"],
        ])
        #expect(
            read.prefix(3) == [
                "Lamplighter, September 2016 to October 2019", "Sexton, June to July 2012",
                "Keeper of the Golden Lamp, in December 2023",
            ])
    }

    @Test("Bold lines that leave room for the next stand for themselves")
    func shortHeads() {
        let read = heads([["Port of Looe", "Lamplighter"], ["Church of St Piran", "Sexton"], ["Guild", "Keeper"]])
        #expect(read.prefix(4) == ["Port of Looe", "Lamplighter", "Church of St Piran", "Sexton"])
    }

    @Test("A range of dates goes on behind its dash")
    func dateRange() {
        let lines = ["Harpsichord maker, Vandermeer, 2018/07 –", "2020/02"]
        #expect(texts([Line(50, 100, lines[0]), Line(50, 113, lines[1])]) == [lines.joined(separator: " ")])
    }

    @Test("A row that begins with a date does not go on in Chinese text")
    func dateRow() {
        let rows = ["2016.09–2021.09 " + String(repeating: "船", count: 20), "2019.10–2020.09 灯塔"]
        #expect(texts([Line(50, 100, rows[0]), Line(50, 113, rows[1])]) == rows)
    }
}
