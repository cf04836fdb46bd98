import Resume
import Testing

@testable import ResumeReading

struct DateScannerRomanceTests {
    @Test(arguments: [
        ("março de 1999 a outubro de 2000", "1999-03", "2000-10"),
        ("enero de 1996 a diciembre de 1997", "1996-01", "1997-12"),
        ("mars 2008 à mai 2009", "2008-03", "2009-05"),
    ])
    func monthsAreJoinedByAOneLetterWord(text: String, start: String, end: String) throws {
        let match = try #require(DateScanner().matches(in: ScalarText(text)).first)
        #expect(match.span.start?.description == start)
        #expect(match.span.end?.description == end)
    }

    @Test func anArticleJoinsNoDates() {
        #expect(DateScanner().matches(in: "In 2019 a new 2020 model").filter { !$0.isSingle }.isEmpty)
    }
}
