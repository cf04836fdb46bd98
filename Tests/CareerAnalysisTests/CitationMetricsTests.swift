import Resume
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

/// Worked examples of the literature.
@Suite struct PublishedExamplesTests {
    /// Rousseau, Egghe, Guns, "Becoming Metric-Wise" (2018), table 7.6: g = 5, and the two lists of its discussion.
    @Test func gIndexOfBecomingMetricWise() {
        #expect(CitationMetrics(counts: [8, 5, 5, 4, 4, 1, 0])?.gIndex == 5)
        #expect(CitationMetrics(counts: [4, 4, 4, 4, 0, 0])?.hIndex == 4)
        #expect(CitationMetrics(counts: [4, 4, 4, 4, 0, 0])?.gIndex == 4)
        #expect(CitationMetrics(counts: [3, 3, 3, 0, 0, 0])?.gIndex == 3)
        // Egghe adds papers without citations until g = 5; here g is at most the number of papers, as in Publish or
        // Perish.
        #expect(CitationMetrics(counts: [15, 10, 5, 3])?.hIndex == 3)
        #expect(CitationMetrics(counts: [15, 10, 5, 3])?.gIndex == 4)
    }

    /// M. Rosenberg's worked example (after Egghe 2006): 16 papers, h = 6, g = 11.
    @Test func hAndGIndexOfRosenberg() {
        let counts = [42, 36, 14, 11, 9, 9, 3, 2, 2, 2, 1, 1, 1, 0, 0, 0]
        let metrics = CitationMetrics(counts: counts)
        #expect(metrics?.hIndex == 6)
        #expect(metrics?.gIndex == 11)
        #expect(metrics?.citations == 133)
        #expect(metrics?.i10Index == 4)
    }

    /// Hirsch 2005: h lies between 0 and the number of papers, and h² never exceeds the citations; m = h / n.
    @Test func mQuotientOfHirsch() {
        let papers = (0..<20).map { index in
            Publication(
                title: "Paper \(index)", releaseDate: PartialDate(year: 2005 + index % 5), citations: 20)
        }
        let found = analysis(publications: papers, asOf: "2025-06").publications
        // "After 20 years of scientific activity, an h index of 20": m is 1, a successful scientist.
        #expect(found.hIndex == 20)
        #expect(found.yearsSinceFirst == 20)
        #expect(found.mQuotient == 1)
    }

    private func paper(_ citations: Int?, authors: Int?) -> Publication {
        Publication(title: "Paper", authorCount: authors, citations: citations)
    }

    /// Harzing: the citations of each paper over its authors, then the h-index of the quotients.
    @Test func normalizedHIndexOfHarzing() {
        // Quotients 20, 10, 5, 3, 2: three have at least 3.
        let papers = [paper(60, authors: 3), paper(10, authors: 1), paper(20, authors: 4), paper(7, authors: 2)]
        let found = analysis(publications: papers + [paper(2, authors: 1)]).publications
        #expect(found.hIndex == 4)
        #expect(found.hINorm == 3)
        #expect(found.hINormRange == nil)
    }

    @Test func unknownAuthorsLeaveARange() {
        let papers = [paper(9, authors: 3), paper(9, authors: nil), paper(nil, authors: 1)]
        let found = analysis(publications: papers).publications
        #expect(found.hINorm == 1)
        #expect(found.hINormRange == 1...2)
        #expect(analysis(publications: [paper(9, authors: nil)]).publications.hINorm == nil)
        #expect(analysis(publications: [paper(nil, authors: 2)]).publications.hINorm == nil)
    }
}
