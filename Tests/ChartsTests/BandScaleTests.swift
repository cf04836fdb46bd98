import Drawing
import Testing

@testable import Charts

struct BandScaleTests {
    @Test func standsBandsOnePitchApart() {
        let scale = BandScale([.init("work", ["a", "b"])], from: 10, pitch: 16)
        #expect(scale.band(of: "a") == .init(start: 10, length: 16))
        #expect(scale.band(of: "b") == .init(start: 26, length: 16))
        #expect(scale.end == 42)
        #expect(scale.band(of: "b")?.middle == 34)
        #expect(scale.band(of: "b")?.end == 42)
        #expect(scale.band(of: "c") == nil)
    }

    @Test func leavesTheGapBetweenFacetsOnly() {
        let scale = BandScale(
            [.init("education", ["a"]), .init("work", ["b", "c"])], from: 0, pitch: 10, gap: 6)
        #expect(scale.facet("education") == .init(start: 0, length: 10))
        #expect(scale.facet("work") == .init(start: 16, length: 20))
        #expect(scale.end == 36)
        #expect(scale.facet("project") == nil)
    }

    @Test func aCategoryMayHaveRoomAfterIt() {
        let scale = BandScale(
            [.init("work", ["a", "b"], roomAfter: ["a": 9.2]), .init("project", ["c"])], from: 0, pitch: 16, gap: 6)
        #expect(scale.band(of: "a") == .init(start: 0, length: 16))
        #expect(scale.band(of: "b") == .init(start: 25.2, length: 16))
        #expect(scale.facet("work")?.length == 41.2)
        #expect(scale.band(of: "c") == .init(start: 47.2, length: 16))
    }

    @Test func sharesAStretchEvenly() {
        let scale = BandScale(["2021", "2022", "2023", "2024"], from: 100, to: 200)
        #expect(scale.band(of: "2022") == .init(start: 125, length: 25))
        #expect(scale.end == 200)
    }

    @Test func isEmptyWithoutCategories() {
        #expect(BandScale([String](), from: 100, to: 200).end == 100)
    }
}
