import FoundationEssentials
import Resume
import Testing
import _TestSupport

@testable import CareerAnalysis

@Suite struct CohortTests {
    private func lines(_ cohort: Cohort) throws -> [String] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        var lines: [String] = []
        try cohort.forEachRecord { lines.append(String(decoding: try encoder.encode($0), as: UTF8.self)) }
        return lines
    }

    private func decoded(_ line: String) throws -> CohortRecord {
        try JSONDecoder().decode(CohortRecord.self, from: Data(line.utf8))
    }

    /// Random documents in random order and in random parts, through their lines or not, are the same cohort.
    @Test func theOrderAndThePartsDoNotMatter() throws {
        var generator = SeededGenerator(seed: 11)
        for _ in 0..<40 {
            let members = RandomMembers.members(30, &generator)
            var whole = try Cohort(members)
            whole.add(Cohort.Failure(name: "scan.pdf", reason: "holds no text", code: "scan"))
            let expected = try lines(whole)

            let parts = Dictionary(grouping: members.shuffled(using: &generator)) { _ in
                Int.random(in: 0..<4, using: &generator)
            }
            var records = try parts.values.shuffled(using: &generator).flatMap { try lines(Cohort($0)) }
            records.append(contentsOf: expected.filter { $0.contains("scan.pdf") })
            var merged = Cohort()
            for record in records.shuffled(using: &generator) { try merged.add(decoded(record)) }
            #expect(try lines(merged) == expected)
            #expect(merged.people().map(\.path) == whole.people().map(\.path))
            #expect(merged.manifest == whole.manifest)
            #expect(merged.failures.map(\.name) == ["scan.pdf"])
        }
    }

    @Test func eachPersonAndEachDocumentCountsOnce() throws {
        let cohort = try Cohort([
            member("c", emails: ["1"]), member("b"), member("a", emails: ["1"]), member("b"),
        ])
        #expect(cohort.documentCount == 3)
        #expect(cohort.people().map(\.path) == ["a", "b"])
        #expect(cohort.candidates.duplicates.map { $0.documents.map(\.path) } == [["a", "c"]])
        #expect(cohort.candidates.duplicates.map(\.reasons) == [[.sameEmail]])
        #expect(cohort.manifest == "5a a\n5a b\n5a c\n")
    }

    @Test func membersComeBackAsTheyWere() throws {
        var generator = SeededGenerator(seed: 3)
        let members = RandomMembers.members(20, &generator).map { member in
            var member = member
            member.identity = CandidateIdentity(name: nil, emails: [], phones: [], entries: [])
            return member
        }
        #expect(Array(try Cohort(members).people()) == members.sorted { $0.path < $1.path })
    }

    @Test func analysesOfOtherMonthsAreNotCounted() throws {
        var cohort = try Cohort([member("a")])
        let error = #expect(throws: Cohort.Conflict.self) { try cohort.add(member("b", asOf: "2025-07")) }
        #expect(error?.description == "analysed as of 2025-07, the others as of 2025-06")
        #expect(cohort.people().count == 1)
    }

    @Test(arguments: [
        (#"{"cohortRecord":2}"#, "version 2"), (#"{"name":"x"}"#, "neither"), (#"{"cohortRecord":1}"#, "member"),
    ])
    func otherLinesAreErrors(line: String, words: String) {
        let error = #expect(throws: DecodingError.self) { try decoded(line) }
        #expect("\(error.map { "\($0)" } ?? "")".contains(words))
    }

    @Test func aLineOfAnAnalysisIsTheSameMember() throws {
        var study = EducationEntry(institution: "Ruritania", studyType: "MSc", dates: span("2015", "2018"))
        study.isPartTime = true
        study.evidence = Evidence(lines: 12...13)
        let resume = Resume(
            basics: Basics(name: "Ada Lowell"),
            work: [
                work("Orbit", "Engineer", "2020-03", "now", lines: 4...6), work("Luna", "Intern", "2019-01", "2019-03"),
                work("Nova", "Tutor", "2010-01", "2010-06", .partTime),
            ],
            education: [
                study,
                EducationEntry(
                    institution: "Zenda", studyType: "BSc", dates: span("2011-09", "2014-07"),
                    evidence: Evidence(lines: 9...10)),
            ],
            publications: [Publication(title: "On gates", releaseDate: PartialDate("2016"), citations: 7)],
            skills: [
                Skill(name: "Swift", category: "language", level: "expert", mentionLines: [5, 9]),
                Skill(name: "SQL", mentionLines: [40]),
            ], reading: ReadingRecord(source: SourceDescription(path: "cv.md", sha256: "0f")))
        let analysis = CareerAnalysis(of: resume, asOf: month("2025-06"))
        let found = CohortMember(analysis)
        #expect(found.degree == .master)
        #expect(found.skills.map(\.isClaimedOnly) == [false, true])
        // September 2011 to July 2014 and March 2020 to June 2025; the latter alone when the first degree is withheld.
        #expect(found.skills.map(\.months) == [35 + 64, 0])
        #expect(found.skills.map(\.laterMonths) == [64, 0])
        #expect(
            found.stretches.map(\.kind) == [
                .work, .temporaryWork, .partTimeWork, .partTimeEducation, .firstDegree, .gap, .gap, .gap,
            ])
        #expect(found.publicationMonths == [month("2016-06")])
        #expect(found.citations == 7)
        let line = String(decoding: try JSONEncoder().encode(analysis), as: UTF8.self)
        #expect(try decoded(line) == .member(found))
    }

    @Test func aBlindMemberTellsNothingOfThePerson() throws {
        let plain = member(
            "Ada Lowell.pdf",
            skills: [
                skill("SQL", category: "database", months: 40, laterMonths: 12), skill("Lowellnet", months: 9),
                skill("Loom", months: 3),
            ], stretches: [stretch(.firstDegree, "2011-09", "2014-07"), stretch(.work, "2020-03", "2025-06")],
            name: "Ada Lowell", emails: ["1"])
        let blind = plain.blinded(isChinese: false, named: ["loom"])
        #expect(blind.name == "Candidate \(blind.path)")
        #expect(blind.skills.map(\.name) == ["SQL", "Loom"])
        #expect(blind.skills.map(\.months) == [12, 3])
        #expect(blind.stretches.map(\.kind) == [.work])
        #expect(blind.identity.emails.isEmpty && blind.sha256.isEmpty)
        // A blind analysis is called by its key already.
        #expect(blind.blinded(isChinese: false).path == blind.path)
    }

    @Test func blindPeopleStandInTheOrderOfTheirKeys() throws {
        let hashes = ["fff0001234aa", "0001112223bb", "8a87665544cc"]
        let members = hashes.enumerated().map { index, hash in
            var member = member("\(index)")
            member.sha256 = hash
            return member
        }
        let keys = try Cohort(members).people(isBlind: true).map(\.recordKey.description)
        #expect(keys == keys.sorted())
        #expect(try Cohort(members).people(isBlind: true).map(\.path) != ["0", "1", "2"])
    }
}
