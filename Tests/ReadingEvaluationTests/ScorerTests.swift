import Foundation
import Resume
import Testing

@testable import ReadingEvaluation

struct ScorerTests {
    private func score(_ found: String, against gold: String, aliases: String = "{}") throws -> DocumentScore {
        try Scorer(aliases: SkillAliases(json: Data(aliases.utf8))).score(
            ResumeDocument(json: Data(found.utf8)), against: ResumeDocument(json: Data(gold.utf8)))
    }

    /// `work.name +1 -0 !1`: right, made up, missed.
    private func told(_ score: DocumentScore, _ label: String) -> String? {
        score.tally.fields[FieldLabel(rawValue: label)].map {
            "+\($0.truePositives) -\($0.falsePositives) !\($0.falseNegatives)"
        }
    }

    @Test func labelsAreTheirOwnBestAnswer() throws {
        let gold = """
            {"basics": {"name": "Ada Lowell", "profiles": [{"username": "ada-l"}]},
             "work": [{"name": "Otter Bank", "position": "Analyst", "startDate": "2019", "current": true}],
             "skills": [{"name": "Go"}]}
            """
        let score = try score(gold, against: gold)
        #expect(score.tally.micro.f1 == 1)
        #expect(score.tally.micro.labels == 8)
        #expect(score.differences.isEmpty)
    }

    @Test func anEmptyReadingMissesEveryLabel() throws {
        let gold = #"{"basics": {"email": "a@example.org"}, "work": [{"name": "Otter Bank", "startDate": "2019"}]}"#
        let score = try score("{}", against: gold)
        #expect(told(score, "basics.email") == "+0 -0 !1")
        #expect(told(score, "work.entry") == "+0 -0 !1")
        #expect(told(score, "work.startDate") == "+0 -0 !1")
        #expect(score.tally.micro.labels == 4)
        // Told once for the entry, not for each of its fields.
        #expect(score.differences.map(\.field.rawValue) == ["basics.email", "work.entry"])
    }

    @Test func aWrongValueIsMissedAndMadeUp() throws {
        let score = try score(
            #"{"work": [{"name": "Otter Bank", "startDate": "2018", "evidence": {"lines": [12, 15]}}]}"#,
            against: #"{"work": [{"name": "Otter Bank", "startDate": "2019"}]}"#)
        #expect(told(score, "work.startDate") == "+0 -1 !1")
        #expect(
            score.differences == [
                Difference(
                    field: FieldLabel(rawValue: "work.startDate"), expected: "2019", found: "2018", lines: [12, 15])
            ])
    }

    @Test func labelsMayBeSilentButNotOnDatesAndCounts() throws {
        let score = try score(
            #"{"work": [{"name": "Otter Bank", "position": "Analyst", "endDate": "2020"}]}"#,
            against: #"{"work": [{"name": "Otter Bank"}]}"#)
        #expect(told(score, "work.position") == nil)
        #expect(told(score, "work.endDate") == "+0 -1 !0")
    }

    @Test func optionalEntriesAreNoErrors() throws {
        let gold = #"{"x-facts": {"optional": {"projects": ["Tide Watch"]}}}"#
        let score = try score(#"{"projects": [{"name": "Tidewatch"}, {"name": "Parquet Peek"}]}"#, against: gold)
        #expect(told(score, "projects.entry") == "+0 -1 !0")
        #expect(score.differences.map(\.found) == ["Parquet Peek"])
    }

    @Test func optionalNamesAreRight() throws {
        let gold = #"{"basics": {"name": "陈小雨"}, "x-facts": {"optional": {"names": ["Chen Xiaoyu"]}}}"#
        #expect(told(try score(#"{"basics": {"name": "Chen Xiaoyu"}}"#, against: gold), "basics.name") == "+1 -0 !0")
        #expect(told(try score(#"{"basics": {"name": "Chen Yu"}}"#, against: gold), "basics.name") == "+0 -1 !1")
    }

    @Test func furtherProfilesAreNoErrors() throws {
        let score = try score(
            #"{"basics": {"profiles": [{"username": "ada-l"}, {"username": "ada-lowell"}]}}"#,
            against: #"{"basics": {"profiles": [{"username": "ADA-L"}, {"url": "https://example.org/ada"}]}}"#)
        #expect(told(score, "basics.profiles") == "+1 -0 !1")
    }

    @Test func aCountOfAProjectMayStandOnThePaper() throws {
        func citations(_ stated: Int) throws -> String? {
            let score = try score(
                #"{"publications": [{"name": "Graph networks for tides", "citations": \#(stated)}]}"#,
                against: """
                    {"publications": [{"name": "Graph networks for tides"}],
                     "projects": [{"name": "Tidewatch", "citations": 64}]}
                    """)
            return told(score, "publications.citations")
        }
        #expect(try citations(64) == nil)
        #expect(try citations(65) == "+0 -1 !0")
    }

    @Test func skillsAreRequiredOptionalOrMadeUp() throws {
        let gold = """
            {"skills": [{"name": "Go"}, {"name": "C++"}, {"name": "PostgreSQL", "asWritten": "postgres"}],
             "x-facts": {"optionalSkills": ["Vim"], "optional": {"skills": ["Emacs"]}}}
            """
        let score = try score(
            """
            {"skills": [{"name": "go"}, {"name": "C"}, {"name": "Vim"}, {"name": "EMACS"}, {"name": "Postgres"},
                        {"name": "Databases", "keywords": ["PostgreSQL"]}]}
            """, against: gold)
        #expect(told(score, "skills.name") == "+2 -2 !1")
        #expect(score.differences.map(\.expected) == ["C++", nil, nil])
        #expect(score.differences.map(\.found) == [nil, "C", "Databases"])
    }

    @Test func aliasesAreTheSameSkill() throws {
        let gold = #"{"skills": [{"name": "Kubernetes"}]}"#
        let found = #"{"skills": [{"name": "K8s"}]}"#
        #expect(told(try score(found, against: gold), "skills.name") == "+0 -1 !1")
        #expect(
            told(try score(found, against: gold, aliases: #"{"Kubernetes": ["k8s"]}"#), "skills.name") == "+1 -0 !0")
    }

    @Test func valuesOfTheWrongKindCostTheirFieldOnly() throws {
        let gold = #"{"basics": 3, "work": [7, {"name": "Otter Bank", "position": ["Analyst"]}], "skills": {}}"#
        let score = try score(#"{"work": [{"name": "Otter Bank", "position": "Chef"}]}"#, against: gold)
        #expect(told(score, "work.entry") == "+1 -0 !0")
        #expect(told(score, "work.position") == "+0 -1 !1")
    }

    @Test func aReadResumeIsScoredAsItWouldBePrinted() throws {
        var resume = Resume(basics: Basics(name: "Ada Lowell"))
        resume.work = [WorkEntry(organization: "Otter Bank", dates: DateSpan(start: PartialDate("2019-03")))]
        let gold = #"{"basics": {"name": "Ada Lowell"}, "work": [{"name": "Otter Bank", "startDate": "2019-03"}]}"#
        let score = try Scorer().score(ResumeDocument(resume), against: ResumeDocument(json: Data(gold.utf8)))
        #expect(score.tally.micro.f1 == 1)
    }
}
