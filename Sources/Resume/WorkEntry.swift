/// One printed position: a job, an internship, a postdoc, military or civil service.
public struct WorkEntry: Hashable, Sendable {
    /// The employer without department or place, verbatim.
    public var organization: String?
    /// The title without unit, project or bracketed employment type.
    public var position: String?
    /// The unit within the employer, when printed apart from both.
    public var department: String?
    public var location: String?
    /// Nil when not stated.
    public var employmentType: EmploymentType?
    /// The lines that describe the position, without markers.
    public var highlights: [String]
    public var dates: DateSpan
    public var evidence: Evidence?

    public init(
        organization: String? = nil,
        position: String? = nil,
        department: String? = nil,
        location: String? = nil,
        employmentType: EmploymentType? = nil,
        highlights: [String] = [],
        dates: DateSpan = .undated,
        evidence: Evidence? = nil
    ) {
        self.organization = organization
        self.position = position
        self.department = department
        self.location = location
        self.employmentType = employmentType
        self.highlights = highlights
        self.dates = dates
        self.evidence = evidence
    }
}

extension WorkEntry: Codable {
    private enum CodingKeys: String, CodingKey {
        case organization = "name"
        case position
        case department
        case location
        case employmentType
        case highlights
        case evidence
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        organization = try container.decodeIfPresent(String.self, forKey: .organization)
        position = try container.decodeIfPresent(String.self, forKey: .position)
        department = try container.decodeIfPresent(String.self, forKey: .department)
        location = try container.decodeIfPresent(String.self, forKey: .location)
        employmentType = try container.decodeIfPresent(EmploymentType.self, forKey: .employmentType)
        highlights = try container.decodeIfPresent([String].self, forKey: .highlights) ?? []
        dates = try DateSpan(from: decoder)
        evidence = try container.decodeIfPresent(Evidence.self, forKey: .evidence)
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encodeIfPresent(organization, forKey: .organization)
        try container.encodeIfPresent(position, forKey: .position)
        try container.encodeIfPresent(department, forKey: .department)
        try container.encodeIfPresent(location, forKey: .location)
        try container.encodeIfPresent(employmentType, forKey: .employmentType)
        if !highlights.isEmpty { try container.encode(highlights, forKey: .highlights) }
        try dates.encode(to: encoder)
        try container.encodeIfPresent(evidence, forKey: .evidence)
    }
}
