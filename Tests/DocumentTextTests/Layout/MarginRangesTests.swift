import Testing

@testable import DocumentText

struct MarginRangesTests {
    @Test(
        "A range broken in the margin is whole",
        arguments: [("03/2019 –", "02/2021"), ("Mar 2021 to", "Present"), ("Sep 2017 – Feb", "2021")])
    func broken(first: String, second: String) {
        let lines = [
            Line(50, 100, first), Line(180, 100, "Lamplighter, Port of Looe"), Line(50, 113, second),
            Line(180, 113, "Trimmed forty wicks each night"), Line(50, 140, "2012 – 2016"),
            Line(180, 140, "Sexton, St Piran"),
        ]
        #expect(
            texts(lines) == [
                "\(first) \(second) | Lamplighter, Port of Looe", "Trimmed forty wicks each night",
                "2012 – 2016 | Sexton, St Piran",
            ])
    }

    @Test("Ranges at the right edge are whole too")
    func right() {
        let lines = [
            Line(50, 100, "Lamplighter, Port of"), Line(200, 100, "Mar 2021 –"), Line(50, 113, "Looe and Polperro"),
            Line(200, 113, "Present"), Line(50, 140, "Sexton"), Line(200, 140, "2012 – 2016"),
        ]
        #expect(
            texts(lines) == [
                "Lamplighter, Port of | Mar 2021 – Present", "Looe and Polperro", "Sexton | 2012 – 2016",
            ])
    }

    @Test("What stands alone in the margin leaves no line behind")
    func alone() {
        let lines = [
            Line(50, 100, "03/2019 –"), Line(180, 100, "Lamplighter, Port of Looe"), Line(50, 113, "02/2021"),
            Line(180, 126, "Trimmed forty wicks each night"),
        ]
        #expect(texts(lines) == ["03/2019 – 02/2021 | Lamplighter, Port of Looe", "Trimmed forty wicks each night"])
    }

    @Test(
        "Dates of rows one below the other stay with their rows",
        arguments: [("2018 – Present", "2014"), ("2018 – 2021", "2014 – 2018"), ("2020.01-至今", "2018.07-2019.12")])
    func rows(first: String, second: String) {
        let lines = [
            Line(50, 100, first), Line(180, 100, "Lamplighter"), Line(50, 113, second), Line(180, 113, "Sexton"),
        ]
        #expect(texts(lines) == ["\(first) | Lamplighter", "\(second) | Sexton"])
    }

    @Test("A narrow gutter shows where others begin; a label spread to its width is whole")
    func gutter() {
        let dates = ["2012 – 2016", "2016 – 2019", "July 2019 – 2024"]
        let lines = dates.enumerated().flatMap { row, date in
            [Line(50, 100 + 13 * Double(row), date), Line(139, 100 + 13 * Double(row), "Keeper of lamp number \(row)")]
        }
        #expect(texts(lines).last == "July 2019 – 2024 | Keeper of lamp number 2")
        let labels = ["姓", "别", "笔"].enumerated().flatMap { row, label in
            [Line(50, 100 + 26 * Double(row), label), Line(80, 100 + 26 * Double(row), "名： 船长 灯塔")]
        }
        #expect(texts(labels) == ["姓名： 船长 灯塔", "别名： 船长 灯塔", "笔名： 船长 灯塔"])
    }
}
