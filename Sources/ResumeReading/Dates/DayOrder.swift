/// Whether a document writes days or months first: `06/30/2027` tells it for all its dates.
enum DayOrder {
    static func putsMonthFirst(_ lines: [SourceLine]) -> Bool {
        var isFound = false
        for line in lines where line.text.holdsNumber && line.text.holdsAny(of: slashes) {
            for (first, second) in pairs(in: line.text) {
                if first > 12, second <= 12 { return false }
                if first <= 12, (13...31).contains(second) { isFound = true }
            }
        }
        return isFound
    }

    private static let slashes = TextSigns(anyOf: "/")

    /// The two numbers before each year: `06/30/2027`.
    private static func pairs(in text: ScalarText) -> [(Int, Int)] {
        var pairs: [(Int, Int)] = []
        for date in text.split(whereSeparator: { !$0.isASCIIDigit && $0 != "/" }) where date.count >= 8 {
            let numbers = date.split(separator: "/").map { ($0.count, Int(String($0))) }
            guard numbers.count == 3, numbers[2].0 == 4, numbers[0].0 <= 2, numbers[1].0 <= 2, let first = numbers[0].1,
                let second = numbers[1].1
            else { continue }
            pairs.append((first, second))
        }
        return pairs
    }
}
