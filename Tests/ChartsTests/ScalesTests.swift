import Drawing
import Testing

@testable import Charts

struct ScalesTests {
    @Test func numbersTrainALinearScaleFromZero() {
        let trained = Scales().trained(on: [.numbers(.x, [3, nil, 8]), .numbers(.x, [5])], frame: frame)
        #expect(trained.x == .linear(LinearScale(domain: 0...8, from: 100, to: 200)))
        #expect(trained.y == nil)
    }

    @Test func categoriesTrainBandsInOrderOfAppearance() {
        let trained = Scales().trained(on: [.categories(.y, ["b", "a", "b", nil])], frame: frame)
        #expect(trained.y == .band(BandScale(["b", "a"], from: 50, to: 90)))
    }

    @Test func givenScalesStay() {
        let given = Scales(x: .months(decade))
        #expect(given.trained(on: [.numbers(.x, [3])], frame: frame).x == .months(decade))
    }

    @Test func nothingIsPlacedOnAScaleOfAnotherKind() {
        let months = Scales.Position.months(decade)
        let band = Scales.Position.band(BandScale(["a"], from: 0, to: 10))
        #expect(months.position(of: .number(Double(month(2011)))) == 110)
        #expect(months.middle(of: .number(Double(month(2011)))) == 110)
        #expect(months.position(of: .category("a")) == nil)
        #expect(months.bandLength(of: .category("a")) == nil)
        #expect(band.position(of: .category("a")) == 0)
        #expect(band.middle(of: .category("a")) == 5)
        #expect(band.bandLength(of: .category("a")) == 10)
        #expect(band.position(of: .number(1)) == nil)
        #expect(band.middle(of: nil) == nil)
    }
}
