import Resume
import Testing

@testable import ResumeReading

struct QuoteBulletsTests {
    private let list = """
        WORK

        Oven Works
        Senior Baker
        2017-02 — 2021-09
         > Baked 400 loaves a day
         > Cut waste by a third

        Wick Mill
        Miller
        2014-06 — 2017-02
         > Ground rye
        """

    @Test func aFewQuotedLinesBelowOthersAreItems() throws {
        let work = try ResumeSamples.read(list, path: "cv.txt").work
        #expect(work.map(\.organization) == ["Oven Works", "Wick Mill"])
        #expect(work.map(\.highlights) == [["Baked 400 loaves a day", "Cut waste by a third"], ["Ground rye"]])
    }

    @Test func quotationsStay() throws {
        func rewritten(_ text: String) -> [String] {
            QuoteBullets.rewritten(LineReader.split(Array(text.unicodeScalars))).map { String(ScalarText($0)) }
        }
        let mail = "> Dear all\n> please find\n> my letter\nThanks"
        #expect(rewritten(mail) == mail.split(separator: "\n").map(String.init))
        let figures = "Work\n> 90 % done\n>= 3\n> 5 years"
        #expect(rewritten(figures) == figures.split(separator: "\n").map(String.init))
        let markdown = try SourceText(decoding: Array(list.utf8), path: "cv.md").lines
        #expect(!markdown.contains { $0.marker == .bullet })
    }
}
