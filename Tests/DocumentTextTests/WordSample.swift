import _TestSupport

@testable import DocumentText

/// A small DOCX file, part by part.
struct WordSample {
    var body: String
    var styles = ""
    var numbering = ""
    /// Relationships of the main part.
    var relationships = ""
    /// More parts by path.
    var parts: [String: String] = [:]

    init(_ body: String) { self.body = body }

    static let namespaces = """
        xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
        xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" \
        xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
        xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" \
        xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" \
        xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
        xmlns:v="urn:schemas-microsoft-com:vml" \
        xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"
        """

    var bytes: [UInt8] {
        var files: [(name: String, content: [UInt8])] = [
            ("[Content_Types].xml", Array("<Types/>".utf8)),
            (
                "word/document.xml",
                Array("<w:document \(Self.namespaces)><w:body>\(body)</w:body></w:document>".utf8)
            ),
            ("word/styles.xml", Array("<w:styles \(Self.namespaces)>\(styles)</w:styles>".utf8)),
            ("word/numbering.xml", Array("<w:numbering \(Self.namespaces)>\(numbering)</w:numbering>".utf8)),
            (
                "word/_rels/document.xml.rels",
                Array(
                    """
                    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
                    \(relationships)</Relationships>
                    """.utf8)
            ),
        ]
        for (path, xml) in parts { files.append((path, Array(xml.utf8))) }
        return ZipWriter.archive(files)
    }

    func read() throws -> DocumentText { try OfficeText.lines(of: bytes) }
}

/// The lines of a body.
func wordLines(_ body: String) throws -> [DocumentLine] { try WordSample(body).read().lines }

/// A paragraph of one run.
func paragraph(_ text: String, properties: String = "", run: String = "") -> String {
    """
    <w:p><w:pPr>\(properties)</w:pPr><w:r><w:rPr>\(run)</w:rPr><w:t xml:space="preserve">\(text)</w:t></w:r></w:p>
    """
}

/// A table of paragraphs; "|" parts the paragraphs of a cell.
func wordTable(_ rows: [[String]]) -> String {
    let rows = rows.map { cells in
        let cells = cells.map { cell in
            "<w:tc>"
                + cell.split(separator: "|", omittingEmptySubsequences: false).map { paragraph(String($0)) }.joined()
                + "</w:tc>"
        }
        return "<w:tr>\(cells.joined())</w:tr>"
    }
    return "<w:tbl>\(rows.joined())</w:tbl>"
}

extension DocumentText {
    var texts: [String] { lines.map(\.text) }
}

extension DocumentLine {
    /// The bold parts as text.
    var boldTexts: [String] {
        let scalars = Array(text.unicodeScalars)
        return boldRanges.map { range in String(String.UnicodeScalarView(scalars[range])) }
    }

    /// The linked parts as text, each with its target.
    var linkedTexts: [String] {
        let scalars = Array(text.unicodeScalars)
        return links.map { "\(String(String.UnicodeScalarView(scalars[$0.range]))) -> \($0.target)" }
    }
}
