import Testing
import _TestSupport

@testable import DocumentText

@Test func paragraphsAreLines() throws {
    let read = try WordSample(paragraph("Mira Okonkwo") + "<w:p/>" + paragraph("Nurse &amp; teacher")).read()
    #expect(read.texts == ["Mira Okonkwo", "", "Nurse & teacher"])
    #expect(read.lines.map(\.line) == [1, 2, 3])
    #expect(read.lines.allSatisfy { $0.page == nil })
    #expect(read.pageCount == 0)
}

@Test func breaksTabsAndHyphens() throws {
    let run = """
        <w:p><w:r><w:t>Ward</w:t><w:tab/><w:tab/><w:t>2019</w:t><w:noBreakHyphen/><w:t>2021</w:t><w:br/>\
        <w:t>day</w:t><w:softHyphen/><w:t>shift \u{AD}only</w:t><w:cr/><w:sym w:font="Wingdings" w:char="F028"/>\
        <w:t xml:space="preserve"> 555</w:t><w:sym w:font="Wingdings" w:char="F0FF"/></w:r></w:p>
        """
    #expect(try wordLines(run).map(\.text) == ["Ward\t2019-2021", "dayshift only", "☎ 555"])
}

@Test func boldComesFromRunsAndStylesAndDirectFormattingWins() throws {
    var sample = WordSample(
        """
        <w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Northwind</w:t></w:r><w:r><w:t xml:space="preserve"> </w:t></w:r>\
        <w:r><w:rPr><w:b w:val="1"/></w:rPr><w:t>Ltd</w:t></w:r><w:r><w:t>, Leeds</w:t></w:r></w:p>
        <w:p><w:pPr><w:pStyle w:val="Strong"/></w:pPr><w:r><w:t>all</w:t></w:r>\
        <w:r><w:rPr><w:b w:val="0"/></w:rPr><w:t>none</w:t></w:r>\
        <w:r><w:rPr><w:rStyle w:val="Key"/></w:rPr><w:t>toggled</w:t></w:r></w:p>
        <w:p><w:r><w:rPr><w:rStyle w:val="Key"/></w:rPr><w:t>key</w:t></w:r><w:r><w:t>: value</w:t></w:r></w:p>
        """)
    sample.styles = """
        <w:style w:type="paragraph" w:styleId="Base"><w:rPr><w:b/></w:rPr></w:style>
        <w:style w:type="paragraph" w:styleId="Strong"><w:basedOn w:val="Base"/></w:style>
        <w:style w:type="character" w:styleId="Key"><w:rPr><w:b/></w:rPr></w:style>
        """
    #expect(try sample.read().lines.map(\.boldTexts) == [["Northwind Ltd"], ["all"], ["key"]])
}

@Test func headingsComeFromOutlineLevelsAndNames() throws {
    func style(_ id: String, _ name: String, _ properties: String = "", base: String? = nil) -> String {
        """
        <w:style w:type="paragraph" w:styleId="\(id)"><w:name w:val="\(name)"/>\
        \(base.map { "<w:basedOn w:val=\"\($0)\"/>" } ?? "")<w:pPr>\(properties)</w:pPr></w:style>
        """
    }
    func line(_ style: String, _ direct: String = "") -> String {
        paragraph(style, properties: "<w:pStyle w:val=\"\(style)\"/>" + direct)
    }
    var sample = WordSample(
        line("a1") + line("a2") + line("a3") + line("own") + line("child") + line("title") + line("plain")
            + line("a1", "<w:outlineLvl w:val=\"9\"/>") + line("plain", "<w:outlineLvl w:val=\"2\"/>") + line("loop"))
    sample.styles =
        style("a1", "heading 1") + style("a2", "标题 2") + style("a3", "Überschrift 3")
        + style("own", "Abschnitt", "<w:outlineLvl w:val=\"1\"/>") + style("child", "Kapitel", base: "own")
        + style("title", "Title") + style("plain", "Body Text") + style("loop", "x", base: "loop")
    #expect(
        try sample.read().lines.filter { !$0.text.isEmpty }.map(\.headingLevel) == [1, 2, 3, 2, 2, 1, nil, nil, 3, nil])
}

@Test func hyperlinksLeadToTheirTargets() throws {
    var sample = WordSample(
        """
        <w:p><w:r><w:t xml:space="preserve">Mail: </w:t></w:r><w:hyperlink r:id="rId7"><w:r><w:t>mira@</w:t></w:r>\
        <w:r><w:t>example.org</w:t></w:r></w:hyperlink><w:hyperlink w:anchor="top"><w:r><w:t> up</w:t></w:r></w:hyperlink></w:p>
        <w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "https://example</w:instrText></w:r>\
        <w:r><w:instrText>.org/mira" \\o "tip"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>\
        <w:r><w:t>my page</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>
        <w:p><w:fldSimple w:instr=" HYPERLINK &quot;https://example.org/2&quot; "><w:r><w:t>second</w:t></w:r></w:fldSimple></w:p>
        """)
    sample.relationships =
        "<Relationship Id=\"rId7\" Type=\"x/hyperlink\" Target=\"mailto:mira@example.org\" TargetMode=\"External\"/>"
    #expect(
        try sample.read().lines.map(\.linkedTexts) == [
            ["mira@example.org -> mailto:mira@example.org"], ["my page -> https://example.org/mira"],
            ["second -> https://example.org/2"],
        ])
}

@Test func fieldsShowTheirResults() throws {
    let lines = try wordLines(
        """
        <w:p><w:r><w:t xml:space="preserve">Updated </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/>\
        <w:instrText>DATE \\@ yyyy </w:instrText><w:fldChar w:fldCharType="begin"/><w:instrText>IF</w:instrText>\
        <w:t>inner</w:t><w:fldChar w:fldCharType="end"/><w:fldChar w:fldCharType="separate"/><w:t>2025</w:t>\
        <w:fldChar w:fldCharType="end"/></w:r></w:p>
        """)
    #expect(lines.map(\.text) == ["Updated 2025"])
}

@Test func trackedChangesGiveTheFinalText() throws {
    let lines = try wordLines(
        """
        <w:p><w:r><w:t xml:space="preserve">Senior </w:t></w:r><w:del><w:r><w:delText>Nurse</w:delText></w:r></w:del>\
        <w:ins><w:r><w:t>Matron</w:t></w:r></w:ins><w:moveFrom><w:r><w:t> gone</w:t></w:r></w:moveFrom>\
        <w:moveTo><w:r><w:t> here</w:t></w:r></w:moveTo></w:p>
        <w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t xml:space="preserve">one </w:t></w:r></w:p>
        <w:p><w:r><w:t>line</w:t></w:r></w:p>
        <w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc><w:p><w:r><w:t>deleted row</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
        """)
    #expect(lines.map(\.text) == ["Senior Matron here", "one line"])
}

@Test func hiddenTextIsCountedAndLeftOut() throws {
    var sample = WordSample(
        paragraph("Seen") + paragraph("python java 专家", run: "<w:vanish/>")
            + paragraph("x y", run: "<w:sz w:val=\"2\"/>")
            + paragraph("styled away", properties: "<w:pStyle w:val=\"Gone\"/>")
            + paragraph("kept", properties: "<w:pStyle w:val=\"Gone\"/>", run: "<w:vanish w:val=\"false\"/>"))
    sample.styles = "<w:style w:type=\"paragraph\" w:styleId=\"Gone\"><w:rPr><w:vanish/></w:rPr></w:style>"
    let read = try sample.read()
    #expect(read.texts.filter { !$0.isEmpty } == ["Seen", "kept"])
    #expect(read.hiddenWordCount == 8)
}

@Test("White on white is hidden; white may stand on a ground, in a table or before a picture")
func whiteTextIsCountedAndLeftOut() throws {
    let white = "<w:color w:val=\"FEFEFE\" w:themeColor=\"background1\"/>"
    var sample = WordSample(
        paragraph("Seen") + paragraph("python java", run: white)
            + paragraph("shaded", run: white + "<w:shd w:fill=\"1F3864\"/>")
            + paragraph("marked", run: white + "<w:highlight w:val=\"black\"/>")
            + paragraph("ground", properties: "<w:shd w:fill=\"000000\"/>", run: white)
            + "<w:tbl><w:tr><w:tc>" + paragraph("cell", run: white) + "</w:tc></w:tr></w:tbl>")
    let read = try sample.read()
    #expect(read.texts.filter { !$0.isEmpty } == ["Seen", "shaded", "marked", "ground", "cell"])
    #expect(read.hiddenWordCount == 2)
    sample = WordSample(
        paragraph("Name", run: white)
            + "<w:p><w:r><w:drawing><wp:anchor behindDoc=\"1\"/></w:drawing></w:r></w:p>")
    #expect(try sample.read().texts.filter { !$0.isEmpty } == ["Name"])
}

@Test func contentControlsAndSmartTagsAreText() throws {
    let lines = try wordLines(
        """
        <w:sdt><w:sdtPr/><w:sdtContent>\(paragraph("Profile"))</w:sdtContent></w:sdt>
        <w:p><w:smartTag><w:r><w:t>Leeds</w:t></w:r></w:smartTag><w:sdt><w:sdtContent><w:r><w:t>, UK</w:t></w:r>\
        </w:sdtContent></w:sdt><w:r><w:ruby><w:rt><w:r><w:t>かん</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>漢</w:t></w:r>\
        </w:rubyBase></w:ruby></w:r><m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath></w:p>
        """)
    #expect(lines.map(\.text) == ["Profile", "Leeds, UK漢x=1"])
}

@Test func pagesAreCountedWhereTheyAreKnown() throws {
    let rendered = """
        \(paragraph("one"))<w:p><w:r><w:br w:type="page"/></w:r></w:p>
        <w:p><w:r><w:lastRenderedPageBreak/><w:t>two</w:t></w:r></w:p>\(paragraph("still two"))
        <w:p><w:r><w:t xml:space="preserve">over </w:t><w:lastRenderedPageBreak/><w:t>the end</w:t></w:r></w:p>\(paragraph("three"))
        """
    let read = try WordSample(rendered).read()
    #expect(read.pageCount == 3)
    let lines = read.lines.filter { !$0.text.isEmpty }
    #expect(lines.map(\.text) == ["one", "two", "still two", "over the end", "three"])
    #expect(lines.map(\.page) == [1, 2, 2, 2, 3])
    #expect(lines.map(\.line) == [1, 1, 2, 3, 1])

    let breaks =
        paragraph("one") + "<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>" + paragraph("two")
        + paragraph("three", properties: "<w:pageBreakBefore/>")
    #expect(try WordSample(breaks).read().lines.filter { !$0.text.isEmpty }.map(\.page) == [1, 2, 3])
}

@Test func footnotesStandAtTheEndAndCommentsNowhere() throws {
    var sample = WordSample(
        """
        <w:p><w:r><w:t>Grade A</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r><w:commentRangeStart w:id="1"/>\
        <w:r><w:commentReference w:id="1"/></w:r></w:p>\(paragraph("Leeds"))
        """)
    sample.parts["word/footnotes.xml"] = """
        <w:footnotes \(WordSample.namespaces)><w:footnote w:id="0">\(paragraph("separator"))</w:footnote>\
        <w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t>Top of the year</w:t></w:r></w:p></w:footnote></w:footnotes>
        """
    sample.parts["word/comments.xml"] = "<w:comments \(WordSample.namespaces)>\(paragraph("why?"))</w:comments>"
    #expect(try sample.read().texts == ["Grade A", "Leeds", "", "Top of the year"])
}

@Test func theFirstPagesHeaderStandsOnTop() throws {
    func sample(section: String) -> WordSample {
        var sample = WordSample(paragraph("Experience") + "<w:sectPr>\(section)</w:sectPr>")
        sample.relationships = """
            <Relationship Id="h1" Type="x/header" Target="header1.xml"/><Relationship Id="h2" Type="x/header" Target="header2.xml"/>
            <Relationship Id="f1" Type="x/footer" Target="/word/footer1.xml"/>
            """
        sample.parts["word/header1.xml"] =
            "<w:hdr \(WordSample.namespaces)>\(paragraph("Mira Okonkwo"))<w:p/>\(paragraph("mira@example.org"))</w:hdr>"
        sample.parts["word/header2.xml"] = "<w:hdr \(WordSample.namespaces)>\(paragraph("Okonkwo, continued"))</w:hdr>"
        sample.parts["word/footer1.xml"] = """
            <w:ftr \(WordSample.namespaces)>\(paragraph("References on request"))<w:p><w:r><w:t>Page </w:t></w:r>\
            <w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p></w:ftr>
            """
        return sample
    }
    let references = """
        <w:headerReference w:type="first" r:id="h1"/><w:headerReference w:type="default" r:id="h2"/>\
        <w:footerReference w:type="first" r:id="f1"/>
        """
    #expect(
        try sample(section: references + "<w:titlePg/>").read().texts == [
            "Mira Okonkwo", "", "mira@example.org", "", "Experience", "", "References on request",
        ])
    #expect(try sample(section: references).read().texts == ["Okonkwo, continued", "", "Experience"])
}

@Test func indentationIsInColumns() throws {
    let lines = try wordLines(
        paragraph("a", properties: "<w:ind w:left=\"720\"/>")
            + paragraph("2019\tWard", properties: "<w:ind w:left=\"2880\" w:hanging=\"2880\"/>")
            + paragraph("\u{3000}\u{3000}段落", properties: "<w:ind w:firstLine=\"420\"/>"))
    #expect(lines.map(\.indent) == [4, 0, 4])
}

@Test func documentsThatAreNotWholeAreDamaged() {
    func code(_ bytes: [UInt8]) -> DocumentError.Code? {
        do {
            _ = try OfficeText.lines(of: bytes)
            return nil
        } catch { return error.code }
    }
    #expect(code(ZipWriter.archive(["word/document.xml": "<w:document"])) == .damaged)
    #expect(code(ZipWriter.archive(["word/document.xml": "<other/>"])) == .damaged)
    #expect(code(ZipWriter.archive(["word/document.xml": "<!DOCTYPE a><a/>"])) == .unsupported)
    #expect(code(ZipWriter.archive(["xl/workbook.xml": "<a/>"])) == .unsupported)
    #expect(code([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) == .unsupported)
}
