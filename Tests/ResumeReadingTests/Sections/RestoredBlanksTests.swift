import Testing

@testable import ResumeReading

/// Text that has lost its blank lines: what its known headings look like tells the others.
struct RestoredBlanksTests {
    @Test func headingsInCapitals() throws {
        let sections = try ResumeSamples.sections(
            """
            ADA QUILL
            ada@example.org
            EXPERIENCE
            Baker, Mill Ltd, 2019 - 2020
            ORDERS I AM PROUD OF
            Red Capsule, 2021 - 2022, the first of its kind
            EDUCATION
            University of Hoy, BSc Geology, 2013 - 2016
            PAPERS (authors in the order of the alphabet unless a student led the work)
            A. Quill. Flour. Journal of Mills, 2018.
            LANGUAGES
            English, Norn
            """, path: "cv.txt")
        #expect(sections.map(\.kind) == [.header, .work, .unknown, .education, .publications, .languages])
    }

    @Test func aNameInCapitalsIsNoHeading() throws {
        let sections = try ResumeSamples.sections(
            """
            ADA QUILL
            EDUCATION
            KIRKWALL COLLEGE
            BSc Geology, 2013 - 2016
            EXPERIENCE
            Baker, Mill Ltd, 2019 - 2020
            SKILLS
            Excel, QGIS
            LANGUAGES
            English
            """, path: "cv.txt")
        #expect(sections.map(\.kind) == [.header, .education, .work, .skills, .languages])
    }

    @Test func headingsBetweenBrackets() throws {
        let sections = try ResumeSamples.sections(
            """
            姓名：骆晓舟
            [个人优势]
            细心。
            [工作经历] 共 1 条
            晨光书店有限公司 店长 2021年3月 至今
            [教育经历] 共 1 条
            云岭大学 园艺 学士 2014年9月 至 2018年6月
            [证书]
            急救证
            """, path: "cv.txt")
        #expect(sections.map(\.kind).suffix(4) == [.summary, .work, .education, .certificates])
    }

    /// Two characters between other lines are a heading where all headings stand so.
    @Test func headingsOfTwoCharacters() throws {
        let sections = try ResumeSamples.sections(
            """
            骆晓舟
            工作经历
            晨光书店有限公司 店长 2021年3月 至今
            接案作品
            1. 《盐田》绘本　2020年
            全书三十二页。
            学历
            云岭大学 园艺 学士 2014年9月 至 2018年6月
            获奖
            2019 年度店员奖
            技能
            Excel、Photoshop
            语言
            英语
            """, path: "cv.txt")
        #expect(
            sections.map(\.kind) == [.header, .work, .projects, .education, .awards, .skills, .languages])
    }

    /// `我的工作：` in bold labels a part of an entry, as headings in bold as there are.
    @Test func aLabelInBoldIsNoHeading() throws {
        let sections = try ResumeSamples.sections(
            """
            **项目经历**
            **盐田监测** 2020.09-2021.05
            **我的工作：**
            - 写了采集程序
            **教育经历**
            云岭大学 园艺 学士 2014.09-2018.06
            **专业技能**
            Excel、Photoshop、QGIS，都常用
            **自我评价**
            细心
            """)
        #expect(sections.map(\.kind) == [.header, .projects, .education, .skills, .summary])
    }

    @Test func textWithBlankLinesStaysAsItIs() throws {
        let text = "EXPERIENCE\n\nBaker\n\nEDUCATION\n\nHoy\n\nSKILLS\n\nQGIS\n\nFIRM NAME\n\nGo"
        let lines = try SourceText(decoding: Array(text.utf8), path: "cv.txt").lines
        #expect(RestoredBlanks.above(headingsOf: lines, DateScanner()).count == lines.count)
    }

    /// Prizes are worded like headings on prizes.
    @Test func namesOfPrizesAreNoHeadings() throws {
        let sections = try ResumeSamples.sections(
            """
            骆晓舟
            教育经历
            云岭大学 园艺 学士 2014年9月 至 2018年6月
            荣誉奖项
            国家励志奖
            校级一等奖
            优秀学生奖
            工作经历
            晨光书店有限公司 店长 2021年3月 至今
            自我评价
            细心。
            """, path: "cv.txt")
        #expect(sections.map(\.kind) == [.header, .education, .awards, .work, .summary])
    }

    @Test func anEmployerInCapitalsOverATitleIsNoHeading() throws {
        #expect(
            try ResumeSamples.positions(
                """
                ADA QUILL
                EDUCATION
                University of Hoy, BSc Geology, 2013 - 2016
                EXPERIENCE
                HALCYON MILLS
                Senior Baker
                Jan 2019 – Mar 2021
                SKILLS
                Excel, QGIS
                LANGUAGES
                English
                """, path: "cv.txt") == ["Senior Baker @ HALCYON MILLS 2019-01/2021-03"])
    }

    /// Other headings stand apart: what does not is a label.
    @Test func labelsAmongSkillsAreNoHeadings() throws {
        let text = """
            EXPERIENCE

            Baker, Mill Ltd, 2019 - 2020

            EDUCATION

            University of Hoy, BSc Geology, 2013 - 2016

            AWARDS

            Golden Loaf, 2018

            TECHNICAL SKILLS

            Languages
            Python, Go
            Tools
            Docker
            """
        let lines = try SourceText(decoding: Array(text.utf8), path: "cv.txt").lines
        #expect(RestoredBlanks.above(headingsOf: lines, DateScanner()).count == lines.count)
    }
}
