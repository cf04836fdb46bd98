/// One line of a document. `text` is what a person would copy; markup survives only as the properties beside it.
public struct SourceLine: Sendable {
    /// Behind one reference, since lines are copied often.
    private var content: Content

    public struct Link: Sendable {
        public var range: Range<Int>
        public var target: ScalarText
    }

    public enum Marker: Sendable, Equatable {
        case bullet
        /// `1.`, `(2)`, `[3]`, `一、`: the number as a value, when it is one.
        case number(Int)
    }

    /// Changed only while no other line shares it.
    private final class Content: @unchecked Sendable {
        var said: Said

        init(_ said: Said) { self.said = said }
    }

    private struct Said {
        var number: Int
        /// The last line of the file that was joined to it.
        var lastNumber = 0
        var text: ScalarText
        var indent = 0
        var marker: Marker?
        var headingLevel: Int?
        var isHidden = false
        var boldRanges: [Range<Int>] = []
        var links: [Link] = []
        var badgeTargets: [ScalarText] = []
        var cells: [ScalarText] = []
    }

    public init(number: Int, text: ScalarText) { content = Content(Said(number: number, text: text)) }

    public init(number: Int, text: String) { self.init(number: number, text: ScalarText(text)) }

    private var said: Said {
        get { content.said }
        _modify {
            if !isKnownUniquelyReferenced(&content) { content = Content(content.said) }
            yield &content.said
        }
    }
}

// MARK: - What the line says

extension SourceLine {
    /// 1-based, as in the file.
    public var number: Int {
        get { content.said.number }
        set { said.number = newValue }
    }

    /// The lines of the file that it consists of: more than one where wrapped lines were joined.
    public var numbers: ClosedRange<Int> { number...max(number, content.said.lastNumber) }

    /// Goes on with the line below.
    mutating func append(_ line: SourceLine, behind separator: String) {
        append(line.text, of: line, behind: separator)
    }

    /// Goes on with a part of a line beside it.
    mutating func append(_ part: ScalarText, of line: SourceLine, behind separator: String) {
        let last = max(numbers.upperBound, line.numbers.upperBound)
        said.text += separator + part
        said.number = min(number, line.number)
        said.lastNumber = last
    }

    /// Without markup, list marker, and outer white space. Verbatim otherwise, tabs included.
    public var text: ScalarText {
        get { content.said.text }
        set { said.text = newValue }
    }

    /// Columns of white space before the text (a tab counts to the next multiple of 4).
    public var indent: Int {
        get { content.said.indent }
        set { said.indent = newValue }
    }

    public var marker: Marker? {
        get { content.said.marker }
        set { said.marker = newValue }
    }

    /// 1...6 for a Markdown heading (ATX or setext).
    public var headingLevel: Int? {
        get { content.said.headingLevel }
        set { said.headingLevel = newValue }
    }

    /// The line is not to be read: an HTML comment, front matter, a code fence, a rule, invisible text.
    public var isHidden: Bool {
        get { content.said.isHidden }
        set { said.isHidden = newValue }
    }

    /// The parts of `text` that markup sets in bold, ascending.
    public var boldRanges: [Range<Int>] {
        get { content.said.boldRanges }
        set { said.boldRanges = newValue }
    }

    /// The parts of `text` that are links, with their targets.
    public var links: [Link] {
        get { content.said.links }
        set { said.links = newValue }
    }

    /// Where the links lead that hold a picture only, such as the badges of a profile page.
    public var badgeTargets: [ScalarText] {
        get { content.said.badgeTargets }
        set { said.badgeTargets = newValue }
    }

    /// The cells of a table row, empty cells included; empty for other lines. `text` joins them by a tab.
    public var cells: [ScalarText] {
        get { content.said.cells }
        set { said.cells = newValue }
    }

    public var isBlank: Bool { content.said.text.isEmpty }

    /// The whole text is bold.
    public var isBold: Bool {
        let text = content.said.text
        return !text.isEmpty && boldRanges.count == 1 && boldRanges.first == text.startIndex..<text.endIndex
    }
}
