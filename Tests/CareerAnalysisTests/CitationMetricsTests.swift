import Testing
import _TestSupport

@testable import CareerAnalysis

@Suite struct CitationMetricsTests {
    @Test func hIndexOfHirsch() {
        #expect(CitationMetrics(counts: [10, 8, 5, 4, 3])?.hIndex == 4)
        #expect(CitationMetrics(counts: [25, 8, 5, 3, 3])?.hIndex == 3)
        #expect(CitationMetrics(counts: [0, 0])?.hIndex == 0)
        #expect(CitationMetrics(counts: [500])?.hIndex == 1)
        #expect(CitationMetrics(counts: [3, 3, 3])?.hIndex == 3)
    }

    @Test func gIndexOfEgghe() {
        // 10, 18, 23, 27, 30: 30 >= 25.
        #expect(CitationMetrics(counts: [10, 8, 5, 4, 3])?.gIndex == 5)
        // 80, 140, 180, 186: 186 >= 16, and there are four works only.
        #expect(CitationMetrics(counts: [80, 60, 40, 6])?.gIndex == 4)
        // 4, 5, 6, 7: 5 >= 4, 6 < 9.
        #expect(CitationMetrics(counts: [4, 1, 1, 1])?.gIndex == 2)
        #expect(CitationMetrics(counts: [0])?.gIndex == 0)
    }

    @Test func i10CountsTenAndMore() {
        #expect(CitationMetrics(counts: [80, 60, 40, 6])?.i10Index == 3)
        #expect(CitationMetrics(counts: [10, 9])?.i10Index == 1)
    }

    @Test func withoutCountsThereAreNoMetrics() {
        #expect(CitationMetrics(counts: []) == nil)
    }

    @Test func absurdCountsDoNotOverflow() {
        let metrics = CitationMetrics(counts: [.max, .max, -5])
        #expect(metrics?.citations == .max)
        #expect(metrics?.hIndex == 2)
        #expect(metrics?.gIndex == 3)
    }

    @Test func definitionsHoldForRandomCounts() {
        var generator = SeededGenerator(seed: 3)
        for _ in 0..<1000 {
            let counts = (0..<Int.random(in: 1...30, using: &generator)).map { _ in
                Int.random(in: 0...40, using: &generator)
            }
            let descending = counts.sorted(by: >)
            let h = (0...counts.count).last { h in counts.count { $0 >= h } >= h }
            let g = (0...counts.count).last { g in descending.prefix(g).reduce(0, +) >= g * g }
            let metrics = CitationMetrics(counts: counts)
            #expect(metrics?.hIndex == h)
            #expect(metrics?.gIndex == g)
            #expect(metrics?.citations == counts.reduce(0, +))
            #expect((metrics?.gIndex ?? 0) >= (metrics?.hIndex ?? 0))
        }
    }
}
