public import Resume

/// Everything that is derived from one résumé as of a month. Definitions: contract.md.
public struct CareerAnalysis: Hashable, Sendable {
    public var source: SourceDescription
    /// The month up to which ongoing entries run.
    public var asOf: YearMonth
    /// The candidate's name, stated or inferred.
    public var candidateName: String?
    /// What tells the same person twice.
    public var identity: CandidateIdentity
    public var timeline: CareerTimeline
    public var publications: PublicationStatistics
    /// By months of dated evidence, longest first; skills without dates after them in the order of mention.
    public var skills: [SkillUse]
    public var notes: [Note]
}

extension CareerAnalysis {
    /// Derives everything from what the résumé states. Total: absurd, reversed and future dates count for nothing.
    ///
    /// Takes n log n in the number of entries; `timeline.overlaps` is cut off at 1000 pairs.
    ///
    /// - Parameter citations: counts of a bibliographic source, which take the place of the stated ones.
    public init(of resume: Resume, asOf: YearMonth, citations: CitationSupplement? = nil) {
        source = resume.reading.source
        self.asOf = asOf
        candidateName = resume.basics.name ?? resume.reading.inferred?.name
        timeline = CareerTimeline(of: resume, asOf: asOf)
        identity = CandidateIdentity(of: resume, name: candidateName, entries: timeline.entries)
        publications = PublicationStatistics(of: resume, asOf: asOf, citations: citations)
        skills = SkillUse.uses(of: resume.skills, entries: timeline.entries)
        notes = NoteBuilder(resume: resume, asOf: asOf, timeline: timeline, publications: publications).notes()
    }
}

extension CareerAnalysis {
    /// Makes the tables that every analysis asks, while others read.
    public static func prepare() { _ = EmployerName("Employer") }
}
