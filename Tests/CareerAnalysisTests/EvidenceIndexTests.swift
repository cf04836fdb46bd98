import Testing

@testable import CareerAnalysis

@Suite struct EvidenceIndexTests {
    @Test func rangesThatTouchAreOne() {
        #expect(LineRanges.merged([7...9, 1...2, 3...3, 8...12]) == [1...3, 7...12])
        #expect(LineRanges.merged([]) == [])
        #expect(LineRanges.merged([.max - 1 ... .max, 1 ... .max]) == [1 ... .max])
    }

    @Test func entriesWithoutLinesHaveNone() {
        let entries = analysis([work("A", "x", "2020", nil, lines: 4...6), work("B", "x", "2020", nil)]).timeline
            .entries
        #expect(EvidenceIndex(entries).ranges(of: ["work-2", "work-1", "work-9"]) == [4...6])
    }
}
