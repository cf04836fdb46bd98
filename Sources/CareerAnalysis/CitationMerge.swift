public import CitationLists
import Resume

/// How a citation list was laid over the works of a résumé.
public struct CitationMerge: Hashable, Sendable {
    public var format: CitationList.Format
    /// As given on the command line.
    public var path: String
    /// `YYYY-MM-DD`; nil when unknown.
    public var date: String?
    /// Records whose count is that of a work.
    public var matched: Int
    /// Records that are a work and state no count.
    public var matchedWithoutCount: Int
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
    /// What is left over after that is compared without subtitles.
    static func merging(
        _ supplement: CitationSupplement, into works: [CitedWork]
    ) -> (works: [CitedWork], merge: CitationMerge) {
        let records = supplement.list.records.map { (record: $0, title: FoldedTitle($0.title)) }
        let titles = works.map { FoldedTitle($0.title) }
        let places = Dictionary(grouping: records.indices) { records[$0].title.key }
        let cutShort = records.indices.filter { records[$0].title.isCutShort }
        var used: Set<Int> = []
        var matches: [Int: Int] = [:]
        for (index, work) in works.enumerated() where !titles[index].key.isEmpty {
            let candidates =
                (places[titles[index].key] ?? []) + cutShort.filter { records[$0].title.matches(titles[index]) }
            let best = candidates.filter { !used.contains($0) && areClose(records[$0].record.year, work.date?.year) }
                .min { preference(records[$0].record, for: work) < preference(records[$1].record, for: work) }
            guard let best else { continue }
            used.insert(best)
            matches[index] = best
        }
        let left = (works.indices.filter { matches[$0] == nil }, records.indices.filter { !used.contains($0) })
        let pairs = withoutSubtitles(
            left.0.map { ($0, titles[$0], works[$0].date?.year) },
            left.1.map { ($0, records[$0].title, records[$0].record.year) })
        for (work, record) in pairs {
            used.insert(record)
            matches[work] = record
        }
        var merged = works
        for (work, record) in matches {
            guard let citations = records[record].record.citations else { continue }
            merged[work].citations = citations
            merged[work].citationSource = .list(line: records[record].record.line)
        }
        let unmatched = records.indices.filter { !used.contains($0) }.map { records[$0].record }
        let counted = used.count { records[$0].record.citations != nil }
        let merge = CitationMerge(
            format: supplement.list.format, path: supplement.path, date: supplement.list.date ?? supplement.fileDate,
            matched: counted, matchedWithoutCount: used.count - counted,
            unmatchedRecords: unmatched, unmatchedCount: unmatched.count,
            unmatchedWorks: works.indices.filter { works[$0].isPublication && matches[$0] == nil }.map { works[$0].id })
        return (merged, merge)
    }

    private typealias Titled = (index: Int, title: FoldedTitle, year: Int?)

    /// Lists often leave the subtitle out: titles of one year that are one up to it, where no other title is.
    private static func withoutSubtitles(_ works: [Titled], _ records: [Titled]) -> [(work: Int, record: Int)] {
        func byHead(_ titled: [Titled]) -> [String: [Titled]] {
            Dictionary(grouping: titled.filter { $0.title.head.count >= FoldedTitle.shortest }) { item in
                "\(item.title.head) \(item.year.map(String.init) ?? "")"
            }
        }
        let recordsByHead = byHead(records)
        return byHead(works).compactMap { head, works in
            guard works.count == 1, let work = works.first, work.year != nil, let found = recordsByHead[head],
                found.count == 1, let record = found.first, work.title.hasSubtitle != record.title.hasSubtitle
            else { return nil }
            return (work.index, record.index)
        }
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
