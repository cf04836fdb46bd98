import FoundationEssentials
import Resume
import Testing
import _TestSupport

@testable import CareerAnalysis

@Suite struct CohortStatisticsTests {
    private func statistics(_ members: [CohortMember], required: [String] = []) throws -> CohortStatistics {
        var statistics = CohortStatistics(required: required)
        for member in members { try statistics.add(member) }
        return statistics
    }

    @Test func documentsAndMentionsAreCountedApart() throws {
        let found = try statistics([
            member("a", skills: [skill("Python", level: "expert", mentions: 5, months: 24)]),
            member("b", skills: [skill("Python", level: "expert", mentions: 2), skill("SQL", isClaimedOnly: true)]),
            member("c", skills: [skill("SQL", level: "精通")]),
        ])
        #expect(found.people == 3)
        #expect(found.skills["Python"]?.people == 2)
        #expect(found.skills["Python"]?.mentions == 7)
        #expect(found.skills["Python"]?.levels == ["expert": 2])
        #expect(found.skills["Python"]?.months.bars.map(\.months) == [24])
        #expect(found.skills["SQL"]?.claimedOnly == 1)
        #expect(found.rankedSkills.map(\.name) == ["Python", "SQL"])
    }

    @Test func experienceHasMedianAndQuartiles() throws {
        let found = try statistics([10, 20, 30, 40, 50, 60].map { member("\($0)", months: $0) })
        // R: quantile(c(10, 20, 30, 40, 50, 60)) is 10, 22.5, 35, 47.5, 60.
        #expect(found.experience == Distribution(count: 6, lowerQuartile: 22.5, median: 35, upperQuartile: 47.5))
    }

    @Test func groupsBelowFiveHaveNoDistribution() throws {
        let four = (1...4).map { member("\($0)", months: $0, skills: [skill("SQL", months: $0)]) }
        #expect(try statistics(four).experience == nil)
        #expect(try statistics(four).skills["SQL"]?.medianMonths == nil)
        let five = four + [member("5", months: 9, skills: [skill("SQL", months: 9)])]
        #expect(try statistics(five).experience?.median == 3)
        #expect(try statistics(five).skills["SQL"]?.medianMonths == 3)
    }

    @Test func pairsHaveJaccardAndLift() throws {
        let both = (0..<6).map { member("b\($0)", skills: [skill("SQL"), skill("Python")]) }
        let others = [member("p", skills: [skill("Python")]), member("s", skills: [skill("SQL")])]
        let nobody = (0..<4).map { member("n\($0)") }
        let pairs = try statistics(both + others + nobody).skillPairs()
        #expect(pairs.map(\.skills) == [["Python", "SQL"]])
        #expect(pairs.map(\.people) == [6])
        // 6 of 8 who name either; 6/12 against 7/12 * 7/12.
        #expect(pairs.map(\.jaccard) == [0.75])
        #expect(pairs.map(\.lift) == [6.0 * 12 / 49])
        #expect(try statistics(both).skillPairs(fewestPeople: 7).isEmpty)
    }

    @Test func requiredSkillsAreCovered() throws {
        let found = try statistics(
            [
                member("a", skills: [skill("Python"), skill("SQL")]), member("b", skills: [skill("SQL")]),
                member("c", skills: [skill("SQL", isClaimedOnly: true)]), member("d"),
            ], required: ["sql", "Python", "Go"])
        #expect(
            found.requiredCoverage == [
                .init(skill: "go", people: 0, evidenced: 0), .init(skill: "Python", people: 1, evidenced: 1),
                .init(skill: "SQL", people: 3, evidenced: 2),
            ])
        #expect(found.peopleByRequiredSkills == [1, 2, 1, 0])
    }

    @Test func employersAndDegreesAreCountedOncePerPerson() throws {
        let found = try statistics([
            member("a", degree: .master, institutions: ["Ruritania"], employers: ["Orbit Ltd", "Orbit"]),
            member("b", degree: .master, employers: ["ORBIT"]),
            member("c", degree: .doctorate, employers: ["Orbit Ltd"]),
        ])
        #expect(found.degrees == ["master": 2, "doctorate": 1])
        #expect(found.employers["orbit"]?.people == 3)
        #expect(found.employers["orbit"]?.name == "Orbit Ltd")
        #expect(found.institutions.values.map(\.name) == ["Ruritania"])
    }

    @Test func countsOfOtherMonthsOrSkillsAreNotMerged() throws {
        var found = try statistics([member("a")])
        #expect(throws: CohortMergeError.asOfDiffers(month("2025-06"), month("2025-07"))) {
            try found.add(member("b", asOf: "2025-07"))
        }
        #expect(throws: CohortMergeError.requiredSkillsDiffer) {
            try found.merge(CohortStatistics(required: ["SQL"]))
        }
        try found.merge(CohortStatistics())
        #expect(found.people == 1)
    }

    /// Random parts in random order, merged in random order, give the bytes of the whole.
    @Test func partsMergeToTheWhole() throws {
        var generator = SeededGenerator(seed: 11)
        for _ in 0..<60 {
            let members = RandomMembers.members(30, &generator)
            var index = CandidateIndex()
            for member in members { index.insert(member) }
            let whole = try Cohort(of: members, required: ["sql", "python"])

            var parts = (0..<4).map { _ in Cohort(required: ["SQL", "Python"]) }
            var filters = (0..<4).map { _ in DuplicateFilter(index) }
            for member in members.shuffled(using: &generator) {
                let part = Int.random(in: 0..<4, using: &generator)
                try parts[part].add(member, filter: &filters[part])
            }
            parts.shuffle(using: &generator)
            // (a + b) + (c + d)
            var left = parts[0]
            try left.merge(parts[1])
            var right = parts[2]
            try right.merge(parts[3])
            try left.merge(right)
            #expect(try left.json() == whole.json())
            #expect(left.countedTwice == 0)
            // ((d + c) + b) + a, through files
            var backwards = try Cohort(json: parts[3].json())
            for part in parts[..<3].reversed() { try backwards.merge(Cohort(json: part.json())) }
            #expect(try backwards.json() == whole.json())
            #expect(backwards == whole)
        }
    }

    /// The counts stay as large as the distinct names, however many people there are.
    @Test func sizeFollowsTheDistinctNames() throws {
        func size(_ count: Int) throws -> Int {
            let members = (0..<count).map { number in
                member("\(number)", months: number % 50, skills: [skill("SQL", months: number % 20), skill("Rust")])
            }
            return try JSONEncoder().encode(statistics(members)).count
        }
        // A thousand times the people only lengthen the numbers.
        #expect(try size(100_000) - size(100) < 250)
    }

    @Test func aLineOfAnAnalysisIsTheSameMember() throws {
        let resume = Resume(
            basics: Basics(name: "Ada Lowell"),
            work: [work("Orbit", "Engineer", "2020-03", "now", lines: 4...6), work("Luna", "Intern", "2019", nil)],
            education: [
                EducationEntry(institution: "Ruritania", studyType: "MSc", dates: span("2015", "2018")),
                EducationEntry(institution: "Zenda", studyType: "BSc", dates: span("2012", "2015")),
            ],
            skills: [
                Skill(name: "Swift", category: "language", level: "expert", mentionLines: [5, 9]),
                Skill(name: "SQL", mentionLines: [9]),
            ], reading: ReadingRecord(source: SourceDescription(path: "cv.md", sha256: "0f")))
        let analysis = CareerAnalysis(of: resume, asOf: month("2025-06"))
        let found = CohortMember(analysis)
        #expect(found.degree == .master)
        #expect(found.skills.map(\.isClaimedOnly) == [false, true])
        #expect(try JSONDecoder().decode(CohortMember.self, from: JSONEncoder().encode(analysis)) == found)
    }

    @Test func damagedFilesAreErrors() throws {
        #expect(throws: (any Error).self) { try Cohort(json: Array("{}".utf8)) }
        let json = String(decoding: try Cohort(of: [member("a")]).json(), as: UTF8.self)
        let absurd = json.replacing("[12,1]", with: "[12,9223372036854775807]")
        #expect(absurd != json)
        var found = try Cohort(json: Array(absurd.utf8))
        try found.merge(Cohort(json: Array(absurd.utf8)))
        #expect(found.statistics.experience?.median == 12)
    }
}
