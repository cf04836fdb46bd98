import Testing

@testable import ReadingEvaluation

struct EntryPairingTests {
    private func job(_ name: String, _ start: String? = nil, _ end: String? = nil) -> JSONValue {
        var members: [String: JSONValue] = ["name": .text(name)]
        members["startDate"] = start.map { .text($0) }
        members["endDate"] = end.map { .text($0) }
        return .object(members)
    }

    private func pairs(_ pairing: EntryPairing) -> [[Int]] {
        pairing.pairs.map { [$0.gold, $0.found] }.sorted { $0[0] < $1[0] }
    }

    @Test func theMostAlikeGoTogether() {
        let pairing = EntryPairing(
            .work, gold: [job("Otter Bank"), job("Heron Press")],
            found: [job("Heron Press Ltd"), job("Nowhere"), job("Otterbank")])
        #expect(pairs(pairing) == [[0, 2], [1, 0]])
        #expect(pairing.unmatchedGold.isEmpty)
        #expect(pairing.unmatchedFound == [1])
    }

    @Test func datesTellPositionsAtOneEmployerApart() {
        let gold = [job("Otter Bank", "2020-10", "2023-02"), job("Otter Bank", "2023-03")]
        let found = [job("Otter Bank", "2023-03"), job("Otter Bank", "2020-10", "2023-02")]
        #expect(pairs(EntryPairing(.work, gold: gold, found: found)) == [[0, 1], [1, 0]])
    }

    @Test func ofEqualCandidatesTheFirstIsTaken() {
        let pairing = EntryPairing(
            .work, gold: [job("Otter Bank")], found: [job("Otter Bank"), job("Otter Bank")])
        #expect(pairs(pairing) == [[0, 0]])
        #expect(pairing.unmatchedFound == [1])
    }

    @Test func namesThatDifferTooMuchAreNotPairedWhateverTheirDates() {
        let pairing = EntryPairing(
            .work, gold: [job("Otter Bank", "2020", "2021")], found: [job("Chef School", "2020", "2021")])
        #expect(pairing.pairs.isEmpty)
        #expect(pairing.unmatchedGold == [0])
    }

    @Test func entriesWithoutNameAreNotPaired() {
        #expect(EntryPairing(.work, gold: [.object([:])], found: [.object([:])]).pairs.isEmpty)
    }
}
