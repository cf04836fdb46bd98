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
        citations = descending.reduce(0) { $0.addingReportingOverflow($1).overflow ? .max : $0 + $1 }
        hIndex = Self.hIndex(descending)
        gIndex = Self.gIndex(descending)
        i10Index = descending.count { $0 >= 10 }
    }

    /// The largest h such that h works have at least h citations each.
    ///
    /// J. E. Hirsch, "An index to quantify an individual's scientific research output", PNAS 102 (2005) 16569.
    private static func hIndex(_ descending: [Int]) -> Int {
        descending.enumerated().prefix { $0.element > $0.offset }.count
    }

    /// The largest g such that the g most cited works together have at least g² citations; at most the number of works.
    ///
    /// L. Egghe, "Theory and practise of the g-index", Scientometrics 69 (2006) 131.
    private static func gIndex(_ descending: [Int]) -> Int {
        var sum = 0
        var index = 0
        for (offset, count) in descending.enumerated() {
            let (next, overflow) = sum.addingReportingOverflow(count)
            sum = overflow ? .max : next
            if sum >= (offset + 1) * (offset + 1) { index = offset + 1 }
        }
        return index
    }
}
