import Drawing
import Testing

struct PointsTests {
    @Test func arithmetic() {
        #expect(Points(2) + 3 == 5)
        #expect(Points(2) - 3 == -1)
        #expect(Points(2) * 1.5 == 3)
        #expect(1.5 * Points(2) == 3)
        #expect(Points(3) / 2 == 1.5)
        #expect(Points(3) / Points(2) == 1.5)
        #expect(-Points(3) == -3)
    }

    @Test func comparesByLength() {
        #expect(Points(1) < 2)
        #expect([Points(3), 1, 2].max() == 3)
    }
}
