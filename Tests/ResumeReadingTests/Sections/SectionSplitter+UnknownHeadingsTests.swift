import Resume
import Testing

@testable import ResumeReading

/// Headings that their looks and what stands below them tell.
struct UnknownHeadingsTests {
    @Test func headingsNumberedInChineseAreHeadingsWhateverTheySay() throws {
        let sections = try ResumeSamples.sections(
            """
            晏大勇

            一、学历
            2000年9月到2003年7月  灯塔高级技工学校  焊接专业  中专

            二、当过兵
            2003年12月至2005年12月  武警海岛省总队  战士，炊事班

            三、干过的活（从近到远）
            2022年3月开始到现在，灯塔建设有限公司，焊接班长

            四、证
            登高证、叉车证

            五、别的
            不抽烟，能吃苦
            """, path: "cv.txt")
        #expect(sections.compactMap { $0.heading.map { String($0.text) } }.count == 5)
    }

    @Test func boldHeadingsWithNumbersStandInOneRow() throws {
        let sections = try ResumeSamples.sections(
            """
            冼玉禾

            **（一）课题**

            《整本书阅读的校本评价》，灯塔市小课题，2020 年 10 月至 2021 年 10 月，参与。

            **（二）获奖**

            2019.09　灯塔州乡村优秀教师

            **（三）文章**

            1. 冼玉禾. 让童谣走进识字课堂[J]. 小学语文教学，2023(15)：44-45.

            **（四）信息技术**

            熟练使用希沃白板、WPS；会用剪映做微课。

            **（五）其他**

            爱好侗族大歌。
            """)
        #expect(sections.compactMap { $0.heading.map { String($0.text) } }.contains("信息技术"))
    }

    @Test func awardsInCapitalsMayBearDatesBelow() throws {
        let resume = try ResumeSamples.read(
            """
            ADA MARSH

            SPEAKING

            "Dwell time is a people problem," BSides Wick, June 2024

            MILITARY AND CIVILIAN AWARDS

            Air Force Achievement Medal, 2016
            NetWars Core champion at SANS Hoy, 2019

            TECHNICAL SKILLS

            Splunk, Sigma
            """, path: "cv.txt")
        #expect(resume.awards.map(\.title) == ["Air Force Achievement Medal", "NetWars Core champion at SANS Hoy"])
    }

    /// In capitals but for its remark.
    @Test func remarksDoNotUndressHeadings() throws {
        let resume = try ResumeSamples.read(
            """
            Ada Marsh

            EDUCATION

            University of Hoy, PhD Epidemiology, 2019

            PEER-REVIEWED PUBLICATIONS (# contributed equally)

            1. Marsh A#, Cole P#, Nguyen TT. Missing values and the golden hour. Am J Epidemiol. 2025;194(3):655-64. Cited: 5
            2. Nguyen TT, Marsh A. Code creep before and after. JAMA Netw Open. 2024;7(2):e2355519. Cited: 41

            UNDER REVIEW

            Marsh A, Osei B. Who is left out of trials? Submitted to Lancet Respir Med.

            AWARDS

            Student Prize, 2025

            SKILLS

            SAS, R
            """, path: "cv.txt")
        #expect(resume.publications.count == 3)
        #expect(resume.publications.prefix(2).map(\.citations) == [5, 41])
    }

    @Test func qualificationsMayBeDegrees() throws {
        let resume = try ResumeSamples.read(
            """
            Ada Marsh

            Qualifications

            Graduate Certificate in Perioperative Nursing
            Deakin University, 2017

            Bachelor of Nursing
            Australian Catholic University, 2011 - 2013

            Key Skills

            Aseptic technique
            """, path: "cv.txt")
        #expect(resume.education.map(\.institution) == ["Deakin University", "Australian Catholic University"])
    }

    /// The end of a sentence that the lines above began is no post.
    @Test func sentencesAboutOneselfHeadNothing() throws {
        #expect(
            try ResumeSamples.positions(
                """
                # Ada Marsh

                ## About

                I taught geography for nine years. After a break I retrained, and I have been a
                data engineer since the spring of 2023.

                ## Work in data

                ### Data Engineer, Zorbix Group

                September 2024 to now
                """) == ["Data Engineer @ Zorbix Group 2024-09/now"])
    }

    /// Employers and schools in capitals whose last word heads sections elsewhere.
    @Test func namesInCapitalsHeadTheirPosts() throws {
        let resume = try ResumeSamples.read(
            """
            ADA MARSH

            WORK EXPERIENCE

            FERN LTD

            Engineer, Jan 2015 - Dec 2018
            - Did work

            HARBOUR PUBLICATIONS

            Senior Editor, Jan 2012 - Dec 2014
            - Edited three magazines

            EDUCATION

            LEEDS SCHOOL OF LANGUAGES
            BA French, 2005 - 2008
            """, path: "cv.txt")
        #expect(resume.work.map(\.position) == ["Engineer", "Senior Editor"])
        #expect(resume.education.count == 1)
        #expect(resume.publications.isEmpty)
    }

    @Test(arguments: ["Where I run", "What I run"])
    func whatSomebodyRunsIsNoProject(heading: String) throws {
        let resume = try ResumeSamples.read("# Ada Marsh\n\n## \(heading)\n\nMarathon in Berlin 2019\n")
        #expect(resume.projects.isEmpty)
    }
}
