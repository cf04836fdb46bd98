import Charts
import Drawing
import Testing

struct UnitStackMarkTests {
    private func items(_ data: [(String, String)], unit: Points = 10) -> [Drawing.Item] {
        UnitStackMark(data, x: \.0, fill: \.1, unit: unit, gap: 3, color: green).items(
            scales: Scales(
                x: .band(BandScale(["2023", "2024"], from: 100, to: 200)), fill: ColorScale(["first": red], other: blue)
            ))
    }

    @Test func blocksStackUpwardsInTheirBand() {
        #expect(
            dump(items([("2024", "first"), ("2023", "first"), ("2024", "other")])) == """
                rectangle 150 80.8 47 x 9.2 fill #FF0000
                rectangle 100 80.8 47 x 9.2 fill #FF0000
                rectangle 150 70.8 47 x 9.2 fill #0000FF
                """)
    }

    @Test func theCutNeverEatsALowBlock() {
        #expect(dump(items([("2023", "first")], unit: 1)) == "rectangle 100 89.25 47 x 0.75 fill #FF0000")
    }

    @Test func leavesOutWhatNoBandHolds() {
        #expect(items([("2019", "first")]).isEmpty)
    }
}
