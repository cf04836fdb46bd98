import Charts
import Drawing
import Testing

struct LollipopMarkTests {
    @Test func isAStemADiscAndANumber() {
        let mark = LollipopMark(
            [("a", 50.0)], x: \.1, y: \.0, label: { StyledText(String(Int($0.1)), TextStyle(size: 7)) }, color: blue)
        let scales = Scales(
            x: .linear(LinearScale(domain: 0...100, from: 100, to: 200)), y: .band(BandScale(["a"], from: 50, to: 70)))
        #expect(
            dump(mark.items(scales: scales)) == """
                line 100 60 to 150 60 stroke #0000FF 0.9
                circle 150 60 radius 2.3 fill #0000FF
                text 155 62.4 width 7 "50" 7 regular #16191D
                """)
        #expect(mark.items(scales: Scales(x: scales.x, y: .band(BandScale(["b"], from: 50, to: 70)))).isEmpty)
    }
}
