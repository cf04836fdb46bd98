/// What follows from the counts.
extension CohortStatistics {
    /// Median and quartiles of the months of employment; nil below five people.
    public var experience: Distribution? { employmentMonths.distribution }

    /// The skills that most people name first, then by name.
    public var rankedSkills: [(name: String, counts: SkillCounts)] {
        skills.sorted { ($1.value.people, $0.key) < ($0.value.people, $1.key) }
            .map { (name: $0.key, counts: $0.value) }
    }

    /// Two skills that the same people name.
    public struct SkillPair: Hashable, Sendable {
        public var skills: [String]
        /// People who name both.
        public var people: Int
        /// Those over the people who name either: 0 to 1.
        public var jaccard: Double
        /// How many times as frequent as it would be if the two had nothing to do with each other.
        public var lift: Double
    }

    /// The pairs that at least so many people name, most people first, then by name.
    public func skillPairs(fewestPeople: Int = Distribution.fewestPeople) -> [SkillPair] {
        pairs.flatMap { first, others in
            others.compactMap { second, count in
                count < fewestPeople ? nil : pair(first, second, count)
            }
        }.sorted { ($1.people, $0.skills[0], $0.skills[1]) < ($0.people, $1.skills[0], $1.skills[1]) }
    }

    private func pair(_ first: String, _ second: String, _ both: Int) -> SkillPair? {
        guard let one = skills[first]?.people, let other = skills[second]?.people, both > 0, both <= one, both <= other
        else { return nil }
        return SkillPair(
            skills: [first, second], people: both,
            jaccard: Double(both) / (Double(one) + Double(other) - Double(both)),
            lift: Double(both) * Double(people) / (Double(one) * Double(other)))
    }

    /// How many people name a required skill.
    public struct Coverage: Hashable, Sendable {
        /// In lower case where nobody names it, else as counted.
        public var skill: String
        public var people: Int
        /// Of those, the ones whose entries name it.
        public var evidenced: Int
    }

    /// The required skills, each with the people who name it.
    public var requiredCoverage: [Coverage] {
        required.map { name in
            let spellings = skills.filter { $0.key.lowercased() == name }.sorted { $0.key < $1.key }
            let people = spellings.reduce(0) { .saturatingSum($0, $1.value.people) }
            let claimed = spellings.reduce(0) { .saturatingSum($0, $1.value.claimedOnly) }
            return Coverage(
                skill: spellings.first?.key ?? name, people: people, evidenced: max(people - max(claimed, 0), 0))
        }
    }

    /// People by how many of the required skills they name, from none to all.
    public var peopleByRequiredSkills: [Int] {
        required.isEmpty ? [] : (0...required.count).map { coverage[$0] ?? 0 }
    }
}

extension SkillCounts {
    /// The median of the months of dated evidence; nil below five people with some.
    public var medianMonths: Double? { months.distribution?.median }
}
