import Canvas
import Testing

struct PixelBufferPNGTests {
    private let pixels = PixelBuffer(
        width: 3, height: 2,
        bytes: (0..<6).flatMap { (step: UInt8) -> [UInt8] in [step * 40, 255 - step * 40, step, 255] })

    @Test func comesBackUnchanged() throws {
        let again = try PixelBuffer(png: pixels.png())
        #expect(again == pixels)
    }

    @Test func carriesItsPhysicalSize() {
        let file = pixels.png(pixelsPerInch: 150)
        // 150 pixels per inch are 5906 per metre.
        let chunk: [UInt8] = Array("pHYs".utf8) + [0, 0, 0x17, 0x12, 0, 0, 0x17, 0x12, 1]
        #expect(file.indices.contains { file[$0...].starts(with: chunk) })
    }

    @Test func whatIsNotAPictureIsAnError() {
        #expect(throws: RenderingError.self) { try PixelBuffer(png: Array("not a picture".utf8)) }
        #expect(throws: RenderingError.self) { try PixelBuffer(png: []) }
    }
}
