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

    @Test func aCellThatSpansAllRowsDescribesNone() throws {
        let resume = try ResumeSamples.read(
            """
            # 骆晓舟

            | **学习经历**（从本科起填） | 起止年月 | 毕业院校 | 所学专业 | 学历学位 |
            |---|---|---|---|---|
            | **学习经历**（从本科起填） | 2016.09—2019.06 | 云岭大学 | 园艺 | 硕士 |
            | **学习经历**（从本科起填） | 2012.09—2016.06 | 海岛大学 | 食品 | 本科 |

            | **工作经历** | 起止年月 | 工作单位 | 岗位 |
            |---|---|---|---|
            | **工作经历** | 2021.09—至今 | 晨光烘焙有限公司 | 面包师 |
            | **工作经历** | 2019.08—2021.08 | 蓝山食品有限公司 | 学徒 |

            | **进修** | 2018.07—2018.09　湖畔医院　外科　规培医师（在读期间） |
            |---|---|
            """)
        #expect(resume.education.map(\.area) == ["园艺", "食品"])
        #expect(resume.work.map(\.organization) == ["晨光烘焙有限公司", "蓝山食品有限公司", "湖畔医院"])
        #expect(resume.work.last?.position == "规培医师")
    }

    @Test func columnsOfShortDatesAreTheEndsOfARange() throws {
        #expect(
            try ResumeSamples.positions(
                """
                # Ada Marsh

                ### Experience Summary

                | From | To | Organisation | Designation |
                |---|---|---|---|
                | Jul-20 | Present | Zorbix India Pvt Ltd, Hyderabad | Member of Technical Staff |
                | Apr-16 | Jun-20 | Mosswick Pvt Ltd, Bengaluru | Senior Engineer |
                """) == [
                    "Member of Technical Staff @ Zorbix India Pvt Ltd 2020-07/now",
                    "Senior Engineer @ Mosswick Pvt Ltd 2016-04/2020-06",
                ])
    }

    /// Two columns that may hold names: the second tells what the first is.
    @Test func tablesOfWorksNameThemOnce() throws {
        let resume = try ResumeSamples.read(
            """
            # Ada Marsh

            ## Things I made

            | App | What | When | |
            |:--|:--|:--|:--|
            | **Tarn** | Offline maps for walkers; Core Data | 2019 – | 38k downloads |
            | **moss-rota** | Parses rota PDFs into feeds | 2022 | ★ 207 |

            ## Nebenbei gebaut

            | Projekt | Zeitraum | Was es ist |
            |:--|:--|:--|
            | stempeluhr | 2021 bis heute | Zeiterfassung, in Rust, 288 Sterne auf GitHub |
            """)
        #expect(resume.projects.map(\.name) == ["Tarn", "moss-rota", "stempeluhr"])
        #expect(resume.projects.map(\.stars) == [nil, 207, 288])
    }
}
