import CareerAnalysis
import Drawing
import Resume
import Testing
import _TestSupport

@testable import Pages

struct KeyFigureStripTests {
    private func cell(
        _ kind: KeyFigure.Kind, _ parts: [KeyFigure.Part], _ label: String, _ qualifier: String, short: String? = nil
    ) -> KeyFigure {
        KeyFigure(
            kind: kind, parts: parts, label: label, qualifier: qualifier, shortQualifiers: [short].compactMap(\.self))
    }

    private func items(_ cells: [KeyFigure], in example: Case = Case(), wording: Wording = english) -> [Drawing.Item] {
        var sketch = Sketch(measurer: MonospaceMeasurer())
        KeyFigureStrip(context: example.context(wording), cells: cells).draw(on: &sketch, y: 96)
        return sketch.items
    }

    private let experience = KeyFigure(
        kind: .experience, parts: [.init(value: "15", unit: "yr"), .init(value: "4", unit: "mo")], label: "Experience",
        qualifier: "overlaps counted once")

    @Test func isAListOfFiguresUnderTheirLabels() {
        let items = items([experience, cell(.skills, [.init(value: "3")], "Skills", "none with dates")])
        guard case .structure(let list, let cells)? = items.first, case .structure(let item, let parts)? = cells.first
        else {
            Issue.record("no list: \(dump(items))")
            return
        }
        #expect(items.count == 1 && cells.count == 2 && parts.count == 2)
        #expect(list.role == .list && !list.isNumbered && item.role == .listItem)
        #expect(
            parts.map { $0.texts.map(\.text.string) } == [
                ["Experience"], ["15", "yr", "4", "mo", "overlaps counted once"],
            ])
        #expect(self.items([]).isEmpty)
    }

    @Test func figureLabelAndQualifierStandBelowOneAnother() {
        let texts = items([experience]).flatMap(\.texts).sorted {
            ($0.origin.y, $0.origin.x) < ($1.origin.y, $1.origin.x)
        }
        #expect(texts.map(\.text.string) == ["15", "yr", "4", "mo", "Experience", "overlaps counted once"])
        #expect(texts.map(\.origin.y) == [118, 118, 118, 118, 131.5, 142])
    }

    @Test func aMissingFigureIsPale() {
        let texts = items([cell(.degree, [.init(value: "–")], "Highest degree", "not stated")]).flatMap(\.texts)
        #expect(texts.first { $0.text.string == "–" }?.text.runs.first?.style.color == Palette.tertiaryInk)
    }

    @Test func wordsAreSmallerThanFigures() {
        func size(_ value: String) -> Points? {
            let texts = items([cell(.degree, [.init(value: value)], "Highest degree", "")]).flatMap(\.texts)
            return texts.first { $0.text.string == value }?.text.runs.first?.style.size
        }
        #expect(size("12") == 25)
        #expect(size("PhD") == 25)
        #expect(size("Doctorate") == 21.5)
        #expect(size("硕士") == 21.5)
    }

    @Test func aQualifierWithoutRoomGivesWayToItsShortForm() {
        let long = String(repeating: "Harbour University of the Northern Coast ", count: 3)
        let cells = (0..<6).map { _ in
            cell(.degree, [.init(value: "PhD")], "Highest degree", long + "2021", short: "2021")
        }
        #expect(items(cells).flatMap(\.texts).filter { $0.text.string == "2021" }.count == 6)
    }

    @Test func theNumberOfItsNoteStandsBesideTheFigure() {
        let gap = Case([
            work("Cove Hotel", "Cook", "2018-01", "2018-12"), work("Pier Café", "Cook", "2019-05", "now"),
        ])
        let texts = items(gap.figures().filter { $0.kind == .longestGap }, in: gap).flatMap(\.texts).map(\.text.string)
        #expect(texts == ["Longest gap", "4", "mo", "1", "Jan – Apr 2019"])
    }

    /// Six wide cells: what stands beside the figures is cut, the figures are not.
    @Test func figuresKeepTheirWidth() {
        let long = String(repeating: "qualifier ", count: 9)
        let cells = (0..<6).map { index in
            cell(
                .skills, [.init(value: index == 1 ? "Bachelor’s" : "58", unit: index == 0 ? "mo" : "")],
                "Highest degree", long)
        }
        let columns = items(cells).flatMap(\.texts).filter { $0.origin.y == 118 }
        for (one, next) in zip(columns, columns.dropFirst()) {
            #expect(one.origin.x + one.extent.width < next.origin.x, "\(one.text.string) beside \(next.text.string)")
        }
        #expect(columns.count == 7)
    }

    @Test func cellsStayInTheirColumnsOnThePage() throws {
        var random = SeededGenerator(seed: 7)
        for _ in 0..<200 {
            let cells = (0..<Int.random(in: 4...6, using: &random)).map { _ in
                cell(
                    .skills,
                    Bool.random(using: &random)
                        ? [.init(value: String(Int.random(in: 1...99_999, using: &random)))] : experience.parts,
                    String(repeating: "Label ", count: Int.random(in: 1...4, using: &random)),
                    String(repeating: "qualifier ", count: Int.random(in: 1...9, using: &random)))
            }
            let grid = PageGrid(paper: .letter)
            guard case .structure(_, let columns)? = items(cells).first else {
                Issue.record("no list")
                return
            }
            let edges = columns.map { column in
                let texts = column.texts
                return (
                    texts.map(\.origin.x).min() ?? 0, texts.map { $0.origin.x + $0.extent.width }.max() ?? 0
                )
            }
            for (one, next) in zip(edges, edges.dropFirst()) { #expect(one.1 < next.0) }
            #expect(edges.allSatisfy { $0.0 >= grid.left - 1.3 - 1e-9 && $0.1 <= grid.right })
        }
    }
}
