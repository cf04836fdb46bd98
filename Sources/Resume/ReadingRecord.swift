/// What Vitagraph says of its own reading, under `x-vitagraph`.
public struct ReadingRecord: Hashable, Codable, Sendable {
    public var version: String
    public var source: SourceDescription
    public var inferred: Inferred?
    /// What the person claims in words and figures; never used in a total.
    public var stated: StatedFigures?
    /// Leaves and sabbaticals that the text states: no work, but the reason of a gap.
    public var leaves: [StatedLeave]?
    /// Sex, age, birth and the like; nil unless they were asked for.
    public var protected: [ProtectedFact]?
    public var notes: [Note]

    public init(
        version: String = Vitagraph.version, source: SourceDescription = SourceDescription(), inferred: Inferred? = nil,
        stated: StatedFigures? = nil, leaves: [StatedLeave]? = nil,
        protected: [ProtectedFact]? = nil, notes: [Note] = []
    ) {
        self.version = version
        self.source = source
        self.inferred = inferred
        self.stated = stated
        self.leaves = leaves
        self.protected = protected
        self.notes = notes
    }
}

/// The document that was read.
public struct SourceDescription: Hashable, Codable, Sendable {
    public var path: String
    /// 64 lower-case hexadecimal digits.
    public var sha256: String
    /// `markdown`, `text` ...
    public var format: String
    /// `utf-8`, `gb18030` ...
    public var encoding: String
    /// `zh`, `en` ...: the language that most of the text is written in.
    public var language: String
    public var lineCount: Int
    /// Nil where the document has no pages.
    public var pageCount: Int?

    public init(
        path: String = "", sha256: String = "", format: String = "text", encoding: String = "utf-8",
        language: String = "en", lineCount: Int = 0, pageCount: Int? = nil
    ) {
        self.path = path
        self.sha256 = sha256
        self.format = format
        self.encoding = encoding
        self.language = language
        self.lineCount = lineCount
        self.pageCount = pageCount
    }
}

/// Values that no line states and that were concluded from others.
public struct Inferred: Hashable, Codable, Sendable {
    /// The candidate's name, taken from the highlighted author of the papers.
    public var name: String?

    public init(name: String? = nil) { self.name = name }
}

/// Totals that the person states.
public struct StatedFigures: Hashable, Codable, Sendable {
    /// "8 years of experience" is 96.
    public var experienceMonths: Int?
    /// The greater of "5-7 years"; nil when one number stands there.
    public var experienceMonthsMost: Int?
    /// "10+ years", "over 8 years": more is meant. Nil when not.
    public var experienceIsOpen: Bool?
    public var experienceEvidence: Evidence?
    public var citations: Int?
    public var hIndex: Int?
    public var citationsEvidence: Evidence?

    public init() {}

    public var isEmpty: Bool { self == StatedFigures() }
}

/// A time away from work that the text states: parental leave, a sabbatical, travel.
public struct StatedLeave: Hashable, Codable, Sendable {
    /// Verbatim.
    public var reason: String
    public var dates: DateSpan
    public var evidence: Evidence?

    public init(reason: String, dates: DateSpan, evidence: Evidence? = nil) {
        self.reason = reason
        self.dates = dates
        self.evidence = evidence
    }
}

/// The product itself.
public enum Vitagraph {
    public static let version = "0.1.0"
}
