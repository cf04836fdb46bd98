import Resume
import Testing

@testable import ResumeReading

/// Ways to print entries that converters and platforms leave behind.
struct EntryLayoutsTests {
    private func work(_ text: String) throws -> [String] {
        try ResumeSamples.read(text).work.map {
            "\($0.position ?? "-") @ \($0.organization ?? "-") \($0.dates.start?.description ?? "-")/"
                + ($0.dates.isCurrent ? "now" : $0.dates.end?.description ?? "-")
        }
    }

    @Test func twoColonsPartTheHead() throws {
        #expect(
            try work(
                "Work\n\n> Acme Ltd, Leeds :: Lead Baker :: Aug 2022 -> now\n\n> Mill Ltd, York :: Baker :: Jan 2019 -> Jul 2022\n"
            )
                == ["Lead Baker @ Acme Ltd 2022-08/now", "Baker @ Mill Ltd 2019-01/2022-07"])
    }

    @Test func aTitleAboveLabelsIsThePosition() throws {
        #expect(
            try work(
                """
                Work experience

                Aircraft Mechanic (Lead)
                Company: Acme Airlines
                Location: Wick
                Start date: 06/2019        End date: Present
                Duties: Line maintenance at night.

                Aircraft Mechanic
                Company: Ravn Air Group
                Location: Wick
                Start date: 02/2016        End date: 05/2019
                """) == [
                    "Aircraft Mechanic @ Acme Airlines 2019-06/now",
                    "Aircraft Mechanic @ Ravn Air Group 2016-02/2019-05",
                ])
    }

    @Test func aSchoolAboveLabels() throws {
        let education = try ResumeSamples.read(
            """
            Education

            University of Hoy, Stromness, UK
            Degree: Associate of Applied Science
            Major: Baking Technology
            Completion date: 05/2016
            """
        ).education
        #expect(education.map(\.institution) == ["University of Hoy"] && education.map(\.area) == ["Baking Technology"])
    }

    @Test func theDescriptionFollowsTheDate() throws {
        #expect(
            try work(
                """
                ## Experience

                - Head Baker, Acme Ltd, Leeds (05.2022–present). Loaves for nine shops, and the night shift
                  of two ovens.
                - Baker, Mill Ltd, York (09.2014–08.2018). Forty rolls a minute.
                - Apprentice, Oven Ltd, York (01.2010–07.2010).
                """) == [
                    "Head Baker @ Acme Ltd 2022-05/now", "Baker @ Mill Ltd 2014-09/2018-08",
                    "Apprentice @ Oven Ltd 2010-01/2010-07",
                ])
    }

    @Test func definitionsHoldDateAndDescription() throws {
        #expect(
            try work(
                """
                Appointments
                ------------

                Senior Baker, Acme Ltd, Leeds
                :   March 2017 -- July 2021. Bread and rolls for three towns on the shelf of the north.

                Baker, Mill Ltd, York
                :   October 2014 -- February 2017
                """) == ["Senior Baker @ Acme Ltd 2017-03/2021-07", "Baker @ Mill Ltd 2014-10/2017-02"])
    }

    @Test func monthsOfOneDigitInYearsOfTheRepublic() throws {
        #expect(
            try work(
                "民國79年次\n\n工作經歷\n\n內部稽核經理　　　112/8～仍在職\n聯電股份有限公司　　半導體製造業　新竹市\n\n審計員　　　104/9～109/10\n安侯股份有限公司　會計服務業　台北市\n"
            )
                == ["內部稽核經理 @ 聯電股份有限公司 2023-08/now", "審計員 @ 安侯股份有限公司 2015-09/2020-10"])
    }

    @Test func whoSentSomebodyAbroadIsTheEmployer() throws {
        #expect(
            try work("工作经历\n\n2018年10月到2020年3月，沙特延布（青石第十建设有限公司外派），管道焊工\n2012年3月到2018年8月，青石第十建设有限公司，管道焊工\n")
                .first == "管道焊工 @ 青石第十建设有限公司 2018-10/2020-03")
    }

    @Test func titlesBehindRangesOfYearsCountNothing() throws {
        #expect(
            try work(
                "Positions\n\n2019 – 2023 Staff Scientist, Acme Laboratory, Leeds\n    Bread in four dimensions.\n")
                == ["Staff Scientist @ Acme Laboratory 2019/2023"])
    }

    @Test func aYearInAListOfDutiesBeginsNoEntry() throws {
        #expect(
            try work("工作经历\n\n2016/07 ~ 2021/07\n青石市人民医院 药剂科\n药师\n・ 门诊调剂\n・ 2018 年起负责处方点评，数据用 SPSS 统计\n").count == 1)
    }

    @Test func anExchangeStandsWhereDegreesDo() throws {
        let education = try ResumeSamples.read(
            "教育经历\n2018.09-2022.06  青石大学  食品科学  本科\n2020.09-2021.01  白鹭大学  交换 Exchange  食品科技\n"
        ).education
        #expect(education.map(\.studyType) == ["本科", "交换 Exchange"])
    }

    @Test func teachingPostsWithRangesAreWork() throws {
        #expect(
            try work(
                """
                ## Teaching

                - University of Hoy School of Music, Affiliate Faculty, Aug. 2019–present
                - Wick Center for Music, Teaching Artist, Oct. 2016–July 2019
                - Foundations of Bread (2018–)
                """) == [
                    "Affiliate Faculty @ University of Hoy School of Music 2019-08/now",
                    "Teaching Artist @ Wick Center for Music 2016-10/2019-07",
                ])
    }

    @Test func headingsOfAFewWordsEndInWhatIsListed() throws {
        let resume = try ResumeSamples.read(
            """
            Ada Marsh
            ada@example.org

            Employment history

            Baker, Acme Ltd   2019 - 2021

            Education

            MSc Baking, University of Hoy   2012 - 2014

            Clinical skills
            Independent:    dough proving, crust care
            Equipment:      Quillpress 3, Orb V500

            Interests
            Running.
            """)
        #expect(resume.skills.map(\.name) == ["dough proving", "crust care", "Quillpress 3", "Orb V500"])
        #expect(resume.skills.first?.level == "Independent")
    }
}
