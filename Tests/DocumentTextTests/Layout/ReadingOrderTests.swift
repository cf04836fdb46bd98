import Testing

@testable import DocumentText

struct ReadingOrderTests {
    @Test("A sidebar is read for itself, the name across the page first")
    func sidebar() {
        let lines =
            [Line(50, 60, "Odalys Brennan-Koh", size: 24)]
            + ["Contact", "odalys@example.org", "555 0147", "Skills", "Glazing", "Lime plaster"].enumerated().map {
                Line(50, 110 + 17 * Double($0), $1)
            }
            + [
                "Work", "Plasterer at Nine Elms Restoration", "Ceilings of two theatres.",
                "Apprentice at Tidewater Homes",
                "Dry lining and patience.",
            ].enumerated().map { Line(220, 112 + 13 * Double($0), $1) }
        #expect(
            texts(lines) == [
                "Odalys Brennan-Koh", "Contact", "odalys@example.org", "555 0147", "Skills", "Glazing", "Lime plaster",
                "Work",
                "Plasterer at Nine Elms Restoration", "Ceilings of two theatres.", "Apprentice at Tidewater Homes",
                "Dry lining and patience.",
            ])
    }

    @Test("Dates in the left margin belong to their rows")
    func datesLeft() {
        let lines = [
            Line(50, 100, "2019 – 2023"), Line(150, 100, "Baker, Copperfield Loaves"),
            Line(150, 113, "- Rye and spelt"),
            Line(50, 126, "2015 – 2019"), Line(150, 126, "Confectioner, Marzipan & Sons"),
            Line(150, 139, "- Wedding cakes"),
            Line(50, 152, "2012 – 2015"), Line(150, 152, "Apprentice, Old Mill"),
        ]
        #expect(
            texts(lines) == [
                "2019 – 2023 | Baker, Copperfield Loaves", "Rye and spelt",
                "2015 – 2019 | Confectioner, Marzipan & Sons",
                "Wedding cakes", "2012 – 2015 | Apprentice, Old Mill",
            ])
    }

    @Test("Dates at the right margin belong to their rows, in smaller type too")
    func datesRight() {
        let lines = (0..<4).flatMap { row in
            [
                Line(50, 100 + 40 * Double(row), "Position number \(row)", size: 11),
                Line(480, 100 + 40 * Double(row), "2010 – 201\(row)", size: 9),
                Line(50, 114 + 40 * Double(row), "What was done there"),
            ]
        }
        #expect(texts(lines).prefix(2) == ["Position number 0 | 2010 – 2010", "What was done there"])
    }

    @Test("Two columns whose lines stand on one grid are columns when each has lines alone")
    func grid() {
        let left = [0, 1, 2, 4, 5, 6, 8, 9, 10].map { Line(50, 100 + 12 * Double($0), "Left line \($0) of the page") }
        let right = [0, 1, 3, 4, 5, 7, 8, 10].map { Line(320, 100 + 12 * Double($0), "Right line \($0) of the page") }
        let read = texts(left + right)
        #expect(read.firstIndex { $0.hasPrefix("Right") } == 9)
        #expect(!read.contains { $0.contains("|") })
    }

    @Test("Lists side by side are columns")
    func lists() {
        let left = (0..<3).map { Line(50, 100 + 12 * Double($0), "• Left \($0)") }
        let right = (0..<3).map { Line(320, 100 + 12 * Double($0), "• Right \($0)") }
        #expect(texts(left + right) == ["Left 0", "Left 1", "Left 2", "Right 0", "Right 1", "Right 2"])
    }

    @Test("A heading below two columns stays with its text")
    func headingBelow() {
        let left = (0..<5).map { Line(50, 100 + 12 * Double($0), "Left \($0) of five") }
        let right = (0..<5).map { Line(320, 105 + 13 * Double($0), "Right \($0) of five") }
        let below = [
            Line(50, 200, "History"),
            Line(
                50, 214, "One line that runs across the whole page and over the white space between the columns above"),
        ]
        #expect(texts(left + right + below).suffix(2) == below.map(\.text))
    }

    @Test("A block above the other is no column")
    func blocks() {
        let lines =
            (0..<3).map { Line(50, 100 + 12 * Double($0), "Upper \($0)") }
            + (0..<3).map { Line(320, 200 + 12 * Double($0), "Lower \($0)") }
        #expect(texts(lines) == ["Upper 0", "Upper 1", "Upper 2", "Lower 0", "Lower 1", "Lower 2"])
    }

    @Test("No arrangement of words traps or loses one", arguments: 0..<20)
    func random(seed: Int) {
        var state = UInt64(seed + 1)
        func next(_ limit: Double) -> Double {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Double(state >> 40) / Double(1 << 24) * limit
        }
        let words = (0..<300).map { index in
            let (x, y) = (next(700) - 50, 90 + next(650))
            return PageWord(
                text: "w\(index)", box: Box(left: x, top: y, right: x + next(80), bottom: y + next(30)), size: next(20))
        }
        let lines = read([Page(number: 1, width: 595, height: 842, words: words)])
        let found = lines.map(\.text).joined(separator: " ")
        #expect(words.allSatisfy { found.contains($0.text) })
    }

    @Test("Two columns on one grid are columns when each has headings beside text of the other")
    func ownHeadings() {
        let left = [
            Line(50, 100, "Work", size: 13, bold: true), Line(50, 116, "Bellringer, St Brannoc"),
            Line(50, 132, "Sexton, St Piran"), Line(50, 148, "School", size: 13, bold: true),
            Line(50, 164, "Choir school of Truro"),
        ]
        let right = [
            Line(320, 100, "Skills", size: 13, bold: true), Line(320, 116, "Change ringing"),
            Line(320, 132, "Languages", size: 13, bold: true), Line(320, 148, "Cornish"),
        ]
        #expect(
            texts(left + right) == [
                "Work", "Bellringer, St Brannoc", "Sexton, St Piran", "School", "Choir school of Truro", "Skills",
                "Change ringing", "Languages", "Cornish",
            ])
    }

    @Test("Rows of the head that end at the edge of the page stand above the columns")
    func headRows() {
        let head = [
            Line(50, 60, "Demelza Penhallow"), Line(470, 60, "demelza@example.org"), Line(50, 72, "Bellringer"),
            Line(505, 72, "0177 555012"),
        ]
        let left = (0..<5).map { Line(50, 104 + 12 * Double($0), "• Left \($0) of the five lines here") }
        let right = (0..<5).map { Line(320, 104 + 12 * Double($0), "• Right \($0) of the five lines there too") }
        let read = texts(head + left + right)
        #expect(read.prefix(2) == ["Demelza Penhallow | demelza@example.org", "Bellringer | 0177 555012"])
        #expect(read.dropFirst(2).first == "Left 0 of the five lines here")
    }
}
