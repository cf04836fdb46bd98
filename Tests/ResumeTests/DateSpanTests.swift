import Resume
import Testing

@Suite struct DateSpanTests {
    private func span(_ start: String, _ end: String) -> DateSpan {
        DateSpan(start: PartialDate(start), end: PartialDate(end))
    }

    @Test func `reversed only when no reading of a year puts it right`() {
        #expect(span("2022-11", "2022-03").isReversed)
        #expect(span("2022", "2021").isReversed)
        #expect(!span("2022-06", "2022").isReversed)
        #expect(!span("2022", "2022-01").isReversed)
        #expect(!DateSpan(start: PartialDate("2022"), isCurrent: true).isReversed)
    }

    @Test func `undated says nothing at all`() {
        #expect(DateSpan.undated.isUndated)
        #expect(!DateSpan(isCurrent: true).isUndated)
        #expect(!span("", "2009").isUndated)
    }
}
