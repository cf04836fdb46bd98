/// The source lines that a value was read from: 1-based, inclusive.
public struct Evidence: Hashable, Sendable {
    public var lines: ClosedRange<Int>

    public init(lines: ClosedRange<Int>) { self.lines = lines }
    public init(line: Int) { lines = line...line }

    /// The smallest range of lines that holds both.
    public func union(_ other: Evidence) -> Evidence {
        Evidence(
            lines: min(lines.lowerBound, other.lines.lowerBound)...max(lines.upperBound, other.lines.upperBound))
    }
}

/// `{"lines": [first, last]}`.
extension Evidence: Codable {
    private enum CodingKeys: String, CodingKey { case lines }

    public init(from decoder: any Decoder) throws {
        let bounds = try decoder.container(keyedBy: CodingKeys.self).decode([Int].self, forKey: .lines)
        guard let first = bounds.first, let last = bounds.last, first <= last else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "expected [first, last] line numbers"))
        }
        lines = first...last
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode([lines.lowerBound, lines.upperBound], forKey: .lines)
    }
}
