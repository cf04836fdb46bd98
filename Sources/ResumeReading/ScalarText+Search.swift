/// Questions about phrases: they stay `String`, since literals cost nothing, and are compared scalar by scalar.
extension ScalarText {
    static func == (text: ScalarText, phrase: String) -> Bool {
        text.mayEqual(phrase) && text.end(of: phrase, at: text.startIndex) == text.endIndex
    }
    static func != (text: ScalarText, phrase: String) -> Bool { !(text == phrase) }
    static func ~= (phrase: String, text: ScalarText) -> Bool { text == phrase }

    func hasPrefix(_ phrase: String) -> Bool { end(of: phrase, at: startIndex) != nil }
    func hasPrefix(_ text: ScalarText) -> Bool { scalars.starts(with: text.scalars) }

    /// By its length: a scalar takes up one to four bytes of a phrase.
    private func mayEqual(_ phrase: String) -> Bool {
        let bytes = phrase.utf8.count
        return count <= bytes && bytes <= count * 4
    }

    func hasSuffix(_ phrase: String) -> Bool {
        // The last byte tells most apart, and is at hand.
        guard let byte = phrase.utf8.last else { return true }
        guard let last = scalars.last, byte == last.lastByte else { return false }
        var index = endIndex
        for scalar in phrase.unicodeScalars.reversed() {
            guard index > startIndex, scalars[index - 1] == scalar else { return false }
            index -= 1
        }
        return true
    }

    func hasSuffix(_ text: ScalarText) -> Bool { scalars.suffix(text.count) == text.scalars }

    func contains(_ phrase: String) -> Bool { firstRange(of: phrase) != nil }

    func contains(_ text: ScalarText) -> Bool {
        guard let first = text.first else { return true }
        guard text.count <= count else { return false }
        for start in startIndex...(endIndex - text.count)
        where scalars[start] == first && scalars[start..<start + text.count] == text.scalars {
            return true
        }
        return false
    }

    /// The first place of a phrase; nil for an empty one.
    func firstRange(of phrase: String) -> Range<Int>? {
        guard let first = phrase.unicodeScalars.first else { return nil }
        return scalars.withUnsafeBufferPointer { scalars in
            for (offset, scalar) in scalars.enumerated() where scalar == first {
                let found = startIndex + offset
                if let end = end(of: phrase, at: found) { return found..<end }
            }
            return nil
        }
    }

    /// Where the phrase ends that stands at `start`.
    private func end(of phrase: String, at start: Int) -> Int? {
        var index = start
        for scalar in phrase.unicodeScalars {
            guard index < endIndex, scalars[index] == scalar else { return nil }
            index += 1
        }
        return index
    }

    /// The parts between occurrences of a separator; the whole text when there is none.
    func parts(separatedBy separator: String) -> [ScalarText] {
        var parts: [ScalarText] = []
        var rest = self
        while let range = rest.firstRange(of: separator) {
            parts.append(rest[..<range.lowerBound])
            rest = rest[range.upperBound...]
        }
        parts.append(rest)
        return parts
    }

    func replacing(_ phrase: String, with replacement: String) -> ScalarText {
        guard firstRange(of: phrase) != nil else { return self }
        return parts(separatedBy: phrase).joined(separator: replacement)
    }

    /// How many bytes the text takes up in UTF-8.
    var utf8Count: Int { scalars.withUnsafeBufferPointer { $0.reduce(0) { $0 + UTF8.width($1) } } }
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
    /// How many positions the phrase takes up in a text.
    var scalarCount: Int { unicodeScalars.count }

    /// One of the scalars of a short list of signs, such as `",;:"`.
    func contains(_ scalar: Unicode.Scalar) -> Bool {
        let width = UTF8.width(scalar)
        // The bytes of a literal are at hand; its scalars would have to be decoded.
        return utf8.withContiguousStorageIfAvailable { bytes in
            for (index, byte) in bytes.enumerated() where byte == scalar.lastByte && index + 1 >= width {
                if width == 1 || bytes[index + 1 - width...index].elementsEqual(UTF8.bytes(of: scalar)) { return true }
            }
            return false
        } ?? unicodeScalars.contains(scalar)
    }
}

extension UTF8 {
    fileprivate static func bytes(of scalar: Unicode.Scalar) -> Unicode.UTF8.EncodedScalar {
        // Every scalar has a form in UTF-8.
        UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
    }
}

extension Unicode.Scalar {
    /// The last byte of the scalar in UTF-8.
    fileprivate var lastByte: UInt8 { UInt8(truncatingIfNeeded: isASCII ? value : 0x80 | value & 0x3F) }
}
