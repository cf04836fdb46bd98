import Resume
import Testing

@Suite struct YearMonthTests {
    @Test func `months are counted across years`() throws {
        let first = try #require(YearMonth(year: 2023, month: 11))
        let last = try #require(YearMonth(year: 2024, month: 2))
        #expect(first.distance(to: last) == 3)
        #expect(first.advanced(by: 3) == last)
        #expect(last.advanced(by: -3) == first)
        #expect(first < last)
        #expect((last.year, last.month) == (2024, 2))
    }

    @Test(arguments: [-13, -12, -1, 0, 1, 11, 12, 24_300])
    func `year and month give the index back`(index: Int) {
        let month = YearMonth(index: index)
        #expect((1...12).contains(month.month))
        #expect(month.year * 12 + month.month - 1 == index)
    }

    @Test func `written as year and month only`() {
        #expect(YearMonth("2024-02")?.description == "2024-02")
        #expect(YearMonth("2024") == nil)
        #expect(YearMonth("2024-02-03") == nil)
        #expect(YearMonth(year: 2024, month: 13) == nil)
        #expect(YearMonth(year: 0, month: 1) == nil)
    }
}
