/// Two work entries that share at least one month, at the widest reading of their dates.
public struct EmploymentOverlap: Hashable, Sendable {
    /// Identifiers of both.
    public var entries: [String]
    public var interval: MonthInterval
    /// The months that both certainly share, whatever month a year-only date means; nil when there are none.
    public var certain: MonthInterval?
    /// Why it is expected, or worth asking about.
    public var reason: Reason

    public enum Reason: String, Hashable, Codable, CaseIterable, Sendable {
        /// Two full-time posts, as far as stated, at different employers for more than a month of handover.
        case fullTimePosts = "full-time-posts"
        /// Year-only dates leave open whether the posts share more than a month.
        case vagueDates = "vague-dates"
        case sameEmployer = "same-employer"
        case internship
        case partTime = "part-time"
        case freelance
        case contract
        /// Visiting, honorary and advisory posts are held beside another one.
        case sidePost = "side-post"
        /// One post ends in the month in which the other begins.
        case handover
    }
}

extension EmploymentOverlap {
    /// The fewest and the most months that both share.
    public var monthsRange: ClosedRange<Int> { min(certain?.months ?? 0, interval.months)...interval.months }
    /// Worth asking about.
    public var isBetweenFullTimePosts: Bool { reason == .fullTimePosts }
    public var assessment: OverlapAssessment { reason.assessment }
}

extension EmploymentOverlap.Reason {
    public var assessment: OverlapAssessment {
        switch self {
        case .fullTimePosts: .ask
        case .vagueDates: .uncertain
        default: .expected
        }
    }
}

/// A work entry and an education entry that share at least one month, at the widest reading of their dates.
public struct StudyOverlap: Hashable, Sendable {
    /// Identifiers of the post and of the studies.
    public var entries: [String]
    public var interval: MonthInterval
    /// The months that both certainly share; nil when there are none.
    public var certain: MonthInterval?
    public var reason: Reason

    public enum Reason: String, Hashable, Codable, CaseIterable, Sendable {
        /// A full-time post, as far as stated, beside full-time studies for more than the months of a transition.
        case fullTimePost = "full-time-post"
        /// Year-only dates leave open whether they share more than the months of a transition.
        case vagueDates = "vague-dates"
        case internship
        /// The post or the studies are part-time.
        case partTime = "part-time"
        case freelance
        case contract
        case sidePost = "side-post"
        /// A post for students: teaching and research assistants, Werkstudenten, 工讀生.
        case studentPost = "student-post"
        /// A post at the school itself, an assistantship say.
        case sameInstitution = "same-institution"
        /// Doctoral candidates are employed as a rule.
        case doctorate
        /// The post begins while the studies end, or the other way round.
        case transition
    }
}

extension StudyOverlap {
    /// The fewest and the most months that both share.
    public var monthsRange: ClosedRange<Int> { min(certain?.months ?? 0, interval.months)...interval.months }
    public var assessment: OverlapAssessment { reason.assessment }
}

extension StudyOverlap.Reason {
    public var assessment: OverlapAssessment {
        switch self {
        case .fullTimePost: .ask
        case .vagueDates: .uncertain
        default: .expected
        }
    }
}

/// What an overlap asks of its reader.
public enum OverlapAssessment: String, Hashable, Codable, CaseIterable, Sendable { case expected, ask, uncertain }
