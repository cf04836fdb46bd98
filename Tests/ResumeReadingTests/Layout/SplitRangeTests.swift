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

    @Test func aNarrowColumnOfDatesIsRead() throws {
        let lines = joined([
            "2022/08–      Acme Ltd", "至今          Baker", "2020/04–      Mill Ltd", "2022/07       Cook",
        ])
        #expect(lines.map { $0.dates.first?.span.isCurrent } == [true, nil, false, nil])
        #expect(lines[2].dates.first?.span.end == PartialDate(year: 2022, month: 7))
        #expect(lines.map { String($0.residue) } == ["Acme Ltd", "Baker", "Mill Ltd", "Cook"])
    }

    @Test func twoDatedLinesAreTwoEntries() {
        let lines = joined(["2022/08       Acme Ltd", "2020/04       Mill Ltd"])
        #expect(lines.map(\.isAnchor) == [true, true])
    }

    @Test func theSameDatesInTheOtherLanguageAreNotTwoEntries() {
        let lines = joined(["Mar 2021 – Present", "2021年3月 – 至今"])
        #expect(lines.map(\.isAnchor) == [true, false])
        #expect(joined(["Mar 2021 – Present", "2020年3月 – 至今"]).map(\.isAnchor) == [true, true])
    }

    @Test func proseMayStandBesideTheEnd() throws {
        let lines = joined([
            "Jan 2020–     Baker, Acme Ltd, Hoy.",
            "Jul 2022      {   Ovens for 200 bakers; the wait fell from 34 to 9 minutes.",
        ])
        let match = try #require(lines.first?.dates.first)
        #expect(match.span.end == PartialDate(year: 2022, month: 7))
        #expect(!match.span.isCurrent)
    }

    @Test func twoOpenRangesAreTwoEntries() {
        let lines = joined(["07/2024 –     Professor of Bread     Hoy School", "07/2020 –     Baker     Hoy Mill"])
        #expect(lines.map(\.isAnchor) == [true, true])
    }
}
