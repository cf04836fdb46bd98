import Resume
import Testing

@testable import CareerAnalysis

@Suite struct SkillUseBuildingTests {
    private let jobs = [
        work("Orbit", "Engineer", "2020-01", "2020-06", lines: 10...14),
        work("Luna", "Engineer", "2021-01", "now", lines: 15...20),
    ]

    @Test func monthsAreTheUnionOfTheEntriesThatNameIt() {
        let use = analysis(
            jobs, education: [study("Ruritania", "2020-05", "2020-08", lines: 30...31)],
            skills: [Skill(name: "Swift", level: "proficient", mentionLines: [3, 12, 12, 31])]
        ).skills.first
        #expect(use?.months == 8)
        #expect(use?.entries == ["work-1", "education-1"])
        #expect(use?.mentions == 4)
        #expect(use?.lines == [3, 12, 31])
        #expect(use?.firstUsed == month("2020-01"))
        #expect(use?.lastUsed == month("2020-08"))
        #expect(use?.intervals[.work] == [interval("2020-01", "2020-06")])
        #expect(use?.intervals[.education] == [interval("2020-05", "2020-08")])
        #expect(use?.intervals[.project] == nil)
    }

    @Test func longestFirstThenAsMentioned() {
        let uses = analysis(
            jobs,
            skills: [
                Skill(name: "Lua", mentionLines: [2]), Skill(name: "C", mentionLines: [10]),
                Skill(name: "Rust", mentionLines: []), Skill(name: "Swift", mentionLines: [20]),
                Skill(name: "Zig", mentionLines: [14]),
            ]
        ).skills
        #expect(uses.map(\.name) == ["Swift", "C", "Zig", "Lua", "Rust"])
        #expect(uses.map(\.months) == [54, 6, 6, 0, 0])
        #expect(uses.last?.lastUsed == nil)
    }

    @Test func undatedEntriesGiveNoMonths() {
        let use = analysis(
            projects: [project("LeafSeg", lines: 5...6)], skills: [Skill(name: "Swift", mentionLines: [5])]
        ).skills.first
        #expect(use?.entries == ["project-1"])
        #expect(use?.months == 0)
    }
}
