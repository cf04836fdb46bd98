/// Appends numbers of a few bits each, the lowest bits first, as deflate does.
struct BitWriter {
    private var words: [UInt32] = []
    private var rest: UInt64 = 0
    /// Less than 32.
    private var restCount: UInt64 = 0

    /// - Parameters:
    ///   - bits: nothing beyond the lowest `count`.
    ///   - count: at most 32.
    @inline(__always)
    mutating func append(_ bits: UInt64, count: UInt64) {
        rest |= bits &<< restCount
        restCount += count
        if restCount >= 32 {
            words.append(UInt32(truncatingIfNeeded: rest).littleEndian)
            rest >>= 32
            restCount -= 32
        }
    }

    /// What was appended, the last byte filled up with zeros.
    var bytes: [UInt8] {
        let ends = (0..<(restCount + 7) / 8).map { UInt8(truncatingIfNeeded: rest >> ($0 * 8)) }
        return words.withUnsafeBytes { Array($0) } + ends
    }
}
