public import Resume

/// Counts and citation metrics over the listed works. Nil is unknown, never zero.
public struct PublicationStatistics: Hashable, Sendable {
    public var count = 0
    /// Papers with the candidate at position 1.
    public var firstAuthor = 0
    /// Papers where the candidate bears a mark of equal contribution, position 1 included.
    public var coFirst = 0
    public var lastAuthor = 0
    /// Sum over the cited works: publications, and projects with a stated count that belong to no publication.
    public var citations: Int?
    public var stars: Int?
    public var hIndex: Int?
    public var gIndex: Int?
    public var i10Index: Int?
    /// The h-index over the years since the first dated publication; rounded to a hundredth.
    public var mQuotient: Double?
    /// The h-index over citations per author.
    public var hINorm: Int?
    /// Lowest and highest value that papers with an unknown number of authors allow; nil when the number is exact.
    public var hINormRange: ClosedRange<Int>?
    /// From the year of the first dated publication to the as-of year, at least 1.
    public var yearsSinceFirst: Int?
    public var statedCitations: Int?
    public var statedHIndex: Int?
    /// Where the stated figures stand.
    public var statedEvidence: Evidence?
    /// Ascending; publications without a year are not in it.
    public var byYear: [YearCount] = []
    /// Most papers first, then by name.
    public var byVenue: [VenueCount] = []
    /// Most papers first, then by name; publications without a rank are not in it.
    public var byRank: [RankCount] = []
    /// In the order of the roles; every publication has one.
    public var byRole: [RoleCount] = []
    /// The listed publications in the order printed, each with the role of the candidate.
    public var works: [CitedWork] = []
    /// The stars of the works and projects that count, by identifier.
    public var starCounts: [String: Int] = [:]
    /// Their identifiers in the order printed.
    public var starred: [String] = []
    /// What a citation list said of the works; nil when none was given.
    public var citationMerge: CitationMerge?

    public init() {}

    public struct YearCount: Hashable, Sendable {
        public var year: Int
        public var works: [String]
        public var count: Int { works.count }
    }

    public struct VenueCount: Hashable, Sendable {
        public var venue: String
        public var rank: String?
        public var works: [String]
        public var count: Int { works.count }
    }

    public struct RankCount: Hashable, Sendable {
        public var rank: String
        public var works: [String]
        public var count: Int { works.count }
    }

    public struct RoleCount: Hashable, Sendable {
        public var role: CitedWork.Role
        public var works: [String]
        public var count: Int { works.count }
    }
}

extension PublicationStatistics {
    /// What the person states less what the works add up to; nil unless both are known.
    public var statedCitationsDifference: Int? {
        guard let statedCitations, let citations else { return nil }
        let (difference, overflow) = statedCitations.subtractingReportingOverflow(citations)
        return overflow ? nil : difference
    }
}

extension PublicationStatistics {
    /// The earliest publication that is dated up to the as-of year.
    func first(asOf: YearMonth) -> CitedWork? {
        works.filter { $0.isPublication && $0.date.map { $0.year <= asOf.year } ?? false }
            .min { ($0.date?.year ?? 0) < ($1.date?.year ?? 0) }
    }
}

/// A publication, or a project that states citations and belongs to no publication.
public struct CitedWork: Hashable, Sendable {
    /// How the candidate takes part. A co-first author at position 1 is `first`.
    public enum Role: String, Hashable, Codable, CaseIterable, Sendable { case first, coFirst, last, other, unknown }

    /// `publication-1`, or `project-1`: number in the order printed.
    public var id: String
    public var title: String
    public var venue: String?
    public var rank: String?
    public var date: PartialDate?
    public var role: Role
    /// The candidate bears a mark of equal contribution, whatever the position.
    public var hasEqualContribution: Bool
    /// The candidate stands last of several authors.
    public var isLastAuthor: Bool
    /// Nil when the list of authors is cut short or absent.
    public var authorCount: Int?
    /// The authors that are certain: those listed, and the candidate; at least 1.
    public var leastAuthorCount: Int
    /// What counts: of the citation list where it has the work, else as stated.
    public var citations: Int?
    public var statedCitations: Int?
    public var citationSource: CitationSource?
    public var stars: Int?
    /// False for a project that only lends its citation count.
    public var isPublication: Bool
    public var evidence: Evidence?
}

extension CitedWork {
    /// Its count comes from a citation list.
    var isInList: Bool {
        if case .list = citationSource { return true }
        return false
    }
}

/// Where a citation count comes from.
public enum CitationSource: Hashable, Sendable {
    case stated
    /// 1-based line of the citation list.
    case list(line: Int)
}
