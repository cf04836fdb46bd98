/// What stands for a candidate in a blind review: `K7-3f81`, made of the hash of the document, so that the same document
/// has the same key every time.
public struct RecordKey: Hashable, Sendable, CustomStringConvertible {
    public let description: String

    /// - Parameter sha256: of the document, as hexadecimal digits; other texts give the key of zeros.
    public init(sha256: String) {
        let digits = Array(sha256.unicodeScalars.prefix(10))
        func number(_ range: Range<Int>) -> Int {
            range.upperBound <= digits.count
                ? Int(String(String.UnicodeScalarView(digits[range])), radix: 16) ?? 0 : 0
        }
        let tail = String(number(6..<10), radix: 16)
        let letter = Self.letters[number(0..<3) % Self.letters.count]
        description = "\(letter)\(number(3..<6) % 10)-" + String(repeating: "0", count: 4 - tail.count) + tail
    }

    /// The key that a blind document is called by.
    init(known text: String) { description = text }

    /// Without I and O, which look like figures.
    private static let letters = Array("ABCDEFGHJKLMNPQRSTUVWXYZ")
}
