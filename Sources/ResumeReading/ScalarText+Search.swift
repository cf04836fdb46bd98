/// Questions about phrases: they stay `String`, since literals cost nothing, and are compared scalar by scalar.
extension ScalarText {
    static func == (text: ScalarText, phrase: String) -> Bool {
        text.end(of: phrase, at: text.startIndex) == text.endIndex
    }
    static func != (text: ScalarText, phrase: String) -> Bool { !(text == phrase) }
    static func ~= (phrase: String, text: ScalarText) -> Bool { text == phrase }

    func hasPrefix(_ phrase: String) -> Bool { end(of: phrase, at: startIndex) != nil }
    func hasPrefix(_ text: ScalarText) -> Bool { scalars.starts(with: text.scalars) }

    func hasSuffix(_ phrase: String) -> Bool {
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
        var start = startIndex
        while let found = scalars[start...].firstIndex(of: first) {
            if let end = end(of: phrase, at: found) { return found..<end }
            start = found + 1
        }
        return nil
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
    var utf8Count: Int { scalars.reduce(0) { $0 + UTF8.width($1) } }
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
    func contains(_ scalar: Unicode.Scalar) -> Bool { unicodeScalars.contains(scalar) }
}
