/// A set of scalars, mostly of the basic plane, asked for each scalar of a text.
struct ScalarSet: Sendable {
    /// One bit for each scalar, up to the highest of them.
    private var bits: [UInt64] = []

    init(_ scalars: String) { self.init(scalars.unicodeScalars) }

    init(_ scalars: some Sequence<Unicode.Scalar>) {
        for scalar in scalars {
            let (word, bit) = Self.place(of: scalar)
            if word >= bits.count { bits += Array(repeating: 0, count: word + 1 - bits.count) }
            bits[word] |= bit
        }
    }

    @inline(__always)
    func contains(_ scalar: Unicode.Scalar) -> Bool {
        let (word, bit) = Self.place(of: scalar)
        return word < bits.count && bits[word] & bit != 0
    }

    func subtracting(_ other: ScalarSet) -> ScalarSet {
        var rest = self
        for word in rest.bits.indices where word < other.bits.count { rest.bits[word] &= ~other.bits[word] }
        return rest
    }

    private static func place(of scalar: Unicode.Scalar) -> (word: Int, bit: UInt64) {
        (Int(scalar.value >> 6), 1 << UInt64(scalar.value & 63))
    }
}
