public import Resume

/// Counts over many people. A mergeable value: counting parts of the input and merging them in any order gives the
/// same as counting the whole. It grows with the distinct names in the input, not with the number of people.
public struct CohortStatistics: Hashable, Codable, Sendable {
    /// The month that every analysis runs up to; nil while nobody is counted.
    public private(set) var asOf: YearMonth?
    /// The skills whose coverage is counted, in lower case, ascending.
    public let required: [String]
    public private(set) var people = 0
    public private(set) var employmentMonths = MonthHistogram()
    public private(set) var skills: [String: SkillCounts] = [:]
    /// How many people name both skills; the outer name sorts before the inner one.
    private(set) var pairs: [String: [String: Int]] = [:]
    /// People by their highest degree; those whose degrees are of no known level are left out.
    public private(set) var degrees: [String: Int] = [:]
    public private(set) var institutions: [String: NameCounts] = [:]
    public private(set) var employers: [String: NameCounts] = [:]
    /// People by how many of the required skills they name.
    private(set) var coverage: [Int: Int] = [:]

    /// - Parameter required: skills by name; case does not matter.
    public init(required: [String] = []) { self.required = Set(required.map { $0.lowercased() }).sorted() }
}

/// How a skill is spread over people.
public struct SkillCounts: Hashable, Codable, Sendable {
    /// People who name it: its document frequency.
    public internal(set) var people = 0
    /// Times that it is named in all their documents.
    public internal(set) var mentions = 0
    /// People who name it in no entry.
    public internal(set) var claimedOnly = 0
    public internal(set) var category: String?
    /// People by the level that they state, verbatim.
    public internal(set) var levels: [String: Int] = [:]
    /// Of the people with dated evidence.
    public internal(set) var months = MonthHistogram()
}

/// How many people name an institution or employer, and how it is spelled.
public struct NameCounts: Hashable, Codable, Sendable {
    public internal(set) var people = 0
    /// People by spelling.
    public internal(set) var spellings: [String: Int] = [:]

    /// The most frequent spelling, the first in order among equals.
    public var name: String {
        spellings.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key ?? ""
    }
}

/// Why two counts are not of one kind.
public enum CohortMergeError: Error, Hashable, Sendable {
    case asOfDiffers(YearMonth, YearMonth)
    case requiredSkillsDiffer
}

extension CohortStatistics {
    /// Counts one more document. Who is in the input twice is counted twice: see `CandidateIndex`.
    public mutating func add(_ member: CohortMember) throws(CohortMergeError) {
        try agree(on: member.asOf)
        people = .saturatingSum(people, 1)
        employmentMonths.add(member.employmentMonths)
        if let degree = member.degree { degrees.combine(1, for: degree.name, Int.saturatingSum) }
        Self.count(member.institutions, in: &institutions)
        Self.count(member.employers, in: &employers)
        // A name stands once in an analysis; one that does not is counted once all the same.
        var seen: Set<String> = []
        let skills = member.skills.filter { seen.insert($0.name).inserted }
        for skill in skills { self.skills.combine(SkillCounts(skill), for: skill.name) { $0.merging($1) } }
        let names = skills.map(\.name).sorted()
        for (index, name) in names.enumerated() {
            let others = Dictionary(names[(index + 1)...].map { ($0, 1) }) { first, _ in first }
            if !others.isEmpty { pairs.combine(others, for: name) { $0.combined(with: $1, Int.saturatingSum) } }
        }
        if !required.isEmpty {
            let known = Set(names.map { $0.lowercased() })
            let met = required.count(where: known.contains)
            coverage[met] = .saturatingSum(coverage[met] ?? 0, 1)
        }
    }

    /// Adds the counts of another part of the input.
    public mutating func merge(_ other: CohortStatistics) throws(CohortMergeError) {
        if required != other.required { throw .requiredSkillsDiffer }
        if let asOf = other.asOf { try agree(on: asOf) }
        people = .saturatingSum(people, other.people)
        employmentMonths.merge(other.employmentMonths)
        skills = skills.combined(with: other.skills) { $0.merging($1) }
        pairs = pairs.combined(with: other.pairs) { $0.combined(with: $1, Int.saturatingSum) }
        degrees = degrees.combined(with: other.degrees, Int.saturatingSum)
        institutions = institutions.combined(with: other.institutions) { $0.merging($1) }
        employers = employers.combined(with: other.employers) { $0.merging($1) }
        coverage.merge(other.coverage, uniquingKeysWith: Int.saturatingSum)
    }

    private mutating func agree(on month: YearMonth) throws(CohortMergeError) {
        if let asOf, asOf != month { throw .asOfDiffers(asOf, month) }
        asOf = month
    }

    /// Each name once, whatever its legal form, case and punctuation.
    private static func count(_ names: [String], in counts: inout [String: NameCounts]) {
        var seen: Set<String> = []
        for name in names {
            let key = EmployerName(name).whole
            guard !key.isEmpty, seen.insert(key).inserted else { continue }
            counts.combine(NameCounts(people: 1, spellings: [name: 1]), for: key) { $0.merging($1) }
        }
    }
}

extension SkillCounts {
    /// Of one person.
    init(_ skill: CohortMember.Skill) {
        people = 1
        mentions = max(skill.mentions, 0)
        claimedOnly = skill.isClaimedOnly ? 1 : 0
        category = skill.category
        levels = skill.level.map { [$0: 1] } ?? [:]
        if skill.months > 0 { months.add(skill.months) }
    }

    func merging(_ other: SkillCounts) -> SkillCounts {
        var merged = self
        merged.people = .saturatingSum(people, other.people)
        merged.mentions = .saturatingSum(mentions, other.mentions)
        merged.claimedOnly = .saturatingSum(claimedOnly, other.claimedOnly)
        merged.category = Self.first(category, other.category)
        merged.levels = levels.combined(with: other.levels, Int.saturatingSum)
        merged.months.merge(other.months)
        return merged
    }

    /// The first in order, so that the order of the input does not matter.
    private static func first(_ one: String?, _ other: String?) -> String? {
        guard let one, let other else { return one ?? other }
        return other.utf8.lexicographicallyPrecedes(one.utf8) ? other : one
    }
}

extension NameCounts {
    fileprivate func merging(_ other: NameCounts) -> NameCounts {
        NameCounts(
            people: .saturatingSum(people, other.people),
            spellings: spellings.combined(with: other.spellings, Int.saturatingSum))
    }
}

extension Dictionary where Key == String {
    /// Sets the value, or combines it with the one that is there. Strings of other bytes may be equal (é in one scalar
    /// or in two): the first in bytes stands for both, so that the order of the input does not show.
    fileprivate mutating func combine(_ value: Value, for key: String, _ merge: (Value, Value) -> Value) {
        guard let index = index(forKey: key) else {
            self[key] = value
            return
        }
        let known = self[index].key
        let merged = merge(self[index].value, value)
        if key.utf8.lexicographicallyPrecedes(known.utf8) {
            remove(at: index)
            self[key] = merged
        } else {
            values[index] = merged
        }
    }

    fileprivate func combined(with other: Self, _ merge: (Value, Value) -> Value) -> Self {
        var combined = self
        for (key, value) in other { combined.combine(value, for: key, merge) }
        return combined
    }
}
