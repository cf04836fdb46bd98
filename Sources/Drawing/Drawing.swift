/// One page as a list of marks: what layout hands to the backends, the tests and the layout check.
///
/// Items are painted in order. All lengths are points from the top left corner; every colour is opaque.
public struct Drawing: Hashable, Sendable {
    public var size: Size
    public var information: DocumentInformation
    public var items: [Item]

    public init(size: Size, information: DocumentInformation = DocumentInformation(), items: [Item] = []) {
        self.size = size
        self.information = information
        self.items = items
    }
}

/// What goes into the document's metadata.
public struct DocumentInformation: Hashable, Sendable {
    public var title: String
    public var author: String
    public var subject: String
    public var keywords: [String]
    /// BCP 47: `zh-CN`, `en`.
    public var language: String

    public init(
        title: String = "", author: String = "", subject: String = "", keywords: [String] = [], language: String = "en"
    ) {
        self.title = title
        self.author = author
        self.subject = subject
        self.keywords = keywords
        self.language = language
    }
}

extension Drawing {
    public indirect enum Item: Hashable, Sendable {
        /// A rectangle; the stroke lies on its outline, half outside.
        case rectangle(Rect, cornerRadius: Points, fill: Paint?, stroke: Stroke?)
        case circle(center: Point, radius: Points, fill: Paint?, stroke: Stroke?)
        case path(Path, fill: Paint?, stroke: Stroke?)
        case line(from: Point, to: Point, stroke: Stroke)
        case text(PlacedText)
        case picture(Picture, Rect)
        /// Items cut off at the edges of a rectangle.
        case clip(Rect, [Item])
        /// Items that together are one part of the document's structure.
        case structure(Structure, [Item])
        /// Items that are an active link over `area`.
        case link(uri: String, area: Rect, [Item])
    }

    /// One line of text set at a baseline, its place already decided.
    public struct PlacedText: Hashable, Sendable {
        public var text: StyledText
        /// Where the baseline starts, at the left edge of the text.
        public var origin: Point
        /// Advance width and ink relative to `origin`, as measured during layout.
        public var extent: TextExtent
        /// The box of the whole text, where an ellipsis stands for a part of it. For `LayoutAudit` alone.
        public var uncutBounds: Rect?
        /// The box of the mark that the text names. For `LayoutAudit` alone.
        public var mark: Rect?

        public init(text: StyledText, origin: Point, extent: TextExtent, uncutBounds: Rect? = nil, mark: Rect? = nil) {
            self.text = text
            self.origin = origin
            self.extent = extent
            self.uncutBounds = uncutBounds
            self.mark = mark
        }

        /// The box of what is drawn, on the page.
        public var inkBounds: Rect {
            Rect(
                x: origin.x + extent.ink.x, y: origin.y + extent.ink.y, width: extent.ink.width,
                height: extent.ink.height)
        }
    }

    /// A node of the structure tree of a tagged PDF.
    public struct Structure: Hashable, Sendable {
        public enum Role: String, Hashable, Sendable {
            case document = "Document"
            case section = "Sect"
            case heading1 = "H1"
            case heading2 = "H2"
            case paragraph = "P"
            case figure = "Figure"
            case table = "Table"
            case tableRow = "TR"
            case tableCell = "TD"
            case tableHeading = "TH"
            case list = "L"
            case listItem = "LI"
            case label = "Lbl"
            case listBody = "LBody"
            case span = "Span"
            /// A number that leads to a note.
            case reference = "Reference"
            /// No part of the content: what stands at the foot of each page.
            case artifact = "Artifact"
        }

        public var role: Role
        /// What a figure shows, or a mark stands for, in words.
        public var alternativeText: String?
        /// The labels of a list are its items' numbers.
        public var isNumbered: Bool

        public init(_ role: Role, alternativeText: String? = nil, isNumbered: Bool = false) {
            self.role = role
            self.alternativeText = alternativeText
            self.isNumbered = isNumbered
        }
    }
}

extension Drawing.Item {
    public static func rectangle(_ rect: Rect, cornerRadius: Points = 0, fill: Color) -> Drawing.Item {
        .rectangle(rect, cornerRadius: cornerRadius, fill: .solid(fill), stroke: nil)
    }
}
