public import Resume

/// Everything that is derived from one résumé as of a month. Definitions: contract.md.
public struct CareerAnalysis: Hashable, Sendable {
    public var source: SourceDescription
    /// The month up to which ongoing entries run.
    public var asOf: YearMonth
    /// The candidate's name, stated or inferred.
    public var candidateName: String?
    public var timeline: CareerTimeline
    public var publications: PublicationStatistics
    /// By months of dated evidence, longest first; skills without dates after them in the order of mention.
    public var skills: [SkillUse]
    public var notes: [Note]
}
