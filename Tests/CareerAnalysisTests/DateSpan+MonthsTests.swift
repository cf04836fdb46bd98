import Resume
import Testing

@testable import CareerAnalysis

@Suite struct DateSpanMonthsTests {
    private let asOf = month("2025-06")

    private func reading(_ start: String?, _ end: String? = nil) -> MonthsReading? {
        guard case .dated(let reading) = span(start, end).months(asOf: asOf) else { return nil }
        return reading
    }

    @Test func bothEndMonthsCount() {
        #expect(reading("2024-03", "2024-09")?.most == 7)
        #expect(reading("2024-03-31", "2024-04-01")?.most == 2)
        #expect(reading("2024-03", "2024-03")?.most == 1)
    }

    @Test func ongoingAndLaterEndsAreCutAtTheAsOfMonth() {
        #expect(reading("2025-01", "now")?.widest == interval("2025-01", "2025-06"))
        #expect(reading("2025-01", "2026-10")?.widest == interval("2025-01", "2025-06"))
        #expect(reading("2025", "now")?.fewest == 1)
    }

    @Test func aYearIsWideAndNarrow() {
        let years = reading("2018", "2020")
        #expect(years?.widest == interval("2018-01", "2020-12"))
        #expect(years?.certain == interval("2018-12", "2020-01"))
        #expect(years?.fewest == 14)
        let year = reading("2018", "2018")
        #expect(year?.most == 12)
        #expect(year?.fewest == 1)
        #expect(year?.certain == nil)
        // A start in a year, an end in a month of it: the end month is certain.
        #expect(reading("2018", "2018-05")?.certain == interval("2018-05", "2018-05"))
        #expect(reading("2018-05", "2018")?.certain == interval("2018-05", "2018-05"))
    }

    @Test func aStartWithoutEndCountsForWhatIsStated() {
        #expect(reading("2019-04")?.widest == interval("2019-04", "2019-04"))
        #expect(reading("2019")?.widest == interval("2019-01", "2019-12"))
        #expect(reading("2019")?.fewest == 1)
    }

    @Test func nothingCountsWithoutAStartReversedOrInTheFuture() {
        #expect(span(nil, "2019").months(asOf: asOf) == .undated)
        #expect(span(nil, "now").months(asOf: asOf) == .undated)
        #expect(span("2022-11", "2022-03").months(asOf: asOf) == .reversed)
        #expect(span("2022-11", "2022").months(asOf: asOf) != .reversed)
        #expect(span("2025-07", "now").months(asOf: asOf) == .future)
        #expect(span("2026", "2027").months(asOf: asOf) == .future)
    }

    /// Every way to fill in the months of year-only dates stays within the readings, and reaches both their ends.
    @Test func readingsAreTheTightBounds() {
        let dates = ["2023", "2024", "2025", "2024-05", "2023-12", "2025-02"]
        for start in dates {
            for end in dates + ["now"] {
                let lengths = lengths(span(start, end), asOf: asOf)
                let reading = reading(start, end)
                #expect(reading?.fewest == lengths.min(), "\(start) to \(end)")
                #expect(reading?.most == lengths.max(), "\(start) to \(end)")
            }
        }
    }

    private func lengths(_ span: DateSpan, asOf: YearMonth) -> [Int] {
        guard let start = span.start else { return [] }
        let ends = span.end.map { $0.earliest.index...$0.latest.index } ?? asOf.index...asOf.index
        return (start.earliest.index...start.latest.index).flatMap { first in
            ends.map { min($0, asOf.index) - first + 1 }.filter { $0 > 0 }
        }
    }
}
