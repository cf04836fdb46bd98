import Testing

@testable import ResumeReading

struct HeadingStyleTests {
    /// `著述` and `业余` between blank lines are headings like the others, since the projects above bear their dates.
    @Test func aFewWordsBetweenBlankLinesAreAHeadingWhereAllHeadingsStandSo() throws {
        let sections = try ResumeSamples.sections(
            """
            木子白

            从业经历

            2021 年 3 月至今，在青石律师事务所任合伙人。

            教育背景

            2011年9月至2014年6月　河湾大学　法学　硕士

            代表项目

            某水泥厂上市　　2022 年 9 月至 2023 年 12 月
            处理两宗诉讼。

            著述甲乙

            木子白：《竞业限制的认定》，载《法苑》2023 年第 7 期，第 5 页。
            木子白：《数据合规的边界》，载《法苑》2021 年第 2 期，第 9 页。

            荣誉

            2024 年，获评优秀青年律师。

            业余时间

            散步。
            """, path: "cv.txt")
        #expect(
            sections.map(\.kind) == [.header, .work, .education, .projects, .publications, .awards, .unknown])
    }

    @Test func aBareProjectNameIsNoHeading() throws {
        let sections = try ResumeSamples.sections(
            """
            Experience

            Engineer, Acme Ltd, 2019 - 2020

            Education

            University of Bergen, 2013 - 2016

            Projects

            Moss Counter

            2021 - 2022

            Counts moss.

            Skills

            Go
            """, path: "cv.txt")
        #expect(sections.map(\.kind) == [.header, .work, .education, .projects, .skills])
    }

    @Test func aLevelThatOnlyHeadingsHaveMakesOne() throws {
        let sections = try ResumeSamples.sections(
            """
            # Ada Marsh

            ## Experience

            **Baker**, Acme, 2019 - 2020

            ## Education

            **BA**, University of Bergen, 2013 - 2016

            ## Skills

            Go

            ## Out of school

            I ski badly, and I play the organ slightly better than that.
            """)
        #expect(sections.map(\.kind) == [.header, .work, .education, .skills, .unknown])
    }

    @Test func bulletsMayStandBeforeHeadingsAlone() throws {
        let sections = try ResumeSamples.sections(
            """
            周小满
            ◎ 现职
            灯塔大学，讲师，2021.7至今
            ◎ 经历
            海角出版社，编辑，2015.7—2017.8
            ◎ 求学
            灯塔大学，中国史，历史学硕士，2012.9—2015.6
            ◎ 奖项
            灯塔奖，2020
            """, path: "cv.txt")
        #expect(sections.map(\.kind) == [.header, .work, .work, .education, .awards])
    }

    /// No heading is known by its wording: their markup tells them, and a word of theirs the kind.
    @Test func headingsThatSayItTheirOwnWay() throws {
        let sections = try ResumeSamples.sections(
            """
            Ada Quill
            =========

            WHAT I HAVE DONE
            ----------------

            02/2020 - 04/2022  Baker at Harbour Mills

            WHAT I HAVE STUDIED
            -------------------

            10/2013 - 09/2015  M.Sc., Milling, University of Hoy

            WHAT I HAVE WRITTEN
            -------------------

            A. Quill: The Oven Is the Cache. Milling Letters, 2019.

            WHAT I SPEAK
            ------------

            English, Norn
            """, path: "cv.txt")
        #expect(sections.map(\.kind).suffix(4) == [.work, .education, .publications, .languages])
    }
}
