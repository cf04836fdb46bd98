/// Writes a zlib stream from bytes and repetitions of earlier bytes, in blocks with codes of their own.
struct DeflateWriter {
    private var bits = BitWriter()
    /// Of the block at hand: a byte, or `repetitionSign` with a length and, below it, a distance less one.
    private var tokens: [UInt32] = []

    private static let repetitionSign: UInt32 = 1 << 31
    private static let tokensPerBlock = 1 << 16

    /// How long a repetition may be, and how far away what it repeats.
    static let longestRepetition = 258
    static let farthest = 1 << 15

    init() {
        tokens.reserveCapacity(Self.tokensPerBlock)
        // Deflate with a window of 32 KB, the fastest way.
        bits.append(0x0178, count: 16)
    }

    @inline(__always)
    mutating func append(_ byte: UInt8) { append(token: UInt32(byte)) }

    /// The `count` bytes (3 to 258) that stood `distance` (1 to 32,768) before once more.
    @inline(__always)
    mutating func append(repetitionOf count: Int, distance: Int) {
        append(token: Self.repetitionSign | UInt32(truncatingIfNeeded: count << 16 | (distance - 1)))
    }

    @inline(__always)
    private mutating func append(token: UInt32) {
        tokens.append(token)
        if tokens.count == Self.tokensPerBlock { writeBlock(isLast: false) }
    }

    /// The whole stream.
    ///
    /// - Parameter checksum: Adler's, of all bytes.
    mutating func finished(checksum: UInt32) -> [UInt8] {
        writeBlock(isLast: true)
        return bits.bytes + [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: checksum >> $0) }
    }

    // MARK: Symbols

    private static let endOfBlock = 256
    private static let byteCodeCount = 286
    private static let distanceCodeCount = 30

    /// The symbol of a repetition's length, and what it leaves open.
    private struct Length {
        var symbol: Int
        var rest: UInt64
        var restCount: UInt64
    }

    /// By the number of bytes, the first three of which no repetition has.
    private static let lengths: [Length] = (0...longestRepetition).map { count in
        switch count {
        case ..<11: return Length(symbol: 254 + count, rest: 0, restCount: 0)
        case longestRepetition: return Length(symbol: 285, rest: 0, restCount: 0)
        default:
            // Four symbols for each power of two.
            let value = count - 3
            let restCount = Int.bitWidth - value.leadingZeroBitCount - 3
            return Length(
                symbol: 257 + 4 * restCount + value >> restCount, rest: UInt64(value & (1 << restCount - 1)),
                restCount: UInt64(restCount))
        }
    }

    /// Two symbols for each power of two.
    ///
    /// - Parameter distance: less one.
    @inline(__always)
    private static func distance(_ distance: UInt32) -> (symbol: Int, rest: UInt64, restCount: UInt64) {
        guard distance > 3 else { return (Int(distance), 0, 0) }
        let restCount = UInt32(30 - distance.leadingZeroBitCount)
        return (
            Int(2 * restCount + distance >> restCount), UInt64(distance & (1 &<< restCount &- 1)), UInt64(restCount)
        )
    }

    // MARK: Blocks

    private mutating func writeBlock(isLast: Bool) {
        var byteFrequencies = Array(repeating: 0, count: Self.byteCodeCount)
        var distanceFrequencies = Array(repeating: 0, count: Self.distanceCodeCount)
        let lengths = Self.lengths
        for token in tokens {
            if token & Self.repetitionSign == 0 {
                byteFrequencies[Int(token)] += 1
            } else {
                byteFrequencies[lengths[Int(token >> 16 & 0x1FF)].symbol] += 1
                distanceFrequencies[Self.distance(token & 0x7FFF).symbol] += 1
            }
        }
        byteFrequencies[Self.endOfBlock] = 1
        let bytes = HuffmanCode(frequencies: byteFrequencies, longest: 15)
        let distances = HuffmanCode(frequencies: distanceFrequencies, longest: 15)
        bits.append(isLast ? 0b101 : 0b100, count: 3)
        writeHead(of: bytes, distances)
        write(bytes, distances)
        tokens.removeAll(keepingCapacity: true)
    }

    private mutating func write(_ bytes: HuffmanCode, _ distances: HuffmanCode) {
        let lengths = Self.lengths
        for token in tokens {
            guard token & Self.repetitionSign != 0 else {
                append(Int(token), of: bytes)
                continue
            }
            let length = lengths[Int(token >> 16 & 0x1FF)]
            append(length.symbol, of: bytes)
            bits.append(length.rest, count: length.restCount)
            let distance = Self.distance(token & 0x7FFF)
            append(distance.symbol, of: distances)
            bits.append(distance.rest, count: distance.restCount)
        }
        append(Self.endOfBlock, of: bytes)
    }

    @inline(__always)
    private mutating func append(_ symbol: Int, of code: HuffmanCode) {
        bits.append(UInt64(code.codes[symbol]), count: UInt64(code.lengths[symbol]))
    }

    /// In which order the format lists the lengths of the codes in which it lists lengths.
    private static let headOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]

    /// The lengths of all codes, by which readers know them, with codes of their own.
    private mutating func writeHead(of bytes: HuffmanCode, _ distances: HuffmanCode) {
        let symbols = Self.headSymbols(bytes.lengths + distances.lengths)
        var frequencies = Array(repeating: 0, count: Self.headOrder.count)
        for symbol in symbols { frequencies[symbol.symbol] += 1 }
        let code = HuffmanCode(frequencies: frequencies, longest: 7)
        bits.append(UInt64(Self.byteCodeCount - 257), count: 5)
        bits.append(UInt64(Self.distanceCodeCount - 1), count: 5)
        bits.append(UInt64(Self.headOrder.count - 4), count: 4)
        for symbol in Self.headOrder { bits.append(UInt64(code.lengths[symbol]), count: 3) }
        for symbol in symbols {
            append(symbol.symbol, of: code)
            bits.append(symbol.rest, count: symbol.restCount)
        }
    }

    /// A length as it is, or a symbol for as many zeros as follow one another: 17 for 3 to 10, 18 for 11 to 138.
    private static func headSymbols(_ lengths: [UInt8]) -> [(symbol: Int, rest: UInt64, restCount: UInt64)] {
        var symbols: [(symbol: Int, rest: UInt64, restCount: UInt64)] = []
        var index = 0
        while index < lengths.count {
            let zeros = lengths[index...].prefix { $0 == 0 }.prefix(138).count
            switch zeros {
            case 11...: symbols.append((18, UInt64(zeros - 11), 7))
            case 3...: symbols.append((17, UInt64(zeros - 3), 3))
            default: symbols.append((Int(lengths[index]), 0, 0))
            }
            index += zeros < 3 ? 1 : zeros
        }
        return symbols
    }
}
