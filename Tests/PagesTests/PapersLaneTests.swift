import CareerAnalysis
import Charts
import Drawing
import Resume
import Testing
import _TestSupport

@testable import Pages

struct PapersLaneTests {
    private func paper(_ date: String?, index: Int? = 1, equal: Bool = false) -> Publication {
        Publication(
            title: "Tides \(date ?? "")", candidateAuthorIndex: index, hasEqualContribution: equal,
            releaseDate: date.flatMap { PartialDate($0) })
    }

    private func items(_ papers: Publication..., wording: Wording = english) -> [Drawing.Item] {
        let example = Case(publications: papers)
        guard let lane = PapersLane(context: example.context(wording)) else { return [] }
        var sketch = Sketch(measurer: MonospaceMeasurer())
        lane.draw(on: &sketch, top: 300, scale: example.scale(from: 2015, wording))
        return sketch.items
    }

    private func discs(_ items: [Drawing.Item]) -> [Point] {
        items.compactMap { item in
            guard case .circle(let center, let radius, _, _) = item, radius >= 2.5,
                center.x < PageGrid(paper: .letter).axisEnd
            else { return nil }
            return center
        }
    }

    @Test func rolesOfAuthors() {
        #expect(AuthorRole(.first) == .first)
        #expect(AuthorRole(.coFirst) == .coFirst)
        #expect([CitedWork.Role.last, .other, .unknown].map(AuthorRole.init) == [.other, .other, .other])
        #expect(AuthorRole.allCases.map(english.name) == ["first", "co-first", "other"])
        #expect(AuthorRole.allCases.map(chinese.name) == ["一作", "共一", "其他"])
    }

    @Test func otherAuthorshipIsHollow() {
        #expect(
            dump([AuthorRole.first.disc(at: Point(x: 5, y: 5), radius: 2.9)]) == "circle 5 5 radius 2.9 fill #1B3A5C")
        #expect(
            dump([AuthorRole.coFirst.disc(at: Point(x: 5, y: 5), radius: 2.9)]) == "circle 5 5 radius 2.9 fill #6C8EAD")
        #expect(
            dump([AuthorRole.other.disc(at: Point(x: 5, y: 5), radius: 2.9)])
                == "circle 5 5 radius 2.5 fill #FFFFFF stroke #1B3A5C 0.8")
    }

    @Test func isNotThereWithoutDatedPapers() {
        #expect(PapersLane(context: Case(publications: [paper(nil)]).context()) == nil)
        #expect(PapersLane(context: Case(publications: [paper("2026-01")]).context()) == nil)
        #expect(PapersLane(context: Case().context()) == nil)
    }

    @Test func discsStandAtTheMiddleOfTheirMonthOrYear() {
        let scale = Case().scale(from: 2015)
        #expect(discs(items(paper("2020-03"))).map(\.x) == [scale.position(of: Double(month("2020-03").index) + 0.5)])
        #expect(discs(items(paper("2020"))).map(\.x) == [scale.position(of: Double(month("2020-01").index) + 6)])
    }

    @Test func aPaperOfTheAsOfYearStandsBeforeTheAsOfLine() throws {
        let scale = Case().scale(from: 2015)
        let disc = try #require(discs(items(paper("2025"))).first)
        #expect(disc.x == scale.position(of: Double(month("2025-01").index) + 3))
    }

    @Test func aPaperOfAYearStandsOnAFadeAcrossIt() {
        func fades(_ items: [Drawing.Item]) -> Int {
            items.count { if case .rectangle(_, _, .horizontalGradient, _) = $0 { true } else { false } }
        }
        #expect(fades(items(paper("2020"), paper("2018-03"), paper("2019-03"))) == 1)
        #expect(fades(items(paper("2020"), paper("2018"), paper("2019-03"))) == 2)
    }

    /// On the fade of another, a disc would look as vague.
    @Test func noDiscStandsOnTheFadeOfAnother() {
        let places = discs(items(paper("2020-02"), paper("2020")))
        #expect(Set(places.map(\.y)).count == 2)
        #expect(Set(discs(items(paper("2019-02"), paper("2020"))).map(\.y)).count == 1)
    }

    @Test func theLaneGrowsWithItsStacks() throws {
        let scale = Case().scale(from: 2015)
        func height(_ count: Int) throws -> Points {
            let papers = (0..<count).map { _ in paper("2020-03") }
            return try #require(PapersLane(context: Case(publications: papers).context())).height(on: scale)
        }
        #expect(try height(1) == 14.4)
        #expect(try height(3) == 26)
        let places = discs(items(paper("2020-03"), paper("2020-03"), paper("2020-03")))
        #expect(places.allSatisfy { $0.y > 300 + 2.9 && $0.y < 326 - 2.9 })
    }

    @Test func theKeyCountsEachRole() {
        let drawn = items(paper("2020-03"), paper("2022-03", index: 3), paper(nil, index: 3))
        #expect(drawn.flatMap(\.texts).map(\.text.string) == ["Papers", "first 1", "other 2"])
        #expect(
            items(paper("2020-03"), wording: chinese).flatMap(\.texts).map(\.text.string) == ["论文", "一作 1"])
    }

    @Test func theKeyStaysInItsColumn() {
        let many = (0..<120).flatMap { _ in
            [paper("2020-03"), paper("2021-03", index: 2, equal: true), paper("2022-03", index: 3)]
        }
        let example = Case(publications: many)
        var sketch = Sketch(measurer: MonospaceMeasurer())
        PapersLane(context: example.context())?.draw(on: &sketch, top: 300, scale: example.scale(from: 2015))
        let texts = sketch.items.flatMap(\.texts)
        #expect(texts.map(\.text.string) == ["Papers", "120", "120", "120"])
        let right = PageGrid(paper: .letter).right
        #expect(texts.allSatisfy { $0.origin.x + $0.extent.width <= right })
    }

    @Test func theAsOfMonth() {
        #expect(chinese.asOf(month("2025-10")) == "2025-10")
        #expect(english.asOf(month("2025-10")) == "Oct 2025")
    }
}
