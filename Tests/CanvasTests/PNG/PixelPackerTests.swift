import Testing

@testable import Canvas

struct PixelPackerTests {
    /// The rows as PNG states them, unfiltered.
    private func rows(of pixels: [UInt8], width: Int) -> [UInt8] {
        var rows: [UInt8] = []
        for row in stride(from: 0, to: pixels.count, by: width * 4) {
            rows.append(0)
            for start in stride(from: row, to: row + width * 4, by: 4) {
                rows += [pixels[start + 2], pixels[start + 1], pixels[start]]
            }
        }
        return rows
    }

    private func packed(_ pixels: [UInt8], width: Int) -> [UInt8] {
        pixels.withUnsafeBytes { bytes in
            var packer = PixelPacker(bytes, width: width, height: pixels.count / width / 4)
            return packer.packed()
        }
    }

    /// `color` by column and row; the fourth byte, which counts for nothing, differs.
    private func picture(width: Int, height: Int, _ color: (Int, Int) -> UInt32) -> [UInt8] {
        var bytes: [UInt8] = []
        for row in 0..<height {
            for column in 0..<width {
                let value = color(column, row)
                for shift: UInt32 in [0, 8, 16] { bytes.append(UInt8(truncatingIfNeeded: value >> shift)) }
                bytes.append(UInt8(column & 1))
            }
        }
        return bytes
    }

    @Test(arguments: [1, 2, 3, 5, 86, 87, 300]) func `pictures of any width come back`(width: Int) {
        var number: UInt32 = 7
        let pictures = [
            picture(width: width, height: 9) { _, _ in 0xFFFFFF },
            picture(width: width, height: 9) { column, _ in column % 7 == 0 ? 0x16191D : 0xFFFFFF },
            picture(width: width, height: 9) { column, row in (column * row) % 5 < 2 ? 0x2B7A84 : 0xFEFDFC },
            picture(width: width, height: 9) { _, _ in
                number = number &* 1_664_525 &+ 1_013_904_223
                return number >> 8
            },
        ]
        for pixels in pictures {
            #expect(Zlib.unpacked(packed(pixels, width: width)[...]) == rows(of: pixels, width: width))
        }
    }

    @Test func `rows wider than the window come back`() {
        let pixels = picture(width: 11_000, height: 3) { column, row in column % 900 == row ? 0x16191D : 0xFFFFFF }
        #expect(Zlib.unpacked(packed(pixels, width: 11_000)[...]) == rows(of: pixels, width: 11_000))
    }

    @Test func `words that stand twice in a row cost little`() {
        let once = picture(width: 400, height: 20) { column, row in
            column < 60 ? UInt32(column * column * (row + 3)) & 0xFFFFFF : 0xFFFFFF
        }
        let twice = picture(width: 400, height: 20) { column, row in
            let column = column < 200 ? column : column - 200
            return column < 60 ? UInt32(column * column * (row + 3)) & 0xFFFFFF : 0xFFFFFF
        }
        let counts = [once, twice].map { packed($0, width: 400).count }
        #expect(counts[1] - counts[0] < counts[0] / 10)
    }
}
