import Resume
import Testing

@testable import ResumeReading

struct MarkLegendTests {
    private func legend(_ text: String) -> MarkLegend { MarkLegend([ReferenceText(ScalarText(text))]) }

    @Test(arguments: [
        ("† equal contribution, * corresponding author", "†", "*"), ("△ 为同等贡献作者，✉ 为通讯作者", "△", "✉"),
        ("* denotes corresponding author; # joint first authors", "#", "*"), ("*: 通讯作者；†: 共同一作", "†", "*"),
        ("(‡ contributed equally)", "‡", "*"), ("Equal contribution is marked with §", "§", "†"),
    ])
    func legendsDecide(text: String, equal: Unicode.Scalar, other: Unicode.Scalar) {
        let authors = [
            Author(name: "A", marks: [equal]), Author(name: "B", marks: [equal]), Author(name: "C", marks: [other]),
        ]
        let legend = legend(text)
        #expect(MarkLegend.isLegend(ReferenceText(ScalarText(text))))
        #expect(legend.isEqual(1, of: authors))
        #expect(!legend.isEqual(2, of: authors))
    }

    @Test func withoutALegendLeadingAuthorsWhoShareAMarkAreEqual() {
        let shared = [Author(name: "A", marks: ["*"]), Author(name: "B", marks: ["*"]), Author(name: "C")]
        #expect(MarkLegend().isEqual(0, of: shared))
        #expect(!MarkLegend().isEqual(2, of: shared))
        #expect(!MarkLegend().isEqual(0, of: [Author(name: "A", marks: ["*"]), Author(name: "B")]))
        #expect(!legend("* corresponding author").isEqual(0, of: shared))
    }

    @Test func squareBracketsMayCountCitations() {
        #expect(legend("Numbers in square brackets: citations").bracketsAreCitations)
        #expect(!legend("* equal contribution").bracketsAreCitations)
    }

    @Test func theMarkMayBeCalledByItsName() throws {
        let legend = MarkLegend([ReferenceText("newest first; star after a name = shared first authorship")])
        #expect(legend.equalMarks == ["*"])
    }

    @Test func aPhraseBelongsToOneMark() throws {
        let legend = MarkLegend([ReferenceText("§ geteilte Erstautorschaft, * Leiterin der Gruppe")])
        #expect(legend.equalMarks == ["§"])
    }
}
