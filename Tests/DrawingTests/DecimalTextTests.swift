import Drawing
import Testing

struct DecimalTextTests {
    @Test(arguments: [
        (0.0, "0"), (-0.0, "0"), (-0.001, "0"), (1.5, "1.5"), (-1.5, "-1.5"), (0.05, "0.05"), (-0.05, "-0.05"),
        (10.999, "11"), (595.276, "595.28"), (100, "100"), (.nan, "nan"), (-.infinity, "-inf"),
    ])
    func shortestWithTwoDecimals(value: Double, text: String) {
        #expect(decimalText(value, places: 2) == text)
    }

    @Test func noDecimals() { #expect(decimalText(2.5, places: 0) == "3") }
}
