import Testing

@testable import DocumentText

/// A text box of DrawingML with its copy for old programs, placed in points.
private func box(_ text: String, x: Int, y: Int, width: Int, height: Int) -> String {
    """
    <w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor>\
    <wp:positionH relativeFrom="page"><wp:posOffset>\(x * 12_700)</wp:posOffset></wp:positionH>\
    <wp:positionV relativeFrom="page"><wp:posOffset>\(y * 12_700)</wp:posOffset></wp:positionV>\
    <wp:extent cx="\(width * 12_700)" cy="\(height * 12_700)"/><a:graphic><a:graphicData><wps:wsp><wps:txbx>\
    <w:txbxContent>\(paragraph(text))</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>\
    </mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>\(paragraph(text))</w:txbxContent></v:textbox>\
    </v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>
    """
}

@Test func textBoxesAreReadOnce() throws {
    let lines = try wordLines(
        "<w:p>\(box("Contact", x: 20, y: 20, width: 100, height: 100))<w:r><w:t>Mira Okonkwo</w:t></w:r></w:p>"
            + paragraph("Nurse"))
    #expect(lines.map(\.text) == ["Mira Okonkwo", "", "Contact", "", "Nurse"])
}

@Test func boxesThatMakeThePageAreReadByColumns() throws {
    let boxes = [
        box("Experience", x: 220, y: 120, width: 300, height: 200),
        box("Skills", x: 20, y: 340, width: 180, height: 90),
        box("Mira Okonkwo", x: 20, y: 20, width: 500, height: 60),
        box("Contact", x: 20, y: 120, width: 180, height: 200),
        box("Education", x: 220, y: 330, width: 300, height: 200),
    ]
    let lines = try wordLines(boxes.map { "<w:p>\($0)</w:p>" }.joined())
    #expect(
        lines.map(\.text).filter { !$0.isEmpty } == ["Mira Okonkwo", "Contact", "Skills", "Experience", "Education"])
}

@Test func oldDrawingsHaveTextBoxesToo() throws {
    func shape(_ text: String, left: Int) -> String {
        """
        <w:r><w:pict><v:shape style="position:absolute;margin-left:\(left)pt;margin-top:10pt;width:100pt;height:50pt">\
        <v:textbox><w:txbxContent>\(paragraph(text))</w:txbxContent></v:textbox></v:shape></w:pict></w:r>
        """
    }
    let lines = try wordLines("<w:p>\(shape("right", left: 300))\(shape("left", left: 0))</w:p>")
    #expect(lines.map(\.text) == ["left", "", "right"])
}
