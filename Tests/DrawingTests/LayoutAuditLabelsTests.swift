import Drawing
import Testing

struct LayoutAuditLabelsTests {
    private let style = TextStyle(size: 10)

    private func text(_ string: String, x: Points, y: Points = 100, width: Points) -> Drawing.PlacedText {
        Drawing.PlacedText(
            text: StyledText(string, style), origin: Point(x: x, y: y),
            extent: TextExtent(width: width, ink: Rect(x: 0, y: -8, width: width, height: 8)))
    }

    private func cut(_ string: String, x: Points, width: Points, whole: Points) -> Drawing.PlacedText {
        var placed = text(string, x: x, width: width)
        placed.uncutBounds = Rect(x: x, y: 92, width: whole, height: 8)
        return placed
    }

    private func faults(_ items: [Drawing.Item]) -> [LayoutFault.Kind] {
        LayoutAudit().faults(in: Drawing(size: Size(width: 400, height: 200), items: items)).map(\.kind)
    }

    private func rectangle(_ x: Points, _ width: Points, _ color: Color = Color(0xDDB158)) -> Drawing.Item {
        .rectangle(Rect(x: x, y: 90, width: width, height: 12), fill: color)
    }

    @Test func anEllipsisWithRoomIsAFault() {
        #expect(faults([.text(cut("Harb…", x: 20, width: 50, whole: 80))]) == [.needlessEllipsis])
        #expect(faults([.text(text("Harbour", x: 20, width: 50))]) == [])
    }

    @Test func anEllipsisAloneIsAFault() {
        #expect(faults([.text(text("…", x: 20, width: 6))]) == [.nothingLeft])
    }

    @Test func anEllipsisBeforeAnotherTextIsNone() {
        let next = Drawing.Item.text(text("Next", x: 105, width: 30))
        #expect(faults([.text(cut("Harb…", x: 20, width: 50, whole: 80)), next]) == [])
    }

    @Test func anEllipsisAtTheMarginIsNone() {
        #expect(faults([.text(cut("Harb…", x: 340, width: 50, whole: 80))]) == [])
    }

    @Test func anEllipsisAtTheEndOfItsBarIsNone() {
        #expect(faults([rectangle(10, 70), .text(cut("Harb…", x: 20, width: 50, whole: 80))]) == [])
        #expect(faults([rectangle(0, 200), .text(cut("Harb…", x: 20, width: 50, whole: 80))]) == [.needlessEllipsis])
    }

    @Test func anEllipsisBeforeARuleIsNone() {
        let rule = Drawing.Item.line(
            from: Point(x: 90, y: 0), to: Point(x: 90, y: 200), stroke: Stroke(Color(0), width: 0.7))
        let hairline = Drawing.Item.line(
            from: Point(x: 90, y: 0), to: Point(x: 90, y: 200), stroke: Stroke(Color(0), width: 0.45))
        let label = Drawing.Item.text(cut("Harb…", x: 20, width: 50, whole: 80))
        #expect(faults([rule, label]) == [])
        #expect(faults([hairline, label]) == [.needlessEllipsis])
    }

    @Test func whiteGroundIsNoObstacle() {
        #expect(
            faults([rectangle(18, 54, .paper), .text(cut("Harb…", x: 20, width: 50, whole: 80))])
                == [.needlessEllipsis])
    }

    @Test func aLabelStandsAtItsMark() {
        var label = text("Harbour", x: 20, width: 50)
        label.mark = Rect(x: 75, y: 90, width: 40, height: 10)
        #expect(faults([.text(label)]) == [])
        label.mark = Rect(x: 110, y: 90, width: 40, height: 10)
        #expect(faults([.text(label)]) == [.labelFarFromMark])
    }

    @Test func whatIsDrawnBetweenLeadsToTheMark() {
        var label = text("Harbour", x: 20, width: 50)
        label.mark = Rect(x: 110, y: 90, width: 40, height: 10)
        let hatching = Drawing.Item.clip(Rect(x: 74, y: 90, width: 36, height: 10), [rectangle(0, 1)])
        #expect(faults([hatching, .text(label)]) == [])
    }
}
