import CDeflate
import SharedLibraries

/// Encodes opaque pixels as PNG.
struct PNGEncoder {
    var pixelsPerInch: Double

    /// - Parameter pixels: four bytes each: blue, green, red, unused; at least `width * height` of them.
    func encode(_ pixels: UnsafeRawBufferPointer, width: Int, height: Int) -> [UInt8] {
        SharedLibraries.deflate
        var packer = PixelPacker(pixels, width: width, height: height)
        let data = packer.packed()
        var file: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
        file.reserveCapacity(data.count + 128)
        let eightBitTruecolor: [UInt8] = [8, 2, 0, 0, 0]
        append("IHDR", bigEndian(width) + bigEndian(height) + eightBitTruecolor, to: &file)
        let perMetre = bigEndian(Int((pixelsPerInch / 0.0254).rounded()))
        append("pHYs", perMetre + perMetre + [1], to: &file)
        append("IDAT", data, to: &file)
        append("IEND", [], to: &file)
        return file
    }

    private func append(_ type: String, _ data: [UInt8], to file: inout [UInt8]) {
        file += bigEndian(data.count)
        let start = file.count
        file += type.utf8
        file += data
        let sum = file.withUnsafeBytes { bytes in
            UnsafeRawBufferPointer(rebasing: bytes[start...]).withMemoryRebound(to: UInt8.self) {
                libdeflate_crc32(0, $0.baseAddress, $0.count)
            }
        }
        file += bigEndian(Int(sum))
    }

    private func bigEndian(_ value: Int) -> [UInt8] {
        let value = UInt32(clamping: value)
        return [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) }
    }
}
