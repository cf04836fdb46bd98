public import Resume

/// The compact form in files of partial cohorts: stretches and skills are lists of values.
extension CohortMember: Codable {
    private enum CodingKeys: String, CodingKey {
        case path, sha256, asOf, language, identity, name, fullTimeMonths, employmentMonths, employers, degree
        case publications, citations, publicationMonths, stretches, skills
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        path = try container.decode(String.self, forKey: .path)
        sha256 = try container.decode(String.self, forKey: .sha256)
        asOf = try container.decode(YearMonth.self, forKey: .asOf)
        language = try container.decode(String.self, forKey: .language)
        identity = try container.decode(CandidateIdentity.self, forKey: .identity)
        name = try container.decodeIfPresent(String.self, forKey: .name)
        fullTimeMonths = try container.decodeIfPresent(Int.self, forKey: .fullTimeMonths)
        employmentMonths = try container.decodeIfPresent(Int.self, forKey: .employmentMonths)
        employers = try container.decode(Int.self, forKey: .employers)
        let degree = try container.decodeIfPresent(String.self, forKey: .degree)
        self.degree = DegreeLevel.allCases.first { $0.name == degree }
        publications = try container.decode(Int.self, forKey: .publications)
        citations = try container.decodeIfPresent(Int.self, forKey: .citations)
        publicationMonths = try container.decode([YearMonth].self, forKey: .publicationMonths)
        stretches = try container.decode([Stretch].self, forKey: .stretches)
        skills = try container.decode([Skill].self, forKey: .skills)
        limitFigures()
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(path, forKey: .path)
        try container.encode(sha256, forKey: .sha256)
        try container.encode(asOf, forKey: .asOf)
        try container.encode(language, forKey: .language)
        try container.encode(identity, forKey: .identity)
        try container.encodeIfPresent(name, forKey: .name)
        try container.encodeIfPresent(fullTimeMonths, forKey: .fullTimeMonths)
        try container.encodeIfPresent(employmentMonths, forKey: .employmentMonths)
        try container.encode(employers, forKey: .employers)
        try container.encodeIfPresent(degree?.name, forKey: .degree)
        try container.encode(publications, forKey: .publications)
        try container.encodeIfPresent(citations, forKey: .citations)
        try container.encode(publicationMonths, forKey: .publicationMonths)
        try container.encode(stretches, forKey: .stretches)
        try container.encode(skills, forKey: .skills)
    }
}

/// `["work", "2019-03", "2021-02"]`
extension CohortMember.Stretch: Codable {
    public init(from decoder: any Decoder) throws {
        var container = try decoder.unkeyedContainer()
        let name = try container.decode(String.self)
        let first = try container.decode(YearMonth.self)
        let last = try container.decode(YearMonth.self)
        guard let kind = Kind(rawValue: name), let interval = MonthInterval(first: first, last: last) else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "expected [kind, first month, last month]"))
        }
        self.init(kind: kind, interval: interval)
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.unkeyedContainer()
        try container.encode(kind.rawValue)
        try container.encode(interval.first)
        try container.encode(interval.last)
    }
}

/// `["Python", "language", "精通", 3, 27, 20, false]`: name, category, level, mentions, months, later months, claimed only.
extension CohortMember.Skill: Codable {
    public init(from decoder: any Decoder) throws {
        var container = try decoder.unkeyedContainer()
        self.init(
            name: try container.decode(String.self), category: try container.decode(String?.self),
            level: try container.decode(String?.self), mentions: try container.decode(Int.self),
            months: try container.decode(Int.self), laterMonths: try container.decode(Int.self),
            isClaimedOnly: try container.decode(Bool.self))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.unkeyedContainer()
        try container.encode(name)
        try container.encode(category)
        try container.encode(level)
        try container.encode(mentions)
        try container.encode(months)
        try container.encode(laterMonths)
        try container.encode(isClaimedOnly)
    }
}
