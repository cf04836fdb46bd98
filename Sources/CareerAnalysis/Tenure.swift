/// The time at one employer: positions that follow one another without a gap.
public struct Tenure: Hashable, Sendable {
    public var employer: String
    /// Identifiers of the positions, earliest first.
    public var entries: [String]
    public var interval: MonthInterval
    public var months: Int
    /// Fewest and most months when a year-only date leaves the length open; nil otherwise.
    public var monthsRange: ClosedRange<Int>?
    /// Identifiers of the positions whose title rose in level over the position before.
    public var promotedTo: [String]
    /// Every position of it is an internship.
    public var isInternship: Bool

    public var promotions: Int { promotedTo.count }
}

/// A distinct employer of the work entries.
public struct Employer: Hashable, Sendable {
    /// As first printed.
    public var name: String
    /// Identifiers of the positions held there.
    public var entries: [String]
}
