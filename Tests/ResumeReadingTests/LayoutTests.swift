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

    private func studies(_ text: String) throws -> [String] {
        try ResumeSamples.read("Ola Brandt\n\nEducation\n\n" + text, path: "cv.txt").education.map {
            "\($0.studyType ?? "-") in \($0.area ?? "-") @ \($0.institution ?? "-") \(span($0.dates))"
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
                    "Journeyman Baker @ Lantern Foods Ltd. 2017-05/now", "Apprentice Baker @ Hoy Bread & Rolls. 2014-09/2017-04",
                ])
    }

    @Test func bracketsBehindADegreeRepeatIt() throws {
        #expect(
            try studies("University of Kirkwall\nBachelor of Science (BSc), Marine Biology · (2011 - 2014)") == [
                "Bachelor of Science in Marine Biology @ University of Kirkwall 2011/2014"
            ])
        #expect(try studies("2005   BA (Hons), College of Kirkwall") == ["BA in - @ College of Kirkwall /2005"])
        #expect(
            try studies("10/2012 - 09/2014   Mechatronik (M.Sc.)\n                    Universität Kirkwall") == [
                "M.Sc. in Mechatronik @ Universität Kirkwall 2012-10/2014-09"
            ])
    }

    @Test func honoursFollowTheDate() throws {
        #expect(
            try studies(
                """
                BSN, University of Kirkwall, Kirkwall – December 2015, magna cum laude
                ADN, Stromness Community College – 2013
                """) == ["BSN in - @ University of Kirkwall /2015-12", "ADN in - @ Stromness Community College /2013"])
        #expect(
            try studies(
                """
                University of Boreal Hills, Fargo, ND. Master of Public Administration, 05/2018. GPA: 3.7
                Prairie College, Minot, ND. Associate of Arts, 06/2009.
                """) == [
                    "Master of Public Administration in - @ University of Boreal Hills /2018-05",
                    "Associate of Arts in - @ Prairie College /2009-06",
                ])
    }

    @Test func schoolsOfUnknownWordingBesideWhatHasNoField() throws {
        #expect(
            try studies("High School Diploma, Hoy Secondary, 2012") == ["High School Diploma in - @ Hoy Secondary /2012"])
        #expect(
            try studies("High school diploma\nHoy High School-Stromness\nAugust 2013 to May 2017") == [
                "High school diploma in - @ Hoy High School-Stromness 2013-08/2017-05"
            ])
        #expect(
            try studies("09/2009 – 02/2010   Auslandssemester, NTNO Kirkwall") == [
                "Auslandssemester in - @ NTNO Kirkwall 2009-09/2010-02"
            ])
    }

    @Test func levelsOfFrameworksAreNoSchools() throws {
        #expect(
            try studies("10/2011 – 07/2014\tBachelor of Economics\tEQF level 6\n\tUniversitatea Luna, Cluj (Romania)") == [
                "Bachelor in Economics @ Universitatea Luna 2011-10/2014-07"
            ])
    }

    @Test func theFieldRatherThanTheDepartment() throws {
        #expect(
            try studies("2011.9—2015.6　灯塔学院　中文系　汉语言文学　本科") == ["本科 in 汉语言文学 @ 灯塔学院 2011-09/2015-06"])
    }
}
