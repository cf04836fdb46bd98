import Drawing
import Testing

@testable import Charts

struct LabelDodgeTests {
    private let size = Size(width: 10, height: 5)

    private func dodge(_ points: [Point]) -> LabelDodge {
        LabelDodge(
            bounds: Rect(x: 0, y: 0, width: 100, height: 60),
            points: points.map { Rect(x: $0.x - 2, y: $0.y - 2, width: 4, height: 4) })
    }

    @Test func theRightSideComesFirst() {
        var dodge = dodge([Point(x: 50, y: 30)])
        #expect(dodge.place(at: Point(x: 50, y: 30), reach: 4, size: size) == Point(x: 54, y: 32.5))
    }

    @Test func labelsGoToTheLeftAtTheRightEdge() {
        var dodge = dodge([Point(x: 95, y: 30)])
        #expect(dodge.place(at: Point(x: 95, y: 30), reach: 4, size: size)?.x == 81)
    }

    @Test func noTwoLabelsMeet() {
        let points = (0..<12).map { number -> Point in
            let (row, column) = number.quotientAndRemainder(dividingBy: 3)
            return Point(x: Points(40 + column * 8), y: Points(20 + row * 6))
        }
        var dodge = dodge(points)
        let boxes = points.compactMap { point in
            dodge.place(at: point, reach: 4, size: size).map { Rect(x: $0.x, y: $0.y - 5, width: 10, height: 5) }
        }
        #expect(boxes.count >= 4)
        #expect(boxes.count < points.count, "there is no room for all")
        for (index, box) in boxes.enumerated() {
            for other in boxes[..<index] { #expect(!box.overlaps(other)) }
        }
    }
}
