import Testing

@testable import DocumentText

private let numbering = """
    <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl>\
    <w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/><w:lvlText w:val="o"/></w:lvl></w:abstractNum>
    <w:abstractNum w:abstractNumId="2"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/></w:lvl>\
    <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/></w:lvl></w:abstractNum>
    <w:abstractNum w:abstractNumId="3"><w:lvl w:ilvl="0"><w:numFmt w:val="chineseCountingThousand"/>\
    <w:pStyle w:val="Chapter"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="none"/></w:lvl></w:abstractNum>
    <w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>
    <w:num w:numId="3"><w:abstractNumId w:val="2"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>
    <w:num w:numId="4"><w:abstractNumId w:val="3"/></w:num>
    """

private func item(_ text: String, _ list: Int, _ level: Int = 0, style: String? = nil) -> String {
    let style = style.map { "<w:pStyle w:val=\"\($0)\"/>" } ?? ""
    return paragraph(
        text, properties: "\(style)<w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"\(list)\"/></w:numPr>")
}

private func lines(_ body: String, styles: String = "") throws -> [DocumentLine] {
    var sample = WordSample(body)
    sample.numbering = numbering
    sample.styles = styles
    return try sample.read().lines
}

@Test func bulletsHaveTheirLevel() throws {
    let lines = try lines(item("a", 1) + item("b", 1, 1) + item("c", 1) + item("d", 0) + item("e", 77))
    #expect(lines.map(\.marker) == [.bullet, .bullet, .bullet, nil, nil])
    #expect(lines.map(\.indent) == [0, 4, 0, 0, 0])
}

@Test func numbersAreCounted() throws {
    let lines = try lines(
        item("a", 2) + item("b", 2) + item("b1", 2, 1) + item("b2", 2, 1) + item("c", 2) + item("c1", 2, 1)
            + paragraph("between") + item("d", 2) + item("new", 3) + item("next", 3))
    #expect(
        lines.map(\.marker) == [
            .number(1), .number(2), .number(1), .number(2), .number(3), .number(1), nil, .number(4), .number(5),
            .number(6),
        ])
}

@Test func stylesBringLists() throws {
    let styles = """
        <w:style w:type="paragraph" w:styleId="Chapter"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="4"/></w:numPr>\
        </w:pPr></w:style>
        """
    let chapter = "<w:pStyle w:val=\"Chapter\"/>"
    let lines = try lines(
        paragraph("教育", properties: chapter) + item("text", 4, 1) + paragraph("工作", properties: chapter)
            + paragraph("plain", properties: chapter + "<w:numPr><w:numId w:val=\"0\"/></w:numPr>"), styles: styles)
    let written = lines.filter { !$0.text.isEmpty }
    #expect(written.map(\.marker) == [.number(1), nil, .number(2), nil])
    #expect(written.map(\.headingLevel) == [1, nil, 1, 1])
}

@Test func textBelowALineBreakStandsBesideTheMarker() throws {
    let lines = try lines(
        """
        <w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>one</w:t><w:br/><w:t>more</w:t></w:r></w:p>
        """)
    #expect(lines.map(\.marker) == [.bullet, nil])
    #expect(lines.map(\.indent) == [0, 2])
}

@Test func typedBulletsAreMarkers() throws {
    let lines = try wordLines(
        paragraph("•\tled a ward") + paragraph("\u{F0B7} trained") + paragraph("●") + paragraph("•x"))
    #expect(lines.map(\.text) == ["led a ward", "trained", "●", "•x"])
    #expect(lines.map(\.marker) == [.bullet, .bullet, nil, nil])
}
