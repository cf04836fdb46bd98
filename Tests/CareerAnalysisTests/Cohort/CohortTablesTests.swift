import Testing

@testable import CareerAnalysis

struct CohortTablesTests {
    private func tables(_ members: [CohortMember], isBlind: Bool = false, required: [String] = []) throws
        -> CohortTables
    {
        let cohort = try Cohort(members)
        return CohortTables(
            of: cohort, statistics: CohortStatistics(of: cohort.people(isBlind: isBlind), required: required),
            isBlind: isBlind)
    }

    private func rows(_ each: (([CohortTables.Cell]) -> Void) -> Void) -> [[CohortTables.Cell]] {
        var rows: [[CohortTables.Cell]] = []
        each { rows.append($0) }
        return rows
    }

    @Test func everySkillIsARow() throws {
        let found = try tables(
            [
                member("a", skills: [skill("SQL", category: "database", level: "精通", months: 30)]),
                member("b", skills: [skill("SQL", isClaimedOnly: true), skill("Go")]), member("c"),
            ], required: ["sql"])
        let rows = rows(found.forEachSkill)
        #expect(rows.allSatisfy { $0.count == CohortTables.skillColumns.count })
        #expect(
            rows.first == [
                .text("SQL"), .text("database"), .text("must-have"), .number(2), .decimal(0.667), .number(2),
                .number(1),
                .number(1), .number(1), .number(0), .number(0), .number(0), .number(1), .empty,
            ])
        #expect(rows.map(\.first) == [.text("SQL"), .text("Go")])
    }

    @Test func everyCandidateIsARow() throws {
        let found = try tables(
            [
                member("b.md", months: nil, name: "Bo Lind"),
                member(
                    "a.md", months: 20, skills: [skill("SQL", months: 5), skill("Go")], degree: .master,
                    name: "Ada Lowell"),
            ], required: ["SQL", "Go"])
        let rows = rows(found.forEachCandidate)
        #expect(found.candidateColumns.suffix(3) == ["must-haves with dated use", "SQL months", "Go months"])
        #expect(rows.allSatisfy { $0.count == found.candidateColumns.count })
        #expect(rows.map { $0[1] } == [.text("Ada Lowell"), .text("Bo Lind")])
        // Unknown is empty, stated without dates is zero.
        #expect(rows.map { $0[3] } == [.number(20), .empty])
        #expect(rows[0].suffix(3) == [.number(1), .number(5), .number(0)])
        #expect(rows[1].suffix(3) == [.number(0), .empty, .empty])
    }

    @Test func blindTablesNameNobody() throws {
        let found = try tables([member("Ada Lowell.md", name: "Ada Lowell")], isBlind: true)
        let text = "\(rows(found.forEachCandidate))"
        #expect(!text.contains("Lowell"))
    }
}
