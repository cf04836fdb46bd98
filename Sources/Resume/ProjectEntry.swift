/// One project: the smallest named unit with its own description or dates.
public struct ProjectEntry: Hashable, Sendable {
    public var name: String
    /// For whom it was done, when stated.
    public var entity: String?
    public var role: String?
    public var url: String?
    /// Repository stars as printed with it (`1.2k` is 1200).
    public var stars: Int?
    /// Citations as printed with it.
    public var citations: Int?
    public var highlights: [String]
    public var dates: DateSpan
    public var evidence: Evidence?

    public init(
        name: String,
        entity: String? = nil,
        role: String? = nil,
        url: String? = nil,
        stars: Int? = nil,
        citations: Int? = nil,
        highlights: [String] = [],
        dates: DateSpan = .undated,
        evidence: Evidence? = nil
    ) {
        self.name = name
        self.entity = entity
        self.role = role
        self.url = url
        self.stars = stars
        self.citations = citations
        self.highlights = highlights
        self.dates = dates
        self.evidence = evidence
    }
}

extension ProjectEntry: Codable {
    private enum CodingKeys: String, CodingKey {
        case name
        case entity
        case role
        case url
        case stars
        case citations
        case highlights
        case evidence
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        name = try container.decode(String.self, forKey: .name)
        entity = try container.decodeIfPresent(String.self, forKey: .entity)
        role = try container.decodeIfPresent(String.self, forKey: .role)
        url = try container.decodeIfPresent(String.self, forKey: .url)
        stars = try container.decodeIfPresent(Int.self, forKey: .stars)
        citations = try container.decodeIfPresent(Int.self, forKey: .citations)
        highlights = try container.decodeIfPresent([String].self, forKey: .highlights) ?? []
        dates = try DateSpan(from: decoder)
        evidence = try container.decodeIfPresent(Evidence.self, forKey: .evidence)
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(name, forKey: .name)
        try container.encodeIfPresent(entity, forKey: .entity)
        try container.encodeIfPresent(role, forKey: .role)
        try container.encodeIfPresent(url, forKey: .url)
        try container.encodeIfPresent(stars, forKey: .stars)
        try container.encodeIfPresent(citations, forKey: .citations)
        if !highlights.isEmpty { try container.encode(highlights, forKey: .highlights) }
        try dates.encode(to: encoder)
        try container.encodeIfPresent(evidence, forKey: .evidence)
    }
}
