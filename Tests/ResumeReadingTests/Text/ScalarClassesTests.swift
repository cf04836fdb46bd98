import Testing

@testable import ResumeReading

@Suite struct ScalarClassesTests {
    /// The planes that hold letters; the rest is private or empty.
    private var scalars: [Unicode.Scalar] { (0...UInt32(0x323AF)).compactMap(Unicode.Scalar.init) }

    @Test func `the answers are those of Unicode's tables`() {
        var letters: [UInt32] = []
        for scalar in scalars {
            let properties = scalar.properties
            if scalar.isLetter != properties.isAlphabetic { letters.append(scalar.value) }
            if scalar.isNumber != (properties.numericType != nil) { Issue.record("number \(scalar.value)") }
            if scalar.isWhitespace != properties.isWhitespace { Issue.record("white space \(scalar.value)") }
            if scalar.isUppercase != properties.isUppercase { Issue.record("capital \(scalar.value)") }
            if scalar.isLowercase != properties.isLowercase { Issue.record("small letter \(scalar.value)") }
        }
        // Accents go with their letters; Unicode counts one of them as a letter.
        #expect(letters.allSatisfy { (0x300...0x36F).contains($0) })
    }

    @Test func `digits are those of any width, not numerals`() {
        #expect("09５一十½Ⅻa".unicodeScalars.filter(\.isDigit) == ["0", "9", "５"])
    }
}
