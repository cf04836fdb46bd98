/// The report in rows: one for each skill, and one for each candidate, however many there are.
public struct CohortTables: Sendable {
    private let statistics: CohortStatistics
    private let people: Cohort.People
    private let isBlind: Bool
    private let named: Set<String>

    /// What stands in a cell; nothing where it is unknown.
    public enum Cell: Hashable, Sendable {
        case text(String)
        case number(Int)
        case decimal(Double)
        case empty

        init(_ text: String?) { self = text.map(Cell.text) ?? .empty }
        init(_ number: Int?) { self = number.map(Cell.number) ?? .empty }
    }

    /// - Parameter statistics: of the same people.
    public init(of cohort: Cohort, statistics: CohortStatistics, isBlind: Bool) {
        self.statistics = statistics
        people = cohort.people(isBlind: isBlind)
        self.isBlind = isBlind
        named = statistics.columnsAreMostFrequent ? [] : Set(statistics.columns.map { $0.name.lowercased() })
    }

    // MARK: Skills

    public static let skillColumns = [
        "skill", "category", "asked for", "candidates", "share", "mentions", "with dated use", "in lists only",
        "expert",
        "proficient", "familiar", "other level", "no level", "median months",
    ]

    /// Most candidates first, then by name.
    public func forEachSkill<Failure>(_ body: ([Cell]) throws(Failure) -> Void) throws(Failure) {
        let asked = Dictionary(statistics.columns.map { ($0.name, $0.isRequired) }) { first, _ in first }
        for skill in statistics.skills {
            let wanted = statistics.columnsAreMostFrequent ? nil : asked[skill.name]
            // To a tenth of a per cent, in whole numbers.
            let share = Double((skill.people * 2000 + statistics.people) / max(statistics.people * 2, 1)) / 1000
            try body([
                .text(skill.name), Cell(skill.category), Cell(wanted.map { $0 ? "must-have" : "nice to have" }),
                .number(skill.people), .decimal(share), .number(skill.mentions), .number(skill.dated),
                .number(skill.claimedOnly), .number(skill.grades[.expert] ?? 0),
                .number(skill.grades[.proficient] ?? 0),
                .number(skill.grades[.familiar] ?? 0), .number(skill.otherLevels), .number(skill.withoutLevel),
                skill.months.distribution.map { .decimal($0.median) } ?? .empty,
            ])
        }
    }

    // MARK: Candidates

    public var candidateColumns: [String] {
        [
            "number", "name", "document", "full-time months", "employment months", "employers", "highest degree",
            "longest gap months", "publications", "citations as stated", "skills named",
        ] + (statistics.columnsAreMostFrequent ? [] : ["must-haves with dated use"])
            + statistics.columns.map { $0.name + " months" }
    }

    /// By number, which is no ranking. A skill without dates has zero months; one that is not named, none.
    public func forEachCandidate<Failure>(_ body: ([Cell]) throws(Failure) -> Void) throws(Failure) {
        for (index, person) in people.enumerated() {
            let member = isBlind ? person.blinded(isChinese: false, named: named) : person
            let held = SkillTally.merged(member.skills)
            let months = statistics.columns.map { held[SkillTally.key($0.name)]?.months }
            let covered = zip(statistics.columns, months).count { $0.isRequired && ($1 ?? 0) > 0 }
            try body(
                [
                    .number(index + 1), Cell(isBlind ? member.path : member.name), .text(member.path),
                    Cell(member.fullTimeMonths), Cell(member.employmentMonths), .number(member.employers),
                    Cell(member.degree?.name), Cell(member.longestGapMonths), .number(member.publications),
                    Cell(member.citations), .number(member.skills.count),
                ] + (statistics.columnsAreMostFrequent ? [] : [.number(covered)]) + months.map { Cell($0) })
        }
    }
}
