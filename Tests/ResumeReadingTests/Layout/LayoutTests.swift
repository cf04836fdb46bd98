import Resume
import Testing

@testable import ResumeReading

/// Layouts that platforms and professions share, each in a few invented lines.
struct LayoutTests {
    private func span(_ dates: DateSpan) -> String {
        "\(dates.start?.description ?? "")/\(dates.isCurrent ? "now" : dates.end?.description ?? "")"
    }

    private func work(_ text: String, path: String = "cv.txt") throws -> [String] {
        try ResumeSamples.read("Ola Brandt\n\n" + text, path: path).work.map {
            "\($0.position ?? "-") @ \($0.organization ?? "-") \(span($0.dates))"
        }
    }

    @Test func seaServiceIsATableOfRanks() throws {
        #expect(
            try work(
                """
                SEA SERVICE EXPERIENCE
                Vessel\tType\tGRT\tCompany\tRank\tSign on\tSign off
                MV Orkney Star\tBulk\t44,000\tLantern Shipping\tThird Mate\t12.03.2021\t15.11.2021
                MT Selkie\tTanker\t61,000\tHoy Tankers AS\tDeck Cadet\t04.01.2019\t20.08.2019
                """) == [
                    "Third Mate @ Lantern Shipping 2021-03-12/2021-11-15",
                    "Deck Cadet @ Hoy Tankers AS 2019-01-04/2019-08-20",
                ])
    }

    @Test func theLastColumnSaysThatItGoesOn() throws {
        #expect(
            try work(
                """
                Employment
                Company\tTitle\tStart\tEnd
                Lantern Foods\tBaker\tJan 2022\tPresent
                Hoy Hotel\tCook\tFeb 2019\tDec 2021
                """) == ["Baker @ Lantern Foods 2022-01/now", "Cook @ Hoy Hotel 2019-02/2021-12"])
    }

    @Test func formsPrintGradeAndHoursBetweenEmployerAndDates() throws {
        #expect(
            try work(
                """
                Experience

                Department of the Harbour, Western Office
                Stromness, Orkney
                Series: 0301 Pay Plan: GS Grade: 09
                08/2013 - 05/2018
                Hours per week: 40
                Administrative Officer
                Kept the berths.

                Orkney Coast Office
                Series: 0343
                07/2009 - 07/2013
                Hours per week: 40
                Clerk
                """) == [
                    "Administrative Officer @ Department of the Harbour 2013-08/2018-05",
                    "Clerk @ Orkney Coast Office 2009-07/2013-07",
                ])
    }

    @Test func bulletedSentencesAreNoTitles() throws {
        #expect(
            try work(
                """
                Experience

                Lantern Cloud
                Full-time · 5 yrs 8 mos

                Staff Reliability Engineer
                Mar 2023 - Present · 2 yrs 11 mos
                - Runs the rota for 300 services.
                Skills: Go

                Reliability Engineer
                Jun 2020 - Mar 2023 · 2 yrs 10 mos
                """) == [
                    "Staff Reliability Engineer @ Lantern Cloud 2023-03/now",
                    "Reliability Engineer @ Lantern Cloud 2020-06/2023-03",
                ])
    }

    @Test func aListBelowItsLabelDescribes() throws {
        #expect(
            try work(
                """
                工作经历
                灯塔面包
                2022.06-2025.09
                高级数据分析师 | 增长部
                内容：
                1. 优惠设计与复盘，累计上线 64 组实验；
                2. 报表自动化
                """) == ["高级数据分析师 @ 灯塔面包 2022-06/2025-09"])
    }

    @Test func sentencesBelowAWholeHeadDescribe() throws {
        #expect(
            try work(
                """
                ## Work

                **Harvest Intern** | **Yaralla** | Stromness, Orkney
                *Feb 2017 – May 2017*
                Night shift, crusher and press.
                """, path: "cv.md") == ["Harvest Intern @ Yaralla 2017-02/2017-05"])
    }

    @Test func markupSetsThePlaceApart() throws {
        #expect(
            try work(
                """
                # Where I have worked

                ### **Orkney Record Office,** Kirkwall **— *Paper Mender***

                10/2021 - PRESENT

                ### **The Stacks,** Hoy **— *Paper Mender (Photographs)***

                02/2017 - 06/2021
                """, path: "cv.md") == [
                    "Paper Mender @ Orkney Record Office 2021-10/now", "Paper Mender @ The Stacks 2017-02/2021-06",
                ])
    }

    @Test func anAbbreviationNamesTheEmployerOfItsUnit() throws {
        #expect(
            try work("Experience\n\nIntern\nOSRA, Tidal Applications Centre\nInternship | Jan 2017 to Apr 2017") == [
                "Intern @ OSRA 2017-01/2017-04"
            ])
        #expect(
            try work("Experience\n\n- **OSTRON, Norway · Summer Student**\n\n  June 2013 → August 2013", path: "cv.md")
                == ["Summer Student @ OSTRON 2013-06/2013-08"])
    }

    @Test func seasonsOfTwoYears() throws {
        #expect(
            try work("Experience\n\nWaiter, Hoy Hotel, Stromness, summers 2012 and 2013") == [
                "Waiter @ Hoy Hotel 2012/2013"
            ])
    }

    @Test func sentencesDivideHeads() throws {
        #expect(
            try work(
                """
                Experience

                Journeyman Baker, Lantern Foods Ltd., Kirkwall. May 2017 to present
                - ovens
                Apprentice Baker (3rd yr). Hoy Bread & Rolls. Sept 2014 - April 2017
                """) == [
                    "Journeyman Baker @ Lantern Foods Ltd. 2017-05/now",
                    "Apprentice Baker @ Hoy Bread & Rolls. 2014-09/2017-04",
                ])
    }

    @Test func formsOfEuropeInOtherLanguages() throws {
        #expect(
            try work(
                """
                ESPERIENZA LAVORATIVA
                • Date (da – a): Da marzo 2018 a oggi
                • Nome e indirizzo del datore di lavoro: Officine Faro S.r.l., Via Finta 3, Modena
                • Tipo di impiego: Addetta acquisti

                • Date (da – a): Da settembre 2014 a febbraio 2018
                • Nome e indirizzo del datore di lavoro: Ceramiche Luna S.p.A., Sassuolo
                • Tipo di impiego: Impiegata
                """) == [
                    "Addetta acquisti @ Officine Faro S.r.l. 2018-03/now",
                    "Impiegata @ Ceramiche Luna S.p.A. 2014-09/2018-02",
                ])
    }

    @Test func formsWithSeveralLabelsOnALine() throws {
        #expect(
            try work(
                """
                Employment history
                Present or most recent employer
                Employer: Hoy Wildlife Trust
                Job title: Reserves Officer
                Date started: 04/2019        Date left: Still employed
                Previous employment
                Employer: Orkney Resources Agency
                Job title: Ecologist
                Date started: 09/2015        Date left: 03/2019
                """) == [
                    "Reserves Officer @ Hoy Wildlife Trust 2019-04/now",
                    "Ecologist @ Orkney Resources Agency 2015-09/2019-03",
                ])
    }

    @Test func remarksInBracketsNameNothing() throws {
        #expect(
            try work(
                """
                ## Work

                **Data Baker** (part-time, 50%), Lantern Statistics Ltd, Accra, 2015--2016

                **Postdoctoral Baker**, Institute for Crusts, Rostock, 2020--2023 (parental leave 6 months in 2022)

                **Apprenti menuisier**, Menuiserie Luna SARL, Hoy *(2010-2012, alternance)*
                """, path: "cv.md") == [
                    "Data Baker @ Lantern Statistics Ltd 2015/2016",
                    "Postdoctoral Baker @ Institute for Crusts 2020/2023",
                    "Apprenti menuisier @ Menuiserie Luna SARL 2010/2012",
                ])
    }

    @Test func picturesBeforeNamesAreNoPart() throws {
        #expect(
            try work("## 经历\n\n### 🐳 灯塔科技 · 产品设计师\n\n*2022.06 → 至今 · 杭州*", path: "cv.md") == [
                "产品设计师 @ 灯塔科技 2022-06/now"
            ])
    }

    @Test func aTableWithoutARuleAboveEndsAtABlankLine() throws {
        let resume = try ResumeSamples.read(
            """
            Formation
            ---------

              Année       Diplôme                               Établissement
              ----------- ------------------------------------- ---------------------
              2016        Licence professionnelle Agencement    Université de Hoy
              2012        CAP Menuisier                         Lycée Luna, Hoy

            Distinctions
            ------------

            -   Un des Meilleurs Apprentis, médaille d'argent, 2012
            """, path: "cv.md")
        #expect(resume.education.map(\.institution) == ["Université de Hoy", "Lycée Luna, Hoy"])
        #expect(resume.awards.count == 1)
    }

    @Test func awardsAmongOtherThings() throws {
        let resume = try ResumeSamples.read(
            "周小满\n\n工作经历\n\n灯塔科技有限公司 面包师 2018-2020\n\n其他\n\n- 英语六级\n- 2016 年全国数学建模竞赛二等奖", path: "cv.md")
        #expect(resume.awards.map(\.title) == ["全国数学建模竞赛二等奖"])
    }

    @Test func groupsOfPapersHaveHeadingsOfTheirOwn() throws {
        let resume = try ResumeSamples.read(
            """
            # Ola Brandt

            **PUBLICATIONS**

            **Monographs**

            *Ferns and Temper* (Hoy University Press, 2019).

            **Articles and chapters**

            'Who owned the eels?', *Past & Shore* 241 (2018), pp. 33--70.
            """, path: "cv.md")
        #expect(resume.publications.map(\.title) == ["Ferns and Temper", "Who owned the eels?"])
    }

    @Test func workloadsNameNoEmployer() throws {
        #expect(
            try work(
                "Experience\n\nSenior Baker, Hoy Universitetshospital\nFebruary 2021 - present | 37 h/week\n * bread")
                == [
                    "Senior Baker @ Hoy Universitetshospital 2021-02/now"
                ])
    }
}
