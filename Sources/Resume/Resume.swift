/// What a résumé states: a JSON Resume 1.0.0 document with Vitagraph's extra keys. Nothing in it is derived.
public struct Resume: Hashable, Sendable {
    public var basics: Basics
    public var work: [WorkEntry]
    public var education: [EducationEntry]
    public var projects: [ProjectEntry]
    public var publications: [Publication]
    public var awards: [Award]
    public var skills: [Skill]
    public var reading: ReadingRecord

    public init(
        basics: Basics = Basics(), work: [WorkEntry] = [], education: [EducationEntry] = [],
        projects: [ProjectEntry] = [], publications: [Publication] = [], awards: [Award] = [], skills: [Skill] = [],
        reading: ReadingRecord = ReadingRecord()
    ) {
        self.basics = basics
        self.work = work
        self.education = education
        self.projects = projects
        self.publications = publications
        self.awards = awards
        self.skills = skills
        self.reading = reading
    }
}

extension Resume: Codable {
    private enum CodingKeys: String, CodingKey {
        case schema = "$schema"
        case basics, work, education, projects, publications, awards, skills
        case reading = "x-vitagraph"
    }

    /// The schema that every document claims, and is tested, to fulfil.
    public static let schema = "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json"

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        basics = try container.decodeIfPresent(Basics.self, forKey: .basics) ?? Basics()
        work = try container.decodeIfPresent([WorkEntry].self, forKey: .work) ?? []
        education = try container.decodeIfPresent([EducationEntry].self, forKey: .education) ?? []
        projects = try container.decodeIfPresent([ProjectEntry].self, forKey: .projects) ?? []
        publications = try container.decodeIfPresent([Publication].self, forKey: .publications) ?? []
        awards = try container.decodeIfPresent([Award].self, forKey: .awards) ?? []
        skills = try container.decodeIfPresent([Skill].self, forKey: .skills) ?? []
        reading = try container.decodeIfPresent(ReadingRecord.self, forKey: .reading) ?? ReadingRecord()
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(Resume.schema, forKey: .schema)
        try container.encode(basics, forKey: .basics)
        try container.encode(work, forKey: .work)
        try container.encode(education, forKey: .education)
        try container.encode(projects, forKey: .projects)
        try container.encode(publications, forKey: .publications)
        try container.encode(awards, forKey: .awards)
        try container.encode(skills, forKey: .skills)
        try container.encode(reading, forKey: .reading)
    }
}
