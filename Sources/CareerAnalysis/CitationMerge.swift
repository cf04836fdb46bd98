public import CitationLists
import Resume

/// How a citation list was laid over the works of a résumé.
public struct CitationMerge: Hashable, Sendable {
    public var format: CitationList.Format
    /// As given on the command line.
    public var path: String
    /// `YYYY-MM-DD`; nil when unknown.
    public var date: String?
    public var matched: Int
    /// Records of the list that no work of the résumé is, in their own order.
    public var unmatchedRecords: [CitationRecord]
    /// How many they are, listed or not.
    public var unmatchedCount: Int
    /// Identifiers of the publications that the list does not have.
    public var unmatchedWorks: [String]
}

/// A citation list with what the file says of itself.
public struct CitationSupplement: Hashable, Sendable {
    public var list: CitationList
    public var path: String
    /// When the file was last written, `YYYY-MM-DD`: stands in where the list states no date.
    public var fileDate: String?

    public init(list: CitationList, path: String, fileDate: String? = nil) {
        self.list = list
        self.path = path
        self.fileDate = fileDate
    }
}

extension CitationMerge {
    /// Lays the counts of the list over the works. A record and a work are one when their folded titles are equal and
    /// their years, where both are known, differ by no more than one: preprints come out the year before. Among several
    /// records of a work the one of the same year counts, then the one with most citations; each record serves once.
    static func merging(
        _ supplement: CitationSupplement, into works: [CitedWork]
    ) -> (works: [CitedWork], merge: CitationMerge) {
        let records = supplement.list.records.map { (record: $0, title: FoldedTitle($0.title)) }
        let places = Dictionary(grouping: records.indices) { records[$0].title.key }
        let cutShort = records.indices.filter { records[$0].title.isCutShort }
        var used: Set<Int> = []
        var works = works
        for (index, work) in works.enumerated() {
            let title = FoldedTitle(work.title)
            let candidates = ((places[title.key] ?? []) + cutShort.filter { records[$0].title.matches(title) })
                .filter {
                    !used.contains($0) && !title.key.isEmpty && areClose(records[$0].record.year, work.date?.year)
                }
            guard
                let best = candidates.min(by: {
                    preference(records[$0].record, for: work) < preference(records[$1].record, for: work)
                })
            else { continue }
            used.insert(best)
            let record = records[best].record
            if let citations = record.citations {
                works[index].citations = citations
                works[index].citationSource = .list(line: record.line)
            }
        }
        let unmatched = records.indices.filter { !used.contains($0) }.map { records[$0].record }
        let merge = CitationMerge(
            format: supplement.list.format, path: supplement.path, date: supplement.list.date ?? supplement.fileDate,
            matched: used.count,
            unmatchedRecords: unmatched, unmatchedCount: unmatched.count, unmatchedWorks: [])
        return (works, merge)
    }

    private static func areClose(_ one: Int?, _ other: Int?) -> Bool {
        guard let one, let other else { return true }
        return abs(one - other) <= 1
    }

    /// Smaller is better.
    private static func preference(_ record: CitationRecord, for work: CitedWork) -> (Int, Int, Int) {
        let distance = record.year.flatMap { year in work.date.map { abs($0.year - year) } } ?? 1
        return (distance, -(record.citations ?? -1), record.line)
    }
}
