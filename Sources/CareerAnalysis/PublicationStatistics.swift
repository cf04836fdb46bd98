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
    public var statedCitations: Int?
    public var statedHIndex: Int?
    /// Ascending; publications without a year are not in it.
    public var byYear: [YearCount] = []
    /// Most papers first, then by name.
    public var byVenue: [VenueCount] = []
    /// The listed publications in the order printed, each with the role of the candidate.
    public var works: [CitedWork] = []

    public init() {}

    public struct YearCount: Hashable, Codable, Sendable {
        public var year: Int
        public var count: Int
    }

    public struct VenueCount: Hashable, Codable, Sendable {
        public var venue: String
        public var rank: String?
        public var count: Int
    }
}

/// A publication, or a project that states citations and belongs to no publication.
public struct CitedWork: Hashable, Sendable {
    /// How the candidate takes part. A co-first author at position 1 is `first`.
    public enum Role: String, Hashable, Codable, CaseIterable, Sendable { case first, coFirst, last, other, unknown }

    public var title: String
    public var venue: String?
    public var rank: String?
    public var date: PartialDate?
    public var role: Role
    public var citations: Int?
    public var stars: Int?
    /// False for a project that only lends its citation count.
    public var isPublication: Bool
    public var evidence: Evidence?
}
