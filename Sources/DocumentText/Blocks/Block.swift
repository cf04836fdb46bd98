/// What a document's body is made of, whatever its format.
enum Block {
    case paragraph(Paragraph)
    case table(Table)
    /// Vertical white space, or a rule.
    case gap
    case pageBreak
}

struct Paragraph {
    var text = InlineText()
    var marker: DocumentLine.Marker?
    /// Columns of text.
    var indent = 0
    /// 1...6 where a style says so.
    var headingLevel: Int?
    /// White space above and below, in points.
    var spaceBefore: Float = 0
    var spaceAfter: Float = 0
    /// A rule above or below, or a ground of its own.
    var isRuledOff = false
}

struct Table {
    struct Row {
        var cells: [Cell] = []
    }

    struct Cell {
        var blocks: [Block] = []
        /// How many columns it covers.
        var columns = 1
        /// The cell above goes on here.
        var isContinuation = false
    }

    var rows: [Row] = []
}

extension Block {
    /// Calls `body` with every paragraph, those in tables included.
    static func forEachParagraph(in blocks: inout [Block], _ body: (inout Paragraph) -> Void) {
        for index in blocks.indices {
            switch blocks[index] {
            case .paragraph(var paragraph):
                body(&paragraph)
                blocks[index] = .paragraph(paragraph)
            case .table(var table):
                for row in table.rows.indices {
                    for cell in table.rows[row].cells.indices {
                        forEachParagraph(in: &table.rows[row].cells[cell].blocks, body)
                    }
                }
                blocks[index] = .table(table)
            case .gap, .pageBreak: break
            }
        }
    }
}
