public import CareerAnalysis
public import Drawing

/// The paper that a page is laid out for.
public enum Paper: String, CaseIterable, Sendable {
    case a4
    case letter

    public var size: Size {
        switch self {
        case .a4: Size(width: 595.28, height: 841.89)
        case .letter: Size(width: 612, height: 792)
        }
    }
}

/// The language of a page's own words; what the résumé says stays as it is.
public enum PageLanguage: String, CaseIterable, Sendable {
    case chinese = "zh"
    case english = "en"

    /// The language of pages for a résumé written in `code` (BCP 47).
    public init(resumeLanguage code: String) { self = code.hasPrefix("zh") ? .chinese : .english }

    public var defaultPaper: Paper { self == .chinese ? .a4 : .letter }
    public var tag: String { self == .chinese ? "zh-CN" : "en" }
}

/// What the user may choose about a page; nil follows the résumé.
public struct PageOptions: Hashable, Sendable {
    public var paper: Paper?
    public var language: PageLanguage?
    /// Panels and limits; its paper and language hold where none is chosen above.
    public var report: ReportDefinition
    /// What stands for the candidate in a blind review; nil where the page says who it is.
    public var blindKey: RecordKey?
    /// Where the page stands in a packet; nil for a page alone.
    public var packetPlace: PacketPlace?

    public init(
        paper: Paper? = nil, language: PageLanguage? = nil, report: ReportDefinition = ReportDefinition(),
        blindKey: RecordKey? = nil, packetPlace: PacketPlace? = nil
    ) {
        self.blindKey = blindKey
        self.packetPlace = packetPlace
        self.paper = paper ?? report.paper
        self.language = language ?? report.language
        self.report = report
    }
}
