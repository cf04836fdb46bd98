import CareerAnalysis
import Charts
import Drawing
import Resume
import Testing
import _TestSupport

@testable import Pages

struct TimelineRowLabelsTests {
    private func texts(_ example: Case, from first: Int) -> [Drawing.PlacedText] {
        let context = example.context()
        let scale = example.scale(from: first)
        var sketch = Sketch(measurer: MonospaceMeasurer())
        let panel = TimelinePanel(
            context: context, scale: scale, lanes: TimelineLanes(context: context, scale: scale).lanes(), papers: nil)
        _ = panel.draw(on: &sketch, y: 155)
        return sketch.items.flatMap(\.texts)
    }

    /// "2015 – present" fades in over the whole of its first year and runs to the as-of line: its label has room
    /// on the solid part only.
    @Test func aBarThatFadesInBearsItsLabel() {
        let example = Case([work("Tidewater Labs", "Harbour Engineer", "2015", "now")])
        #expect(texts(example, from: 2015).map(\.text.string).contains("Tidewater Labs Harbour Engineer"))
    }

    /// Titles of positions before the axis begins would stand in the gutter or off the page.
    @Test func titlesOfAPromotedBarStandOnTheAxis() throws {
        let example = Case([
            work("Tidewater Labs", "Engineer", "1980-01", "2009-12"),
            work("Tidewater Labs", "Senior Engineer", "2010-01", "now"),
        ])
        let grid = PageGrid(paper: .letter)
        let shown = texts(example, from: 2001)
        let title = try #require(shown.first { $0.text.string == "Engineer" })
        #expect(title.origin.x >= grid.axisStart)
        #expect(shown.allSatisfy { $0.origin.x >= grid.left - 1e-9 })
    }

    private func rows(_ example: Case, from first: Int) -> [TimelineRow] {
        let context = example.context()
        let scale = example.scale(from: first)
        let planner = TimelineRowPlanner(
            context: context, scale: scale, barHeight: 10.8, measurer: MonospaceMeasurer())
        return TimelineLanes(context: context, scale: scale).lanes().map(planner.planned).flatMap(\.rows)
    }

    /// A promoted bar from end to end leaves its employer's name no place but below it.
    @Test func aNameWithoutAPlaceStandsBelowItsBar() throws {
        let name = "Kilmarnock Institute for Quiet Machinery"
        let example = Case([work(name, "Engineer", "2015-01", "2019-12"), work(name, "Director", "2020-01", "now")])
        let row = try #require(rows(example, from: 2015).first)
        #expect(row.isLabelBelow && row.showsTitles)
        #expect(row.lines.map(\.string) == [name])
        #expect(row.roomBelow == TimelineRow.leading)
    }

    /// The role goes below the bar with its employer rather than losing its end, as long as the page has room.
    @Test func aRoleWithoutAPlaceStandsBelowItsBar() throws {
        let role = "Assistant Keeper of Decorative Metalwork and Clocks"
        let example = Case([
            work("Harbour Trust", "Clerk", "2010-01", "2017-12"),
            work("Museum of Quiet Machinery", role, "2018-01", "2021-12"),
        ])
        let row = try #require(rows(example, from: 2010).last)
        #expect(
            row.isLabelBelow && row.lines.map(\.string).joined(separator: " ") == "Museum of Quiet Machinery " + role)
        let shown = texts(example, from: 2010)
        let label = try #require(shown.first { $0.text.string.hasPrefix("Museum of Quiet") })
        let bar = try #require(row.extent(on: example.scale(from: 2010)))
        // Moved to the left no further than it must be.
        #expect(label.origin.x < bar.start && label.origin.x + label.extent.width > bar.end)

        let scale = example.scale(from: 2010)
        var limits = PageLimits.steps(hasPublications: false)[0]
        limits.keepsRoles = false
        let planner = TimelineRowPlanner(
            context: example.context(limits: limits), scale: scale, barHeight: 10.8, measurer: MonospaceMeasurer())
        let lanes = example.lanes(from: 2010, limits: limits).map(planner.planned)
        #expect(lanes.flatMap(\.rows).allSatisfy { !$0.isLabelBelow })
    }

    /// A title that does not fit is worse missing than below.
    @Test func titlesThatDoNotFitStandBelowTheBar() throws {
        let example = Case([
            work("Alpha", "Buyer", "2016-01", "2019-12"),
            work("Alpha", "Purchasing and Warehouse Manager", "2020-01", "2020-12"),
            work("Alpha", "Head of Procurement", "2021-01", "now"),
        ])
        let row = try #require(rows(example, from: 2010).first)
        #expect(!row.showsTitles && !row.isLabelBelow)
        #expect(
            row.lines.map(\.string) == [
                "Buyer 2016 · Purchasing and Warehouse Manager 2020 · Head of Procurement 2021"
            ])
        let shown = texts(example, from: 2010).map(\.text.string)
        #expect(shown.contains("Alpha") && !shown.contains("Buyer"))
    }

    /// White words need the solid part of the bar.
    @Test func titlesDoNotStandOnAFade() throws {
        let example = Case([
            work("Tidewater Labs", "Engineer", "2015", "2019-12"),
            work("Tidewater Labs", "Director", "2020-01", "now"),
        ])
        let title = try #require(texts(example, from: 2015).first { $0.text.string == "Engineer" })
        #expect(title.origin.x >= example.scale(from: 2015).position(of: 2016 * 12) + 4 - 1e-6)
    }

    @Test func rowsBesideTheNameOfTheirLaneKeepAway() throws {
        let example = Case([
            work("Harbour Office for Small Craft and Moorings", "Clerk", "2015-06", "2015-08"),
            work("Cove", "Cook", "2015-09", "now"),
        ])
        let grid = PageGrid(paper: .letter)
        let limits = rows(example, from: 2015).map(\.leftLimit)
        #expect(limits.allSatisfy { $0 > grid.left + 14 })
    }
}
