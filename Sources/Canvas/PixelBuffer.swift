/// A raster of opaque pixels, rows from top to bottom.
public struct PixelBuffer: Hashable, Sendable {
    public let width: Int
    public let height: Int
    /// Four bytes a pixel: blue, green, red, unused; `width * height * 4` in all.
    public let bytes: [UInt8]

    /// - Precondition: `bytes` has `width * height * 4` elements.
    public init(width: Int, height: Int, bytes: [UInt8]) {
        precondition(width >= 0 && height >= 0 && bytes.count == width * height * 4)
        self.width = width
        self.height = height
        self.bytes = bytes
    }
}
