import Resume
import Testing

@testable import CareerAnalysis

@Suite struct CandidateIndexTests {
    private func duplicates(_ members: [CohortMember]) -> [DuplicateGroup] {
        var index = CandidateIndex()
        for member in members { index.insert(member) }
        return index.duplicates
    }

    @Test func sameContactIsOnePerson() {
        let found = duplicates([
            member("a", emails: ["1"]), member("b", phones: ["2"]), member("c", emails: ["1"], phones: ["2"]),
            member("d", emails: ["9"]),
        ])
        #expect(found.map { $0.documents.map(\.path) } == [["a", "b", "c"]])
        #expect(found.map(\.reasons) == [[.sameEmail, .samePhone]])
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
