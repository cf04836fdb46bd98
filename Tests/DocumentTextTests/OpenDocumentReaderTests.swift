import Testing
import _TestSupport

@testable import DocumentText

/// A small ODT file.
private struct OpenDocumentSample {
    var body: String
    var automaticStyles = ""
    var styles = ""
    var masterStyles = ""
    var manifest: String?

    init(_ body: String) { self.body = body }

    private static let namespaces =
        ["office", "text", "table", "style"].map {
            "xmlns:\($0)=\"urn:oasis:names:tc:opendocument:xmlns:\($0):1.0\""
        }.joined(separator: " ") + """
             xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" \
            xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" \
            xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
            """

    func read() throws -> DocumentText {
        var files: [(name: String, content: [UInt8])] = [
            ("mimetype", Array("application/vnd.oasis.opendocument.text".utf8)),
            (
                "content.xml",
                Array(
                    """
                    <office:document-content \(Self.namespaces)><office:automatic-styles>\(automaticStyles)\
                    </office:automatic-styles><office:body><office:text>\(body)</office:text></office:body>\
                    </office:document-content>
                    """.utf8)
            ),
            (
                "styles.xml",
                Array(
                    """
                    <office:document-styles \(Self.namespaces)><office:styles>\(styles)</office:styles>\
                    <office:master-styles>\(masterStyles)</office:master-styles></office:document-styles>
                    """.utf8)
            ),
        ]
        if let manifest { files.append(("META-INF/manifest.xml", Array(manifest.utf8))) }
        return try OfficeText.lines(of: ZipWriter.archive(files))
    }
}

private func lines(_ body: String) throws -> [DocumentLine] { try OpenDocumentSample(body).read().lines }

@Test func paragraphsOfOpenDocumentsAreLines() throws {
    let lines = try lines(
        """
        <text:h text:outline-level="2">Education</text:h><text:p>  Leeds
          <text:s text:c="2"/>UK<text:tab/>2015<text:line-break/>York\u{AD}shire</text:p><text:p/><text:p>a
        b</text:p>
        """)
    #expect(lines.map(\.text) == ["Education", "Leeds   UK\t2015", "Yorkshire", "", "a b"])
    #expect(lines.map(\.headingLevel) == [2, nil, nil, nil, nil])
}

@Test func boldComesFromAutomaticStylesAndParents() throws {
    var sample = OpenDocumentSample(
        """
        <text:p text:style-name="P1">All <text:span text:style-name="T2">but this</text:span></text:p>
        <text:p>Key<text:span text:style-name="T1">word</text:span></text:p>
        <text:p text:style-name="Heading_20_3">Skills</text:p><text:p text:style-name="Title">Mira</text:p>
        """)
    sample.automaticStyles = """
        <style:style style:name="P1" style:family="paragraph" style:parent-style-name="Strong"/>\
        <style:style style:name="T1" style:family="text"><style:text-properties fo:font-weight="700"/></style:style>\
        <style:style style:name="T2" style:family="text"><style:text-properties fo:font-weight="normal"/></style:style>
        """
    sample.styles = """
        <style:style style:name="Strong" style:family="paragraph"><style:text-properties fo:font-weight="bold"/></style:style>\
        <style:style style:name="Heading_20_3" style:display-name="Heading 3" style:family="paragraph"/>\
        <style:style style:name="Title" style:family="paragraph"/>
        """
    let lines = try sample.read().lines.filter { !$0.text.isEmpty }
    #expect(lines.map(\.boldTexts) == [["All"], ["word"], [], []])
    #expect(lines.map(\.headingLevel) == [nil, nil, 3, 1])
}

@Test func listsOfOpenDocuments() throws {
    var sample = OpenDocumentSample(
        """
        <text:list text:style-name="L1"><text:list-item><text:p>one</text:p><text:p>beside</text:p><text:list><text:list-item>\
        <text:p>deep</text:p></text:list-item></text:list></text:list-item><text:list-item><text:p>two</text:p></text:list-item>\
        </text:list><text:list text:style-name="L1" text:continue-numbering="true"><text:list-item><text:p>three</text:p>\
        </text:list-item></text:list><text:list text:style-name="L1"><text:list-item text:start-value="7"><text:p>seven</text:p>\
        </text:list-item></text:list><text:list text:style-name="Unknown"><text:list-header><text:p>head</text:p>\
        </text:list-header><text:list-item><text:p>dot</text:p></text:list-item></text:list>
        """)
    sample.automaticStyles = """
        <text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1"/>\
        <text:list-level-style-bullet text:level="2" text:bullet-char="–"/></text:list-style>
        """
    let lines = try sample.read().lines
    #expect(lines.map(\.text) == ["one", "beside", "deep", "two", "three", "seven", "head", "dot"])
    #expect(
        lines.map(\.marker) == [.number(1), nil, .bullet, .number(2), .number(3), .number(7), nil, .bullet])
    #expect(lines.map(\.indent) == [0, 2, 4, 0, 0, 0, 2, 0])
}

@Test func linksBoxesAndNotesOfOpenDocuments() throws {
    let lines = try lines(
        """
        <text:p>Mail: <text:a xlink:href="mailto:mira@example.org"><text:span>mira@example.org</text:span></text:a>\
        <text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>A note</text:p></text:note-body></text:note>\
        <draw:frame svg:x="1cm" svg:y="1cm"><draw:text-box><text:p>Box</text:p></draw:text-box></draw:frame>\
        <office:annotation><text:p>comment</text:p></office:annotation></text:p><text:p>After</text:p>
        """)
    #expect(lines.map(\.text) == ["Mail: mira@example.org", "", "Box", "", "After", "", "A note"])
    #expect(lines.first?.linkedTexts == ["mira@example.org -> mailto:mira@example.org"])
}

@Test func tablesOfOpenDocuments() throws {
    func cell(_ text: String, _ attributes: String = "") -> String {
        "<table:table-cell \(attributes)><text:p>\(text)</text:p></table:table-cell>"
    }
    let lines = try lines(
        """
        <table:table><table:table-column/><table:table-header-rows><table:table-row>\(cell("Year"))\(cell("School"))\
        </table:table-row></table:table-header-rows><table:table-row>\(cell("2015", "table:number-rows-spanned=\"2\""))\
        \(cell("Leeds"))</table:table-row><table:table-row><table:covered-table-cell/>\(cell("York"))</table:table-row>\
        <table:table-row>\(cell("Total", "table:number-columns-spanned=\"2\""))<table:covered-table-cell/></table:table-row>\
        </table:table>
        """)
    #expect(lines.map(\.cells) == [["Year", "School"], ["2015", "Leeds"], ["", "York"], []])
    #expect(lines.last?.text == "Total")
}

@Test func trackedChangesAndHiddenTextOfOpenDocuments() throws {
    var sample = OpenDocumentSample(
        """
        <text:tracked-changes><text:changed-region><text:deletion><text:p>deleted</text:p></text:deletion></text:changed-region>\
        </text:tracked-changes><text:p>Senior <text:change text:change-id="1"/><text:change-start/>Matron<text:change-end/></text:p>\
        <text:p><text:span text:style-name="T1">java python</text:span><text:hidden-text text:string-value="go"/></text:p>\
        <text:section text:display="none"><text:p>more words</text:p></text:section>
        """)
    sample.automaticStyles = """
        <style:style style:name="T1" style:family="text"><style:text-properties text:display="none"/></style:style>
        """
    let read = try sample.read()
    #expect(read.texts == ["Senior Matron"])
    #expect(read.hiddenWordCount == 5)
}

@Test("White on white is hidden; white may stand on a ground or in a table")
func whiteTextOfOpenDocuments() throws {
    var sample = OpenDocumentSample(
        """
        <text:p>Seen <text:span text:style-name="W">java python</text:span></text:p>\
        <text:p><text:span text:style-name="G">ground</text:span></text:p>\
        <table:table><table:table-row><table:table-cell><text:p><text:span text:style-name="W">cell</text:span></text:p>\
        </table:table-cell></table:table-row></table:table>
        """)
    sample.automaticStyles = """
        <style:style style:name="W" style:family="text"><style:text-properties fo:color="#ffffff"/></style:style>\
        <style:style style:name="G" style:family="text">\
        <style:text-properties fo:color="#ffffff" fo:background-color="#000080"/></style:style>
        """
    let read = try sample.read()
    #expect(read.texts.filter { !$0.isEmpty } == ["Seen", "ground", "cell"])
    #expect(read.hiddenWordCount == 2)
}

@Test func pagesAndHeadersOfOpenDocuments() throws {
    var sample = OpenDocumentSample(
        "<text:p>one <text:soft-page-break/>goes on</text:p><text:p>two</text:p>")
    sample.masterStyles = """
        <style:master-page style:name="Standard"><style:header><text:p>Mira Okonkwo</text:p></style:header>\
        <style:footer><text:p>Page <text:page-number>1</text:page-number></text:p></style:footer></style:master-page>
        """
    let read = try sample.read()
    #expect(read.texts == ["Mira Okonkwo", "", "one goes on", "two"])
    #expect(read.lines.map(\.page) == [1, 1, 1, 2])
    #expect(read.pageCount == 2)
}

@Test func encryptedAndBrokenOpenDocumentsAreRefused() {
    var sample = OpenDocumentSample("<text:p>x</text:p>")
    sample.manifest = "<manifest:encryption-data/>"
    #expect { try sample.read() } throws: { ($0 as? DocumentError)?.code == .encrypted }
    #expect { try OpenDocumentSample("<text:p>").read() } throws: { ($0 as? DocumentError)?.code == .damaged }
}
