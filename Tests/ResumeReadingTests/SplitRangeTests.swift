import Resume
import Testing

@testable import ResumeReading

struct SplitRangeTests {
    private func joined(_ texts: [String]) -> [EntryLine] {
        SplitRange.joined(
            texts.enumerated().map {
                EntryLine(SourceLine(number: $0.offset + 1, text: $0.element), dates: DateScanner())
            })
    }

    @Test func aRangeBrokenOverTwoLinesIsOne() throws {
        let lines = joined(["De sept. 2016", "à déc. 2020"])
        let match = try #require(lines.first?.dates.first)
        #expect(match.span.start == PartialDate(year: 2016, month: 9))
        #expect(match.span.end == PartialDate(year: 2020, month: 12))
        #expect(!match.isSingle)
        #expect(lines.last?.isAnchor == false)
    }

    @Test func twoDatesWithoutTheWordsStayApart() {
        let lines = joined(["sept. 2016", "déc. 2020"])
        #expect(lines.map(\.isAnchor) == [true, true])
        #expect(lines.compactMap(\.dates.first).map(\.isSingle) == [true, true])
    }
}
