public import Resume

/// Three or more whole months between first and last work that no work and no education covers.
public struct EmploymentGap: Hashable, Sendable {
    /// The months that are uncovered at the widest reading of all dates: they are uncovered for certain.
    public var interval: MonthInterval
    /// The most months that the gap can have when a year-only date beside it leaves its length open; nil otherwise.
    public var mostMonths: Int?
    /// What the text states of it: leave, sabbatical.
    public var reason: String?
    /// Where the reason stands.
    public var reasonEvidence: Evidence?
    /// Identifier of the work or education entry that ends right before it.
    public var begunBy: String?
    /// Identifier of the work entry, else the education entry, that begins right after it.
    public var endedBy: String?

    public var months: Int { interval.months }
}
