import Drawing
import Testing

struct GeometryTests {
    let box = Rect(x: 10, y: 20, width: 30, height: 40)

    @Test func edges() {
        #expect(box.maxX == 40)
        #expect(box.maxY == 60)
        #expect(box.midX == 25)
        #expect(box.midY == 40)
    }

    @Test func insetMovesAllSides() {
        #expect(box.inset(by: 5) == Rect(x: 15, y: 25, width: 20, height: 30))
    }

    @Test func touchingIsNotOverlapping() {
        #expect(!box.overlaps(Rect(x: 40, y: 20, width: 5, height: 5)))
        #expect(box.overlaps(Rect(x: 39, y: 20, width: 5, height: 5)))
        #expect(!box.overlaps(Rect(x: 39.8, y: 20, width: 5, height: 5), tolerance: 0.25))
        #expect(!box.overlaps(Rect(x: 20, y: 61, width: 5, height: 5)))
    }
}
