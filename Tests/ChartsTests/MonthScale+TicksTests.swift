import Charts
import Drawing
import Testing

/// The table of the visual system: points per year, ticks, labels.
struct MonthScaleTicksTests {
    /// Eleven years from January 2010 on, a year `density` points wide.
    private func scale(_ density: Points, from first: Int = month(2010), years: Int = 11) -> MonthScale {
        MonthScale(domain: first..<(first + years * 12), from: 0, to: density * Double(years))
    }

    private func steps(_ ticks: [MonthScale.Tick]) -> Set<Int> {
        Set(zip(ticks, ticks.dropFirst()).map { $1.month - $0.month })
    }

    private func labels(_ ticks: [MonthScale.Tick]) -> [Int] { ticks.filter(\.isLabelled).map(\.month) }

    @Test(arguments: [
        (111.0, 1), (110, 1), (109.9, 3), (55, 3), (54.9, 12), (22, 12), (21.9, 12), (11, 12), (10.9, 60), (2, 60),
    ])
    func ticksAreAsDenseAsTheAxisBears(density: Double, months: Int) {
        #expect(steps(scale(Points(density)).ticks()) == [months])
    }

    @Test func monthsAreLabelledByQuarter() {
        let ticks = scale(110, years: 1).ticks()
        #expect(ticks.count == 12)
        #expect(ticks.filter(\.isLabelled).map(\.monthOfYear) == [1, 4, 7, 10])
        #expect(ticks.map(\.unit).prefix(5) == [.year, .month, .month, .quarter, .month])
    }

    @Test func quartersAreLabelledByHalfYear() {
        let ticks = scale(55, years: 2).ticks()
        #expect(labels(ticks) == [month(2010), month(2010, 7), month(2011), month(2011, 7)])
        #expect(ticks.map(\.unit).prefix(5) == [.year, .quarter, .quarter, .quarter, .year])
    }

    @Test(arguments: [54.9, 22.0]) func everyYearIsLabelled(density: Double) {
        #expect(labels(scale(Points(density)).ticks()) == (2010...2020).map { month($0) })
    }

    @Test(arguments: [21.9, 11.0]) func everySecondYearIsLabelled(density: Double) {
        #expect(labels(scale(Points(density)).ticks()) == [2010, 2012, 2014, 2016, 2018, 2020].map { month($0) })
    }

    @Test func twoDigitLabelsStandAtEveryYear() {
        #expect(labels(scale(11).ticks(labelsEveryYear: true)) == (2010...2020).map { month($0) })
        #expect(labels(scale(10.9).ticks(labelsEveryYear: true)) == [month(2010), month(2015), month(2020)])
    }

    @Test func fiveYearsStandAtYearsDivisibleByFive() {
        let ticks = scale(10.9, from: month(2007, 7), years: 12).ticks()
        #expect(ticks.map(\.month) == [month(2010), month(2015)])
        #expect(ticks.allSatisfy { $0.isLabelled && $0.unit == .year })
    }

    @Test func theFirstYearThatBeginsInsideIsLabelled() {
        let ticks = scale(15, from: month(2010, 7), years: 4).ticks()
        #expect(ticks.map(\.year) == [2011, 2012, 2013, 2014])
        #expect(labels(ticks) == [month(2011), month(2013)])
    }

    @Test func theEndIsNoTick() {
        #expect(scale(30, years: 2).ticks().map(\.year) == [2010, 2011])
    }

    /// On the papers that pages use, a span gets the ticks that the visual system names for it.
    @Test(arguments: [(3, 1), (6, 3), (15, 12), (25, 12)])
    func spansOfCareersOnAPage(years: Int, step: Int) {
        for width in [333.28, 331.0] {
            let scale = MonthScale(domain: month(2000)..<month(2000 + years), from: 0, to: Points(width))
            #expect(steps(scale.ticks()) == [step])
        }
    }
}
