import Testing

@testable import ReadingEvaluation

struct CountsTests {
    private func counts(_ truePositives: Int, _ falsePositives: Int, _ falseNegatives: Int) -> Counts {
        var counts = Counts()
        (counts.truePositives, counts.falsePositives, counts.falseNegatives) =
            (truePositives, falsePositives, falseNegatives)
        return counts
    }

    @Test func figuresFollowFromTheCounts() {
        let some = counts(6, 2, 4)
        #expect(some.precision == 0.75)
        #expect(some.recall == 0.6)
        #expect(some.f1 == 2 * 0.75 * 0.6 / (0.75 + 0.6))
        #expect(some.labels == 10)
    }

    @Test func nothingToFindAndNothingFoundIsPerfect() {
        #expect(counts(0, 0, 0).f1 == 1)
        #expect(counts(0, 3, 3).f1 == 0)
        #expect(counts(0, 0, 3).precision == 1)
    }

    @Test func totalsWithAndWithoutSkills() {
        var tally = Tally()
        tally.fields = [.skills: counts(1, 1, 0), Section.work.entryLabel: counts(3, 0, 1)]
        #expect(tally.skills == counts(1, 1, 0))
        #expect(tally.entries == counts(3, 0, 1))
        #expect(tally.micro == counts(4, 1, 1))
        var twice = tally
        twice += tally
        #expect(twice.micro == counts(8, 2, 2))
    }
}
