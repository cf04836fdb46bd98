/// What phrases begin with, a bit for each scalar and for each pair: most places of a text are passed by at a glance.
struct PhraseOpenings: Sendable {
    /// The scalars that phrases begin with, those that are a phrase by themselves, and the pairs; some share a bit.
    private var bits: [UInt64] = Array(repeating: 0, count: 64)

    /// - Parameter second: nil where the phrase ends with the first.
    mutating func insert(_ first: Unicode.Scalar, _ second: Unicode.Scalar?) {
        let place = second.map { Self.pair(first, $0) } ?? Self.whole(first)
        bits[place.word] |= place.bit
        bits[Self.opening(first).word] |= Self.opening(first).bit
    }

    /// False when no phrase begins with the scalar.
    @inline(__always)
    func mayOpen(with first: Unicode.Scalar) -> Bool { holds(Self.opening(first)) }

    /// False when no phrase begins with the scalars.
    @inline(__always)
    func mayOpen(with first: Unicode.Scalar, _ second: Unicode.Scalar) -> Bool {
        holds(Self.pair(first, second)) || holds(Self.whole(first))
    }

    /// False when no phrase begins with what stands there.
    @inline(__always)
    func mayOpen(at start: Int, in text: UnsafeBufferPointer<Unicode.Scalar>) -> Bool {
        guard mayOpen(with: text[start]) else { return false }
        return start + 1 < text.count ? mayOpen(with: text[start], text[start + 1]) : true
    }

    private typealias Place = (word: Int, bit: UInt64)

    @inline(__always)
    private func holds(_ place: Place) -> Bool { bits[place.word] & place.bit != 0 }

    @inline(__always)
    private static func opening(_ scalar: Unicode.Scalar) -> Place { place(scalar.value & 0x3FF) }

    @inline(__always)
    private static func whole(_ scalar: Unicode.Scalar) -> Place { place(0x400 | scalar.value & 0x3FF) }

    @inline(__always)
    private static func pair(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Place {
        place(0x800 | (first.value &* 37 ^ second.value) & 0x7FF)
    }

    @inline(__always)
    private static func place(_ number: UInt32) -> Place {
        (Int(number >> 6), 1 << UInt64(number & 63))
    }
}
