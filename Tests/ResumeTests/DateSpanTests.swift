import Resume
import Testing

@Suite struct DateSpanTests {
    private func span(_ start: String, _ end: String) -> DateSpan {
        DateSpan(start: PartialDate(start), end: PartialDate(end))
    }

    @Test(arguments: [
        ("2022-11", "2022-03", true), ("2022", "2021", true), ("2022-05-20", "2022-05-10", true),
        ("2022-05-20", "2022-05-20", false), ("2022-05-20", "2022-05", false), ("2022-05", "2022", false),
        ("2022", "2022", false), ("2021-12-31", "2022-01-01", false),
    ])
    func isReversedOnlyWhenCertain(start: String, end: String, isReversed: Bool) {
        #expect(span(start, end).isReversed == isReversed)
    }

    @Test func anOngoingSpanIsNeverReversed() {
        #expect(!DateSpan(start: PartialDate("2022"), isCurrent: true).isReversed)
    }

    @Test func undatedSaysNothingAtAll() {
        #expect(DateSpan.undated.isUndated)
        #expect(!DateSpan(isCurrent: true).isUndated)
        #expect(!span("", "2009").isUndated)
    }
}
