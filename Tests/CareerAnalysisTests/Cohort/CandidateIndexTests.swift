import Resume
import Testing

@testable import CareerAnalysis

@Suite struct CandidateIndexTests {
    private func findings(_ members: [CohortMember]) -> (duplicates: [DuplicateGroup], questions: [SharedContact]) {
        var index = CandidateIndex()
        for member in members { index.insert(member) }
        return index.findings
    }

    private func duplicates(_ members: [CohortMember]) -> [DuplicateGroup] { findings(members).duplicates }

    private func paths(_ groups: [DuplicateGroup]) -> [[String]] { groups.map { $0.documents.map(\.path) } }

    @Test func sameContactAndNameIsOnePerson() {
        let found = duplicates([
            member("a", name: "n", emails: ["1"]), member("b", name: "n", phones: ["2"]),
            member("c", name: "n", emails: ["1"], phones: ["2"]), member("d", name: "n", emails: ["9"]),
        ])
        #expect(paths(found) == [["a", "b", "c"]])
        #expect(found.map(\.reasons) == [[.sameEmail, .samePhone]])
    }

    /// A recruiter's address in the head of every résumé; a couple's telephone.
    @Test func aContactThatTwoNamesStateTellsNobody() {
        let found = findings([
            member("a", name: "Ada", emails: ["agency"], phones: ["1"]),
            member("b", name: "Bram", emails: ["agency"], phones: ["1"], entries: ["school", "x"]),
            member("c", name: "Cleo", emails: ["agency"], phones: ["2"], entries: ["school", "y"]),
            member("d", name: nil, emails: ["agency"]), member("e", name: "Bram", emails: ["agency"]),
        ])
        #expect(paths(found.duplicates) == [["b", "e"]])
        #expect(
            found.questions == [
                SharedContact(documents: documents("a", "b"), reasons: [.samePhone]),
                SharedContact(documents: documents("a", "b", "c", "d"), reasons: [.sameEmail]),
            ])
    }

    private func documents(_ paths: String...) -> [CandidateIndex.Document] {
        paths.map { CandidateIndex.Document(path: $0, sha256: "5a \($0)") }
    }

    @Test func entriesTellWhoHasTakenAnotherName() {
        let found = findings([
            member("a", name: "Ada Moss", emails: ["1"], entries: ["1", "2", "3"]),
            member("b", name: "Ada Lowell", emails: ["1"], entries: ["2", "3"]),
            member("c", name: "Bram Moss", emails: ["1"], entries: ["3", "4"]),
        ])
        #expect(paths(found.duplicates) == [["a", "b"]])
        #expect(found.questions.map { $0.documents.map(\.path) } == [["a", "c"]])
    }

    @Test func aDocumentWithoutANameJoinsOnePersonAtMost() {
        let ada = member("ada", name: "Ada", emails: ["1"])
        let bram = member("bram", name: "Bram", phones: ["2"])
        let plain = member("plain", name: nil, emails: ["1"], phones: ["9"])
        let other = member("other", name: nil, phones: ["9"])
        #expect(paths(duplicates([ada, bram, plain, other])) == [["ada", "other", "plain"]])
        #expect(paths(duplicates([plain, other])) == [["other", "plain"]])
        let between = member("between", name: nil, emails: ["1"], phones: ["2"])
        let found = findings([ada, bram, between])
        #expect(found.duplicates.isEmpty)
        #expect(found.questions.map { $0.documents.map(\.path) } == [["ada", "between"], ["between", "bram"]])
    }

    @Test func theLatestDocumentCounts() {
        func version(_ path: String, _ stretches: CohortMember.Stretch...) -> CohortMember {
            member(path, stretches: stretches, name: "n", emails: ["1"])
        }
        let old = version("2023", stretch(.work, "2019-03", "2025-06"))
        let new = version("2025", stretch(.work, "2019-03", "2024-12"), stretch(.work, "2025-01", "2025-06"))
        #expect(paths(duplicates([old, new])) == [["2025", "2023"]])
        #expect(paths(duplicates([version("b"), version("a"), version("c")])) == [["a", "b", "c"]])
        #expect(paths(duplicates([version("a"), old])) == [["2023", "a"]])
    }

    @Test func sameNameNeedsTwoSameEntries() {
        let one = member("a", name: "n", entries: ["1", "2", "3"])
        #expect(duplicates([one, member("b", name: "n", entries: ["1", "4"])]).isEmpty)
        #expect(duplicates([one, member("b", name: "m", entries: ["1", "2"])]).isEmpty)
        #expect(duplicates([one, member("b", name: nil, entries: ["1", "2"])]).isEmpty)
        #expect(
            duplicates([one, member("b", name: "n", entries: ["3", "1"])]).map(\.reasons) == [[.sameNameAndEntries]])
    }

    private func identity(
        _ name: String?, email: String? = nil, phone: String? = nil, _ work: [WorkEntry] = []
    ) -> CandidateIdentity {
        var basics = Basics(name: name)
        basics.email = email
        basics.phone = phone
        return CareerAnalysis(of: Resume(basics: basics, work: work), asOf: month("2025-06")).identity
    }

    @Test func spellingDoesNotMatter() {
        #expect(identity("Ada Lowell").name == identity("LOWELL, Ada").name)
        #expect(identity(nil, email: "Ada@Example.org ").emails == identity(nil, email: "ada@example.org").emails)
        #expect(identity(nil, phone: "+49 171 5550100").phones == identity(nil, phone: "0171/555 0100").phones)
        #expect(identity(nil, phone: "+86 139-0000-0000").phones == identity(nil, phone: "13900000000").phones)
        let one = identity("x", [work("Orbit Ltd", "Engineer", "2020-03", "now")])
        let other = identity("x", [work("ORBIT", "Senior Engineer", "2020", "2022")])
        #expect(one.entries == other.entries)
        #expect(one.entries.count == 1)
    }

    @Test func contactsCannotBeReadBack() {
        let found = identity("Ada Lowell", email: "ada@example.org", phone: "+86 139-0000-0000")
        let all = found.emails + found.phones + [found.name].compactMap { $0 }
        #expect(all.count == 3)
        #expect(all.allSatisfy { $0.description.count == 16 })
        #expect(identity(nil, email: "no address", phone: "12").emails.isEmpty)
        #expect(identity(nil, email: "no address", phone: "12").phones.isEmpty)
    }
}
