import Drawing
import Testing

struct TextStyleTests {
    @Test func trackingFollowsTheSizeUnlessStated() {
        #expect(TextStyle(size: 7.5).latinTracking == -0.014)
        #expect(TextStyle(size: 9).latinTracking == -0.006)
        #expect(TextStyle(size: 14).latinTracking == -0.012)
        #expect(TextStyle(size: 7.5, tracking: 0.02).latinTracking == 0.02)
    }
}
