import Drawing
import Testing

struct LayoutAuditGroundsTests {
    private let navy = Color(0x1B3A5C)

    private func text(_ string: String, x: Points, width: Points, color: Color = Color(0x16191D)) -> Drawing.Item {
        .text(
            Drawing.PlacedText(
                text: StyledText(string, TextStyle(size: 10, color: color)), origin: Point(x: x, y: 100),
                extent: TextExtent(width: width, ink: Rect(x: 0, y: -8, width: width, height: 8))))
    }

    private func rectangle(_ x: Points, _ width: Points, _ color: Color) -> Drawing.Item {
        .rectangle(Rect(x: x, y: 90, width: width, height: 12), fill: color)
    }

    private func faults(_ items: [Drawing.Item]) -> [LayoutFault.Kind] {
        LayoutAudit().faults(in: Drawing(size: Size(width: 400, height: 200), items: items)).map(\.kind)
    }

    /// An employer's name on a white plate over its own bar.
    @Test func whiteGroundOverABarIsAFault() {
        #expect(
            faults([rectangle(10, 200, navy), rectangle(18, 54, .paper), text("Harbour", x: 20, width: 50)])
                == [.groundOverMark])
        #expect(
            faults([rectangle(100, 200, navy), rectangle(18, 54, .paper), text("Harbour", x: 20, width: 50)]) == [])
    }

    @Test func whiteGroundOverAnOngoingBarIsAFaultToo() {
        let arrow = Path([
            Point(x: 10, y: 90), Point(x: 200, y: 90), Point(x: 204, y: 96), Point(x: 200, y: 102),
            Point(x: 10, y: 102),
        ])
        let bar = Drawing.Item.path(arrow, fill: .solid(navy), stroke: nil)
        #expect(
            faults([bar, rectangle(18, 54, .paper), text("Harbour", x: 20, width: 50)]) == [.groundOverMark])
    }

    @Test func aCutThroughABarIsNone() {
        #expect(
            faults([
                rectangle(10, 200, navy), rectangle(15, 0.9, .paper), text("Cook", x: 20, width: 50, color: .paper),
            ])
                == [])
    }

    @Test func whiteOnAFadeIsHardToRead() {
        let fade = Drawing.Item.rectangle(
            Rect(x: 10, y: 90, width: 100, height: 12), cornerRadius: 0,
            fill: .horizontalGradient([
                GradientStop(x: 10, color: .paper), GradientStop(x: 60, color: navy), GradientStop(x: 110, color: navy),
            ]), stroke: nil)
        #expect(faults([fade, text("Engineer", x: 20, width: 50, color: .paper)]) == [.lowContrast])
        #expect(faults([fade, text("Engineer", x: 64, width: 40, color: .paper)]) == [])
    }

    @Test func inkOnADarkBarIsHardToRead() {
        #expect(faults([rectangle(10, 200, navy), text("Engineer", x: 20, width: 50)]) == [.lowContrast])
        #expect(faults([rectangle(10, 200, Color(0xDDB158)), text("Engineer", x: 20, width: 50)]) == [])
    }

    @Test func aWordThatTouchesARuleIsAFault() {
        let rule = Drawing.Item.line(
            from: Point(x: 90, y: 0), to: Point(x: 90, y: 200), stroke: Stroke(Color(0), width: 0.7))
        #expect(faults([text("2025", x: 60, width: 29.5), rule]) == [.textOnRule])
        #expect(faults([text("2025", x: 60, width: 27), rule]) == [])
    }
}
