public import Resume

/// When the candidate did what, and the totals over it. All counts are months, both end months counted.
public struct CareerTimeline: Hashable, Sendable {
    /// Work, then education, then projects, each in the order printed. Identifiers: `work-1`, `education-1`, ...
    public var entries: [TimelineEntry] = []
    /// Months covered by the union of all work entries, internships included.
    public var employmentMonths = 0
    /// Fewest and most months that year-only dates allow.
    public var employmentMonthsRange = 0...0
    /// What the person claims in words; never used in a total.
    public var statedExperienceMonths: Int?
    /// Union of the work entries that are neither internship, part-time nor freelance.
    public var fullTimeMonths = 0
    public var internshipMonths = 0
    public var partTimeMonths = 0
    public var freelanceMonths = 0
    /// One per employer, in the order of first start; consecutive positions at one employer are one tenure.
    public var tenures: [Tenure] = []
    /// Distinct employers of the work entries that have begun; self-employment is none.
    public var employers = 0
    public var promotions = 0
    /// Over the tenures, internships left out when there are others; nil without any tenure.
    public var medianTenureMonths: Double?
    /// Rounded to a tenth of a month.
    public var averageTenureMonths: Double?
    public var longestTenureMonths: Int?
    public var gaps: [EmploymentGap] = []
    /// By their first month, the first 1000 of them.
    public var overlaps: [EmploymentOverlap] = []

    public init() {}
}

/// One entry on the time axis.
public struct TimelineEntry: Hashable, Sendable {
    public enum Kind: String, Hashable, Codable, CaseIterable, Sendable { case work, education, project }

    /// `work-1`: kind and 1-based number in the order printed.
    public var id: String
    public var kind: Kind
    /// Position; degree and field; project name.
    public var title: String?
    public var organization: String?
    /// As stated.
    public var dates: DateSpan
    /// First to last month at the widest reading, cut at the as-of month; nil when undated, reversed or in the future.
    public var interval: MonthInterval?
    /// Inclusive months of `interval`; nil with it.
    public var months: Int?
    /// Fewest and most months when a date is year-only; nil otherwise.
    public var monthsRange: ClosedRange<Int>?
    public var employmentType: EmploymentType?
    public var isPartTime: Bool
    /// Lines that describe it, verbatim.
    public var highlights: [String]
    public var evidence: Evidence?
}

/// A stretch of whole months, both ends included.
public struct MonthInterval: Hashable, Sendable {
    public var first: YearMonth
    public var last: YearMonth

    /// Nil when `last` is before `first`.
    public init?(first: YearMonth, last: YearMonth) {
        guard first <= last else { return nil }
        self.first = first
        self.last = last
    }

    public var months: Int { first.distance(to: last) + 1 }
}

/// The time at one employer: positions that follow one another without a gap.
public struct Tenure: Hashable, Sendable {
    public var employer: String
    /// Identifiers of the positions, earliest first.
    public var entries: [String]
    public var interval: MonthInterval
    public var months: Int
    /// Fewest and most months when a year-only date leaves the length open; nil otherwise.
    public var monthsRange: ClosedRange<Int>?
    /// The title rose in level from one position to the next.
    public var promotions: Int
    /// Every position of it is an internship.
    public var isInternship: Bool
}

/// Three or more whole months between first and last work that no work and no education covers.
public struct EmploymentGap: Hashable, Sendable {
    public var interval: MonthInterval
    /// What the text states of it: leave, sabbatical.
    public var reason: String?
    /// Identifier of the work entry, else the education entry, that begins right after it.
    public var endedBy: String?
}

/// Two work entries that share at least one month, at the widest reading of their dates.
public struct EmploymentOverlap: Hashable, Sendable {
    /// Identifiers of both.
    public var entries: [String]
    public var interval: MonthInterval
    /// The months that both certainly share, whatever month a year-only date means; nil when there are none.
    public var certain: MonthInterval?
    /// Both are full-time as far as stated, at different employers, for more than a month of handover: worth asking about.
    public var isBetweenFullTimePosts: Bool
}

extension EmploymentOverlap {
    /// The fewest and the most months that both share.
    public var monthsRange: ClosedRange<Int> { min(certain?.months ?? 0, interval.months)...interval.months }
}
