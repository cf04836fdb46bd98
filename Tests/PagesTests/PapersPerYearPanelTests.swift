import Drawing
import Resume
import Testing
import _TestSupport

@testable import Pages

struct PapersPerYearPanelTests {
    private func texts(_ years: [Int?]) -> [String] {
        let papers = years.enumerated().map { index, year in
            var paper = Publication(title: "Paper \(index)")
            paper.releaseDate = year.flatMap { PartialDate(year: $0) }
            return paper
        }
        var sketch = Sketch(measurer: MonospaceMeasurer())
        PapersPerYearPanel(context: Case(publications: papers).context())
            .draw(on: &sketch, y: 100, bottom: 188, from: 42, to: 174)
        return sketch.items.flatMap(\.texts).map(\.text.string)
    }

    @Test func everyYearBearsItsTotal() {
        let shown = texts([2020, 2021, 2021, 2023])
        #expect(shown.filter { ["1", "2"].contains($0) } == ["1", "2", "1"])
        #expect(!shown.contains { $0.hasPrefix("+") })
    }

    @Test func whereNoAuthorshipIsStatedTheKeySaysSo() {
        let shown = texts([2020, 2021, 2022])
        #expect(shown.contains("not stated") && !shown.contains("other"))
    }

    @Test func whatTheStacksLeaveOutIsCounted() {
        let shown = texts(Array(1990...2025) + [nil])
        #expect(shown.contains("+ 6 before 1996, 1 without year"))
    }

    @Test func narrowStacksBearTheHighestTotalAlone() {
        #expect(texts(Array(1996...2025) + [2003]).filter { ["1", "2"].contains($0) } == ["2"])
    }
}
