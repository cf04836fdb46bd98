/// One line of a document. `text` is what a person would copy; markup survives only as the properties beside it.
public struct SourceLine: Sendable {
    /// 1-based, as in the file.
    public var number: Int
    /// Without markup, list marker, and outer white space. Verbatim otherwise, tabs included.
    public var text: ScalarText
    /// Columns of white space before the text (a tab counts to the next multiple of 4).
    public var indent: Int
    public var marker: Marker?
    /// 1...6 for a Markdown heading (ATX or setext).
    public var headingLevel: Int?
    /// The line is not to be read: an HTML comment, front matter, a code fence, a rule, invisible text.
    public var isHidden: Bool
    /// Nil for most lines, which are copied often.
    private var markup: Markup?

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
        indent = 0
        marker = nil
        headingLevel = nil
        isHidden = false
    }

    public init(number: Int, text: String) { self.init(number: number, text: ScalarText(text)) }

    public var isBlank: Bool { text.isEmpty }
    /// The whole text is bold.
    public var isBold: Bool { !text.isEmpty && boldRanges == [text.startIndex..<text.endIndex] }
}

// MARK: - What markup says of the line

extension SourceLine {
    private final class Markup: Sendable {
        let said: Said

        init(_ said: Said) { self.said = said }
    }

    private struct Said {
        var boldRanges: [Range<Int>] = []
        var links: [Link] = []
        var badgeTargets: [ScalarText] = []
        var cells: [ScalarText] = []
    }

    /// The parts of `text` that markup sets in bold, ascending.
    public var boldRanges: [Range<Int>] {
        get { markup?.said.boldRanges ?? [] }
        set { if markup != nil || !newValue.isEmpty { say { $0.boldRanges = newValue } } }
    }

    /// The parts of `text` that are links, with their targets.
    public var links: [Link] {
        get { markup?.said.links ?? [] }
        set { if markup != nil || !newValue.isEmpty { say { $0.links = newValue } } }
    }

    /// Where the links lead that hold a picture only, such as the badges of a profile page.
    public var badgeTargets: [ScalarText] {
        get { markup?.said.badgeTargets ?? [] }
        set { if markup != nil || !newValue.isEmpty { say { $0.badgeTargets = newValue } } }
    }

    /// The cells of a table row, empty cells included; empty for other lines. `text` joins them by a tab.
    public var cells: [ScalarText] {
        get { markup?.said.cells ?? [] }
        set { if markup != nil || !newValue.isEmpty { say { $0.cells = newValue } } }
    }

    private mutating func say(_ change: (inout Said) -> Void) {
        var said = markup?.said ?? Said()
        change(&said)
        markup = Markup(said)
    }
}
