import Testing

@testable import ResumeReading

struct ClosingLineTests {
    private func isClosing(_ text: String) -> Bool { ClosingLine.isClosing(SourceLine(number: 1, text: text)) }

    @Test(arguments: [
        "Rostock, den 14.02.2026", "Fait à Nantes, le 2 mai 2025", "References available upon request.",
        "Referees on request.", "本人承诺以上信息属实", "以上内容真实有效，本人承诺属实", "諮詢人資料備索", "現時薪金：HK$30,000",
    ])
    func signaturesDeclarationsAndOffersClose(text: String) { #expect(isClosing(text)) }

    @Test(arguments: [
        "Nantes, 2019", "Reference librarian, Cork City Library, 2019", "承诺书管理系统", "Engineer, May 2019", "",
        "本人负责数据真实性校验",
    ])
    func entriesDoNot(text: String) { #expect(!isClosing(text)) }

    @Test func whatFollowsASignatureBelongsToNoSection() throws {
        let sections = try ResumeSamples.sections(
            """
            Ausbildung

            2001 - 2010   Gymnasium Seeblick, Rostock

            Kenntnisse

            Excel

            Rostock, den 14.02.2026
            Wiebke Harmsen
            """, path: "cv.txt")
        #expect(sections.map(\.kind) == [.header, .education, .skills, .references])
    }
}
