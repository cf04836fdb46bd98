/// Citation indices over the known citation counts of works, in any order.
struct CitationMetrics: Hashable, Sendable {
    var citations: Int
    var hIndex: Int
    var gIndex: Int
    var i10Index: Int

    /// Nil when no count is known: unknown is not zero. Negative counts are taken as zero.
    init?(counts: [Int]) {
        guard !counts.isEmpty else { return nil }
        let descending = counts.map { max($0, 0) }.sorted(by: >)
        citations = descending.reduce(0, Int.saturatingSum)
        hIndex = Self.hIndex(descending)
        gIndex = Self.gIndex(descending)
        i10Index = descending.count { $0 >= 10 }
    }

    /// The largest h such that h works have at least h citations each.
    ///
    /// J. E. Hirsch, "An index to quantify an individual's scientific research output", PNAS 102 (2005) 16569.
    static func hIndex(_ descending: [Int]) -> Int {
        descending.enumerated().prefix { $0.element > $0.offset }.count
    }

    /// The largest g such that the g most cited works together have at least g² citations; at most the number of works.
    ///
    /// L. Egghe, "Theory and practise of the g-index", Scientometrics 69 (2006) 131.
    private static func gIndex(_ descending: [Int]) -> Int {
        var sum = 0
        var index = 0
        for (offset, count) in descending.enumerated() {
            sum = .saturatingSum(sum, count)
            if sum >= (offset + 1) * (offset + 1) { index = offset + 1 }
        }
        return index
    }
}

/// The h-index over citations per author: each paper's citations divided by its number of authors.
///
/// A.-W. Harzing, S. Alakangas, D. Adams, "hIa: an individual annual h-index to accommodate disciplinary and career
/// length differences", Scientometrics 99 (2014) 811.
struct NormalizedHIndex: Hashable, Sendable {
    /// Papers with an unknown number of authors left out.
    var lowest: Int
    /// Those papers have no more authors than are listed.
    var highest: Int

    /// Nil when no paper has both a citation count and a number of authors.
    init?(of works: [CitedWork]) {
        let cited = works.filter { $0.citations != nil }
        guard cited.contains(where: { $0.authorCount != nil }) else { return nil }
        // h papers have at least h citations per author each exactly when their whole quotients do.
        func index(_ works: [CitedWork]) -> Int {
            CitationMetrics.hIndex(works.map { max($0.citations ?? 0, 0) / max($0.leastAuthorCount, 1) }.sorted(by: >))
        }
        lowest = index(cited.filter { $0.authorCount != nil })
        highest = index(cited)
    }
}
