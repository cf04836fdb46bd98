public import Resume

/// When the candidate did what, and the totals over it. All counts are months, both end months counted.
public struct CareerTimeline: Hashable, Sendable {
    /// Work, then education, then projects, each in the order printed. Identifiers: `work-1`, `education-1`, ...
    public var entries: [TimelineEntry] = []
    /// Union of all work entries, internships included.
    public var employment = MonthTotal.none
    /// What the person claims in words; never used in a total.
    public var statedExperienceMonths: Int?
    /// The greater of "5-7 years"; nil when one number is stated.
    public var statedExperienceMonthsMost: Int?
    /// "10+ years": more is meant.
    public var statedExperienceIsOpen = false
    /// Where the claim stands.
    public var statedExperienceEvidence: Evidence?
    /// Union of the work entries of no other form: full-time as far as stated.
    public var fullTime = MonthTotal.none
    public var internship = MonthTotal.none
    public var partTime = MonthTotal.none
    public var contract = MonthTotal.none
    public var freelance = MonthTotal.none
    /// One per employer, in the order of first start; consecutive positions at one employer are one tenure.
    public var tenures: [Tenure] = []
    /// Distinct employers of the work entries that have begun; self-employment is none.
    public var employerList: [Employer] = []
    /// Over the tenures, internships left out when there are others; nil without any tenure.
    public var tenureStatistics: TenureStatistics?
    public var gaps: [EmploymentGap] = []
    /// Stretches without paid work between the first and the last of it, with what fills them.
    public var breaks: [EmploymentBreak] = []
    /// By their first month, the first 1000 of them.
    public var overlaps: [EmploymentOverlap] = []
    /// Posts held during studies, by work entry, the first 1000 of them.
    public var studyOverlaps: [StudyOverlap] = []

    public init() {}
}

extension CareerTimeline {
    public var employmentMonths: Int { employment.months }
    /// Fewest and most months that year-only dates allow.
    public var employmentMonthsRange: ClosedRange<Int> { employment.range }
    public var fullTimeMonths: Int { fullTime.months }
    public var internshipMonths: Int { internship.months }
    public var partTimeMonths: Int { partTime.months }
    public var contractMonths: Int { contract.months }
    public var freelanceMonths: Int { freelance.months }
    /// Distinct employers of the work entries that have begun; self-employment is none.
    public var employers: Int { employerList.count }
    public var promotions: Int { tenures.reduce(0) { $0 + $1.promotions } }
    public var medianTenureMonths: Double? { tenureStatistics?.median }
    public var averageTenureMonths: Double? { tenureStatistics?.average }
    public var longestTenureMonths: Int? { tenureStatistics?.longest }
    /// The tenures of that length, in the order of first start; several when they are equally long.
    public var longestTenures: [Tenure] {
        guard let statistics = tenureStatistics else { return [] }
        let counted = Set(statistics.entries)
        return tenures.filter { $0.months == statistics.longest && counted.contains($0.entries) }
    }
    /// How far the claim lies outside the range of `employmentMonths`; negative when it is the smaller one. An open claim
    /// ("10+ years") is never the smaller one.
    public var statedExperienceDifference: Int? {
        guard let least = statedExperienceMonths, entries.contains(where: { $0.kind == .work }) else { return nil }
        let most = statedExperienceIsOpen ? Int.max : max(statedExperienceMonthsMost ?? least, least)
        if least > employment.range.upperBound { return least - employment.range.upperBound }
        return most < employment.range.lowerBound ? most - employment.range.lowerBound : 0
    }
}

extension CareerTimeline {
    /// The claim and the dates are more than a year apart; the twelve of "12+ years" are too, where the dates add up to
    /// fifteen.
    var statedExperienceDiffers: Bool {
        guard let difference = statedExperienceDifference, let least = statedExperienceMonths else { return false }
        if difference.magnitude > 12 { return true }
        let most = max(statedExperienceMonthsMost ?? least, least)
        return statedExperienceIsOpen && employment.range.lowerBound - most > 12
    }

    /// `96 months`, `60 to 84 months`, `120 months or more`; empty where nothing is claimed.
    var statedExperienceText: String {
        guard let least = statedExperienceMonths else { return "" }
        let most = statedExperienceMonthsMost.map { " to \($0)" } ?? ""
        return "\(least)\(most) months" + (statedExperienceIsOpen ? " or more" : "")
    }
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
    /// The months that every reading of the dates covers; nil when no single month is certain.
    public var certain: MonthInterval?
    /// Inclusive months of `interval`; nil with it.
    public var months: Int?
    /// Fewest and most months when a date is year-only; nil otherwise.
    public var monthsRange: ClosedRange<Int>?
    public var employmentType: EmploymentType?
    /// The rank that the title of a work entry states.
    public var titleLevel: TitleLevel?
    /// The level of the degree that an education entry states.
    public var degreeLevel: DegreeLevel?
    public var isPartTime: Bool
    /// A stay at a house that is not one's own: a visiting post, an exchange year.
    public var isVisit: Bool
    /// Lines that describe it, verbatim.
    public var highlights: [String]
    public var evidence: Evidence?
}
