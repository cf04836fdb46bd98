/// Reads the blocks of a DOCX file.
final class WordReader {
    let package: WordPackage
    let styles: WordStyles
    var numbering: WordNumbering
    /// Word has noted where its pages ended when it last laid the document out: breaks that the writer set count there.
    let hasRenderedPageBreaks: Bool
    var relationships: [String: WordPackage.Relationship] = [:]
    var fields: [WordField] = []
    var hiddenWordCount = 0
    var hasPageBreaks = false
    /// White text can be seen where a table, a box or a picture may be dark: how many such are open.
    var unknownGrounds = 0
    /// Footnotes and endnotes in the order of the text that they belong to.
    private var notes: [(part: String, id: String)] = []
    /// Text of a paragraph whose end was deleted.
    private var carried = InlineText()

    private init(package: WordPackage, main: XMLElement) throws(DocumentError) {
        self.package = package
        styles = WordStyles(try package.part("styles"))
        numbering = WordNumbering(try package.part("numbering"))
        var (isRendered, hasGround) = (false, false)
        main.forEachElement { element in
            switch element.name {
            case "w:lastRenderedPageBreak": isRendered = true
            case "w:background": hasGround = hasGround || !(element["w:color"].map(WordValue.isWhite) ?? true)
            case "wp:anchor": hasGround = hasGround || element["behindDoc"].map(WordValue.isOn) ?? false
            case "v:rect", "v:background": hasGround = true
            default: break
            }
        }
        hasRenderedPageBreaks = isRendered
        if hasGround { unknownGrounds = 1 }
    }

    static func text(of bytes: [UInt8], limits: DocumentLimits) throws(DocumentError) -> DocumentText {
        let package = try WordPackage(bytes, limits: limits)
        guard let main = try package.root(of: package.mainPath), let body = main.first("w:body") else {
            throw DocumentError(.damaged, "not a whole DOCX file; open it in a word processor and save it again")
        }
        let reader = try WordReader(package: package, main: main)
        let blocks = try reader.document(body)
        return try LineLayout.text(
            of: blocks, hasPages: reader.hasPageBreaks, hiddenWordCount: reader.hiddenWordCount, limits: limits)
    }

    private func document(_ body: XMLElement) throws(DocumentError) -> [Block] {
        let relationships = try package.relationships(of: package.mainPath)
        let margins = WordMargins(of: body)
        let header = try margins.header.map { (id) throws(DocumentError) in try part(relationships[id]?.target) } ?? []
        try enter(package.mainPath)
        var blocks = self.blocks(in: body)
        let noted = notes
        if !header.isEmpty { blocks = header + [.gap] + blocks }
        var roots: [String: XMLElement] = [:]
        for (part, id) in noted {
            if roots[part] == nil { roots[part] = try package.part(part) }
            guard let note = roots[part]?.elements.first(where: { $0["w:id"] == id }) else { continue }
            blocks.append(.gap)
            blocks += self.blocks(in: note)
        }
        if let id = margins.footer {
            let footer = try part(relationships[id]?.target)
            if !footer.isEmpty { blocks += [.gap] + footer }
        }
        return blocks
    }

    /// A header or footer, without the lines that only count pages.
    private func part(_ path: String?) throws(DocumentError) -> [Block] {
        guard let path, let root = try package.root(of: path) else { return [] }
        try enter(path)
        unknownGrounds += 1
        defer { unknownGrounds -= 1 }
        return blocks(in: root, isMargin: true)
    }

    private func enter(_ path: String) throws(DocumentError) {
        relationships = try package.relationships(of: path)
        fields = []
        carried = InlineText()
    }

    // MARK: Blocks

    /// - Parameter isMargin: in a header or footer, where paragraphs that count pages are left out.
    func blocks(in container: XMLElement, isMargin: Bool = false) -> [Block] {
        var blocks: [Block] = []
        var boxes: [TextBox] = []
        var paragraphAbove: String?
        collect(container, isMargin: isMargin, &blocks, &boxes, &paragraphAbove)
        blocks += TextBox.inReadingOrder(boxes)
        return blocks
    }

    private func collect(
        _ container: XMLElement, isMargin: Bool, _ blocks: inout [Block], _ boxes: inout [TextBox],
        _ styleAbove: inout String?
    ) {
        for element in container.elements {
            switch element.name {
            case "w:p":
                if isMargin, countsPages(element) { continue }
                let read = paragraph(element)
                guard let read else { continue }
                if !read.paragraph.text.isBlank {
                    blocks += TextBox.inReadingOrder(boxes)
                    boxes = []
                }
                append(read, to: &blocks, styleAbove: &styleAbove)
                // Boxes of paragraphs without text are laid out together: they are the page.
                for var box in read.boxes {
                    box.addAnchor(at: boxes.count)
                    boxes.append(box)
                }
            case "w:tbl":
                blocks += TextBox.inReadingOrder(boxes)
                boxes = []
                blocks.append(.table(table(element)))
                styleAbove = nil
            case "w:sdt":
                if let content = element.first("w:sdtContent") {
                    collect(content, isMargin: isMargin, &blocks, &boxes, &styleAbove)
                }
            case "w:ins", "w:moveTo", "w:customXml", "w:smartTag":
                collect(element, isMargin: isMargin, &blocks, &boxes, &styleAbove)
            case "mc:AlternateContent":
                if let content = WordReader.alternative(of: element) {
                    collect(content, isMargin: isMargin, &blocks, &boxes, &styleAbove)
                }
            default: break
            }
        }
    }

    private func append(_ read: WordParagraph, to blocks: inout [Block], styleAbove: inout String?) {
        var paragraph = read.paragraph
        // Between paragraphs of one style, contextual spacing leaves no space.
        if read.isContextual, styleAbove == read.style {
            paragraph.spaceBefore = 0
            if case .paragraph(var above)? = blocks.last {
                above.spaceAfter = 0
                blocks[blocks.count - 1] = .paragraph(above)
            }
        }
        styleAbove = read.style
        blocks.append(.paragraph(paragraph))
        if read.endsSection, !hasRenderedPageBreaks {
            hasPageBreaks = true
            blocks.append(.pageBreak)
        }
    }

    /// The version of several that is drawn: the newer one, unless only the older one has text.
    static func alternative(of element: XMLElement) -> XMLElement? {
        let choice = element.first("mc:Choice")
        let fallback = element.first("mc:Fallback")
        guard let choice, let fallback else { return choice ?? fallback }
        return choice.children.isEmpty ? fallback : choice
    }

    private func countsPages(_ paragraph: XMLElement) -> Bool {
        var counts = false
        paragraph.forEachElement { element in
            let code = element.name == "w:instrText" ? element.text : element["w:instr"] ?? ""
            let command = code.split(separator: " ").first?.uppercased() ?? ""
            if element.name == "w:instrText" || element.name == "w:fldSimple" {
                counts = counts || ["PAGE", "NUMPAGES", "SECTIONPAGES"].contains(command)
            }
        }
        return counts
    }

    // MARK: Paragraphs

    /// Nil for a paragraph whose end was deleted: its text goes on in the next one.
    private func paragraph(_ element: XMLElement) -> WordParagraph? {
        let properties = element.first("w:pPr")
        let styleID = properties?.first("w:pStyle")?["w:val"] ?? styles.defaultParagraphStyle
        let style = styles.paragraphStyle(styleID)
        let direct = WordParagraphProperties(properties)
        let resolved = direct.over(style.paragraph)

        var content = WordInlineContent(style: style)
        content.isShaded = resolved.isShaded ?? false
        content.text = carried
        carried = InlineText()
        if resolved.startsPage ?? false, !hasRenderedPageBreaks {
            content.text.append("\u{C}")
            hasPageBreaks = true
        }
        read(element, into: &content)
        notes += content.notes
        let mark = properties?.first("w:rPr")
        if mark?.first("w:del") != nil || mark?.first("w:moveFrom") != nil {
            carried = content.text
            return nil
        }

        var paragraph = Paragraph()
        paragraph.text = content.text
        paragraph.spaceBefore = resolved.spaceBefore ?? 0
        paragraph.spaceAfter = resolved.spaceAfter ?? 0
        paragraph.isRuledOff = resolved.isRuledOff ?? false
        paragraph.indent = resolved.indent
        if let outline = direct.outlineLevel {
            paragraph.headingLevel = (0...8).contains(outline) ? min(outline + 1, 6) : nil
        } else {
            paragraph.headingLevel = style.headingLevel
        }
        if let id = resolved.numberingID, id != "0", !content.text.isBlank {
            let level = resolved.numberingLevel ?? numbering.level(of: styleID, in: id) ?? 0
            paragraph.marker = numbering.next(in: id, level: level, styles: styles)
            if paragraph.headingLevel == nil { paragraph.indent = level * 4 }
        }
        let section = properties?.first("w:sectPr")
        let kind = section?.first("w:type")?["w:val"] ?? "nextPage"
        return WordParagraph(
            paragraph: paragraph, style: styleID, isContextual: resolved.isContextual ?? false,
            endsSection: section != nil && kind != "continuous" && kind != "nextColumn", boxes: content.boxes)
    }

    // MARK: Tables

    private func table(_ element: XMLElement) -> Table {
        unknownGrounds += 1
        defer { unknownGrounds -= 1 }
        var table = Table()
        WordReader.forEach("w:tr", in: element) { row in
            let properties = row.first("w:trPr")
            guard properties?.first("w:del") == nil else { return }
            var cells: [Table.Cell] = []
            let skipped = properties?.first("w:gridBefore")?["w:val"].flatMap { Int($0) } ?? 0
            if (1...63).contains(skipped) { cells.append(Table.Cell(columns: skipped, isContinuation: true)) }
            WordReader.forEach("w:tc", in: row) { cell in
                let properties = cell.first("w:tcPr")
                guard properties?.first("w:cellDel") == nil else { return }
                let merge = properties?.first("w:vMerge")
                cells.append(
                    Table.Cell(
                        blocks: blocks(in: cell),
                        columns: properties?.first("w:gridSpan")?["w:val"].flatMap { Int($0) } ?? 1,
                        isContinuation: merge != nil && merge?["w:val"] != "restart"))
            }
            table.rows.append(Table.Row(cells: cells))
        }
        return table
    }

    /// The rows of a table or the cells of a row, those within content controls and the like included.
    private static func forEach(_ name: String, in container: XMLElement, _ body: (XMLElement) -> Void) {
        for element in container.elements {
            switch element.name {
            case name: body(element)
            case "w:sdt": if let content = element.first("w:sdtContent") { forEach(name, in: content, body) }
            case "w:ins", "w:moveTo", "w:customXml": forEach(name, in: element, body)
            default: break
            }
        }
    }
}

/// A paragraph with what only its surroundings need to know.
struct WordParagraph {
    var paragraph: Paragraph
    var style: String?
    var isContextual: Bool
    var endsSection: Bool
    var boxes: [TextBox]
}

/// The header and footer of the first page.
private struct WordMargins {
    var header: String?
    var footer: String?

    init(of body: XMLElement) {
        var section: XMLElement?
        for element in body.elements where section == nil {
            section = element.name == "w:sectPr" ? element : element.first(at: "w:pPr", "w:sectPr")
        }
        guard let section else { return }
        let kind = section.first("w:titlePg").map(WordValue.isOn) ?? false ? "first" : "default"
        func reference(_ name: String) -> String? {
            section.elements.first { $0.name == name && ($0["w:type"] ?? "default") == kind }?["r:id"]
        }
        header = reference("w:headerReference")
        footer = reference("w:footerReference")
    }
}
