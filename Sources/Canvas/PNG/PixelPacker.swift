import CDeflate
import Glibc
import SharedLibraries

/// Packs pixels as PNG wants them: three bytes each, rows behind a byte that tells their filter, none of which is used.
///
/// Most of a page is paper. Here repetitions are looked for pixel by pixel, and what one covers is passed over; a
/// compressor of bytes enters all of it into its tables, which took three quarters of the time of a picture.
struct PixelPacker {
    /// Four bytes each: blue, green, red, unused.
    private let pixels: UnsafeRawBufferPointer
    private let width: Int
    private let height: Int
    private var writer = DeflateWriter()
    /// Where a pair of pixels was last, by a number that some pairs share.
    private var places: [Int32] = Array(repeating: -1, count: 1 << placeBits)

    private static let placeBits: UInt64 = 14
    private static let bytesPerPixel = 3

    /// - Parameter pixels: at least `width * height`; used only while the packer is.
    init(_ pixels: UnsafeRawBufferPointer, width: Int, height: Int) {
        precondition(width >= 0 && height >= 0 && pixels.count >= width * height * 4)
        self.pixels = pixels
        self.width = width
        self.height = height
    }

    private var rowLength: Int { width * Self.bytesPerPixel + 1 }

    /// The packed rows as a zlib stream.
    mutating func packed() -> [UInt8] {
        SharedLibraries.deflate
        var checksum = Checksum(rowLength: rowLength)
        for row in 0..<height {
            pack(row: row)
            if !isLikeAbove(row) { checksum.withRow { fill($0, row: row) } }
            checksum.addRow()
        }
        return writer.finished(checksum: checksum.value)
    }

    // MARK: Repetitions

    private mutating func pack(row: Int) {
        writer.append(0)
        let end = (row + 1) * width
        var place = row * width
        while place < end {
            let (count, distance) = repetition(at: place, row: row)
            if count == 0 {
                let color = color(place)
                writer.append(UInt8(truncatingIfNeeded: color >> 16))
                writer.append(UInt8(truncatingIfNeeded: color >> 8))
                writer.append(UInt8(truncatingIfNeeded: color))
                place += 1
            } else {
                append(repetitionOf: count, distance: distance)
                place += count
            }
        }
    }

    private mutating func append(repetitionOf pixelCount: Int, distance: Int) {
        var rest = pixelCount * Self.bytesPerPixel
        // A multiple of three each.
        while rest > 0 {
            let part = min(rest, DeflateWriter.longestRepetition)
            writer.append(repetitionOf: part, distance: distance)
            rest -= part
        }
    }

    /// As many pixels from `place` on as stand before it too, within the row, and how many bytes before.
    @inline(__always)
    private mutating func repetition(at place: Int, row: Int) -> (count: Int, distance: Int) {
        let (start, end) = (row * width, (row + 1) * width)
        var best = (count: 0, distance: 0)
        if place > start {
            best = (sameCount(place, place - 1, upTo: end), Self.bytesPerPixel)
            // Long enough to look no further.
            if best.count > 3 { return best }
        }
        if row > 0, rowLength <= DeflateWriter.farthest {
            let count = sameCount(place, place - width, upTo: end)
            if count > best.count { best = (count, rowLength) }
        }
        guard place + 1 < end else { return best }
        let key = UInt64(color(place)) << 24 | UInt64(color(place + 1))
        let slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> (64 - Self.placeBits))
        let other = Int(places[slot])
        places[slot] = Int32(truncatingIfNeeded: place)
        guard other >= 0 else { return best }
        let otherRow = other / width
        let distance = (place - other) * Self.bytesPerPixel + row - otherRow
        guard distance <= DeflateWriter.farthest else { return best }
        // A row ends with the filter of the next.
        let count = sameCount(place, other, upTo: min(end, place + (otherRow + 1) * width - other))
        return count > best.count ? (count, distance) : best
    }

    /// How many pixels from `place` on are those from `other` on.
    @inline(__always)
    private func sameCount(_ place: Int, _ other: Int, upTo end: Int) -> Int {
        var count = 0
        while place + count < end, color(place + count) == color(other + count) { count += 1 }
        return count
    }

    /// Red, green and blue, from the highest byte of three on.
    @inline(__always)
    private func color(_ place: Int) -> UInt32 {
        pixels.loadUnaligned(fromByteOffset: place * 4, as: UInt32.self).littleEndian & 0xFF_FFFF
    }

    // MARK: Checksum

    /// Adler's, of the rows as bytes.
    private struct Checksum {
        private(set) var value: UInt32 = 1
        private var row: [UInt8]

        init(rowLength: Int) { row = Array(repeating: 0, count: rowLength) }

        mutating func withRow(_ body: (UnsafeMutableRawBufferPointer) -> Void) {
            row.withUnsafeMutableBytes { body($0) }
        }

        mutating func addRow() {
            value = row.withUnsafeBufferPointer { libdeflate_adler32(value, $0.baseAddress, $0.count) }
        }
    }

    private func isLikeAbove(_ row: Int) -> Bool {
        let count = width * 4
        guard row > 0, let start = pixels.baseAddress else { return false }
        return memcmp(start + (row - 1) * count, start + row * count, count) == 0
    }

    /// Red, green and blue of each pixel behind the filter.
    private func fill(_ target: UnsafeMutableRawBufferPointer, row: Int) {
        let start = row * width
        /// Red in the lowest byte.
        func bytes(_ column: Int) -> UInt32 { color(start + column).byteSwapped >> 8 }
        var to = 1
        func store(_ word: UInt32) {
            target.storeBytes(of: word.littleEndian, toByteOffset: to, as: UInt32.self)
            to += 4
        }
        // Four pixels are three words.
        var column = 0
        while column + 4 <= width {
            let (first, second, third) = (bytes(column), bytes(column + 1), bytes(column + 2))
            store(first | second << 24)
            store(second >> 8 | third << 16)
            store(third >> 16 | bytes(column + 3) << 8)
            column += 4
        }
        for column in column..<width {
            for shift: UInt32 in [0, 8, 16] {
                target[to] = UInt8(truncatingIfNeeded: bytes(column) >> shift)
                to += 1
            }
        }
    }
}
