/// Counts skills over documents. Names that differ in case alone are one.
struct SkillTally {
    private var counts: [String: CohortStatistics.SkillCounts] = [:]
    private var spellings: [String: [String: Int]] = [:]
    private var categories: [String: [String: Int]] = [:]
    /// What levels say, by their words: few words state many levels.
    private var grades: [String: SkillGrade?] = [:]

    static func key(_ name: String) -> String { name.lowercased() }

    /// Each skill of a document once: of two spellings, the one of longer use.
    static func merged(_ skills: [CohortMember.Skill]) -> [String: CohortMember.Skill] {
        Dictionary(skills.map { ($0.key, $0) }) { first, second in
            second.months > first.months ? second : first
        }
    }

    mutating func add(_ skills: [CohortMember.Skill]) {
        for (key, skill) in Self.merged(skills) {
            spellings[key, default: [:]][skill.name, default: 0] += 1
            if let category = skill.category { categories[key, default: [:]][category, default: 0] += 1 }
            var found: SkillGrade?
            if let level = skill.level { found = grade(of: level) }
            counts[key, default: CohortStatistics.SkillCounts(name: "")].add(skill, grade: found)
        }
    }

    private mutating func grade(of level: String) -> SkillGrade? {
        if let known = grades[level] { return known }
        let grade = SkillGrade(level: level)
        grades[level] = .some(grade)
        return grade
    }

    /// Most people first, then by name.
    var ranked: [CohortStatistics.SkillCounts] {
        counts.map { key, counts in
            var counts = counts
            counts.name = spellings[key]?.mostFrequent ?? key
            counts.category = categories[key]?.mostFrequent
            return counts
        }
        .sorted { ($1.people, $0.name) < ($0.people, $1.name) }
    }
}

extension CohortStatistics.SkillCounts {
    fileprivate mutating func add(_ skill: CohortMember.Skill, grade: SkillGrade?) {
        people += 1
        mentions = .saturatingSum(mentions, max(skill.mentions, 0))
        if skill.isClaimedOnly { claimedOnly += 1 }
        if skill.months > 0 {
            dated += 1
            months.add(skill.months)
        }
        guard skill.level != nil else { return }
        if let grade { grades[grade, default: 0] += 1 } else { otherLevels += 1 }
    }
}

extension [String: Int] {
    /// The first in order among equals.
    fileprivate var mostFrequent: String? { self.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key }
}
