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
}
