import Drawing
import Testing

@testable import Pages

/// The table of the visual system: gutter, axis and facts on both papers.
struct PageGridTests {
    private func isClose(_ one: Points, _ other: Points) -> Bool { abs((one - other).value) < 0.05 }

    @Test(arguments: [(Paper.a4, 517.3, 72.0, 333.3, 103.0), (.letter, 534, 84, 331, 110)])
    func columns(paper: Paper, content: Double, gutter: Double, axis: Double, facts: Double) {
        let grid = PageGrid(paper: paper)
        #expect(grid.left == 42)
        #expect(isClose(grid.size.width - grid.right, 36))
        #expect(isClose(grid.width, Points(content)))
        #expect(isClose(grid.axisStart - grid.left, Points(gutter)))
        #expect(isClose(grid.axisEnd - grid.axisStart, Points(axis)))
        #expect(isClose(grid.right - grid.factsStart, Points(facts)))
        #expect(isClose(grid.factsStart - grid.axisEnd, 9))
    }

    @Test(arguments: Paper.allCases) func contentEndsAboveTheFooterRule(paper: Paper) {
        let grid = PageGrid(paper: paper)
        #expect(grid.footerBaseline == grid.size.height - 25)
        #expect(grid.contentBottom < grid.size.height - 35)
    }
}
