import Resume
import Testing

@testable import ResumeReading

/// Heads as people lay them out: dates broken over lines, descriptions behind dashes and dates, addresses between.
struct EntryShapesTests {
    @Test func twoDotsAreARange() throws {
        #expect(
            try ResumeSamples.positions(
                """
                JOBS
                2022-03..now      Acme Ltd, Staff Baker. Bread from Python to Kotlin, all of it.
                2018..2020        Mill Ltd, Baker. Rolls at night, two ovens.
                """) == ["Staff Baker @ Acme Ltd 2022-03/now", "Baker @ Mill Ltd 2018/2020"])
    }

    @Test func aDateColumnBreaksBeforeTheYear() throws {
        #expect(
            try ResumeSamples.positions(
                """
                Beruflicher Werdegang

                Apr. 2016 – Sep.     Wissenschaftliche Mitarbeiterin,
                2020                 Technische Universität Dresden
                Jan. 2014 – Dez.     Postdoktorandin, ETH Zürich
                2015
                """) == [
                    "Wissenschaftliche Mitarbeiterin @ Technische Universität Dresden 2016-04/2020-09",
                    "Postdoktorandin @ ETH Zürich 2014-01/2015-12",
                ])
    }

    @Test func whatFollowsADashDescribes() throws {
        #expect(
            try ResumeSamples.positions(
                """
                Work experience
                03.2021 - now       Senior Merchandiser, Acme, Bursa - two accounts, 3.1 million pieces a year
                06.2018 - 02.2021   Merchandiser, Orbit, Izmir - followed suits from booking until shipping
                """) == ["Senior Merchandiser @ Acme 2021-03/now", "Merchandiser @ Orbit 2018-06/2021-02"])
    }

    @Test func aSentenceFollowsTheDate() throws {
        #expect(
            try ResumeSamples.positions(
                """
                # Ada Marsh

                ## experience

                - **Baker**, Acme, Leeds, May 2022 – Aug 2025. Bread on a Cadence oven.
                - **Miller**, Orbit, York, Jun 2017 – Aug 2019. Flour in three grades.
                """) == ["Baker @ Acme 2022-05/2025-08", "Miller @ Orbit 2017-06/2019-08"])
    }

    @Test func anAddressStandsBetweenEmployerAndDate() throws {
        #expect(
            try ResumeSamples.positions(
                """
                WORK EXPERIENCE

                Salt River Bakery
                764 Horizon Drive, Grand Junction, CO 81506 United States

                04/2020 - Present
                Salary: 58,412.00 USD Per Year
                Hours per week: 40
                Series: 7402 Pay Plan: WG Grade: 8
                Baker (This is a federal job)
                Duties, Accomplishments and Related Skills:
                Baked for 31 kitchens.
                """) == ["Baker @ Salt River Bakery 2020-04/now"])
    }

    @Test func coverOfALeaveIsWork() throws {
        #expect(
            try ResumeSamples.positions(
                """
                Work Experience

                Dental Hygienist (Maternity Leave Cover)
                Spring Garden Clinic - Halifax, NS
                October 2019 to November 2020
                """) == ["Dental Hygienist @ Spring Garden Clinic 2019-10/2020-11"])
    }

    @Test func aBracketThatNamesNoEndIsOpen() {
        let match = DateScanner().matches(in: "Lecturer, University of Hoy (from August 2021)").first
        #expect(match?.span.isCurrent == true && match?.span.start?.description == "2021-08")
        #expect(DateScanner().matches(in: "Available from March 2026").first?.span.isCurrent != true)
    }

    @Test func aMarkFollowsTheYearOfADegree() throws {
        let education = try ResumeSamples.read(
            "Education\nB.E. Computer Engineering, University of Hoy, 2016, 68%\n", path: "resume.txt"
        ).education
        #expect(education.map { $0.dates.end?.description } == ["2016"])
    }

    @Test func shipsAreNoTitles() throws {
        let text = """
            工作经历

            2023.01.05～2023.08.27 / 海风船务有限公司 / “白帆”轮，散货，9,230 GT / 大管轮
            2021.05.20～2022.03.14 / 海风船务有限公司 / “蓝帆”轮，散货，9,005 GT / 二管轮
            """
        #expect(try ResumeSamples.read(text).work.map(\.position) == ["大管轮", "二管轮"])
    }

    /// The gap between columns is no part of what a line says.
    @Test func employersBesideWideGapsAreRead() throws {
        #expect(
            try ResumeSamples.positions(
                """
                Ada Marsh

                EXPERIENCE
                Senior Baking Engineer                                                      May 2022 – Present
                Zorbix                                                                             Toronto, ON
                  • Own the ovens behind the shop

                Research Intern                                                             May 2018 – Aug 2018
                Element Q                                                                          Montréal, QC
                  • Calibrated thermometers
                """, path: "cv.txt") == [
                    "Senior Baking Engineer @ Zorbix 2022-05/now", "Research Intern @ Element Q 2018-05/2018-08",
                ])
    }

    /// A year that opens what is told below a post makes no head of the bullet above the next one.
    @Test func bulletsWithYearsHeadNothing() throws {
        #expect(
            try ResumeSamples.positions(
                """
                邰若琳

                工作经历

                灯塔证券资产管理有限公司（上海）\t2021年2月–今
                信用研究员
                •\t2022 年提前四个月提示某省风险，组合无踩雷
                •\t每周撰写信用周报

                石桥国际信用评级有限责任公司（北京）\t2015年7月–2020年2月
                高级分析师（2018年1月–2020年2月）
                •\t城投行业组长，独立出具评级报告 60 余份
                分析师（2015年7月–2017年12月）
                •\t实地访谈 17 省

                职业间断\t2020年3月–2020年12月
                生育及照顾家庭
                """, path: "cv.txt") == [
                    "信用研究员 @ 灯塔证券资产管理有限公司 2021-02/now",
                    "高级分析师 @ 石桥国际信用评级有限责任公司 2018-01/2020-02",
                    "分析师 @ 石桥国际信用评级有限责任公司 2015-07/2017-12",
                ])
    }

    @Test func labelsWithinWhatWasDoneNameNoEmployer() throws {
        #expect(
            try ResumeSamples.positions(
                """
                # Ada Marsh

                ## Experience

                **Mosswick Limited, Leeds** August 2017 -- June 2019

                *Engineer*

                -   Client: a UK retail bank. Maintained the services on Oracle 12c, and wrote the suite that was missing.
                """) == ["Engineer @ Mosswick Limited 2017-08/2019-06"])
    }

    /// `2022` below `2023 –` is a year of its own.
    @Test func anEarlierYearEndsNoRange() throws {
        #expect(
            try ResumeSamples.positions(
                """
                Ada Marsh

                Employment
                2023 –          Postdoctoral Researcher, Stockholm School of Economics
                2022            Short-term Consultant, The World Bank, Urban Unit
                2016 – 2017     Research Assistant, ifo Institute, Munich
                """, path: "cv.txt") == [
                    "Postdoctoral Researcher @ Stockholm School of Economics 2023/now",
                    "Short-term Consultant @ The World Bank 2022/2022", "Research Assistant @ ifo Institute 2016/2017",
                ])
    }

    @Test func betweenTitleAndPlaceStandsTheEmployer() throws {
        #expect(
            try ResumeSamples.positions(
                """
                Ada Marsh

                Zivildienst

                09/2003 – 05/2004   Zivildienstleistender, Lichtwohlfahrt, Hamburg
                                    Fahrdienst und Hausmeisterei im Seniorenheim
                """, path: "cv.txt") == ["Zivildienstleistender @ Lichtwohlfahrt 2003-09/2004-05"])
    }

    /// The first employer stands above the first line with a date, where no heading stands above either.
    @Test func theFirstEmployerIsNotLost() throws {
        #expect(
            try ResumeSamples.positions(
                """
                ADA MARSH
                Denver, CO  ◆  ada@example.org

                Eleven years of carrying a quota, nine of them over it.
                ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━

                Zorbix                                               Denver / Remote
                Senior Account Executive, Utilities                  Aug '22 – Present
                   ▸ Landed the largest water district

                Mosswick                                             Broomfield, CO
                Account Executive, State & Local                     Jan '18 – Jul '22
                   ▸ 61 counties in four states

                EDUCATION
                University of Colorado Boulder, B.A. Geography, 2009 – 2013
                """, path: "cv.txt") == [
                    "Senior Account Executive @ Zorbix 2022-08/now", "Account Executive @ Mosswick 2018-01/2022-07",
                ])
    }
}
