public import Resume

/// What a report says of all people of a cohort together: counts, whatever their number, and of every person the same.
public struct CohortStatistics: Sendable {
    public let people: Int
    /// Full-time months of those whose work is dated.
    public private(set) var experience = MonthHistogram()
    /// The same by highest degree; those without a known one under nil.
    public private(set) var experienceByDegree: [DegreeLevel?: MonthHistogram] = [:]
    public private(set) var degrees: [DegreeLevel: Int] = [:]
    public private(set) var publications = PublicationCounts()
    /// People with three or more months without work or education.
    public private(set) var peopleWithGap = 0
    /// Most people first, then by name.
    public private(set) var skills: [SkillCounts] = []
    /// The skills asked for; without any, those that most people name.
    public private(set) var columns: [Column] = []
    /// Nobody asked for skills.
    public private(set) var columnsAreMostFrequent = false
    /// People by the number of must-haves with dated use: the first entry counts those with none.
    public private(set) var peopleByCoverage: [Int] = []
    /// The skills that most people name, and for each two of them the people who name both.
    public private(set) var pairs = SkillPairs()
    /// What the people did in each calendar year; ongoing stretches run to the as-of month.
    public private(set) var years: [Int: YearCounts] = [:]

    /// How a skill is spread over people.
    public struct SkillCounts: Hashable, Sendable {
        /// The spelling that most people use.
        public var name: String
        public var category: String?
        /// People who name it: its document frequency.
        public var people = 0
        /// Times that it is named in all their documents.
        public var mentions = 0
        /// People whose dated entries name it.
        public var dated = 0
        /// People who name it in no entry.
        public var claimedOnly = 0
        /// People by the grade of the level that they state.
        public var grades: [SkillGrade: Int] = [:]
        /// People who state a level in words of no known grade.
        public var otherLevels = 0
        /// Of the people with dated use.
        public var months = MonthHistogram()

        /// People who state no level.
        public var withoutLevel: Int { people - grades.values.reduce(otherLevels, +) }
    }

    /// A skill of the matrix of required skills.
    public struct Column: Hashable, Sendable {
        public var name: String
        /// Must-have; else nice to have.
        public var isRequired: Bool
        /// People with dated use, by class.
        public var classes = [Int](repeating: 0, count: UseClass.allCases.count)
        /// People who name it without dates.
        public var stated = 0

        public var dated: Int { classes.reduce(0, +) }
    }

    /// How long a skill was used: the shades of the matrix.
    public enum UseClass: Int, CaseIterable, Sendable {
        case underOneYear, underTwoYears, underFourYears, fourYearsAndMore

        public init(months: Int) {
            self =
                months < 12
                ? .underOneYear : months < 24 ? .underTwoYears : months < 48 ? .underFourYears : .fourYearsAndMore
        }
    }

    public struct PublicationCounts: Hashable, Sendable {
        public var people = 0
        public var papers = 0
        /// People with papers and no stated citations.
        public var peopleWithoutCitations = 0
        /// People by papers and citations.
        public var points: [Point: Int] = [:]

        public struct Point: Hashable, Sendable {
            public var papers: Int
            public var citations: Int
        }
    }

    /// Each person counts once in each, however many months of the year.
    public struct YearCounts: Hashable, Sendable {
        public var education = 0
        public var work = 0
        public var gap = 0
        public var publications = 0

        public init() {}
    }

    public struct SkillPairs: Hashable, Sendable {
        public var names: [String] = []
        /// `counts[i][j]` for j up to i; on the diagonal the people who name the skill.
        public var counts: [[Int]] = []
    }
}

extension CohortStatistics {
    /// - Parameters:
    ///   - required: must-have skills as the reader of the report calls them; case does not matter.
    ///   - preferred: nice-to-have skills.
    ///   - pairedSkills: how many skills are paired with one another, of those that more than one person names.
    public init(
        of members: some Collection<CohortMember>, required: [String] = [], preferred: [String] = [],
        pairedSkills: Int = 13
    ) {
        people = members.count
        var tally = SkillTally()
        for member in members {
            add(member)
            tally.add(member.skills)
        }
        skills = tally.ranked
        columnsAreMostFrequent = required.isEmpty && preferred.isEmpty
        let names =
            columnsAreMostFrequent ? skills.prefix(10).filter { $0.people > 1 || people < 5 }.map(\.name) : required
        let spellings = Dictionary(skills.map { (SkillTally.key($0.name), $0.name) }) { first, _ in first }
        func column(_ name: String, _ isRequired: Bool) -> Column {
            Column(name: spellings[SkillTally.key(name)] ?? name, isRequired: isRequired)
        }
        columns = names.map { column($0, true) } + preferred.map { column($0, false) }
        // What one person alone names is held together with all that they name: that tells of nothing.
        pairs.names = skills.prefix(pairedSkills).filter { $0.people > 1 }.map(\.name)
        pairs.counts = pairs.names.indices.map { [Int](repeating: 0, count: $0 + 1) }
        peopleByCoverage = [Int](repeating: 0, count: names.count + 1)
        countTogether(members)
    }

    /// Median and quartiles of the full-time months; nil below five people.
    public var experienceDistribution: Distribution? { experience.distribution }
    public var peopleWithoutDatedWork: Int { people - experience.count }
    public var mustHaves: Int { columns.count(where: \.isRequired) }

    private mutating func add(_ member: CohortMember) {
        if let months = member.fullTimeMonths {
            experience.add(months)
            experienceByDegree[member.degree, default: MonthHistogram()].add(months)
        }
        if let degree = member.degree { degrees[degree, default: 0] += 1 }
        if member.longestGapMonths != nil { peopleWithGap += 1 }
        if member.publications > 0 {
            publications.people += 1
            publications.papers = .saturatingSum(publications.papers, member.publications)
            if let citations = member.citations {
                let point = PublicationCounts.Point(papers: member.publications, citations: max(citations, 0))
                publications.points[point, default: 0] += 1
            } else {
                publications.peopleWithoutCitations += 1
            }
        }
        addYears(of: member)
    }

    private mutating func addYears(of member: CohortMember) {
        var years: [Int: (education: Bool, work: Bool, gap: Bool)] = [:]
        for stretch in member.stretches {
            for year in stretch.interval.first.year...stretch.interval.last.year {
                switch stretch.kind {
                case .education, .partTimeEducation, .firstDegree:
                    years[year, default: (false, false, false)].education = true
                case .work, .temporaryWork, .partTimeWork: years[year, default: (false, false, false)].work = true
                case .gap: years[year, default: (false, false, false)].gap = true
                }
            }
        }
        for (year, found) in years {
            self.years[year, default: YearCounts()].education += found.education ? 1 : 0
            self.years[year, default: YearCounts()].work += found.work ? 1 : 0
            self.years[year, default: YearCounts()].gap += found.gap ? 1 : 0
        }
        for year in Set(member.publicationMonths.map(\.year)) {
            self.years[year, default: YearCounts()].publications += 1
        }
    }

    /// What needs to know which skills are shown.
    private mutating func countTogether(_ members: some Collection<CohortMember>) {
        let columnPlaces = Dictionary(columns.indices.map { (SkillTally.key(columns[$0].name), $0) }) { first, _ in
            first
        }
        let pairPlaces = Dictionary(pairs.names.indices.map { (SkillTally.key(pairs.names[$0]), $0) }) { first, _ in
            first
        }
        for member in members {
            var held: [Int] = []
            var covered = 0
            for (key, skill) in SkillTally.merged(member.skills) {
                if let place = pairPlaces[key] { held.append(place) }
                guard let place = columnPlaces[key] else { continue }
                guard skill.months > 0 else {
                    columns[place].stated += 1
                    continue
                }
                columns[place].classes[UseClass(months: skill.months).rawValue] += 1
                if columns[place].isRequired { covered += 1 }
            }
            peopleByCoverage[min(covered, peopleByCoverage.count - 1)] += 1
            held.sort()
            for (index, place) in held.enumerated() {
                for other in held[...index] { pairs.counts[place][other] += 1 }
            }
        }
    }
}

extension CohortStatistics.SkillPairs {
    /// Two skills that the same people name.
    public struct Pair: Hashable, Sendable {
        public var first: String
        public var second: String
        /// People who name both, and people who name one of them at least.
        public var both: Int
        public var either: Int
    }

    /// The pairs by the share of those naming either, then by name; skills that nearly all name say nothing of one another.
    public func closest(_ count: Int, of people: Int) -> [Pair] {
        var found: [Pair] = []
        // Of two people's pairs, the closest would be chance.
        let fewest = people < 8 ? 2 : 3
        for first in names.indices {
            for second in names.indices where second > first {
                let both = counts[second][first]
                let (one, other) = (counts[first][first], counts[second][second])
                guard both >= fewest, max(one, other) * 10 <= people * 9 else { continue }
                found.append(Pair(first: names[first], second: names[second], both: both, either: one + other - both))
            }
        }
        // a/b > c/d as whole numbers, so that equal shares stay equal.
        found.sort { left, right in
            let (one, other) = (left.both * right.either, right.both * left.either)
            return one == other ? (left.first, left.second) < (right.first, right.second) : one > other
        }
        return Array(found.prefix(count))
    }
}
