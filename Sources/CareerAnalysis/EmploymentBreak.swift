public import Resume

/// Three or more whole months between first and last work without a post, service not counted as one.
public struct EmploymentBreak: Hashable, Sendable {
    public var interval: MonthInterval
    /// What fills it, each month once: service before study before leave before nothing. None is empty.
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
        case nothing
    }
}
