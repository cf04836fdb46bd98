import CDeflate

/// Encodes opaque pixels as PNG.
///
/// Rows are stored without a filter: for flat areas and text that is faster and smaller than Cairo's own writer, which
/// tries every filter on every row.
struct PNGEncoder {
    var pixelsPerInch: Double

    /// libdeflate's 1 to 12: level 1 takes half the time of level 6, for files that are a sixth larger.
    private static let compressionLevel: Int32 = 1

    /// - Parameter pixels: four bytes each: blue, green, red, unused; at least `width * height` of them.
    func encode(_ pixels: UnsafeRawBufferPointer, width: Int, height: Int) throws(RenderingError) -> [UInt8] {
        let data = try Zlib.packed(rows(of: pixels, width: width, height: height), level: Self.compressionLevel)
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

    /// Red, green and blue of each row behind the row's filter type, 0.
    private func rows(of pixels: UnsafeRawBufferPointer, width: Int, height: Int) -> [UInt8] {
        let rowLength = width * 3 + 1
        precondition(pixels.count >= width * height * 4)
        return [UInt8](unsafeUninitializedCapacity: rowLength * height) { target, count in
            let target = UnsafeMutableRawBufferPointer(target)
            for row in 0..<height {
                var to = row * rowLength
                target[to] = 0
                to += 1
                /// Red, green and blue of a pixel, from the lowest byte on.
                func color(_ column: Int) -> UInt32 {
                    pixels.loadUnaligned(fromByteOffset: (row * width + column) * 4, as: UInt32.self).bigEndian >> 8
                }
                func store(_ word: UInt32) {
                    target.storeBytes(of: word.littleEndian, toByteOffset: to, as: UInt32.self)
                    to += 4
                }
                // Four pixels are three words.
                var column = 0
                while column + 4 <= width {
                    let (first, second, third) = (color(column), color(column + 1), color(column + 2))
                    store(first | second << 24)
                    store(second >> 8 | third << 16)
                    store(third >> 16 | color(column + 3) << 8)
                    column += 4
                }
                for column in column..<width {
                    withUnsafeBytes(of: color(column).littleEndian) { bytes in
                        for byte in bytes.prefix(3) {
                            target[to] = byte
                            to += 1
                        }
                    }
                }
            }
            count = rowLength * height
        }
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
