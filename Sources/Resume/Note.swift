/// Something that a reader of the résumé should check, with the lines it comes from.
public struct Note: Hashable, Codable, Sendable {
    public var code: NoteCode
    /// One English sentence; pages write their own in the page's language.
    public var message: String
    /// The identifier of the entry that it concerns: `work-1`.
    public var entry: String?
    public var evidence: Evidence?

    public init(code: NoteCode, message: String, entry: String? = nil, evidence: Evidence? = nil) {
        self.code = code
        self.message = message
        self.entry = entry
        self.evidence = evidence
    }
}

public enum NoteCode: String, Codable, CaseIterable, Sendable {
    case endBeforeStart = "end-before-start"
    case futureStart = "future-start"
    case futureEnd = "future-end"
    case undated
    case gap
    case overlapFullTime = "overlap-full-time"
    case noName = "no-name"
    case nameInferred = "name-inferred"
    case noContact = "no-contact"
    case unreadable
    case truncated
    case citationUnlinked = "citation-unlinked"
    case ocrSuspect = "ocr-suspect"
    case yearOnly = "year-only"
    case statedExperienceDiffers = "stated-experience-differs"
    case statedCitationsDiffer = "stated-citations-differ"
    case statedRankDiffers = "stated-rank-differs"
    case notAResume = "not-a-resume"
    case hiddenText = "hidden-text"
}
