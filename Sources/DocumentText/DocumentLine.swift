/// One visual line of a document, in reading order, with what its typesetting says.
public struct DocumentLine: Hashable, Sendable {
    /// What a person would copy; a tab stands where a wide gap or a cell border separates parts of the line.
    public var text: String
    /// 1-based; nil where the format has no pages.
    public var page: Int?
    /// 1-based line on that page, or in the document where there are no pages.
    public var line: Int
    /// The parts of `text` set in bold, as offsets in Unicode scalars, ascending.
    public var boldRanges: [Range<Int>]
    /// The parts of `text` that lead to an address, as offsets in Unicode scalars.
    public var links: [Link]
    /// Steps of indentation from the left edge of its column, in columns of text (about 4 per level).
    public var indent: Int
    public var marker: Marker?
    /// 1...6 where the document's styles or the size and weight of the type make it a heading.
    public var headingLevel: Int?
    /// The cells of a table row, empty ones included; empty for other lines.
    public var cells: [String]

    public struct Link: Hashable, Sendable {
        public var range: Range<Int>
        public var target: String
        public init(range: Range<Int>, target: String) { self.range = range; self.target = target }
    }

    public enum Marker: Hashable, Sendable {
        case bullet
        case number(Int)
    }

    public init(text: String, page: Int? = nil, line: Int) {
        self.text = text
        self.page = page
        self.line = line
        boldRanges = []
        links = []
        indent = 0
        marker = nil
        headingLevel = nil
        cells = []
    }
}
