import Testing

@testable import DocumentText

private func spaced(_ text: String, _ after: Int) -> String {
    paragraph(text, properties: "<w:spacing w:before=\"0\" w:after=\"\(after)\"/>")
}

@Test func largerSpaceSeparates() throws {
    let lines = try wordLines(
        spaced("Northwind", 0) + spaced("Nurse", 240) + spaced("Fabrikam", 0) + spaced("Teacher", 0))
    #expect(lines.map(\.text) == ["Northwind", "Nurse", "", "Fabrikam", "Teacher"])
}

@Test func spaceThatAllLinesHaveSeparatesNothing() throws {
    let lines = try wordLines(["a", "b", "c", "d"].map { spaced($0, 160) }.joined())
    #expect(lines.map(\.text) == ["a", "b", "c", "d"])
}

@Test func contextualSpacingLeavesNoSpace() throws {
    func item(_ text: String, _ style: String) -> String {
        paragraph(
            text,
            properties:
                "<w:pStyle w:val=\"\(style)\"/><w:spacing w:before=\"0\" w:after=\"240\"/><w:contextualSpacing/>")
    }
    let lines = try wordLines(item("a", "List") + item("b", "List") + item("c", "List") + item("d", "Other"))
    #expect(lines.map(\.text) == ["a", "b", "c", "", "d"])
}

@Test func emptyParagraphsAreOneBlankLine() throws {
    #expect(
        try wordLines("<w:p/>\(paragraph("a"))<w:p/>\(paragraph("  "))<w:p/>\(paragraph("b"))<w:p/>").map(\.text) == [
            "a", "", "b",
        ])
}

@Test func largeAndRuledLinesAreHeadings() throws {
    let large = "<w:b/><w:sz w:val=\"36\"/>"
    let rule = "<w:pBdr><w:bottom w:val=\"single\"/></w:pBdr>"
    let text = (1...6).map { paragraph("She led a ward of twenty beds and trained students, year \($0)") }
    let lines = try wordLines(
        paragraph("Mira Okonkwo", run: large) + paragraph("mira@example.org")
            + paragraph("EXPERIENCE", properties: rule, run: "<w:b/>") + text.joined()
            + paragraph("Northwind Ltd", run: "<w:b/>") + paragraph("A long sentence in large type ends.", run: large))
    let headings = lines.filter { $0.headingLevel != nil }
    #expect(headings.map(\.text) == ["Mira Okonkwo", "EXPERIENCE"])
    #expect(headings.map(\.headingLevel) == [1, 2])
}

@Test func whereMostIsLargeNothingIsAHeading() throws {
    let lines = try wordLines(
        ["a", "b", "c"].map { paragraph($0, run: "<w:sz w:val=\"40\"/>") }.joined()
            + paragraph("one line of small text that is the longest of all") + paragraph("x"))
    #expect(lines.allSatisfy { $0.headingLevel == nil })
}

@Test func tooManyCharactersAreAnError() throws {
    var limits = DocumentLimits()
    limits.characters = 5
    for text in ["too long", String(repeating: "far too long ", count: 9)] {
        #expect {
            try OfficeText.lines(of: WordSample(paragraph(text)).bytes, limits: limits)
        } throws: {
            ($0 as? DocumentError)?.code == .limitExceeded
        }
        #expect {
            try HTMLText.lines(of: Array("<p>\(text)".utf8), limits: limits)
        } throws: {
            ($0 as? DocumentError)?.code == .limitExceeded
        }
    }
}
