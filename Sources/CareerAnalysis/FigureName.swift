import Resume

/// What can be asked for by name: a figure, or one of the skills' for all skills. Names are the sections of METRICS.md.
public enum FigureName: Hashable, Sendable {
    case figure(Figure)
    case skills(SkillFigure)
}

/// What the output says of each skill. The names are those of the JSON.
public enum SkillFigure: String, Hashable, CaseIterable, Sendable {
    case name, category, level, statedMonths, mentions, months, firstUsed, lastUsed, entries, claimedOnly, evidence
}

extension FigureName {
    /// `timeline.gaps`, `skills.months`, and the last part alone; a range by its figure. Nil for anything else.
    public init?(_ name: String) {
        let parts = name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        guard var key = parts.last, parts.count <= 2 else { return nil }
        if key.count > 5, key.hasSuffix("Range") { key.removeLast(5) }
        let object = parts.count == 2 ? parts.first : nil
        let isOfSkills = object.map { $0 == "skills" }
        if isOfSkills != true, let figure = Figure(rawValue: key), object == nil || object == figure.object {
            self = .figure(figure)
        } else if isOfSkills != false, let figure = SkillFigure(rawValue: key) {
            self = .skills(figure)
        } else {
            return nil
        }
    }

    /// Every name in full, in the order of METRICS.md.
    public static var all: [String] {
        Figure.allCases.map { "\($0.object).\($0.rawValue)" } + SkillFigure.allCases.map { "skills.\($0.rawValue)" }
    }
}

extension Figure {
    /// The object of the JSON that holds it.
    public var object: String {
        switch self {
        case .entries, .employmentMonths, .fullTimeMonths, .internshipMonths, .partTimeMonths, .contractMonths,
            .freelanceMonths, .statedExperienceMonths, .statedExperienceMonthsMost, .statedExperienceIsOpen,
            .statedExperienceDifference, .employers, .employerList,
            .promotions, .tenures, .medianTenureMonths, .averageTenureMonths, .longestTenureMonths, .gaps, .breaks,
            .overlaps, .studyOverlaps:
            "timeline"
        case .count, .works, .firstAuthor, .coFirst, .lastAuthor, .citations, .stars, .hIndex, .gIndex, .i10Index,
            .mQuotient, .hINorm, .yearsSinceFirst, .statedCitations, .statedCitationsDifference, .statedHIndex,
            .citationList, .byYear, .byVenue, .byRank, .byRole:
            "publications"
        }
    }
}

extension SkillFigure {
    /// What it says, in one sentence.
    public var definition: String {
        switch self {
        case .name: "The canonical names of the skills."
        case .category: "The category of the skill table."
        case .level: "The level that the text states, verbatim."
        case .statedMonths: "The months of use that the text states; they enter no total."
        case .mentions: "How often the text names the skill."
        case .months: "Months that the union of the entries covers whose text names the skill."
        case .firstUsed: "The first month of those entries."
        case .lastUsed: "The last month of those entries."
        case .entries: "The entries whose text names the skill."
        case .claimedOnly: "Whether no entry names the skill."
        case .evidence: "The lines that name the skill."
        }
    }

    /// Nil where nothing is known of the skill.
    func value(of skill: SkillUse) -> String? {
        switch self {
        case .name: skill.name
        case .category: skill.category
        case .level: skill.level
        case .statedMonths: skill.statedMonths.map(String.init)
        case .mentions: String(skill.mentions)
        case .months: skill.use.range.numbers
        case .firstUsed: skill.firstUsed?.description
        case .lastUsed: skill.lastUsed?.description
        case .entries: skill.entries.isEmpty ? nil : skill.entries.joined(separator: " ")
        case .claimedOnly: skill.isClaimedOnly ? "claimed" : "evidenced"
        case .evidence: skill.lines.isEmpty ? nil : "lines " + skill.lines.map(String.init).joined(separator: ", ")
        }
    }
}
