import Canvas
import Testing
import _TestSupport

struct ImageDifferenceTests {
    private func row(_ greys: [UInt8]) -> PixelBuffer {
        PixelBuffer(width: greys.count, height: 1, bytes: greys.flatMap { [$0, $0, $0, 255] })
    }

    @Test func countsPixelsBeyondTheTolerance() {
        let difference = ImageDifference(row([0, 0, 0, 0]), row([0, 8, 9, 200]), channelTolerance: 8)
        #expect(difference.share == 0.5)
        #expect(difference.picture.bytes[8..<11] == [0, 0, 255])
    }

    @Test func differentSizesDifferEverywhere() {
        #expect(ImageDifference(row([0]), row([0, 0])).share == 1)
    }
}
