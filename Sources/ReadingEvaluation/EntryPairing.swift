/// Which labelled entry is which entry that was read: one to one, the most alike first.
struct EntryPairing {
    /// Indices of the entries that belong together.
    private(set) var pairs: [(gold: Int, found: Int)] = []
    private(set) var unmatchedGold: [Int] = []
    private(set) var unmatchedFound: [Int] = []

    /// Names that differ more are names of different things, whatever their dates.
    private static let lowestLikeness = 0.55

    private struct Candidate {
        var likeness: Double
        var gold: Int
        var found: Int
    }

    init(_ section: Section, gold: [JSONValue], found: [JSONValue]) {
        let goldKeys = gold.map { ComparisonKey($0[section.key]) }
        let foundKeys = found.map { ComparisonKey($0[section.key]) }
        var candidates: [Candidate] = []
        for (goldIndex, goldKey) in goldKeys.enumerated() {
            for (foundIndex, foundKey) in foundKeys.enumerated() {
                let likeness = Likeness.between(goldKey, foundKey, atLeast: EntryPairing.lowestLikeness)
                guard likeness >= EntryPairing.lowestLikeness else { continue }
                let dates = EntryPairing.likenessOfDates(gold[goldIndex], found[foundIndex])
                candidates.append(Candidate(likeness: likeness + dates, gold: goldIndex, found: foundIndex))
            }
        }
        candidates.sort { ($1.likeness, $0.gold, $0.found) < ($0.likeness, $1.gold, $1.found) }

        var takenGold: Set<Int> = []
        var takenFound: Set<Int> = []
        for candidate in candidates
        where !takenGold.contains(candidate.gold) && !takenFound.contains(candidate.found) {
            takenGold.insert(candidate.gold)
            takenFound.insert(candidate.found)
            pairs.append((candidate.gold, candidate.found))
        }
        unmatchedGold = gold.indices.filter { !takenGold.contains($0) }
        unmatchedFound = found.indices.filter { !takenFound.contains($0) }
    }

    private static func likenessOfDates(_ gold: JSONValue, _ found: JSONValue) -> Double {
        Section.pairingDates.filter { gold.members[$0] != nil && gold[$0] == found[$0] }
            .reduce(0) { sum, _ in sum + 0.1 }
    }
}
