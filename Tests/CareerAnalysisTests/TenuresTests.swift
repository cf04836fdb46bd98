import Resume
import Testing

@testable import CareerAnalysis

@Suite struct TenuresTests {
    @Test func consecutivePositionsAreOneTenure() {
        let timeline = analysis([
            work("Orbit", "Senior Engineer", "2020-04", "2022-03"), work("Orbit Ltd", "Engineer", "2018-04", "2020-03"),
            work("Luna", "Engineer", "2016-01", "2016-12"),
        ]).timeline
        #expect(timeline.tenures.map(\.employer) == ["Luna", "Orbit Ltd"])
        #expect(timeline.tenures.map(\.months) == [12, 48])
        #expect(timeline.tenures.last?.entries == ["work-2", "work-1"])
        #expect(timeline.promotions == 1)
        #expect(timeline.employers == 2)
        #expect(timeline.medianTenureMonths == 30)
        #expect(timeline.averageTenureMonths == 30)
        #expect(timeline.longestTenureMonths == 48)
    }

    @Test func yearsWithoutMonthsLeaveTheLengthOpenOnceOnly() {
        // Whatever month of 2015 the first post ended in, the second covers it.
        let timeline = analysis([
            work("Orbit", "Engineer", "2008", "2015"), work("Orbit", "Senior Engineer", "2015-01", "2019-12"),
        ]).timeline
        #expect(timeline.tenures.map(\.months) == [144])
        #expect(timeline.tenures.map(\.monthsRange) == [133...144])
        #expect(
            analysis([work("Orbit", "Engineer", "2018-01", "2018-06")]).timeline.tenures.map(\.monthsRange) == [nil])
    }

    @Test func aReturnIsASecondTenureAndNoPromotion() {
        let timeline = analysis([
            work("Orbit", "Engineer", "2018-01", "2018-06"), work("Orbit", "Senior Engineer", "2018-08", "2018-12"),
        ]).timeline
        #expect(timeline.tenures.count == 2)
        #expect(timeline.promotions == 0)
        #expect(timeline.employers == 1)
    }

    @Test func threeTitlesAreTwoPromotions() {
        let timeline = analysis([
            work("Ruritania University", "教授", "2019-12", "now"),
            work("Ruritania University", "副教授", "2014-12", "2019-11"),
            work("Ruritania University", "讲师", "2011-07", "2014-11"),
        ]).timeline
        #expect(timeline.promotions == 2)
    }

    @Test func leavingAnInternshipIsNoPromotion() {
        #expect(
            analysis([
                work("Orbit", "Engineer", "2018-01", "2018-06", .internship),
                work("Orbit", "Senior Engineer", "2018-07", "now"),
            ]).timeline.promotions == 0)
    }

    @Test func internshipsAreLeftOutOfAverages() {
        let job = work("Orbit", "Engineer", "2018-01", "2019-12")
        let internship = work("Luna", "Intern", "2017-06", "2017-08")
        #expect(analysis([job, internship]).timeline.medianTenureMonths == 24)
        #expect(analysis([internship]).timeline.medianTenureMonths == 3)
        #expect(analysis().timeline.medianTenureMonths == nil)
    }

    @Test func averageIsRoundedToATenth() {
        let timeline = analysis([
            work("A Co", "x", "2018-01", "2018-03"), work("B Co", "x", "2018-01", "2018-03"),
            work("C Co", "x", "2018-01", "2018-04"),
        ]).timeline
        #expect(timeline.averageTenureMonths == 3.3)
        #expect(timeline.medianTenureMonths == 3)
    }

    @Test func selfEmploymentAndTheFutureAreNoEmployers() {
        #expect(
            analysis([
                work("自由职业", "顾问", "2018-01", "2018-06"), work("Orbit", "Engineer", "2026-01", "now"),
                work("Luna", "Engineer", nil, "2015"), work(nil, "Cook", "2010-01", "2010-12"),
            ]).timeline.employers == 1)
    }

    @Test func whatIsNoEmployerHasNoTenure() {
        let timeline = analysis([
            work("Self-employed", "Designer", "2010-01", "2019-12"), work("Luna", "Engineer", "2011-01", "2011-12"),
            work("Orbit", "Engineer", "2012-01", "2013-12"), work(nil, "Cook", "2014-01", "2018-12"),
            work("Ruritanian Army", "Military Service", "2008-01", "2008-12"),
        ]).timeline
        #expect(timeline.employerList.map(\.name) == ["Luna", "Orbit"])
        #expect(timeline.tenures.map(\.employer) == ["Luna", "Orbit"])
        #expect(timeline.medianTenureMonths == 18)
        #expect(timeline.averageTenureMonths == 18)
        #expect(timeline.longestTenureMonths == 24)
        #expect(timeline.employmentMonths == 132)
        // A career in the forces is one.
        let officer = analysis([work("Ruritanian Army", "Signals Officer", "2008-01", "2008-12")]).timeline
        #expect(officer.longestTenureMonths == 12)
    }

    @Test func reversedPostsOfTheFutureHaveNoEmployer() {
        let timeline = analysis([work("Orbit", "Engineer", "2026-05", "2026-02")]).timeline
        #expect(timeline.employers == 0)
        #expect(analysis([work("Orbit", "Engineer", "2020-05", "2020-02")]).timeline.employers == 1)
    }

    @Test func employersThatAreNotNamedAreDifferent() {
        let timeline = analysis([
            work("Confidential", "Engineer", "2010-01", "2010-12"), work("Confidential", "Clerk", "2011-01", "2011-12"),
        ]).timeline
        #expect(timeline.employers == 2)
        #expect(timeline.tenures.map(\.months) == [12, 12])
    }

    @Test(arguments: [
        ("2012", "2015", "2012", "2015", 0), ("2012-01", "2012-12", "2012-01", "2015-12", 0),
        ("2012", "2013", "2012", "2015", 1), ("2012-01", "2012-12", "2012-02", "2015-12", 1),
    ])
    func whatIsHeldSideBySideIsNoPromotion(
        start: String, end: String, secondStart: String, secondEnd: String, promotions: Int
    ) {
        let timeline = analysis([
            work("Orbit", "Manager", secondStart, secondEnd), work("Orbit", "Engineer", start, end),
        ]).timeline
        #expect(timeline.promotions == promotions)
    }

    @Test func aDepartmentWithoutLegalFormIsTheSameTenure() {
        let timeline = analysis([
            work("星轨科技", "工程师", "2018-01", "2020-12"), work("星轨科技平台研发部", "高级工程师", "2021-01", "2024-12"),
        ]).timeline
        #expect(timeline.tenures.map(\.months) == [84])
        #expect(timeline.promotions == 1)
    }
}
