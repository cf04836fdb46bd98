import Resume
import Testing

@Suite struct PartialDateTests {
    @Test(arguments: ["2019", "2019-09", "2019-09-30", "2020-02-29", "0007", "9999-12-31"])
    func `description and parsing are inverse`(text: String) {
        #expect(PartialDate(text)?.description == text)
    }

    @Test(arguments: [
        "", "19", "2019-", "2019-9", "2019-13", "2019-00", "2019-02-29", "2019-04-31", "2019-09-00", "0000", "20190",
        "2019-09-30-1", "２０１９", "+019", "-2019", " 2019",
    ])
    func `other forms are no dates`(text: String) {
        #expect(PartialDate(text) == nil)
    }

    @Test func `a day needs its month`() {
        #expect(PartialDate(year: 2019, day: 3) == nil)
    }

    @Test func `a year alone means January to December`() throws {
        let year = try #require(PartialDate(year: 2019))
        #expect(year.isYearOnly)
        #expect(year.earliest == YearMonth(year: 2019, month: 1))
        #expect(year.latest == YearMonth(year: 2019, month: 12))
        let month = try #require(PartialDate(year: 2019, month: 9))
        #expect(!month.isYearOnly)
        #expect(month.earliest == month.latest)
    }
}
