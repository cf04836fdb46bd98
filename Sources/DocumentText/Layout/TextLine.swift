/// A line of type in its block, on the way to a `DocumentLine`.
struct TextLine: Hashable, Sendable {
    /// What stands between two wide gaps.
    struct Part: Hashable, Sendable {
        var text: StyledText
        var box: Box
        /// Where the text behind a bullet or number begins: continued lines hang there.
        var textLeft: Double
        /// Of what cannot be broken at the start of the text.
        var firstWordWidth: Double
    }

    var parts: [Part]
    var box: Box
    var baseline: Double
    var size: Double
    var font: PageWord.Font

    var page = 0
    var number = 0
    /// Counts the blocks of the document.
    var block = 0
    /// The edges of the text in its block.
    var column: ClosedRange<Double> = 0...0
    /// The cells where the line is the row of a table.
    var cells: [StyledText] = []
    /// White space above sets the line apart.
    var isApart = false

    var isBold: Bool { parts.allSatisfy(\.text.isBold) }
    var left: Double { box.left }
    /// Of the block's text.
    var width: Double { column.upperBound - column.lowerBound }
    var scalarCount: Int { parts.reduce(0) { $0 + $1.text.scalars.count } }

    /// All parts, a tab between them.
    var text: StyledText {
        var text = StyledText()
        for (index, part) in parts.enumerated() { text.append(part.text, separator: index == 0 ? "" : "\t") }
        return text
    }
}
