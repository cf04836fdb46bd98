import CDeflate
import SharedLibraries

/// Packs and unpacks bytes in the form that PNG and PDF share.
enum Zlib {
    /// - Parameter level: libdeflate's 1 to 12.
    static func packed(_ bytes: [UInt8], level: Int32) throws(RenderingError) -> [UInt8] {
        SharedLibraries.deflate
        guard let compressor = libdeflate_alloc_compressor(level) else { throw .compression }
        defer { libdeflate_free_compressor(compressor) }
        let bound = libdeflate_zlib_compress_bound(compressor, bytes.count)
        let result = [UInt8](unsafeUninitializedCapacity: bound) { target, count in
            count = libdeflate_zlib_compress(compressor, bytes, bytes.count, target.baseAddress, bound)
        }
        guard !result.isEmpty else { throw .compression }
        return result
    }

    /// Nil for damaged bytes.
    static func unpacked(_ bytes: ArraySlice<UInt8>) -> [UInt8]? {
        SharedLibraries.deflate
        guard let decompressor = libdeflate_alloc_decompressor() else { return nil }
        defer { libdeflate_free_decompressor(decompressor) }
        // The format packs no better than 1032 times; most of what comes is not packed.
        let mostRoom = bytes.count * 1032 + 64
        var room = bytes.count / 4
        repeat {
            room = min(room * 4 + 64, mostRoom)
            var outcome = LIBDEFLATE_BAD_DATA
            let result = [UInt8](unsafeUninitializedCapacity: room) { target, count in
                bytes.withUnsafeBufferPointer { source in
                    outcome = libdeflate_zlib_decompress(
                        decompressor, source.baseAddress, source.count, target.baseAddress, room, &count)
                }
            }
            if outcome == LIBDEFLATE_SUCCESS { return result }
            guard outcome == LIBDEFLATE_INSUFFICIENT_SPACE else { return nil }
        } while room < mostRoom
        return nil
    }

    /// Whether what is wrapped begins with a block that is not packed: the two bits behind the first are zero (RFC 1951).
    static func isPlain(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard let block = bytes.dropFirst(2).first else { return false }
        return block & 0b110 == 0
    }

    /// 16 bytes that tell contents apart.
    static func digest(_ bytes: [UInt8]) -> [UInt8] {
        SharedLibraries.deflate
        let half = bytes.count / 2
        return bytes.withUnsafeBufferPointer { buffer in
            let first = UnsafeBufferPointer(rebasing: buffer[..<half])
            let second = UnsafeBufferPointer(rebasing: buffer[half...])
            return [first, second].flatMap { part in
                [
                    libdeflate_crc32(0, part.baseAddress, part.count),
                    libdeflate_adler32(1, part.baseAddress, part.count),
                ].flatMap { sum in [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: sum >> $0) } }
            }
        }
    }
}
