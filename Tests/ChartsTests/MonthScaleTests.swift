import Charts
import Drawing
import Testing

struct MonthScaleTests {
    @Test func aMonthBeginsWhereTheOneBeforeEnds() {
        #expect(decade.position(of: month(2010)) == 100)
        #expect(decade.position(of: month(2011)) == 110)
        #expect(decade.position(of: month(2020)) == 200)
        #expect(isClose(decade.position(of: Double(month(2010)) + 0.6), 100.5))
    }

    @Test func placesBeyondTheDomainGoToItsNearestEnd() {
        #expect(decade.position(of: month(2009)) == 90)
        #expect(decade.clampedPosition(of: month(2009)) == 100)
        #expect(decade.clampedPosition(of: month(2015)) == 150)
        #expect(decade.clampedPosition(of: month(2031)) == 200)
    }

    @Test func knowsItsDensity() {
        #expect(isClose(decade.pointsPerYear, 10))
        #expect(isClose(MonthScale(domain: 0..<6, from: 0, to: 50).pointsPerYear, 100))
    }

    @Test func anEmptyDomainPutsEverythingAtItsStart() {
        let empty = MonthScale(domain: 24_000..<24_000, from: 100, to: 200)
        #expect(empty.position(of: 24_030) == 100)
        #expect(empty.clampedPosition(of: 24_030) == 100)
        #expect(empty.pointsPerYear == 100)
        #expect(empty.ticks().isEmpty)
    }
}
