/// One line of a document. `text` is what a person would copy; markup survives only as the properties beside it.
public struct SourceLine: Sendable {
    /// 1-based, as in the file.
    public var number: Int
    /// Without markup, list marker, and outer white space. Verbatim otherwise, tabs included.
    public var text: ScalarText
    /// The parts of `text` that markup sets in bold, ascending.
    public var boldRanges: [Range<Int>]
    /// The parts of `text` that are links, with their targets.
    public var links: [Link]
    /// Where the links lead that hold a picture only, such as the badges of a profile page.
    public var badgeTargets: [ScalarText]
    /// Columns of white space before the text (a tab counts to the next multiple of 4).
    public var indent: Int
    public var marker: Marker?
    /// 1...6 for a Markdown heading (ATX or setext).
    public var headingLevel: Int?
    /// The cells of a table row, empty cells included; empty for other lines. `text` joins them by a tab.
    public var cells: [ScalarText]
    /// The line is not to be read: an HTML comment, front matter, a code fence, a rule, invisible text.
    public var isHidden: Bool

    public struct Link: Sendable {
        public var range: Range<Int>
        public var target: ScalarText
    }

    public enum Marker: Sendable, Equatable {
        case bullet
        /// `1.`, `(2)`, `[3]`, `一、`: the number as a value, when it is one.
        case number(Int)
    }

    public init(number: Int, text: ScalarText) {
        self.number = number
        self.text = text
        boldRanges = []
        links = []
        badgeTargets = []
        indent = 0
        marker = nil
        headingLevel = nil
        cells = []
        isHidden = false
    }

    public init(number: Int, text: String) { self.init(number: number, text: ScalarText(text)) }

    public var isBlank: Bool { text.isEmpty }
    /// The whole text is bold.
    public var isBold: Bool { !text.isEmpty && boldRanges == [text.startIndex..<text.endIndex] }
}
