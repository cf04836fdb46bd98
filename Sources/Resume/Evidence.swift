/// Where a value was read: source lines, 1-based and inclusive, and in structured documents the key path.
public struct Evidence: Hashable, Sendable {
    public var lines: ClosedRange<Int>
    /// `work[0].startDate`; nil where the document is text.
    public var keyPath: String?

    public init(lines: ClosedRange<Int>, keyPath: String? = nil) {
        self.lines = lines
        self.keyPath = keyPath
    }

    public init(line: Int) { self.init(lines: line...line) }

    /// The smallest range of lines that holds both.
    public func union(_ other: Evidence) -> Evidence {
        Evidence(
            lines: min(lines.lowerBound, other.lines.lowerBound)...max(lines.upperBound, other.lines.upperBound))
    }
}

/// `{"lines": [first, last]}`, with `"path"` for structured documents.
extension Evidence: Codable {
    private enum CodingKeys: String, CodingKey {
        case lines
        case keyPath = "path"
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let bounds = try container.decode([Int].self, forKey: .lines)
        guard let first = bounds.first, let last = bounds.last, first <= last else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "expected [first, last] line numbers"))
        }
        self.init(lines: first...last, keyPath: try container.decodeIfPresent(String.self, forKey: .keyPath))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode([lines.lowerBound, lines.upperBound], forKey: .lines)
        try container.encodeIfPresent(keyPath, forKey: .keyPath)
    }
}
