/// When a value that was read counts as the labelled one.
enum Agreement: Hashable, Sendable {
    /// The same text, every character of it: dates.
    case verbatim
    /// Equal but for case, spaces and punctuation.
    case equal
    /// A tenth of the characters may differ.
    case nearlyEqual
    /// The same; or one is the larger part of the other, as a school is of the school with its department.
    case nearlyEqualOrContained
    /// A fifth may differ, or one holds the other.
    case similar
    /// The same words in any order, as names of persons are printed.
    case sameWords

    func holds(_ gold: JSONValue, _ found: JSONValue) -> Bool {
        let (goldKey, foundKey) = (ComparisonKey(gold), ComparisonKey(found))
        switch self {
        case .verbatim: return gold.text == found.text
        case .equal: return goldKey == foundKey
        case .nearlyEqual: return Agreement.areNearlyEqual(goldKey, foundKey)
        case .nearlyEqualOrContained:
            return Likeness.isMostly(goldKey, foundKey) || Agreement.areNearlyEqual(goldKey, foundKey)
        case .similar: return Likeness.between(goldKey, foundKey, atLeast: 0.8) >= 0.8
        case .sameWords: return goldKey == foundKey || Agreement.words(gold) == Agreement.words(found)
        }
    }

    private static func areNearlyEqual(_ gold: ComparisonKey, _ found: ComparisonKey) -> Bool {
        if gold == found { return true }
        guard case .text(let a) = gold, case .text(let b) = found else { return false }
        return Likeness.ratio(a, b, atLeast: 0.9) >= 0.9
    }

    private static func words(_ value: JSONValue) -> [ComparisonKey: Int] {
        value.text.split(whereSeparator: \.isWhitespace).reduce(into: [:]) { counts, word in
            counts[ComparisonKey(String(word)), default: 0] += 1
        }
    }
}
