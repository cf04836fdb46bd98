import Resume
import Testing

@testable import ResumeReading

struct BareCountsTests {
    private func read(_ text: String) throws -> [Publication] {
        try ResumeSamples.read("# Ada Marsh\n\n## Papers\n\n\(text)").publications
    }

    @Test func countsMayStandInBraces() throws {
        let papers = try read(
            """
            Citations from Scopus, in braces.

            1. Marsh A, Poe T. Rye and sleep. Hoy Med. 2025;151(7):455-66. {9}
            2. Poe T, Marsh A. Bread at night. Hoy Med. 2023;81(22):2155-64. {48}
            """)
        #expect(papers.map(\.citations) == [9, 48])
    }

    @Test func theLegendHoldsForTheGroupsBelow() throws {
        let papers = try ResumeSamples.read(
            """
            # Ada Marsh

            ## Papers

            Citations in angle brackets. * equal contribution

            1. A. Marsh and T. Poe, *Tails of dough*, Ann. Bread **43** (2015), no. 6, 2455–2481. ⟨207⟩

            ## Book chapters

            2. T. Poe, A. Marsh*, and K. Lue*, *Heads of dough*, Ann. Bread **44** (2016), no. 2, 55–81. ⟨31⟩
            """
        ).publications
        #expect(papers.map(\.citations) == [207, 31])
        #expect(papers.map(\.hasEqualContribution) == [false, true])
    }

    @Test func aLegendSaysThatRoundBracketsCount() throws {
        let papers = try ResumeSamples.read(
            """
            ADA MARSH

            PUBLICATIONS    † = equal first authors        (n) = citations

            1)  A. Marsh and C. Poe, "Event-triggered control of ovens,"
                IEEE Trans. Control Syst. Technol., vol. 33, no. 2, pp. 555–567, Mar. 2025. (6)
            2)  L. Lark, A. Marsh, and I. Roe, "How much flour is enough?" Automatica, vol. 159, 2024. (29)
            3)  A. Marsh, "Saturation is not failure," IEEE Control Syst. Mag., vol. 42, no. 4, Aug. 2022. (83)
            """, path: "cv.txt"
        ).publications
        #expect(papers.map(\.citations) == [6, 29, 83])
    }

    @Test(arguments: ["Journal of Bread. (2019)", "Journal of Bread, 11(3)"])
    func aYearOrAnIssueInRoundBracketsIsNoCount(end: String) {
        let text = ReferenceText(ScalarText("Marsh A, Hill B. Bread and its crusts. " + end))
        #expect(BareCounts.closing(text, isRound: true) == nil)
        #expect(BareCounts.closing(ReferenceText(ScalarText("Marsh A. Bread. Crusts 9, 2019. (12)"))) == nil)
    }

    @Test(arguments: ["Journal of Milling, 14 (7).", "Journal of Milling, no. (7)"])
    func anIssueBehindASpaceIsNoCount(end: String) {
        #expect(BareCounts.closing(ReferenceText(ScalarText("Marsh A. Bread. " + end)), isRound: true) == nil)
    }
}
