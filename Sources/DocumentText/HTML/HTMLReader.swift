/// Reads the blocks of a web page.
final class HTMLReader {
    private let sheet: StyleSheet
    private(set) var hiddenWordCount = 0

    /// The blocks that are being made, and the paragraph that is still open.
    private struct Flow {
        var blocks: [Block] = []
        var text = InlineText()
        var indent = 0
        var listDepth = 0
        var marker: DocumentLine.Marker?
        var headingLevel: Int?
        var spaceBefore: Float = 0
        var isRuledOff = false
    }

    private init(sheet: StyleSheet) { self.sheet = sheet }

    static func text(of bytes: [UInt8], limits: DocumentLimits) throws(DocumentError) -> DocumentText {
        let root = try HTMLParser.root(of: HTMLEncoding.utf8(bytes), limits: limits)
        var sheet = StyleSheet()
        root.forEachElement { if $0.name == "style" { sheet.add($0.text) } }
        let reader = HTMLReader(sheet: sheet)
        var flow = Flow()
        reader.read(root, HTMLStyle(), &flow)
        reader.end(&flow)
        return try LineLayout.text(
            of: flow.blocks, hasPages: false, hiddenWordCount: reader.hiddenWordCount, limits: limits)
    }

    private func read(_ container: XMLElement, _ style: HTMLStyle, _ flow: inout Flow) {
        for child in container.children {
            switch child {
            case .text(let text): append(text, style, &flow)
            case .element(let element): read(element: element, style, &flow)
            }
        }
    }

    private func read(element: XMLElement, _ outer: HTMLStyle, _ flow: inout Flow) {
        guard !HTMLTags.unread.contains(element.name) else { return countHidden(element) }
        let style = outer.style(of: element, sheet: sheet)
        guard style.display != .none else { return countHidden(element, all: true) }
        if style.floatsLeft, flow.listDepth > 0, flow.text.isBlank, let marker = Self.marker(writtenAs: element.text) {
            flow.marker = marker
            return
        }
        switch element.name {
        case "br": flow.text.append("\n", style.face)
        case "hr":
            end(&flow)
            flow.blocks.append(.gap)
        case "img", "input": break
        case "ul", "ol", "menu", "dir": readList(element, style, &flow)
        case "table":
            end(&flow)
            if let caption = element.first("caption") { read(element: caption, style, &flow) }
            flow.blocks.append(.table(table(element, style)))
        case "dd", "blockquote":
            readBlock(element, style, &flow, indent: 4)
        default:
            if style.display == .inline {
                if style.floatsRight, !flow.text.isBlank { flow.text.append("\t") }
                read(element, style, &flow)
                if style.floatsRight { flow.text.append("\t") }
            } else if style.display == .row {
                readRow(element, style, &flow)
            } else {
                readBlock(element, style, &flow)
            }
        }
    }

    /// Words that are on the page but not to be seen; scripts and the like have none.
    private func countHidden(_ element: XMLElement, all: Bool = false) {
        if ["template", "noscript"].contains(element.name) || all && !HTMLTags.unread.contains(element.name) {
            hiddenWordCount += WordCount.words(in: element.text.unicodeScalars)
        }
    }

    // MARK: Text

    private func append(_ text: String, _ style: HTMLStyle, _ flow: inout Flow) {
        guard !style.isInvisible else {
            hiddenWordCount += WordCount.words(in: text.unicodeScalars)
            return
        }
        guard !style.isPreformatted else {
            flow.text.append(text.replacing("\r\n", with: "\n").replacing("\r", with: "\n"), style.face)
            return
        }
        for scalar in text.unicodeScalars {
            switch scalar {
            case " ", "\n", "\r", "\t", "\u{C}":
                // White space is one space, and none at the start of a line.
                if let last = flow.text.elements.last?.scalar, last != " ", last != "\n", last != "\t" {
                    flow.text.append(" ", style.face)
                }
            case "\u{AD}", "\u{200B}": break
            default: flow.text.append(scalar, style.face)
            }
        }
    }

    /// Ends the paragraph that is open.
    private func end(_ flow: inout Flow) {
        defer { flow.text = InlineText() }
        guard !flow.text.isBlank else {
            // Breaks alone are white space.
            if flow.text.elements.contains(where: { $0.scalar == "\n" || $0.scalar == "\u{A0}" }) {
                flow.blocks.append(.gap)
            }
            return
        }
        while flow.text.elements.last?.scalar.isBlank ?? false { flow.text.elements.removeLast() }
        var paragraph = Paragraph()
        paragraph.text = flow.text
        paragraph.marker = flow.marker
        paragraph.indent = flow.indent
        paragraph.headingLevel = flow.headingLevel
        paragraph.spaceBefore = flow.spaceBefore
        paragraph.isRuledOff = flow.isRuledOff
        flow.marker = nil
        flow.spaceBefore = 0
        flow.blocks.append(.paragraph(paragraph))
    }

    // MARK: Blocks

    private func readBlock(_ element: XMLElement, _ style: HTMLStyle, _ flow: inout Flow, indent: Int = 0) {
        end(&flow)
        let outer = (flow.indent, flow.headingLevel, flow.isRuledOff)
        flow.indent += indent
        flow.headingLevel = HTMLTags.headingLevel(element.name) ?? ariaLevel(of: element) ?? flow.headingLevel
        flow.isRuledOff = style.isRuledOff
        flow.spaceBefore = max(flow.spaceBefore, style.marginTop)
        let count = flow.blocks.count
        read(element, style, &flow)
        end(&flow)
        (flow.indent, flow.headingLevel, flow.isRuledOff) = outer
        guard flow.blocks.count > count else { return }
        if case .paragraph(var last)? = flow.blocks.last {
            last.spaceAfter = max(last.spaceAfter, style.marginBottom)
            flow.blocks[flow.blocks.count - 1] = .paragraph(last)
        }
    }

    private func ariaLevel(of element: XMLElement) -> Int? {
        guard element["role"] == "heading" else { return nil }
        return min(max(element["aria-level"].flatMap { Int($0) } ?? 2, 1), 6)
    }

    private func readList(_ element: XMLElement, _ style: HTMLStyle, _ flow: inout Flow) {
        end(&flow)
        // An item's text may stand in a list of its own.
        let marker = flow.marker
        let outer = (flow.indent, flow.listDepth)
        flow.indent = max(flow.indent, flow.listDepth * 4)
        flow.listDepth += 1
        var number = element["start"].flatMap { Int($0) } ?? 1
        if flow.listDepth == 1 { flow.spaceBefore = max(flow.spaceBefore, style.face.size) }
        for child in element.children {
            guard case .element(let item) = child, item.name == "li" else {
                if case .element(let inner) = child { read(element: inner, style, &flow) }
                continue
            }
            let itemStyle = style.style(of: item, sheet: sheet)
            guard itemStyle.display != .none else { countHidden(item, all: true); continue }
            if itemStyle.display == .inline {
                read(item, itemStyle, &flow)
                flow.text.append(" ")
                continue
            }
            if element.name == "ol" {
                number = item["value"].flatMap { Int($0) } ?? number
                flow.marker = .number(number)
                if number < .max { number += 1 }
            } else {
                flow.marker = .bullet
            }
            if !itemStyle.listMarks { flow.marker = marker }
            readItem(item, itemStyle, &flow)
        }
        end(&flow)
        if flow.listDepth == 1, case .paragraph(var last)? = flow.blocks.last {
            last.spaceAfter = max(last.spaceAfter, style.face.size)
            flow.blocks[flow.blocks.count - 1] = .paragraph(last)
        }
        (flow.indent, flow.listDepth) = outer
    }

    /// LibreOffice writes the bullets and numbers of lists as text that floats beside the item.
    private static func marker(writtenAs text: String) -> DocumentLine.Marker? {
        let signs = text.unicodeScalars.filter { !$0.isBlank }
        guard (1...6).contains(signs.count) else { return nil }
        let digits = signs.prefix { ("0"..."9").contains($0) }
        if let number = Int(String(String.UnicodeScalarView(digits))), signs.count == digits.count + 1 {
            return .number(number)
        }
        return signs.allSatisfy { BulletSign.isBullet($0) || "-–—o*".unicodeScalars.contains($0) } ? .bullet : nil
    }

    private func readItem(_ item: XMLElement, _ style: HTMLStyle, _ flow: inout Flow) {
        let count = flow.blocks.count
        readBlock(item, style, &flow)
        flow.marker = nil
        // Paragraphs below the first stand beside the marker.
        for index in flow.blocks.indices.dropFirst(min(count + 1, flow.blocks.count)) {
            guard case .paragraph(var paragraph) = flow.blocks[index], paragraph.marker == nil else { continue }
            paragraph.indent += 2
            flow.blocks[index] = .paragraph(paragraph)
        }
    }

    /// Boxes that a style sheet puts side by side are a row of cells.
    private func readRow(_ element: XMLElement, _ style: HTMLStyle, _ flow: inout Flow) {
        var row = Table.Row()
        for child in element.children {
            var cell = Flow()
            switch child {
            case .text(let text): append(text, style, &cell)
            case .element(let inner): read(element: inner, style, &cell)
            }
            let headingLevel = flow.headingLevel
            cell.headingLevel = headingLevel
            end(&cell)
            if !cell.blocks.isEmpty { row.cells.append(Table.Cell(blocks: cell.blocks)) }
        }
        end(&flow)
        guard row.cells.count > 1 else {
            flow.blocks += row.cells.first?.blocks ?? []
            return
        }
        flow.blocks.append(.table(Table(rows: [row])))
    }

    // MARK: Tables

    private func table(_ element: XMLElement, _ style: HTMLStyle) -> Table {
        var table = Table()
        // How many more rows each column is covered from above.
        var covered: [Int: Int] = [:]
        appendRows(of: element, style, to: &table, &covered)
        return table
    }

    private func appendRows(
        of container: XMLElement, _ outer: HTMLStyle, to table: inout Table, _ covered: inout [Int: Int]
    ) {
        for element in container.elements {
            guard ["tr", "thead", "tbody", "tfoot"].contains(element.name) else { continue }
            let style = outer.style(of: element, sheet: sheet)
            guard style.display != .none else { countHidden(element, all: true); continue }
            guard element.name == "tr" else {
                appendRows(of: element, style, to: &table, &covered)
                continue
            }
            var row = Table.Row()
            var column = 0
            for inner in element.elements where inner.name == "td" || inner.name == "th" {
                skip(&covered, from: &column, in: &row)
                let cellStyle = style.style(of: inner, sheet: sheet)
                guard cellStyle.display != .none else { countHidden(inner, all: true); continue }
                var cell = Flow()
                read(inner, cellStyle, &cell)
                end(&cell)
                let columns = min(max(inner["colspan"].flatMap { Int($0) } ?? 1, 1), 24)
                let rows = min(max(inner["rowspan"].flatMap { Int($0) } ?? 1, 1), 1000)
                if rows > 1 { for index in column..<column + columns { covered[index] = rows - 1 } }
                row.cells.append(Table.Cell(blocks: cell.blocks, columns: columns))
                column += columns
            }
            skip(&covered, from: &column, in: &row)
            table.rows.append(row)
        }
    }

    /// Cells that reach down into the row.
    private func skip(_ covered: inout [Int: Int], from column: inout Int, in row: inout Table.Row) {
        while let left = covered[column], left > 0, row.cells.count < 1000 {
            covered[column] = left - 1
            row.cells.append(Table.Cell(isContinuation: true))
            column += 1
        }
    }
}
