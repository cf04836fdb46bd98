public import Resume

/// One skill with the dated entries that prove it.
public struct SkillUse: Hashable, Sendable {
    public var name: String
    public var category: String?
    /// Verbatim; nil when not stated.
    public var level: String?
    public var mentions: Int
    /// How long the person states to have used it, in words: "5 years". Never used in a total.
    public var statedMonths: Int?
    /// Union of the work, education and project entries whose text names the skill.
    public var use: MonthTotal
    public var firstUsed: YearMonth?
    public var lastUsed: YearMonth?
    /// The months by kind of entry, each list merged and ascending; kinds may overlap one another.
    public var intervals: [TimelineEntry.Kind: [MonthInterval]]
    /// Identifiers of the entries that name it, undated ones included.
    public var entries: [String]
    /// Distinct lines that name it, ascending.
    public var lines: [Int]
    /// The same lines by page; nil where the document has no pages.
    public var pages: [PageLines]?
}

extension SkillUse {
    public var months: Int { use.months }
    /// It is named, but in no entry: in a list of skills or a summary only.
    public var isClaimedOnly: Bool { entries.isEmpty }
}
