import Testing

@testable import DocumentText

struct DocumentLayoutTests {
    @Test("White space above a line becomes an empty line, the usual space does not")
    func blankLines() {
        let lines = [100.0, 113, 126, 152, 165].map { Line(50, $0, "Entry at height \(Int($0))") }
        #expect(read([page(lines)]).map(\.text.isEmpty) == [false, false, false, true, false, false])
    }

    @Test("Lines know their page and their number on it")
    func places() {
        let read = read([
            page([Line(50, 200, "One."), Line(50, 213, "Two.")]), page([Line(50, 200, "Three.")], number: 2),
        ])
        #expect(read.filter { !$0.text.isEmpty }.map { [$0.page ?? 0, $0.line] } == [[1, 1], [1, 2], [2, 1]])
    }

    @Test("Numbers and bullets become markers, years do not")
    func markers() {
        let lines = ["1. Skipper", "(2) Mate", "[3] Cook", "• Deckhand", "▪Stoker", "- Purser", "2019. Pilot"]
        let read = read([page(lines.enumerated().map { Line(50, 200 + 13 * Double($0), $1) })])
        #expect(read.map(\.marker) == [.number(1), .number(2), .number(3), .bullet, .bullet, .bullet, nil])
        #expect(read.map(\.text) == ["Skipper", "Mate", "Cook", "Deckhand", "Stoker", "Purser", "2019. Pilot"])
    }

    @Test("Indentation counts from the column's edge, in letters; the middle of a page is none")
    func indentation() {
        let lines = [
            Line(50, 200, "Edge of the column, at the left"), Line(70, 213, "Further in."),
            Line(50, 226, String(repeating: "n", count: 90)),
            Line(257, 239, "Centred"),
        ]
        #expect(read([page(lines)]).map(\.indent) == [0, 4, 0, 0])
    }

    @Test("Larger type and bold capitals are headings, in order of size")
    func headings() {
        var lines = [
            Line(50, 100, "Ffion Abernathy", size: 22), Line(50, 140, "Work", size: 14),
            Line(50, 300, "AWARDS", bold: true),
        ]
        lines += (0..<8).map { Line(50, 160 + 13 * Double($0), "A sentence of the usual size, number \($0).") }
        lines += [
            Line(50, 313, "A bold sentence ends with a full stop.", bold: true), Line(50, 326, "Prize of the guild"),
        ]
        let levels = read([page(lines)]).filter { !$0.text.isEmpty }.reduce(into: [:]) { $0[$1.text] = $1.headingLevel }
        #expect(levels == ["Ffion Abernathy": 1, "Work": 2, "AWARDS": 3])
    }

    @Test("Bold parts are known by their place")
    func bold() {
        let lines = [Line(50, 100, "Chandler", bold: true), Line(93, 100, "at Rope & Tar")]
        let read = read([page(lines)])
        #expect(read.map(\.text) == ["Chandler at Rope & Tar"])
        #expect(read.first?.boldRanges == [0..<8])
    }

    @Test("What pages repeat at their ends goes, the first page's head stays")
    func runningMatter() {
        let pages = (1...3).map { number in
            page(
                [
                    Line(50, 40, "Marguerite Oyelaran"), Line(500, 40, "\(number)"),
                    Line(50, 300, "Text of page \(number)."),
                    Line(50, 820, "Curriculum vitae, page \(number) of 3"),
                ], number: number)
        }
        #expect(
            read(pages).map(\.text).filter { !$0.isEmpty } == [
                "Marguerite Oyelaran", "Text of page 1.", "Text of page 2.", "Text of page 3.",
            ])
    }

    @Test("Page numbers go", arguments: ["1", "- 1 -", "1 / 1", "Page 1 of 1", "Seite 1", "第 1 页，共 1 页", "第1页"])
    func pageNumbers(text: String) {
        #expect(texts([Line(50, 300, "Text"), Line(290, 815, text)]) == ["Text"])
    }

    @Test("A year or a number that is not the page's stays", arguments: ["2019", "7", "Level 1"])
    func noPageNumber(text: String) {
        #expect(texts([Line(50, 300, "Text"), Line(290, 815, text)]).last == text)
    }

    @Test("Sideways pages are turned", arguments: [true, false])
    func sideways(clockwise: Bool) {
        let upright = page([
            Line(50, 60, "Cornelius Vandermeer builds harpsichords"),
            Line(50, 90, "and repairs the organs of four churches."),
        ])
        var turned = Page(number: 1, width: 842, height: 595, words: [])
        (turned.width, turned.height) = (upright.height, upright.width)
        turned.words = upright.words.map { word in
            let box = word.box
            var moved = word
            moved.box =
                clockwise
                ? Box(left: 842 - box.bottom, top: box.left, right: 842 - box.top, bottom: box.right)
                : Box(left: box.top, top: 595 - box.right, right: box.bottom, bottom: 595 - box.left)
            return moved
        }
        #expect(read([turned]).map(\.text) == read([upright]).map(\.text))
    }

    /// An entry with a head that white space sets apart, and lines of text below it.
    private func entries(_ count: Int, from y: Double) -> [Line] {
        (0..<count).flatMap { index in
            let top = y + 70 * Double(index)
            return [
                Line(50, top, "Keeper of lamp \(index)", size: 11), Line(50, top + 13, "March 201\(index)"),
                Line(50, top + 26, "Trimmed the wick"),
            ]
        }
    }

    @Test("The first line of a page stands apart when lines of its look do")
    func pageTops() {
        let first = entries(5, from: 100) + [Line(50, 460, "Keeper of the last lamp", size: 11)]
        func top(_ line: Line) -> [String] {
            let lines = read([page(first), page([line, Line(50, 113, "Wrote the log")], number: 2)])
            return lines.suffix(3).map(\.text)
        }
        #expect(top(Line(50, 100, "May 2022")) == ["Keeper of the last lamp", "May 2022", "Wrote the log"])
        #expect(top(Line(50, 100, "Keeper again", size: 11)) == ["", "Keeper again", "Wrote the log"])
    }
}
