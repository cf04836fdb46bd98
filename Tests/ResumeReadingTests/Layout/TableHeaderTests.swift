import Resume
import Testing

@testable import ResumeReading

struct TableHeaderTests {
    private func work(_ text: String) throws -> [String] {
        try ResumeSamples.read(text).work.map {
            "\($0.position ?? "-") @ \($0.organization ?? "-") \($0.dates.start?.description ?? "-")/\($0.dates.end?.description ?? "-")"
        }
    }

    @Test func labelsInTwoScripts() throws {
        #expect(
            try work(
                """
                ### Employment 任职

                | Period | Firm 机构 | Title 职位 |
                |:---|:---|:---|
                | Aug 2019 – Oct 2022 | 青石投资 | Researcher 研究员 |
                | Jul 2018 – Apr 2019 | Moss Capital | Trader 交易员 |
                """
            ).count == 2)
    }

    @Test func blankLinesBelowTheHeaderChangeNothing() throws {
        #expect(
            try ResumeSamples.read(
                """
                PREVIOUS EMPLOYMENT

                From     To       Employer             Job title         Reason for leaving

                09/2018  03/2021  Leeds City Council   Social Worker     Promotion
                10/2013  04/2018  Fern Trust           Social Worker     Took a break
                """, path: "cv.txt"
            ).work.map(\.dates.end) == [PartialDate(year: 2021, month: 3), PartialDate(year: 2018, month: 4)])
    }

    @Test func theFirstSentenceOfACellIsTheHead() throws {
        #expect(
            try work(
                """
                ## Experience

                -------------- -----------------------------------------------------
                2018--2021     **Baker**, *University of Leeds*, Hobart. Loaves in ice.

                2014--2016     **Cook**, *University of Hull*, Hull.
                -------------- -----------------------------------------------------
                """) == ["Baker @ University of Leeds 2018/2021", "Cook @ University of Hull 2014/2016"])
    }

    @Test func theColumnOfPostsMayNameTheEmployer() throws {
        #expect(
            try ResumeSamples.positions(
                """
                # Ada Marsh

                ## Employment

                | Dates | Post |
                |---|---|
                | Oct 2018 – Aug 2022 | Lecturer in Bread, University of Hoy |
                | Oct 2013 – Sept 2014 | Baker, Tanfield Mill Ltd |
                """) == [
                    "Lecturer in Bread @ University of Hoy 2018-10/2022-08",
                    "Baker @ Tanfield Mill Ltd 2013-10/2014-09",
                ])
    }
}
