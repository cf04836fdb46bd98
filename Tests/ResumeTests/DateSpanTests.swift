import Resume
import Testing

@Suite struct DateSpanTests {
    @Test(arguments: [
        ("2022-11", "2022-03", true), ("2022", "2021", true), ("2022-05-20", "2022-05-10", true),
        ("2022-05-20", "2022-05-20", false), ("2022-05-20", "2022-05", false), ("2022-05", "2022", false),
        ("2022", "2022", false), ("2021-12-31", "2022-01-01", false),
    ])
    func isReversedOnlyWhenCertain(start: String, end: String, isReversed: Bool) {
        #expect(DateSpan(start: PartialDate(start), end: PartialDate(end)).isReversed == isReversed)
    }
}
