import _TestSupport

/// Makes small DOCX files.
struct WordDocumentWriter {
    private var targets: [String] = []

    static func bytes(_ paragraphs: [TypesetParagraph]) -> [UInt8] {
        var writer = WordDocumentWriter()
        let body = TypesetParagraph.blocks(paragraphs).map { writer.block($0) }.joined()
        let links = writer.targets.enumerated().map { index, target in
            """
            <Relationship Id="rId\(index + 10)" Type="\(office)/relationships/hyperlink" \
            Target="\(target.xmlEscaped)" TargetMode="External"/>
            """
        }
        return ZipWriter.archive([
            "[Content_Types].xml": """
            <?xml version="1.0"?><Types xmlns="\(package)/content-types">\
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
            <Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" \
            ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>
            """,
            "_rels/.rels": relationships(
                [
                    "<Relationship Id=\"r1\" Type=\"\(office)/relationships/officeDocument\" Target=\"word/document.xml\"/>"
                ]),
            "word/_rels/document.xml.rels": relationships(
                links + [
                    "<Relationship Id=\"r1\" Type=\"\(office)/relationships/numbering\" Target=\"numbering.xml\"/>",
                    "<Relationship Id=\"r2\" Type=\"\(office)/relationships/styles\" Target=\"styles.xml\"/>",
                ]),
            "word/styles.xml": "<w:styles \(names)>"
                + (1...6).map { level in
                    """
                    <w:style w:type="paragraph" w:styleId="Heading\(level)"><w:name w:val="heading \(level)"/>\
                    <w:pPr><w:outlineLvl w:val="\(level - 1)"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>
                    """
                }.joined() + "</w:styles>",
            "word/numbering.xml": """
            <w:numbering \(names)><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/>\
            <w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl></w:abstractNum>\
            <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>
            """,
            "word/document.xml":
                "<?xml version=\"1.0\"?><w:document \(names)><w:body>\(body)<w:sectPr/></w:body></w:document>",
        ])
    }

    private static let package = "http://schemas.openxmlformats.org/package/2006"
    private static let office = "http://schemas.openxmlformats.org/officeDocument/2006"
    private static let names = """
        xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
        xmlns:r="\(office)/relationships"
        """

    private static func relationships(_ list: [String]) -> String {
        "<?xml version=\"1.0\"?><Relationships xmlns=\"\(package)/relationships\">\(list.joined())</Relationships>"
    }

    private mutating func block(_ block: [TypesetParagraph]) -> String {
        guard block.first?.cells.isEmpty == false else { return block.map { paragraph($0) }.joined() }
        let rows = block.map { row in
            "<w:tr>"
                + row.cells.map { "<w:tc><w:p><w:r><w:t>\($0.xmlEscaped)</w:t></w:r></w:p></w:tc>" }.joined()
                + "</w:tr>"
        }
        return "<w:tbl>\(rows.joined())</w:tbl>"
    }

    private mutating func paragraph(_ paragraph: TypesetParagraph) -> String {
        var properties = ""
        var typed = ""
        if let level = paragraph.headingLevel { properties += "<w:pStyle w:val=\"Heading\(level)\"/>" }
        if paragraph.marker == "•" {
            properties += "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>"
        } else if let marker = paragraph.marker {
            typed = "<w:r><w:t xml:space=\"preserve\">\(marker) </w:t></w:r>"
        }
        if paragraph.indent > 0 { properties += "<w:ind w:left=\"\(paragraph.indent * 120)\"/>" }
        let runs = paragraph.scalars.runs.map { run($0) }.joined()
        return "<w:p><w:pPr>\(properties)</w:pPr>\(typed)\(runs)</w:p>"
    }

    private mutating func run(_ run: TypesetParagraph.Run) -> String {
        let text = run.text.split(separator: "\t", omittingEmptySubsequences: false).map {
            "<w:t xml:space=\"preserve\">\(String($0).xmlEscaped)</w:t>"
        }.joined(separator: "<w:tab/>")
        let inner = "<w:r><w:rPr>\(run.isBold ? "<w:b/>" : "")</w:rPr>\(text)</w:r>"
        guard let target = run.target else { return inner }
        targets.append(target)
        return "<w:hyperlink r:id=\"rId\(targets.count + 9)\">\(inner)</w:hyperlink>"
    }
}
