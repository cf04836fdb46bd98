import Testing

@testable import DocumentText

private func read(_ bytes: [UInt8], _ name: String) throws -> DocumentText {
    DocumentFormat.detect(bytes, name: name) == .html ? try HTMLText.lines(of: bytes) : try OfficeText.lines(of: bytes)
}

/// One résumé as three programs write it in three formats.
private let programs = [
    "pandoc.docx", "libreoffice.docx", "pandoc.odt", "libreoffice.odt", "pandoc.html", "libreoffice.html",
]

@Test(arguments: programs)
func oneResumeReadsAlikeInEveryFormat(name: String) throws {
    let lines = try read(try fixture(name), name).lines
    #expect(
        lines.map(\.text) == [
            "Mira Okonkwo", "", "Leeds · mira@example.org · +44 20 5550 0199", "", "Experience", "",
            "Northwind Hospital, Ward Nurse, 2019 – 2022", "", "Led a ward of twenty beds", "Trained students",
            "first years",
            "", "Fabrikam Clinic, Nurse, 2015 – 2019", "", "Wrote the rota", "Kept the records", "", "Education", "",
            "Year\tSchool\tDegree", "2015\tUniversity of Leeds\tBSc Nursing", "2011\t北京第一中学\t", "", "Languages", "",
            "English, Igbo, 中文",
        ])
    #expect(lines.compactMap(\.headingLevel) == [1, 2, 2, 2])
    #expect(lines.compactMap(\.marker) == [.bullet, .bullet, .bullet, .number(1), .number(2)])
    #expect(lines.filter { $0.indent > 0 }.map(\.text) == ["first years"])
    #expect(lines.filter { !$0.cells.isEmpty }.map(\.cells.count) == [3, 3, 3])
    #expect(lines.flatMap(\.linkedTexts) == ["mira@example.org -> mailto:mira@example.org"])
    #expect(
        lines.filter { $0.headingLevel == nil && $0.cells.isEmpty }.flatMap(\.boldTexts)
            == ["Northwind Hospital", "Fabrikam Clinic"])
}

@Test func tablesThatLayThePageOutAreReadByTheirColumns() throws {
    let read = try read(try fixture("python-docx.docx"), "")
    let lines = read.lines.filter { !$0.text.isEmpty }
    #expect(
        lines.map(\.text) == [
            "Mira Okonkwo", "Contact", "mira@example.org", "Leeds", "Profile", "Nurse with ten years on the ward.",
            "Experience", "Northwind Hospital\t2019 – 2022", "Led a ward of twenty beds", "Trained students",
            "Fabrikam Clinic\t2015 – 2019", "Led a ward of twenty beds", "Trained students", "Languages",
            "English\tIgbo",
        ])
    #expect(lines.filter { $0.headingLevel != nil }.map(\.text) == ["Experience", "Languages"])
    #expect(read.pageCount == 2)
    #expect(lines.last?.page == 2)
}

/// Whatever bytes are broken, reading ends with a result or an error.
@Test(arguments: programs)
func brokenFixturesNeverTrap(name: String) throws {
    let whole = try fixture(name)
    for step in 1...40 {
        var broken = whole
        for index in stride(from: step * 31, to: broken.count, by: 997 + step) { broken[index] = UInt8(step) &* 7 }
        _ = try? read(broken, name)
        _ = try? read(Array(whole.prefix(whole.count * step / 41)), name)
    }
}
