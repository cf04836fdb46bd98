import Drawing
import Testing
import _TestSupport

struct DrawingDumpTests {
    @Test func everyItem() {
        let style = TextStyle(size: 7.5, weight: .bold, color: .paper)
        let text = StyledText([
            .init("Example \"Labs\"\n", style),
            .init("1,386", TextStyle(size: 25, family: .display, hasTabularFigures: true, tracking: -0.03)),
        ])
        let placed = Drawing.PlacedText(
            text: text, origin: Point(x: 46, y: 112.004), extent: MonospaceMeasurer().extent(of: text))
        let outline = Stroke(Color(0xC9CDD3), width: 0.5, dash: [1, 2])
        let drawing = Drawing(
            size: Size(width: 595.276, height: 841.89),
            information: DocumentInformation(title: "闻思远", keywords: ["a", "b"], language: "zh-CN"),
            items: [
                .rectangle(Rect(x: 42, y: 88, width: 517.3, height: 0.9), fill: Color(0x16191D)),
                .structure(
                    .init(.figure, alternativeText: "One job"),
                    [
                        .rectangle(
                            Rect(x: 1, y: 2, width: 3, height: 4), cornerRadius: 0.8,
                            fill: .horizontalGradient([
                                GradientStop(x: 1, color: .paper), GradientStop(x: 4, color: Color(0)),
                            ]), stroke: outline),
                        .link(
                            uri: "https://example.org", area: Rect(x: 0, y: 0, width: 9, height: 9), [.text(placed)]),
                    ]),
                .clip(
                    Rect(x: 0, y: 0, width: 10, height: 10),
                    [.line(from: Point(x: 0, y: 0), to: Point(x: 9, y: 9), stroke: outline)]),
                .circle(
                    center: Point(x: 5, y: 5), radius: 4.3, fill: nil, stroke: Stroke(Color(0xB5391F), width: 0.8)),
                .path(Path([Point(x: 0, y: 0), Point(x: 1, y: 0.5)], isClosed: false), fill: nil, stroke: outline),
                .path(Path([Point(x: 0, y: 0), Point(x: 1, y: 0.5)]), fill: .solid(Color(0xDDB158)), stroke: nil),
            ])
        assertSnapshot(of: drawing.dump)
    }
}
