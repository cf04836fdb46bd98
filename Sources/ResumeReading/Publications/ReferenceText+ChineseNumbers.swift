extension ReferenceText {
    private static func chineseDigit(_ scalar: Unicode.Scalar) -> Int? { scalar.hanDigitValue }

    /// `二〇二二` before 年, and `三`, `十一` before 月: a year or a month in Chinese numerals.
    func chineseNumber(at index: Int) -> (value: Int, end: Int)? {
        guard let first = self[index], first == "十" || Self.chineseDigit(first) != nil else { return nil }
        var digits: [Int] = []
        var end = index
        while let character = self[end], digits.count <= 4 {
            guard let digit = character == "十" ? 10 : Self.chineseDigit(character) else { break }
            digits.append(digit)
            end += 1
        }
        switch (self[end], digits.count) {
        case ("年", 4) where !digits.contains(10):
            return (digits.reduce(0) { $0 * 10 + $1 }, end)
        case ("月", 1):
            return digits.first.map { ($0, end) }
        case ("月", 2) where digits.first == 10:
            return (digits.reduce(0, +), end)
        default:
            return nil
        }
    }
}
