/// Reads the blocks of an ODT file.
final class OpenDocumentReader {
    var styles: OpenDocumentStyles
    /// The program has noted where its pages ended.
    let hasSoftPageBreaks: Bool
    var hiddenWordCount = 0
    /// White text can be seen where a table or a box may be dark: how many such are open.
    var unknownGrounds = 0
    var hasPageBreaks = false
    /// Footnotes and endnotes in the order of the text.
    var notes: [XMLElement] = []
    /// How far the lists that go on have counted, by list style and level.
    private var counters: [String: [Int: Int]] = [:]

    private init(styles: OpenDocumentStyles, hasSoftPageBreaks: Bool) {
        self.styles = styles
        self.hasSoftPageBreaks = hasSoftPageBreaks
    }

    static func text(of bytes: [UInt8], limits: DocumentLimits) throws(DocumentError) -> DocumentText {
        let archive = try Archive(bytes, limits: limits) {
            ["content.xml", "styles.xml", "META-INF/manifest.xml"].contains($0)
        }
        try refuseEncrypted(archive, limits: limits)
        guard
            let content = try archive["content.xml"].map({ (xml) throws(DocumentError) in
                try XMLParser.root(of: xml, limits: limits)
            }), let body = content.first(at: "office:body", "office:text")
        else {
            throw DocumentError(.damaged, "not a whole ODT file; open it in a word processor and save it again")
        }
        let shared = try archive["styles.xml"].map { (xml) throws(DocumentError) in
            try XMLParser.root(of: xml, limits: limits)
        }
        var common = OpenDocumentStyles()
        common.add(shared?.first("office:styles"))
        var isSoft = false
        body.forEachElement { if $0.name == "text:soft-page-break" { isSoft = true } }

        // Automatic styles of headers have the same names as those of the text.
        var marginal = common
        marginal.add(shared?.first("office:automatic-styles"))
        common.add(content.first("office:automatic-styles"))
        let reader = OpenDocumentReader(styles: common, hasSoftPageBreaks: isSoft)
        var blocks = reader.blocks(in: body)
        for note in reader.notes { blocks += [.gap] + reader.blocks(in: note) }
        if let page = reader.masterPage(in: shared?.first("office:master-styles"), for: body) {
            reader.styles = marginal
            let header = reader.margin("style:header", of: page)
            let footer = reader.margin("style:footer", of: page)
            if !header.isEmpty { blocks = header + [.gap] + blocks }
            if !footer.isEmpty { blocks += [.gap] + footer }
        }
        return try LineLayout.text(
            of: blocks, hasPages: reader.hasPageBreaks, hiddenWordCount: reader.hiddenWordCount, limits: limits)
    }

    private static func refuseEncrypted(_ archive: Archive, limits: DocumentLimits) throws(DocumentError) {
        guard let manifest = archive["META-INF/manifest.xml"], manifest.holds(Array("encryption-data".utf8)) else {
            return
        }
        throw DocumentError(.encrypted, "protected by a password; save it without one")
    }

    // MARK: Headers and footers

    /// The page that the text begins with.
    private func masterPage(in masters: XMLElement?, for body: XMLElement) -> XMLElement? {
        let pages = masters?.elements.filter { $0.name == "style:master-page" } ?? []
        let first = body.elements.first { ["text:p", "text:h", "text:list", "table:table"].contains($0.name) }
        let name = first?["text:style-name"].flatMap { styles.style($0, family: "paragraph").masterPage } ?? "Standard"
        return pages.first { $0["style:name"] == name } ?? pages.first
    }

    /// The blocks of the first page's header or footer, without paragraphs that count pages.
    private func margin(_ name: String, of page: XMLElement) -> [Block] {
        guard let margin = page.first(name + "-first") ?? page.first(name), margin["style:display"] != "false" else {
            return []
        }
        return blocks(in: margin, isMargin: true)
    }

    private func countsPages(_ element: XMLElement) -> Bool {
        var counts = false
        element.forEachElement { if ["text:page-number", "text:page-count"].contains($0.name) { counts = true } }
        return counts
    }

    // MARK: Blocks

    func blocks(in container: XMLElement, isMargin: Bool = false) -> [Block] {
        var blocks: [Block] = []
        var boxes: [TextBox] = []
        collect(container, isMargin: isMargin, list: nil, &blocks, &boxes)
        return blocks + TextBox.inReadingOrder(boxes)
    }

    /// The list that a paragraph stands in.
    private struct ListContext {
        var style: String?
        var level: Int
        var marker: DocumentLine.Marker?
    }

    private func collect(
        _ container: XMLElement, isMargin: Bool, list: ListContext?, _ blocks: inout [Block], _ boxes: inout [TextBox]
    ) {
        var list = list
        for element in container.elements {
            switch element.name {
            case "text:p", "text:h":
                if isMargin, countsPages(element) { continue }
                let (paragraph, found) = paragraph(element, list: list)
                list?.marker = nil
                if !paragraph.text.isBlank {
                    blocks += TextBox.inReadingOrder(boxes)
                    boxes = []
                }
                blocks.append(.paragraph(paragraph))
                for var box in found {
                    box.addAnchor(at: boxes.count)
                    boxes.append(box)
                }
            case "text:list": collectList(element, isMargin: isMargin, within: list, &blocks, &boxes)
            case "table:table":
                blocks += TextBox.inReadingOrder(boxes)
                boxes = []
                blocks.append(.table(table(element)))
            case "text:section":
                if element["text:display"] == "none" {
                    hiddenWordCount += WordCount.words(in: element.text.unicodeScalars)
                } else {
                    collect(element, isMargin: isMargin, list: list, &blocks, &boxes)
                }
            case "text:numbered-paragraph", "text:index-body", "text:table-of-content", "text:list-header", "draw:a":
                collect(element, isMargin: isMargin, list: list, &blocks, &boxes)
            case "text:soft-page-break":
                hasPageBreaks = true
                blocks.append(.pageBreak)
            case "draw:frame", "draw:custom-shape", "draw:rect", "draw:g": boxes += textBoxes(in: element)
            // The text that tracked changes took away stands apart from the text that is left.
            default: break
            }
        }
    }

    private func collectList(
        _ element: XMLElement, isMargin: Bool, within outer: ListContext?, _ blocks: inout [Block],
        _ boxes: inout [TextBox]
    ) {
        let name = element["text:style-name"] ?? outer?.style ?? inheritedListStyle(of: element)
        let level = (outer?.level ?? 0) + 1
        let goesOn = element["text:continue-numbering"] == "true" || element["text:continue-list"] != nil
        let key = name ?? ""
        if !goesOn { counters[key]?[level] = nil }
        for item in element.elements {
            var context = ListContext(style: name, level: level, marker: nil)
            if item.name == "text:list-item", !holdsOnlyLists(item) {
                context.marker = marker(of: item, style: name, level: level, key: key)
            }
            collect(item, isMargin: isMargin, list: context, &blocks, &boxes)
        }
    }

    private func marker(of item: XMLElement, style: String?, level: Int, key: String) -> DocumentLine.Marker? {
        let list = style.flatMap { styles.listStyles[$0] }
        switch list?.signs[level] ?? .bullet {
        case .none: return nil
        case .bullet: return .bullet
        case .number:
            let next = counters[key]?[level].map { $0 < .max ? $0 + 1 : $0 } ?? list?.starts[level] ?? 1
            let value = item["text:start-value"].flatMap { Int($0) } ?? next
            counters[key, default: [:]][level] = value
            return .number(value)
        }
    }

    private func inheritedListStyle(of list: XMLElement) -> String? {
        let paragraph = list.first("text:list-item")?.elements.first { $0.name == "text:p" || $0.name == "text:h" }
        return paragraph?["text:style-name"].flatMap { styles.style($0, family: "paragraph").listStyle }
    }

    private func holdsOnlyLists(_ item: XMLElement) -> Bool {
        let first = item.elements.first { $0.name != "text:soft-page-break" }
        return first?.name == "text:list"
    }

    // MARK: Paragraphs

    private func paragraph(_ element: XMLElement, list: ListContext?) -> (Paragraph, [TextBox]) {
        let style = styles.style(element["text:style-name"], family: "paragraph")
        var content = OpenDocumentInline(style: style)
        if style.startsPage ?? false, !hasSoftPageBreaks {
            hasPageBreaks = true
            content.text.append("\u{C}")
        }
        read(element, into: &content)

        var paragraph = Paragraph()
        paragraph.text = content.text
        paragraph.spaceBefore = style.spaceBefore ?? 0
        paragraph.spaceAfter = style.spaceAfter ?? 0
        paragraph.isRuledOff = style.isRuledOff ?? false
        paragraph.marker = list?.marker
        // Paragraphs below the first of an item stand beside its marker.
        paragraph.indent = list.map { max(0, $0.level - 1) * 4 + ($0.marker == nil ? 2 : 0) } ?? style.indent
        if element.name == "text:h" {
            paragraph.headingLevel = element["text:outline-level"].flatMap { Int($0) }.map { min(max($0, 1), 6) } ?? 1
        } else {
            paragraph.headingLevel = style.headingLevel
        }
        return (paragraph, content.boxes)
    }

    // MARK: Tables

    private func table(_ element: XMLElement) -> Table {
        unknownGrounds += 1
        defer { unknownGrounds -= 1 }
        var table = Table()
        appendRows(of: element, to: &table)
        return table
    }

    private func appendRows(of container: XMLElement, to table: inout Table) {
        for element in container.elements {
            switch element.name {
            case "table:table-header-rows", "table:table-rows", "table:table-row-group":
                appendRows(of: element, to: &table)
            case "table:table-row":
                var cells: [Table.Cell] = []
                var covered = 0
                for cell in element.elements {
                    if cell.name == "table:table-cell" {
                        let columns = cell["table:number-columns-spanned"].flatMap { Int($0) } ?? 1
                        covered = max(0, min(columns, 24) - 1)
                        cells.append(Table.Cell(blocks: blocks(in: cell), columns: columns))
                    } else if cell.name == "table:covered-table-cell" {
                        // Covered by the cell to the left, which has counted it, or by the one above.
                        if covered > 0 { covered -= 1 } else { cells.append(Table.Cell(isContinuation: true)) }
                    }
                }
                table.rows.append(Table.Row(cells: cells))
            default: break
            }
        }
    }
}
