import Testing

@testable import Canvas

struct DeflateWriterTests {
    /// What libdeflate reads, which checks the sum.
    private func unpacked(_ write: (inout DeflateWriter) -> Void, checksum: UInt32) -> [UInt8]? {
        var writer = DeflateWriter()
        write(&writer)
        return Zlib.unpacked(writer.finished(checksum: checksum)[...])
    }

    private func adler(_ bytes: [UInt8]) -> UInt32 {
        var (first, second): (UInt32, UInt32) = (1, 0)
        for byte in bytes {
            first = (first + UInt32(byte)) % 65521
            second = (second + first) % 65521
        }
        return second << 16 | first
    }

    @Test func `repetitions of every length and distance come back`() throws {
        var expected: [UInt8] = (0..<40_000).map { UInt8(truncatingIfNeeded: $0 &* 31 ^ $0 >> 7) }
        var repetitions: [(count: Int, distance: Int)] = (3...258).map { ($0, $0 * 7) }
        repetitions += (0...15).flatMap { power in [-1, 0, 1].map { (20, max(1, min(32_768, 1 << power + $0))) } }
        let start = expected
        for (count, distance) in repetitions {
            for _ in 0..<count { expected.append(expected[expected.count - distance]) }
        }
        let written = unpacked(
            { writer in
                for byte in start { writer.append(byte) }
                for (count, distance) in repetitions { writer.append(repetitionOf: count, distance: distance) }
            }, checksum: adler(expected))
        #expect(written == expected)
    }

    @Test func `many blocks follow one another`() {
        var number: UInt32 = 1
        let bytes: [UInt8] = (0..<200_000).map { _ in
            number = number &* 1_664_525 &+ 1_013_904_223
            return UInt8(truncatingIfNeeded: number >> 24)
        }
        #expect(unpacked({ for byte in bytes { $0.append(byte) } }, checksum: adler(bytes)) == bytes)
        // The last block holds nothing.
        let full = Array(bytes.prefix(1 << 16))
        #expect(unpacked({ for byte in full { $0.append(byte) } }, checksum: adler(full)) == full)
    }
}
