public import Resume

/// What a cohort counts of one analysed document. It can be read from a line that `vitagraph analyze --lines` prints.
public struct CohortMember: Hashable, Sendable {
    /// The path of the document.
    public var path: String
    public var sha256: String
    public var asOf: YearMonth
    public var identity: CandidateIdentity
    public var employmentMonths: Int
    public var skills: [Skill]
    /// The highest that an education entry states.
    public var degree: DegreeLevel?
    /// Verbatim, each once.
    public var institutions: [String]
    /// Verbatim, one name per employer.
    public var employers: [String]

    public struct Skill: Hashable, Sendable {
        public var name: String
        public var category: String?
        /// Verbatim.
        public var level: String?
        public var mentions: Int
        public var months: Int
        public var isClaimedOnly: Bool
    }
}

extension CohortMember {
    public init(_ analysis: CareerAnalysis) {
        path = analysis.source.path
        sha256 = analysis.source.sha256
        asOf = analysis.asOf
        identity = analysis.identity
        employmentMonths = analysis.timeline.employmentMonths
        skills = analysis.skills.map {
            Skill(
                name: $0.name, category: $0.category, level: $0.level, mentions: $0.mentions, months: $0.months,
                isClaimedOnly: $0.isClaimedOnly)
        }
        let education = analysis.timeline.entries.filter { $0.kind == .education }
        degree = education.compactMap(\.degreeLevel).max()
        institutions = education.compactMap(\.organization)
        employers = analysis.timeline.employerList.map(\.name)
    }
}

extension CohortMember: Decodable {
    private enum CodingKeys: String, CodingKey { case source, asOf, candidate, timeline, skills }
    private struct Candidate: Decodable { var identity: CandidateIdentity }
    private struct Timeline: Decodable {
        struct Entry: Decodable {
            var kind: TimelineEntry.Kind
            var organization: String?
            var degreeLevel: String?
        }
        struct Employer: Decodable { var name: String }
        var employmentMonths: Int
        var entries: [Entry]
        var employerList: [Employer]
    }

    /// Reads the document that `vitagraph analyze` prints.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let source = try container.decode(SourceDescription.self, forKey: .source)
        let timeline = try container.decode(Timeline.self, forKey: .timeline)
        path = source.path
        sha256 = source.sha256
        asOf = try container.decode(YearMonth.self, forKey: .asOf)
        identity = try container.decode(Candidate.self, forKey: .candidate).identity
        employmentMonths = timeline.employmentMonths
        skills = try container.decode([Skill].self, forKey: .skills)
        let education = timeline.entries.filter { $0.kind == .education }
        let degrees = Set(education.compactMap(\.degreeLevel))
        degree = DegreeLevel.allCases.last { degrees.contains($0.name) }
        institutions = education.compactMap(\.organization)
        employers = timeline.employerList.map(\.name)
    }
}

extension CohortMember.Skill: Decodable {
    private enum CodingKeys: String, CodingKey {
        case name, category, level, mentions, months
        case isClaimedOnly = "claimedOnly"
    }
}
