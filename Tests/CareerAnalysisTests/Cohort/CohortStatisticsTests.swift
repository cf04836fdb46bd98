import Resume
import Testing
import _TestSupport

@testable import CareerAnalysis

@Suite struct CohortStatisticsTests {
    private func counts(_ name: String, _ statistics: CohortStatistics) -> CohortStatistics.SkillCounts? {
        statistics.skills.first { $0.name == name }
    }

    @Test func documentsAndMentionsAreCountedApart() {
        let found = CohortStatistics(of: [
            member("a", skills: [skill("Python", level: "expert", mentions: 5, months: 24)]),
            member("b", skills: [skill("Python", level: "基本掌握", mentions: 2), skill("SQL", isClaimedOnly: true)]),
            member("c", skills: [skill("SQL", level: "精通"), skill("sql", level: "4/5", mentions: 3, months: 2)]),
        ])
        #expect(found.people == 3)
        #expect(found.skills.map(\.name) == ["Python", "SQL"])
        let python = counts("Python", found)
        #expect(python?.people == 2)
        #expect(python?.mentions == 7)
        #expect(python?.dated == 1)
        #expect(python?.grades == [.expert: 1, .familiar: 1])
        #expect(python?.withoutLevel == 0)
        // Of two spellings in one document, the one of longer use counts.
        let sql = counts("SQL", found)
        #expect(sql?.people == 2)
        #expect(sql?.claimedOnly == 1)
        #expect(sql?.otherLevels == 1)
        #expect(sql?.withoutLevel == 1)
    }

    @Test func experienceHasMedianAndQuartiles() {
        let found = CohortStatistics(of: [10, 20, 30, 40, 50, 60].map { member("\($0)", months: $0) })
        // R: quantile(c(10, 20, 30, 40, 50, 60)) is 10, 22.5, 35, 47.5, 60.
        #expect(
            found.experienceDistribution == Distribution(count: 6, lowerQuartile: 22.5, median: 35, upperQuartile: 47.5)
        )
        #expect(found.experience.range == 10...60)
    }

    @Test func groupsBelowFiveHaveNoDistribution() {
        let four = (1...4).map { member("\($0)", months: $0, skills: [skill("SQL", months: $0)]) }
        #expect(CohortStatistics(of: four).experienceDistribution == nil)
        let five = CohortStatistics(of: four + [member("5", months: 9, skills: [skill("SQL", months: 9)])])
        #expect(five.experienceDistribution?.median == 3)
        #expect(counts("SQL", five)?.months.distribution?.median == 3)
    }

    @Test func workWithoutDatesIsUnknownAndNotZero() {
        let found = CohortStatistics(of: [member("a", months: nil), member("b", months: 0), member("c", months: 7)])
        #expect(found.peopleWithoutDatedWork == 1)
        #expect(found.experience.range == 0...7)
    }

    @Test func requiredSkillsAreCountedByClassAndCoverage() {
        let found = CohortStatistics(
            of: [
                member("a", skills: [skill("Python", months: 30), skill("SQL", months: 50)]),
                member("b", skills: [skill("SQL", months: 11)]),
                member("c", skills: [skill("SQL"), skill("Go", months: 9)]),
                member("d"),
            ], required: ["sql", "Python"], preferred: ["Go", "COBOL"])
        #expect(found.columns.map(\.name) == ["SQL", "Python", "Go", "COBOL"])
        #expect(found.columns.map(\.isRequired) == [true, true, false, false])
        #expect(found.columns.map(\.classes) == [[1, 0, 0, 1], [0, 0, 1, 0], [1, 0, 0, 0], [0, 0, 0, 0]])
        #expect(found.columns.map(\.stated) == [1, 0, 0, 0])
        #expect(found.peopleByCoverage == [2, 1, 1])
        #expect(!found.columnsAreMostFrequent)
    }

    @Test func withoutRequiredSkillsTheMostFrequentOnesAreShown() {
        let people = (0..<6).map { number in
            member("\(number)", skills: (0...number).map { skill("Skill \($0)") })
        }
        let found = CohortStatistics(of: people)
        #expect(found.columnsAreMostFrequent)
        // One person's skill is no column of six people.
        #expect(found.columns.map(\.name) == (0..<5).map { "Skill \($0)" })
    }

    @Test func pairsHaveTheShareOfThoseNamingEither() {
        let both = (0..<6).map { member("b\($0)", skills: [skill("SQL"), skill("Python")]) }
        let others = [member("p", skills: [skill("Python")]), member("s", skills: [skill("SQL")])]
        let everybody = (both + others + (0..<5).map { member("n\($0)") }).map { member in
            var member = member
            member.skills.append(skill("Excel"))
            return member
        }
        let found = CohortStatistics(of: everybody)
        #expect(found.pairs.names == ["Excel", "Python", "SQL"])
        #expect(found.pairs.counts == [[13], [7, 7], [7, 6, 7]])
        // Excel, which all name, says nothing of the others.
        #expect(
            found.pairs.closest(5, of: found.people)
                == [.init(first: "Python", second: "SQL", both: 6, either: 8)])
    }

    @Test func skillsOfOnePersonMakeNoPairs() {
        let shared = ["Go", "Rust"].map { skill($0) }
        let found = CohortStatistics(of: [
            member("a", skills: shared + [skill("Ada")]), member("b", skills: shared),
            member("c", skills: [skill("C")]),
        ])
        #expect(found.pairs.names == ["Go", "Rust"])
        #expect(found.pairs.counts == [[2], [2, 2]])
    }

    @Test func publicationsWithoutCitationsAreUnknown() {
        let found = CohortStatistics(of: [
            member("a", publications: 3, citations: 40), member("b", publications: 3, citations: 40),
            member("c", publications: 1), member("d"),
        ]).publications
        #expect(found.people == 3)
        #expect(found.papers == 7)
        #expect(found.peopleWithoutCitations == 1)
        #expect(found.points == [.init(papers: 3, citations: 40): 2])
    }

    @Test func yearsCountEachPersonOnce() {
        let found = CohortStatistics(of: [
            member(
                "a",
                stretches: [
                    stretch(.work, "2019-01", "2019-04"), stretch(.work, "2019-09", "2020-02"),
                    stretch(.gap, "2019-05", "2019-08"),
                ]), member("b", stretches: [stretch(.firstDegree, "2019-09", "2020-07")]),
        ])
        #expect(found.years.keys.sorted() == [2019, 2020])
        #expect(found.years[2019].map { [$0.work, $0.education, $0.gap] } == [1, 1, 1])
        #expect(found.peopleWithGap == 1)
    }

    @Test func absurdNumbersDoNotOverflow() {
        let absurd = member(
            "a", months: .max, skills: [skill("SQL", mentions: .max)], publications: .max, citations: .max)
        let found = CohortStatistics(of: [absurd, absurd])
        #expect(found.publications.papers == .max)
        #expect(found.skills.first?.mentions == .max)
    }
}
