import Drawing
import Testing
import _TestSupport

struct LayoutAuditTests {
    @Test func textsSideBySideAreFine() {
        #expect(faults([text("Example", x: 10, y: 20), text("Labs", x: 45, y: 20)]).isEmpty)
    }

    @Test func textOverText() {
        // "Example" is seven times 5 points wide.
        let found = faults([text("Example", x: 10, y: 20), text("Labs", x: 44, y: 21)])
        #expect(found.map(\.kind) == [.textOverText])
        #expect(found.first?.text == "Example")
        #expect(found.first?.otherText == "Labs")
    }

    @Test func aSharedStripWithinTheToleranceIsFine() {
        #expect(faults([text("Example", x: 10, y: 20), text("Labs", x: 44.8, y: 20)]).isEmpty)
    }

    @Test func textOutsideTheMargins() {
        let found = faults([text("Example", x: 170, y: 20)])
        #expect(found.map(\.kind) == [.textOutsideMargins])
        #expect(found.first?.box.x == 170)
    }

    @Test func textCutOffByAClip() {
        let clip = Rect(x: 10, y: 5, width: 30, height: 30)
        #expect(faults([.clip(clip, [text("Exam", x: 12, y: 20)])]).isEmpty)
        let found = faults([.clip(clip, [.structure(.init(.figure), [text("Example", x: 12, y: 20)])])])
        #expect(found.map(\.kind) == [.textCutOff])
        #expect(found.first?.otherBox == clip)
    }

    @Test func aKnockOutMayNotHideEarlierText() {
        let knockOut = Drawing.Item.rectangle(Rect(x: 40, y: 10, width: 30, height: 14), fill: .paper)
        #expect(faults([knockOut, text("Example", x: 10, y: 20)]).isEmpty)
        let found = faults([text("Example", x: 10, y: 20), knockOut, text("Labs", x: 47, y: 20)])
        #expect(found.map(\.kind) == [.shapeOverText])
        #expect(found.first?.text == "Example")
        #expect(found.first?.otherText == nil)
    }

    @Test func aDiscMayNotHideEarlierText() {
        let disc = Drawing.Item.circle(
            center: Point(x: 40, y: 16), radius: 4, fill: .solid(Color(0xB5391F)), stroke: nil)
        #expect(faults([text("Example", x: 10, y: 20), disc]).map(\.kind) == [.shapeOverText])
    }

    @Test func hairlinesOutlinesAndSpacesHideNothing() {
        let outline = Drawing.Item.rectangle(
            Rect(x: 5, y: 5, width: 60, height: 30), cornerRadius: 0, fill: nil, stroke: Stroke(Color(0), width: 1))
        let line = Drawing.Item.line(
            from: Point(x: 0, y: 15), to: Point(x: 99, y: 15), stroke: Stroke(Color(0), width: 0.5))
        #expect(faults([text("Example", x: 10, y: 20), outline, line, text("", x: 10, y: 20)]).isEmpty)
    }

    @Test func describesItself() {
        let found = faults([text("Example", x: 10, y: 20), text("Labs", x: 40, y: 20)])
        #expect(
            found.map(\.description) == [
                #"text over text: "Example" (10 12.5 35 x 9.5) and "Labs" (40 12.5 20 x 9.5)"#
            ])
    }

    /// The sweep finds exactly what comparing every pair finds.
    @Test func sweepEqualsBruteForce() {
        var state: UInt64 = 7
        func random(_ limit: UInt64) -> Points {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Points(Int((state >> 33) % limit))
        }
        let items = (0..<300).map { text("t\($0)", x: random(900), y: random(900)) }
        let boxes = items.compactMap { item -> Rect? in
            if case .text(let placed) = item { placed.inkBounds } else { nil }
        }
        var pairs = 0
        for (index, box) in boxes.enumerated() {
            pairs += boxes[..<index].count { $0.overlaps(box, tolerance: 0.25) }
        }
        let drawing = Drawing(size: Size(width: 1000, height: 1000), items: items)
        let found = LayoutAudit().faults(in: drawing).filter { $0.kind == .textOverText }
        #expect(pairs > 20)
        #expect(found.count == pairs)
    }

    private func text(_ string: String, x: Points, y: Points) -> Drawing.Item {
        let text = StyledText(string, TextStyle(size: 10))
        return .text(
            .init(text: text, origin: Point(x: x, y: y), extent: MonospaceMeasurer().extent(of: text)))
    }

    private func faults(_ items: [Drawing.Item]) -> [LayoutFault] {
        LayoutAudit(margins: Rect(x: 5, y: 5, width: 190, height: 90)).faults(
            in: Drawing(size: Size(width: 200, height: 100), items: items))
    }
}
