public import Resume

/// Three or more whole months between first and last work without a post, service not counted as one.
public struct EmploymentBreak: Hashable, Sendable {
    public var interval: MonthInterval
    /// The most months that it can have when a year-only date beside it leaves its length open; nil otherwise.
    public var mostMonths: Int?
    /// What fills it, each month once: service, study, leave, unknown start, nothing. None is empty.
    public var covers: [Cover]

    public struct Cover: Hashable, Sendable {
        public var kind: Kind
        public var months: Int
        /// Identifiers of the entries that cover it; empty for a leave and for nothing.
        public var entries: [String]
        /// Where a leave is stated.
        public var evidence: Evidence?
    }

    public enum Kind: String, Hashable, Codable, CaseIterable, Sendable {
        /// Military or civil service.
        case service
        case study
        /// A leave or sabbatical that the text states.
        case leave
        /// Perhaps an entry that states its end and no start.
        case unknownStart = "unknown-start"
        case nothing
    }
}
