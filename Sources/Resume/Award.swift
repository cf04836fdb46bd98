/// One award, scholarship or prize.
public struct Award: Hashable, Sendable {
    /// Without date, issuer and bracketed rank.
    public var title: String
    public var date: PartialDate?
    public var awarder: String?
    public var evidence: Evidence?

    public init(
        title: String,
        date: PartialDate? = nil,
        awarder: String? = nil,
        evidence: Evidence? = nil
    ) {
        self.title = title
        self.date = date
        self.awarder = awarder
        self.evidence = evidence
    }
}

extension Award: Codable {
    private enum CodingKeys: String, CodingKey {
        case title
        case date
        case awarder
        case evidence
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        title = try container.decode(String.self, forKey: .title)
        date = try container.decodeIfPresent(PartialDate.self, forKey: .date)
        awarder = try container.decodeIfPresent(String.self, forKey: .awarder)
        evidence = try container.decodeIfPresent(Evidence.self, forKey: .evidence)
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(title, forKey: .title)
        try container.encodeIfPresent(date, forKey: .date)
        try container.encodeIfPresent(awarder, forKey: .awarder)
        try container.encodeIfPresent(evidence, forKey: .evidence)
    }
}
