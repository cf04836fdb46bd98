import Glibc

/// Questions about phrases: they stay `String`, since literals cost nothing, and are compared scalar by scalar.
extension ScalarText {
    static func == (text: ScalarText, phrase: String) -> Bool {
        text.mayEqual(phrase) && text.end(of: phrase, at: text.startIndex) == text.endIndex
    }
    static func != (text: ScalarText, phrase: String) -> Bool { !(text == phrase) }
    static func ~= (phrase: String, text: ScalarText) -> Bool { text == phrase }

    func hasPrefix(_ phrase: String) -> Bool {
        // The first byte tells most apart, and is at hand.
        guard let byte = phrase.utf8.first else { return true }
        guard let first, byte == first.firstByte else { return false }
        return end(of: phrase, at: startIndex) != nil
    }
    func hasPrefix(_ text: ScalarText) -> Bool {
        withScalars { scalars in text.withScalars { scalars.starts(with: $0) } }
    }

    /// By its length: a scalar takes up one to four bytes of a phrase.
    private func mayEqual(_ phrase: String) -> Bool {
        let bytes = phrase.utf8.count
        return count <= bytes && bytes <= count * 4
    }

    func hasSuffix(_ phrase: String) -> Bool {
        // The last byte tells most apart, and is at hand.
        guard let byte = phrase.utf8.last else { return true }
        guard let last, byte == last.lastByte else { return false }
        let count = phrase.scalarCount
        return self.count >= count && end(of: phrase, at: endIndex - count) != nil
    }

    func hasSuffix(_ text: ScalarText) -> Bool { count >= text.count && suffix(text.count) == text }

    func contains(_ phrase: String) -> Bool { firstRange(of: phrase) != nil }

    func contains(_ text: ScalarText) -> Bool {
        guard let first = text.first else { return true }
        guard text.count <= count else { return false }
        return withScalars { scalars in
            text.withScalars { wanted in
                (0...scalars.count - wanted.count).contains { start in
                    scalars[start] == first && wanted.indices.allSatisfy { scalars[start + $0] == wanted[$0] }
                }
            }
        }
    }

    /// The first place of a phrase; nil for an empty one.
    func firstRange(of phrase: String) -> Range<Int>? {
        // The bytes of a literal are at hand; its scalars would have to be decoded again for each place.
        let range = phrase.withBytes { phrase -> Range<Int>? in
            guard phrase.allSatisfy({ holds(TextSigns(neededFor: $0)) }) else { return nil }
            return withScalars { Self.firstRange(of: phrase, in: $0) }
        }
        return range.map { $0.lowerBound + startIndex..<$0.upperBound + startIndex }
    }

    private static func firstRange(
        of phrase: UnsafeBufferPointer<UInt8>, in scalars: UnsafeBufferPointer<Unicode.Scalar>
    ) -> Range<Int>? {
        guard !phrase.isEmpty else { return nil }
        var behindFirst = 0
        let first = phrase.scalar(at: &behindFirst)
        var start = 0
        while let found = scalars.firstIndex(of: first, from: start) {
            if let end = Self.end(of: phrase, from: behindFirst, at: found + 1, in: scalars) { return found..<end }
            start = found + 1
        }
        return nil
    }

    /// Where the phrase ends that stands at `start`.
    private func end(of phrase: String, at start: Int) -> Int? {
        let end = withScalars { scalars in
            phrase.withBytes { Self.end(of: $0, from: 0, at: start - startIndex, in: scalars) }
        }
        return end.map { $0 + startIndex }
    }

    /// Where the rest of the phrase ends, from its byte `offset` on.
    @inline(__always)
    private static func end(
        of phrase: UnsafeBufferPointer<UInt8>, from offset: Int, at start: Int,
        in scalars: UnsafeBufferPointer<Unicode.Scalar>
    ) -> Int? {
        var (offset, index) = (offset, start)
        while offset < phrase.count {
            guard index < scalars.count, phrase.scalar(at: &offset) == scalars[index].value else { return nil }
            index += 1
        }
        return index
    }

    /// The parts between occurrences of a separator; the whole text when there is none.
    func parts(separatedBy separator: String) -> [ScalarText] {
        guard var range = firstRange(of: separator) else { return [self] }
        var parts: [ScalarText] = []
        parts.reserveCapacity(4)
        var start = startIndex
        while true {
            parts.append(self[start..<range.lowerBound])
            start = range.upperBound
            guard let next = self[start...].firstRange(of: separator) else { break }
            range = next
        }
        parts.append(self[start...])
        return parts
    }

    func replacing(_ phrase: String, with replacement: String) -> ScalarText {
        guard let first = firstRange(of: phrase) else { return self }
        var replaced = self[..<first.lowerBound]
        replaced += replacement
        for (index, part) in self[first.upperBound...].parts(separatedBy: phrase).enumerated() {
            if index > 0 { replaced += replacement }
            replaced.append(contentsOf: part)
        }
        return replaced
    }

    /// The text takes up at most so many bytes in UTF-8, which most texts need not be walked through for.
    @inline(__always)
    func fits(inBytes limit: Int) -> Bool {
        count * 4 <= limit || count <= limit && (signs.isASCII || utf8Count <= limit)
    }

    /// How many bytes the text takes up in UTF-8.
    var utf8Count: Int { withScalars { $0.reduce(0) { $0 + UTF8.width($1) } } }
}

extension Optional<ScalarText> {
    static func == (text: ScalarText?, phrase: String) -> Bool { text.map { $0 == phrase } ?? false }
    static func != (text: ScalarText?, phrase: String) -> Bool { !(text == phrase) }
}

extension Sequence<String> {
    func contains(_ text: ScalarText) -> Bool { contains { text == $0 } }
    func contains(_ text: ScalarText?) -> Bool { text.map { contains($0) } ?? false }
}

extension String {
    /// Its scalars, decoded in one loop.
    var scalars: [Unicode.Scalar] {
        withBytes { bytes in
            Array(unsafeUninitializedCapacity: bytes.count) { scalars, count in
                var offset = 0
                while offset < bytes.count {
                    // The bytes of a string are valid.
                    let value = bytes.scalar(at: &offset)
                    scalars.initializeElement(at: count, to: Unicode.Scalar(value) ?? "\u{FFFD}")
                    count += 1
                }
            }
        }
    }

    /// How many positions the phrase takes up in a text.
    var scalarCount: Int { withBytes { $0.count { $0 & 0xC0 != 0x80 } } }

    /// Holds the scalar; for a list that is written out, ask the scalar whether it `isOne(of:)` it.
    func contains(_ scalar: Unicode.Scalar) -> Bool {
        withBytes { scalar.isOne(of: $0) }
    }

    /// The bytes in UTF-8, which are at hand on all systems but those that bridge strings.
    @inline(__always)
    fileprivate func withBytes<Answer>(_ body: (UnsafeBufferPointer<UInt8>) -> Answer) -> Answer {
        if let answer = utf8.withContiguousStorageIfAvailable(body) { return answer }
        var copy = self
        return copy.withUTF8(body)
    }
}

extension Unicode.Scalar {
    /// One of the scalars of a literal, such as `",;:"`.
    ///
    /// The compiler knows the bytes of a `StaticString` and makes a few comparisons of them.
    @inline(__always)
    func isOne(of signs: StaticString) -> Bool {
        guard isASCII else { return signs.isASCII ? false : isOneBeyondASCII(of: signs) }
        for index in 0..<signs.utf8CodeUnitCount where UInt32(signs.utf8Start[index]) == value { return true }
        return false
    }

    @inline(never)
    private func isOneBeyondASCII(of signs: StaticString) -> Bool {
        isOne(of: UnsafeBufferPointer(start: signs.utf8Start, count: signs.utf8CodeUnitCount))
    }

    /// Its bytes stand among those of a text in UTF-8.
    fileprivate func isOne(of bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard var rest = bytes.baseAddress else { return false }
        let end = rest + bytes.count
        let lead = Int32(firstByte)
        // Most lists hold no scalar that begins alike, which the C library sees at a glance.
        while let place = memchr(rest, lead, end - rest) {
            var offset = UnsafeRawPointer(place) - UnsafeRawPointer(bytes.baseAddress ?? rest)
            if bytes.scalar(at: &offset) == value { return true }
            rest = UnsafePointer(place.assumingMemoryBound(to: UInt8.self)) + 1
        }
        return false
    }
}

extension UnsafeBufferPointer<Unicode.Scalar> {
    /// Looks at eight scalars at once.
    fileprivate func firstIndex(of value: UInt32, from start: Int) -> Int? {
        guard let base = baseAddress else { return nil }
        let wanted = SIMD8(repeating: value)
        var index = start
        while index + 8 <= count {
            let eight = UnsafeRawPointer(base + index).loadUnaligned(as: SIMD8<UInt32>.self)
            if any(eight .== wanted) { break }
            index += 8
        }
        while index < count {
            if self[index].value == value { return index }
            index += 1
        }
        return nil
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// The scalar at a place of valid UTF-8, which the place is moved behind; bytes that lack are taken as 0.
    @inline(__always)
    fileprivate func scalar(at offset: inout Int) -> UInt32 {
        let lead = UInt32(self[offset])
        offset += 1
        if lead < 0x80 { return lead }
        var value = lead < 0xE0 ? lead & 0x1F : lead < 0xF0 ? lead & 0x0F : lead & 0x07
        for _ in 0..<(lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3) {
            value = value << 6 | (offset < count ? UInt32(self[offset]) & 0x3F : 0)
            offset += 1
        }
        return value
    }
}

extension Unicode.Scalar {
    /// The first byte of the scalar in UTF-8.
    var firstByte: UInt8 {
        switch value {
        case 0..<0x80: UInt8(truncatingIfNeeded: value)
        case 0x80..<0x800: UInt8(truncatingIfNeeded: 0xC0 | value >> 6)
        case 0x800..<0x10000: UInt8(truncatingIfNeeded: 0xE0 | value >> 12)
        default: UInt8(truncatingIfNeeded: 0xF0 | value >> 18)
        }
    }

    /// The last byte of the scalar in UTF-8.
    fileprivate var lastByte: UInt8 { UInt8(truncatingIfNeeded: isASCII ? value : 0x80 | value & 0x3F) }
}
