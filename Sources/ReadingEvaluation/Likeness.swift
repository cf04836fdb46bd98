/// How alike two values are when they need not be equal.
enum Likeness {
    /// From 0 to 1. When one holds the other, at least 0.85; when one is empty, 0.
    ///
    /// - Parameter minimum: the likeness of interest; of what certainly lies below it, 0 is said without reckoning.
    static func between(_ one: ComparisonKey, _ other: ComparisonKey, atLeast minimum: Double = 0) -> Double {
        guard !one.isEmpty, !other.isEmpty else { return 0 }
        if one == other { return 1 }
        guard case .text(let a) = one, case .text(let b) = other else { return 0 }
        let contained = min(a.count, b.count) >= 2 && (b.contains(a) || a.contains(b)) ? 0.85 : 0
        return max(ratio(a, b, atLeast: minimum), contained)
    }

    static func ratio(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar], atLeast minimum: Double) -> Double {
        let matcher = RatcliffObershelp(a, b)
        return matcher.highestPossibleRatio < minimum ? 0 : matcher.ratio
    }

    /// One holds the other, and what is left over (a department, a place, the other language) is the shorter part.
    static func isMostly(_ one: ComparisonKey, _ other: ComparisonKey) -> Bool {
        guard case .text(let a) = one, case .text(let b) = other else { return false }
        let (shorter, longer) = a.count <= b.count ? (a, b) : (b, a)
        return !shorter.isEmpty && shorter.count * 2 >= longer.count && longer.contains(shorter)
    }
}
