/// One skill that the text names, under its canonical name.
public struct Skill: Hashable, Sendable {
    /// Canonical: PyTorch, Spring Boot, MySQL.
    public var name: String
    /// As printed when it differs from `name`.
    public var asWritten: String?
    /// The lexicon's category: language, framework, database ...
    public var category: String?
    /// Verbatim: 精通, proficient. Nil when not stated.
    public var level: String?
    /// For how long, verbatim: "5 years", 3年经验. Nil when not stated beside the skill.
    public var statedUse: String?
    /// Every line that names the skill, ascending, one number per mention.
    public var mentionLines: [Int]
    /// The distinct lines by page; nil where the document has no pages.
    public var mentionPages: [PageLines]?

    public init(
        name: String, asWritten: String? = nil, category: String? = nil, level: String? = nil, statedUse: String? = nil,
        mentionLines: [Int] = []
    ) {
        self.name = name
        self.asWritten = asWritten
        self.category = category
        self.level = level
        self.statedUse = statedUse
        self.mentionLines = mentionLines
    }
}

/// `evidence.lines` lists the distinct lines of all mentions; `mentions` their number.
extension Skill: Codable {
    private enum CodingKeys: String, CodingKey { case name, asWritten, category, level, statedUse, mentions, evidence }
    private struct Mentions: Codable {
        var lines: [Int]
        var pages: [PageLines]?
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        name = try container.decode(String.self, forKey: .name)
        asWritten = try container.decodeIfPresent(String.self, forKey: .asWritten)
        category = try container.decodeIfPresent(String.self, forKey: .category)
        level = try container.decodeIfPresent(String.self, forKey: .level)
        statedUse = try container.decodeIfPresent(String.self, forKey: .statedUse)
        let mentions = try container.decodeIfPresent(Mentions.self, forKey: .evidence)
        mentionLines = mentions?.lines ?? []
        mentionPages = mentions?.pages
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(name, forKey: .name)
        try container.encodeIfPresent(asWritten, forKey: .asWritten)
        try container.encodeIfPresent(category, forKey: .category)
        try container.encodeIfPresent(level, forKey: .level)
        try container.encodeIfPresent(statedUse, forKey: .statedUse)
        if !mentionLines.isEmpty {
            try container.encode(mentionLines.count, forKey: .mentions)
            try container.encode(Mentions(lines: Set(mentionLines).sorted(), pages: mentionPages), forKey: .evidence)
        }
    }
}
