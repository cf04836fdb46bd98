/// Right, wrong and missing answers, and the usual figures that follow from them.
public struct Counts: Hashable, Sendable {
    public var truePositives = 0
    public var falsePositives = 0
    public var falseNegatives = 0

    public init() {}

    /// How many answers the labels have.
    public var labels: Int { truePositives + falseNegatives }

    /// The share of what was read that is right; 1 when nothing was.
    public var precision: Double { Counts.share(truePositives, of: truePositives + falsePositives) }

    /// The share of what is labelled that was read; 1 when nothing is.
    public var recall: Double { Counts.share(truePositives, of: labels) }

    /// The harmonic mean of precision and recall.
    public var f1: Double {
        let (precision, recall) = (precision, recall)
        return precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0
    }

    private static func share(_ part: Int, of whole: Int) -> Double {
        whole > 0 ? Double(part) / Double(whole) : 1
    }

    static func += (sum: inout Counts, other: Counts) {
        sum.truePositives += other.truePositives
        sum.falsePositives += other.falsePositives
        sum.falseNegatives += other.falseNegatives
    }
}

extension Counts: Encodable {
    private enum CodingKeys: String, CodingKey {
        case precision, recall, f1, labels, truePositives, falsePositives, falseNegatives
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(precision, forKey: .precision)
        try container.encode(recall, forKey: .recall)
        try container.encode(f1, forKey: .f1)
        try container.encode(labels, forKey: .labels)
        try container.encode(truePositives, forKey: .truePositives)
        try container.encode(falsePositives, forKey: .falsePositives)
        try container.encode(falseNegatives, forKey: .falseNegatives)
    }
}

/// The counts of every field that came up.
public struct Tally: Hashable, Sendable {
    public var fields: [FieldLabel: Counts] = [:]

    public init() {}

    /// All fields together: each answer counts the same.
    public var micro: Counts { sum { _ in true } }
    /// All fields but skills, of which there are so many that they hide the rest.
    public var entries: Counts { sum { $0 != .skills } }
    public var skills: Counts { fields[.skills] ?? Counts() }

    private func sum(where isCounted: (FieldLabel) -> Bool) -> Counts {
        fields.reduce(into: Counts()) { sum, field in
            if isCounted(field.key) { sum += field.value }
        }
    }

    public static func += (sum: inout Tally, other: Tally) {
        sum.fields.merge(other.fields) { one, other in
            var both = one
            both += other
            return both
        }
    }
}
