import CitationLists
import Resume

/// The publications with the lines that their counts come from.
struct PublicationsForm: Encodable {
    var statistics: PublicationStatistics
    var index: EvidenceIndex

    private enum CodingKeys: String, CodingKey {
        case count, firstAuthor, coFirst, lastAuthor, citations, stars, hIndex, gIndex, i10Index, mQuotient, hINorm
        case hINormRange, yearsSinceFirst, statedCitations, statedCitationsDifference, statedHIndex
        case byYear, byVenue, byRank, byRole, works, citationList
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(statistics.count, forKey: .count)
        try container.encode(statistics.firstAuthor, forKey: .firstAuthor)
        try container.encode(statistics.coFirst, forKey: .coFirst)
        try container.encode(statistics.lastAuthor, forKey: .lastAuthor)
        try container.encode(statistics.citations, forKey: .citations)
        try container.encode(statistics.stars, forKey: .stars)
        try container.encode(statistics.hIndex, forKey: .hIndex)
        try container.encode(statistics.gIndex, forKey: .gIndex)
        try container.encode(statistics.i10Index, forKey: .i10Index)
        try container.encode(statistics.mQuotient, forKey: .mQuotient)
        try container.encode(statistics.hINorm, forKey: .hINorm)
        try container.encodeIfPresent(statistics.hINormRange?.bounds, forKey: .hINormRange)
        try container.encode(statistics.yearsSinceFirst, forKey: .yearsSinceFirst)
        try container.encode(statistics.statedCitations, forKey: .statedCitations)
        try container.encode(statistics.statedCitationsDifference, forKey: .statedCitationsDifference)
        try container.encode(statistics.statedHIndex, forKey: .statedHIndex)
        try container.encode(
            statistics.byYear.map { CountForm(year: $0.year, works: $0.works, index) }, forKey: .byYear)
        try container.encode(
            statistics.byVenue.map { CountForm(venue: $0.venue, rank: $0.rank, works: $0.works, index) },
            forKey: .byVenue)
        try container.encode(
            statistics.byRank.map { CountForm(rank: $0.rank, works: $0.works, index) }, forKey: .byRank)
        try container.encode(
            statistics.byRole.map { CountForm(role: $0.role, works: $0.works, index) }, forKey: .byRole)
        try container.encode(statistics.works, forKey: .works)
        try container.encodeIfPresent(statistics.citationMerge, forKey: .citationList)
    }
}

/// How many works share a year, a venue, a rank or a role.
private struct CountForm: Encodable {
    var year: Int?
    var venue: String?
    var rank: String?
    var role: CitedWork.Role?
    var count: Int
    var works: [String]
    var evidence: RangesForm?

    init(
        year: Int? = nil, venue: String? = nil, rank: String? = nil, role: CitedWork.Role? = nil, works: [String],
        _ index: EvidenceIndex
    ) {
        self.year = year
        self.venue = venue
        self.rank = rank
        self.role = role
        count = works.count
        self.works = works
        evidence = RangesForm(index.ranges(of: works))
    }
}

extension CitedWork: Encodable {
    private enum CodingKeys: String, CodingKey {
        case id, title, venue, rank, date, role, authorCount, citations, citationSource, citationLine
        case statedCitations, stars, evidence
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(id, forKey: .id)
        try container.encode(title, forKey: .title)
        try container.encodeIfPresent(venue, forKey: .venue)
        try container.encodeIfPresent(rank, forKey: .rank)
        try container.encodeIfPresent(date, forKey: .date)
        try container.encode(role, forKey: .role)
        try container.encodeIfPresent(authorCount, forKey: .authorCount)
        try container.encode(citations, forKey: .citations)
        switch citationSource {
        case .stated: try container.encode("stated", forKey: .citationSource)
        case .list(let line):
            try container.encode("list", forKey: .citationSource)
            try container.encode(line, forKey: .citationLine)
            try container.encodeIfPresent(statedCitations, forKey: .statedCitations)
        case nil: break
        }
        try container.encodeIfPresent(stars, forKey: .stars)
        try container.encodeIfPresent(evidence, forKey: .evidence)
    }
}

extension CitationMerge: Encodable {
    /// At most so many records are listed; `unmatchedCount` counts all.
    static let listedRecords = 1000

    private enum CodingKeys: String, CodingKey {
        case path, format, date, matched, matchedWithoutCount, unmatchedCount, unmatchedRecords, unmatchedWorks
    }
    private enum RecordKeys: String, CodingKey { case line, title, year, citations }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(path, forKey: .path)
        try container.encode(format, forKey: .format)
        try container.encode(date, forKey: .date)
        try container.encode(matched, forKey: .matched)
        try container.encode(matchedWithoutCount, forKey: .matchedWithoutCount)
        try container.encode(unmatchedCount, forKey: .unmatchedCount)
        var list = container.nestedUnkeyedContainer(forKey: .unmatchedRecords)
        for record in unmatchedRecords.prefix(Self.listedRecords) {
            var form = list.nestedContainer(keyedBy: RecordKeys.self)
            try form.encode(record.line, forKey: .line)
            try form.encode(record.title, forKey: .title)
            try form.encode(record.year, forKey: .year)
            try form.encode(record.citations, forKey: .citations)
        }
        try container.encode(unmatchedWorks, forKey: .unmatchedWorks)
    }
}
