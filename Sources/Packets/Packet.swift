public import PDFObjects

/// What a packet holds: its pages in order, and what lies beside them.
public struct Packet: Sendable {
    /// A PDF with all of Vitagraph's own pages, in the order in which the parts take them.
    public var ownPages: [UInt8]
    public var parts: [Part]
    /// In the order of the pages; the first begins with the first page.
    public var labels: [PageLabel]
    public var attachments: [Attachment]

    public init(
        ownPages: [UInt8], parts: [Part], labels: [PageLabel] = [], attachments: [Attachment] = []
    ) {
        self.ownPages = ownPages
        self.parts = parts
        self.labels = labels
        self.attachments = attachments
    }
}

extension Packet {
    /// A stretch of pages with a bookmark; parts stand within parts.
    public struct Part: Sendable {
        public enum Pages: Hashable, Sendable {
            case none
            /// The next so many of Vitagraph's own pages.
            case own(Int)
            /// All pages of a document that the assembler has opened.
            case document(Int)
        }

        /// Empty for pages without a bookmark of their own.
        public var title: String
        public var pages: Pages
        /// What links to `#anchor` on Vitagraph's own pages lead to.
        public var anchor: String?
        public var headings: [Heading]
        /// Its bookmarks are shown at once.
        public var isOpen: Bool
        /// Behind its own pages.
        public var parts: [Part]

        public init(
            title: String, pages: Pages, anchor: String? = nil, headings: [Heading] = [], isOpen: Bool = true,
            parts: [Part] = []
        ) {
            self.title = title
            self.pages = pages
            self.anchor = anchor
            self.headings = headings
            self.isOpen = isOpen
            self.parts = parts
        }
    }

    /// A place on a part's own pages that gets a bookmark below the part's.
    public struct Heading: Hashable, Sendable {
        public var title: String
        /// From 0, within the part.
        public var page: Int
        /// Points from the top of the page.
        public var top: Double

        public init(title: String, page: Int, top: Double) {
            self.title = title
            self.page = page
            self.top = top
        }
    }

    /// How pages are called from some page on.
    public struct PageLabel: Hashable, Sendable {
        /// From 0.
        public var firstPage: Int
        /// Before the number.
        public var prefix: String
        public var firstNumber: Int

        public init(firstPage: Int, prefix: String = "", firstNumber: Int) {
            self.firstPage = firstPage
            self.prefix = prefix
            self.firstNumber = firstNumber
        }
    }

    /// A file within the packet.
    public struct Attachment: Sendable {
        /// What the file is to the packet.
        public enum Relationship: String, Hashable, Sendable {
            case source = "Source"
            case data = "Data"
            case supplement = "Supplement"
        }

        public var name: String
        public var description: String
        /// `application/pdf`.
        public var mediaType: String
        public var relationship: Relationship
        /// The bytes, asked for when they are needed, so that not all are in memory at once.
        public var load: @Sendable () throws -> [UInt8]

        public init(
            name: String, description: String = "", mediaType: String, relationship: Relationship,
            load: @escaping @Sendable () throws -> [UInt8]
        ) {
            self.name = name
            self.description = description
            self.mediaType = mediaType
            self.relationship = relationship
            self.load = load
        }
    }
}

/// What the assembler did to the pages of one document.
public struct DocumentRemarks: Hashable, Sendable {
    /// Scripts, programs to start and other actions that were taken off its pages.
    public var removedActions = 0
    /// Its structure (headings, reading order) was kept; nil for a document without.
    public var keepsStructure: Bool?

    public init() {}
}

/// Why a packet could not be made.
public enum PacketError: Error, Sendable {
    /// The document with this number cannot be used after all.
    case unusable(document: Int, PDFError)
    case failed(PDFError)
}
