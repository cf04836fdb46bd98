/// Where a value was read: source lines, 1-based and inclusive, and in structured documents the key path.
public struct Evidence: Hashable, Sendable {
    public var lines: ClosedRange<Int>
    /// `work[0].startDate`; nil where the document is text.
    public var keyPath: String?
    /// The same lines by page, one item per page touched; nil where the document has no pages.
    public var pages: [PageLines]?

    public init(lines: ClosedRange<Int>, keyPath: String? = nil, pages: [PageLines]? = nil) {
        self.lines = lines
        self.keyPath = keyPath
        self.pages = pages
    }

    public init(line: Int) { self.init(lines: line...line) }

    /// The smallest range of lines that holds both.
    public func union(_ other: Evidence) -> Evidence {
        Evidence(
            lines: min(lines.lowerBound, other.lines.lowerBound)...max(lines.upperBound, other.lines.upperBound))
    }
}

/// Lines of one page, 1-based and counted on that page.
public struct PageLines: Hashable, Codable, Sendable {
    public var page: Int
    /// The first and the last; of a skill, each that names it.
    public var lines: [Int]

    public init(page: Int, lines: [Int]) {
        self.page = page
        self.lines = lines
    }
}

/// Where a line stands on paper; both are 1-based.
public struct PagePlace: Hashable, Sendable {
    public var page: Int
    public var line: Int

    public init(page: Int, line: Int) {
        self.page = page
        self.line = line
    }
}

/// `{"lines": [first, last]}`, with `"path"` for structured documents and `"pages"` for paged ones.
extension Evidence: Codable {
    private enum CodingKeys: String, CodingKey {
        case lines, pages
        case keyPath = "path"
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let bounds = try container.decode([Int].self, forKey: .lines)
        guard let first = bounds.first, let last = bounds.last, first <= last else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "expected [first, last] line numbers"))
        }
        self.init(
            lines: first...last, keyPath: try container.decodeIfPresent(String.self, forKey: .keyPath),
            pages: try container.decodeIfPresent([PageLines].self, forKey: .pages))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode([lines.lowerBound, lines.upperBound], forKey: .lines)
        try container.encodeIfPresent(keyPath, forKey: .keyPath)
        try container.encodeIfPresent(pages, forKey: .pages)
    }
}
