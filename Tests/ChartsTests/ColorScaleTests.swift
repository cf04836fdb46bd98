import Charts
import Testing

struct ColorScaleTests {
    @Test func namesColorsAndOneForTheRest() {
        let scale = ColorScale(["first": red, "coFirst": green], other: blue)
        #expect(scale.color(of: "first") == red)
        #expect(scale.color(of: "coFirst") == green)
        #expect(scale.color(of: "last") == blue)
    }
}
