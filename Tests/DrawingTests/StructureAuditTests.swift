import Drawing
import Testing
import _TestSupport

/// The check that other tests rely on finds what it is there for.
struct StructureAuditTests {
    private func text(_ words: String, x: Points = 0, y: Points = 10) -> Drawing.Item {
        .text(
            Drawing.PlacedText(
                text: StyledText(words, TextStyle(size: 8)), origin: Point(x: x, y: y),
                extent: TextExtent(width: 8, ink: Rect(x: 0, y: -6, width: 8, height: 6))))
    }

    private func node(
        _ role: Drawing.Structure.Role, words: String? = nil, _ items: Drawing.Item...
    ) -> Drawing.Item { .structure(.init(role, alternativeText: words), items) }

    private func faults(_ items: Drawing.Item...) -> [String] {
        StructureAudit(of: [
            Drawing(size: Size(width: 500, height: 500), items: [.structure(.init(.document), items)])
        ]).faults
    }

    private func row(_ y: Points, _ cells: String..., heads: Int = 1) -> Drawing.Item {
        .structure(
            .init(.tableRow),
            cells.enumerated().map { index, words in
                node(index < heads ? .tableHeading : .tableCell, text(words, x: Points(index * 20), y: y))
            })
    }

    @Test func aSoundTableHasNoFaults() {
        #expect(faults(node(.section, node(.table, row(10, "skill", "months", heads: 2), row(20, "Go", "12")))) == [])
    }

    @Test func findsRowsOfUnequalCells() {
        let table = node(.table, row(10, "months", heads: 1), row(20, "Go", "12"))
        #expect(faults(node(.section, table)) == ["Table “monthsGo12” has rows of [1, 2] cells"])
    }

    @Test func findsTablesWithoutHeads() {
        let table = node(.table, row(10, "4.3", "years", heads: 0))
        #expect(faults(node(.section, table)) == ["Table “4.3years” has no row of heads"])
    }

    @Test func findsHeadsWithoutWords() {
        let table = node(.table, row(10, " ", "months", heads: 2))
        #expect(faults(node(.section, table)) == ["Table “ months” has a head without words"])
    }

    @Test func findsWordsReadBeforeTheirHeading() {
        let section = node(.section, node(.paragraph, text("key", x: 50)), node(.heading2, text("Skills", y: 12)))
        #expect(
            faults(node(.heading1, text("Name", y: 2)), section).contains { $0.contains("comes before its heading") })
    }

    @Test func findsTextsReadFromTheRight() {
        let key = node(.paragraph, text("second", x: 50), text("first", x: 10))
        #expect(faults(node(.section, key)).contains { $0.contains("“first” is read after “second”") })
    }

    @Test func findsFiguresAndNumbersWithoutWords() {
        #expect(faults(node(.section, node(.figure, text("2012")))) == ["Figure “2012” has no words"])
        #expect(faults(node(.paragraph, node(.reference, text("3")))) == ["Reference “3” has no words"])
    }

    @Test func findsSkippedHeadings() {
        #expect(faults(node(.section, node(.heading2, text("Skills")))) == ["H2 “Skills” skips a level"])
    }

    @Test func findsNodesWhereTheyMayNotStand() {
        #expect(faults(node(.section, node(.table, node(.span, text("loose"))))).contains("Span “loose” in Table"))
        #expect(
            faults(node(.section, node(.figure, words: "a figure", node(.tableHeading, text("name")))))
                == ["TH “name” outside of TR"])
    }
}
