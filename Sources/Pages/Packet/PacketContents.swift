public import CareerAnalysis
public import Resume

/// Everything that the pages of a packet say of it.
public struct PacketContents: Sendable {
    public var definition: PacketDefinition
    public var paper: Paper
    public var language: PageLanguage
    public var asOf: YearMonth
    /// The day it was put together: `2025-11-10`; nil where none is given.
    public var compiled: String?
    public var isBlind = false
    /// Original documents belong to it.
    public var hasOriginals = true
    public var candidates: [Candidate] = []
    /// What stands before and behind the candidates, in the order of the pages.
    public var shared: [Part] = []
    public var sources: [Source] = []
    public var pageCount = 0

    public init(definition: PacketDefinition, paper: Paper, language: PageLanguage, asOf: YearMonth) {
        self.definition = definition
        self.paper = paper
        self.language = language
        self.asOf = asOf
    }
}

extension PacketContents {
    /// A stretch of pages with a name.
    public struct Part: Hashable, Sendable {
        public var title: String
        public var pages: PageRange
        /// What links to it say behind their `#`.
        public var anchor: String
        /// A page that says why there is no summary: the row's large number leads there.
        public var isPlaceholder: Bool

        public init(title: String, pages: PageRange, anchor: String, isPlaceholder: Bool = false) {
            self.title = title
            self.pages = pages
            self.anchor = anchor
            self.isPlaceholder = isPlaceholder
        }
    }

    /// Why something is not in the packet.
    public struct Problem: Hashable, Sendable {
        /// `encrypted`, `damaged` ...
        public var code: String?
        /// What is wrong and what to do about it.
        public var message: String

        public init(code: String?, message: String) {
            self.code = code
            self.message = message
        }
    }

    /// One candidate, whatever could be made of the document.
    public struct Candidate: Sendable {
        /// What the document is called, without its directory; a record key in a blind packet.
        public var fileName: String
        /// Nil where the document could not be read.
        public var career: Career?
        public var summaryProblem: Problem?
        public var originalProblem: Problem?
        /// In the order of the pages.
        public var parts: [Part] = []
        /// The original has no pages here and lies in the packet as an attachment.
        public var isOriginalAttached = false
        /// Pages of the original that are not in the packet, from 1.
        public var damagedPages: [Int] = []
        /// First pages of candidates who are the same person.
        public var samePerson: [Int] = []

        public init(fileName: String) { self.fileName = fileName }

        /// What a document says, and what follows from it.
        public struct Career: Sendable {
            public var resume: Resume
            public var analysis: CareerAnalysis

            public init(resume: Resume, analysis: CareerAnalysis) {
                self.resume = resume
                self.analysis = analysis
            }
        }

        /// Something of it is not in the packet.
        var isIncomplete: Bool { summaryProblem != nil || originalProblem != nil || !damagedPages.isEmpty }

        var hasOriginalPages: Bool { parts.contains { $0.anchor.hasSuffix("-original") } }

        /// The page that the cover names; nil when the candidate has none.
        var firstPage: Int? { parts.first?.pages.first }
    }

    /// A file that the packet was made of.
    public struct Source: Hashable, Sendable {
        public var name: String
        /// Whose résumé it is; nil for other files.
        public var candidate: String?
        /// `PDF`, `DOCX` ...
        public var format: String
        /// Nil where the format has no pages, or nobody could count them.
        public var pageCount: Int?
        /// Where its pages stand in the packet.
        public var pages: PageRange?
        /// Hexadecimal; empty where it is withheld or unknown.
        public var sha256: String
        /// What the file is called among the attachments; nil where it is none of them.
        public var attachedName: String?
        public var problem: Problem?

        public init(
            name: String, candidate: String? = nil, format: String, pageCount: Int? = nil, pages: PageRange? = nil,
            sha256: String,
            attachedName: String? = nil, problem: Problem? = nil
        ) {
            self.name = name
            self.candidate = candidate
            self.format = format
            self.pageCount = pageCount
            self.pages = pages
            self.sha256 = sha256
            self.attachedName = attachedName
            self.problem = problem
        }
    }
}
