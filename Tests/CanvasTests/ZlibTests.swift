import Testing

@testable import Canvas

struct ZlibTests {
    @Test(arguments: [0, 1, 5_000, 3_000_000]) func unpackedIsWhatWasPacked(count: Int) throws {
        let bytes = [UInt8](repeating: 7, count: count)
        #expect(Zlib.unpacked(try Zlib.packed(bytes, level: 6)[...]) == bytes)
    }

    @Test func damageIsNil() {
        #expect(Zlib.unpacked([1, 2, 3, 4]) == nil)
        #expect(Zlib.unpacked([]) == nil)
    }

    @Test func anyChangeChangesTheDigest() {
        let bytes = [UInt8](0..<100)
        for index in bytes.indices {
            var other = bytes
            other[index] ^= 1
            #expect(Zlib.digest(other) != Zlib.digest(bytes))
        }
        #expect(Zlib.digest([]).count == 16)
    }
}
