import Resume
import Testing

@testable import CareerAnalysis

@Suite struct TenureStatisticsTests {
    private func statistics(_ work: [WorkEntry]) -> TenureStatistics? { analysis(work).timeline.tenureStatistics }

    @Test func exactTenuresHaveRangesOfOneValue() {
        let found = statistics([
            work("A Co", "x", "2010-01", "2010-03"), work("B Co", "x", "2011-01", "2011-12"),
            work("C Co", "x", "2012-01", "2013-03"),
        ])
        #expect(found?.median == 12)
        #expect(found?.medianRange == 12...12)
        #expect(found?.average == 10)
        #expect(found?.averageRange == 10...10)
        #expect(found?.longestRange == 15...15)
    }

    @Test func yearsMakeThemRanges() {
        // 26 to 48, and 64 months.
        let found = statistics([
            work("A Co", "x", "2015", "2018"), work("B Co", "x", "2020-03", "now"),
        ])
        #expect(found?.median == 56)
        #expect(found?.medianRange == 45...56)
        #expect(found?.longest == 64)
        #expect(found?.longestRange == 64...64)
    }

    @Test func internshipsCountOnlyAmongThemselves() {
        let internship = work("A Co", "Intern", "2019-01", "2019-03")
        #expect(statistics([internship])?.longest == 3)
        #expect(statistics([internship, work("B Co", "x", "2020-01", "2020-02")])?.longest == 2)
        #expect(statistics([internship, work("B Co", "x", "2020-01", "2020-02")])?.entries == [["work-2"]])
        #expect(statistics([]) == nil)
    }
}
