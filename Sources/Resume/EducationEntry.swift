/// One degree, programme or school.
public struct EducationEntry: Hashable, Sendable {
    public var institution: String?
    /// The field of study, as printed.
    public var area: String?
    /// The degree, as printed: 硕士, Bachelor of Science.
    public var studyType: String?
    /// The text states part-time study (非全日制, 在职, part-time).
    public var isPartTime: Bool
    /// Further printed lines: thesis, honours, courses.
    public var highlights: [String]
    public var dates: DateSpan
    public var evidence: Evidence?

    public init(
        institution: String? = nil,
        area: String? = nil,
        studyType: String? = nil,
        isPartTime: Bool = false,
        highlights: [String] = [],
        dates: DateSpan = .undated,
        evidence: Evidence? = nil
    ) {
        self.institution = institution
        self.area = area
        self.studyType = studyType
        self.isPartTime = isPartTime
        self.highlights = highlights
        self.dates = dates
        self.evidence = evidence
    }
}

extension EducationEntry: Codable {
    private enum CodingKeys: String, CodingKey {
        case institution
        case area
        case studyType
        case isPartTime = "partTime"
        case highlights = "courses"
        case evidence
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        institution = try container.decodeIfPresent(String.self, forKey: .institution)
        area = try container.decodeIfPresent(String.self, forKey: .area)
        studyType = try container.decodeIfPresent(String.self, forKey: .studyType)
        isPartTime = try container.decodeIfPresent(Bool.self, forKey: .isPartTime) ?? false
        highlights = try container.decodeIfPresent([String].self, forKey: .highlights) ?? []
        dates = try DateSpan(from: decoder)
        evidence = try container.decodeIfPresent(Evidence.self, forKey: .evidence)
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encodeIfPresent(institution, forKey: .institution)
        try container.encodeIfPresent(area, forKey: .area)
        try container.encodeIfPresent(studyType, forKey: .studyType)
        if isPartTime { try container.encode(true, forKey: .isPartTime) }
        if !highlights.isEmpty { try container.encode(highlights, forKey: .highlights) }
        try dates.encode(to: encoder)
        try container.encodeIfPresent(evidence, forKey: .evidence)
    }
}
