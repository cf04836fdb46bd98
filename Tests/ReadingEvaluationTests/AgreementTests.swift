import Testing

@testable import ReadingEvaluation

struct AgreementTests {
    private func holds(_ agreement: Agreement, _ gold: String, _ found: String) -> Bool {
        agreement.holds(.text(gold), .text(found))
    }

    @Test func datesAgreeToTheCharacter() {
        #expect(holds(.verbatim, "2019-03", "2019-03"))
        #expect(!holds(.verbatim, "2019-03", "2019"))
        #expect(Agreement.verbatim.holds(.number(2019), .text("2019")))
    }

    @Test func equalForgetsCaseAndPunctuation() {
        #expect(holds(.equal, "+44 113 555 0148", "+44-(113)-5550148"))
        #expect(!holds(.equal, "C++", "C"))
        #expect(Agreement.equal.holds(.number(1200), .number(1200)))
    }

    @Test func titlesMayDifferInATenth() {
        #expect(holds(.nearlyEqual, "Graph networks for tides", "Graph networks for the tides"))
        #expect(!holds(.nearlyEqual, "Graph networks for tides", "Graph networks"))
    }

    @Test func employersMayComeWithTheirDepartment() {
        #expect(holds(.nearlyEqualOrContained, "北辰大学", "北辰大学软件学院"))
        // What is left over is the longer part.
        #expect(!holds(.nearlyEqualOrContained, "北辰大学", "北辰大学软件学院计算机科学与技术系"))
        #expect(!holds(.nearlyEqualOrContained, "Otter Bank", "Heron Bank"))
    }

    @Test func positionsMayDifferInAFifthOrHoldOneAnother() {
        #expect(holds(.similar, "Analyst", "Analyst, Data Platform and Reporting"))
        #expect(holds(.similar, "Junior Analyst", "Senior Analyst"))
        #expect(!holds(.similar, "Data Engineer", "Chef"))
        // One character is held by nearly everything.
        #expect(!holds(.similar, "a", "ab"))
    }

    @Test func namesAgreeInAnyOrderOfTheirWords() {
        #expect(holds(.sameWords, "Marisela Thornquist", "THORNQUIST, Marisela"))
        #expect(holds(.sameWords, "陈 小雨", "陈小雨"))
        #expect(!holds(.sameWords, "Marisela Thornquist", "Marisela"))
        #expect(!holds(.sameWords, "An An Li", "An Li Li"))
    }
}
