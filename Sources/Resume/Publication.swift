/// One paper, book or thesis as the candidate lists it.
public struct Publication: Hashable, Sendable {
    public var title: String
    /// Verbatim, in order, without marks.
    public var authors: [String]
    /// Nil when the list is cut short ("et al.") or absent.
    public var authorCount: Int?
    /// 1-based; nil when unknowable.
    public var candidateAuthorIndex: Int?
    /// The candidate bears a mark of equal contribution.
    public var hasEqualContribution: Bool
    /// Without year, volume, pages and rank.
    public var venue: String?
    public var releaseDate: PartialDate?
    /// As stated or from the venue list: CCF-B.
    public var rank: String?
    /// Nil where the résumé states the rank.
    public var rankSource: RankSource?
    /// As stated.
    public var impactFactor: Double?
    /// As stated; nil is unknown, not zero.
    public var citations: Int?
    /// As stated for the paper's repository.
    public var stars: Int?
    public var url: String?
    public var evidence: Evidence?

    public init(
        title: String,
        authors: [String] = [],
        authorCount: Int? = nil,
        candidateAuthorIndex: Int? = nil,
        hasEqualContribution: Bool = false,
        venue: String? = nil,
        releaseDate: PartialDate? = nil,
        rank: String? = nil,
        impactFactor: Double? = nil,
        citations: Int? = nil,
        stars: Int? = nil,
        url: String? = nil,
        evidence: Evidence? = nil
    ) {
        self.title = title
        self.authors = authors
        self.authorCount = authorCount
        self.candidateAuthorIndex = candidateAuthorIndex
        self.hasEqualContribution = hasEqualContribution
        self.venue = venue
        self.releaseDate = releaseDate
        self.rank = rank
        self.impactFactor = impactFactor
        self.citations = citations
        self.stars = stars
        self.url = url
        self.evidence = evidence
    }
}

/// Where a rank comes from that the résumé does not state.
public enum RankSource: String, Codable, Sendable {
    /// The list of venues that comes with the program.
    case venueList = "venue-list"
}

extension Publication: Codable {
    private enum CodingKeys: String, CodingKey {
        case title = "name"
        case authors
        case authorCount
        case candidateAuthorIndex
        case hasEqualContribution = "equalContribution"
        case venue = "publisher"
        case releaseDate
        case rank
        case rankSource
        case impactFactor
        case citations
        case stars
        case url
        case evidence
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        title = try container.decode(String.self, forKey: .title)
        authors = try container.decodeIfPresent([String].self, forKey: .authors) ?? []
        authorCount = try container.decodeIfPresent(Int.self, forKey: .authorCount)
        candidateAuthorIndex = try container.decodeIfPresent(Int.self, forKey: .candidateAuthorIndex)
        hasEqualContribution = try container.decodeIfPresent(Bool.self, forKey: .hasEqualContribution) ?? false
        venue = try container.decodeIfPresent(String.self, forKey: .venue)
        releaseDate = try container.decodeIfPresent(PartialDate.self, forKey: .releaseDate)
        rank = try container.decodeIfPresent(String.self, forKey: .rank)
        rankSource = try container.decodeIfPresent(RankSource.self, forKey: .rankSource)
        impactFactor = try container.decodeIfPresent(Double.self, forKey: .impactFactor)
        citations = try container.decodeIfPresent(Int.self, forKey: .citations)
        stars = try container.decodeIfPresent(Int.self, forKey: .stars)
        url = try container.decodeIfPresent(String.self, forKey: .url)
        evidence = try container.decodeIfPresent(Evidence.self, forKey: .evidence)
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(title, forKey: .title)
        if !authors.isEmpty { try container.encode(authors, forKey: .authors) }
        try container.encodeIfPresent(authorCount, forKey: .authorCount)
        try container.encodeIfPresent(candidateAuthorIndex, forKey: .candidateAuthorIndex)
        if hasEqualContribution { try container.encode(true, forKey: .hasEqualContribution) }
        try container.encodeIfPresent(venue, forKey: .venue)
        try container.encodeIfPresent(releaseDate, forKey: .releaseDate)
        try container.encodeIfPresent(rank, forKey: .rank)
        try container.encodeIfPresent(rankSource, forKey: .rankSource)
        try container.encodeIfPresent(impactFactor, forKey: .impactFactor)
        try container.encodeIfPresent(citations, forKey: .citations)
        try container.encodeIfPresent(stars, forKey: .stars)
        try container.encodeIfPresent(url, forKey: .url)
        try container.encodeIfPresent(evidence, forKey: .evidence)
    }
}
