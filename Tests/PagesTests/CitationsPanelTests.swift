import Drawing
import Resume
import Testing
import _TestSupport

@testable import Pages

@Suite struct CitationsPanelTests {
    /// The texts of the panel for one paper.
    private func texts(title: String, venue: String) -> [String] {
        let paper = Publication(
            title: title, authorCount: 2, candidateAuthorIndex: 1, venue: venue, releaseDate: PartialDate(year: 2020),
            citations: 104)
        var sketch = Sketch(measurer: MonospaceMeasurer())
        CitationsPanel(context: Case(publications: [paper]).context()).draw(on: &sketch, y: 100, from: 192, to: 576)
        return sketch.items.flatMap(\.texts).map(\.text.string)
    }

    /// A blind page calls papers "Paper 4": beside a long venue that must not be cut away.
    @Test(arguments: 10...80)
    func aShortTitleStaysWholeBesideAnyVenue(length: Int) {
        #expect(
            texts(title: "Paper 4", venue: String(repeating: "Advances ", count: 12).prefix(length) + "x").contains(
                "Paper 4"))
    }

    @Test func theVenueStandsAsTheTextAbbreviatesIt() {
        let long = String(repeating: "Learning ", count: 20) + "end"
        let venue = "Advances in Neural Information Processing Systems (NeurIPS)"
        #expect(texts(title: long, venue: venue).contains("NeurIPS 2020"))
    }

    @Test func aVenueThatIsCutKeepsItsYear() {
        let long = String(repeating: "Learning ", count: 20) + "end"
        let shown = texts(title: long, venue: "International Journal of Tides and of Other Movements of the Sea")
        #expect(shown.contains { $0.hasPrefix("International") && $0.hasSuffix("… 2020") })
    }

    @Test func aLongTitleLeavesTheVenueAThird() {
        let shown = texts(title: String(repeating: "Learning ", count: 20) + "end", venue: "Proc. Tides")
        #expect(shown.contains("Tides 2020"), "without the word that all have")
        #expect(shown.contains { $0.hasPrefix("Learning") && $0.hasSuffix("…") })
    }
}
