import Resume
import Testing

@testable import ResumeReading

struct SectionSplitterTests {
    @Test func wordsOfWrappedLinesAreNoHeadings() throws {
        let sections = try ResumeSamples.sections(
            """
            Experience

            Engineer, Acme Ltd, 2019 - 2020

            Education

            University of Bergen
            BSc, Design and Interactive
            Technologies
            2013 - 2016

            Skills

            Go
            """, path: "cv.txt")
        #expect(sections.map(\.kind) == [.header, .work, .education, .skills])
    }

    /// All headings in bold: so is a long one of unknown wording, and one with a remark that holds a date.
    @Test func boldHeadingsMayBeLongOrBearARemark() throws {
        let sections = try ResumeSamples.sections(
            """
            **PROFILE**

            I clean paintings.

            **EMPLOYMENT**

            2019 -- 2020 Conservator, Mill Museum, Wick

            **SELECTED TREATMENTS AND RESEARCH PROJECTS**

            **Blue Smalt Survey**, 2017 -- 2018. Cross-sections.

            **PAPERS** (citations as of November 2021)

            A. Roe. Smalt. Journal of Glass, 2019.

            **AWARDS**

            Golden Easel, 2018
            """)
        #expect(sections.map(\.kind) == [.header, .summary, .work, .projects, .publications, .awards])
    }

    @Test func oneKnownHalfTellsAHeadingInTwoLanguages() throws {
        let sections = try ResumeSamples.sections(
            """
            ## Education

            BSc Geology, University of Kiel, 2014

            ## Skills

            Figma

            ## Languages

            Dutch

            ## Awards / Onderscheidingen

            Golden Easel, 2018
            """)
        #expect(sections.map(\.kind) == [.header, .education, .skills, .languages, .awards])
    }

    @Test func unknownHeadingsAreKnownByTheirEntries() throws {
        let sections = try ResumeSamples.sections(
            """
            # Bea Thorne

            ## 🍳 Kitchens

            **Wilson's** — *Chef de Partie*
            Bristol · May 2019 → Dec. 2022

            **Field Kitchen** — *Commis Chef*
            Jul 2017 → Apr 2019

            ## Skills

            Bread
            """)
        #expect(sections.map(\.kind) == [.header, .work, .skills])
    }

    @Test func headingsRunInWithTheirText() throws {
        let sections = try ResumeSamples.sections(
            """
            ADDITIONAL INFORMATION

            Honours and awards    Premio Benna, 2015
            Projects              Bridge monitoring (2022–2024)
            Memberships           Engineers of Trieste
            """, path: "cv.txt")
        #expect(sections.map(\.kind) == [.header, .interests, .awards, .projects, .service])
        #expect(sections[2].lines.map(\.text) == ["Premio Benna, 2015"])
    }

    @Test func labelsOfAnEntryAreNoHeadings() throws {
        let sections = try ResumeSamples.sections(
            """
            **项目经历**

            **潮位看板**   2024.02-2024.11
            **我的工作：**
            - 画图

            **专业技能**

            Go

            **教育背景**

            某某大学
            """)
        #expect(sections.map(\.kind) == [.header, .projects, .skills, .education])
    }

    @Test func unknownHeadingsAreToldByTheirLastWord() throws {
        let sections = try ResumeSamples.sections(
            """
            教育背景
            某某大学

            社会调研
            渔村调查（2018.07）

            获奖
            某某奖
            """, path: "cv.txt")
        #expect(sections.map(\.kind) == [.header, .education, .projects, .awards])
    }

    @Test func labelledLinesAtTheEndOfASectionMakeTheirOwn() throws {
        let sections = try ResumeSamples.sections(
            """
            Experience

            Baker, Wick & Wax Ltd, 2018 - 2020

            Education

            BA Baking, University of Kirkwall, 2014 - 2018

            Awards: Golden Whisk 2019

            Skills

            Kneading

            Spoken: English, Mandarin

            Interessen      Rudern
            """, path: "cv.txt")
        #expect(sections.map(\.kind) == [.header, .work, .education, .awards, .skills, .languages, .interests])
        #expect(sections[3].lines.map(\.text).filter { !$0.isEmpty } == ["Golden Whisk 2019"])
    }

    @Test func labelsWithinEntriesMakeNoSection() throws {
        let sections = try ResumeSamples.sections(
            """
            Education

            BA Baking, University of Kirkwall, 2014 - 2018

            Awards: Golden Whisk

            MA Baking, University of Stromness, 2018 - 2019

            Experience

            Baker, Wick & Wax Ltd, 2018 - 2020

            Skills

            Languages: Go, Rust

            Interests

            Rowing
            """, path: "cv.txt")
        #expect(sections.map(\.kind) == [.header, .education, .work, .skills, .interests])
    }

    @Test func deeperHeadingsBelowPapersAndSkillsArePartsOfThem() throws {
        let sections = try ResumeSamples.sections(
            """
            # Ada Marsh

            ## Publications

            ### Revues
            A. Marsh, « Voir dans l'eau », *Traitement du signal*, 2024.

            ### Conférences
            A. Marsh, « Sans étiquette », *Actes de RFIAP*, 2020.

            ## Skills

            ### Languages ★★★★★
            Python, C++

            ## Talks

            A keynote, 2020
            """)
        #expect(sections.map(\.kind) == [.header, .publications, .skills, .talks])
    }

    @Test func numbersCountHeadingsInCapitals() throws {
        let sections = try ResumeSamples.sections(
            """
            ADA MARSH

            1. PRESENT POST

            Conservator, Moss Museum
            (January 2020 onwards)

            2. EDUCATION

            MSc Conservation, University of Leeds (2010 to 2012)

            3. PUBLICATIONS

            Marsh, A. (2021) 'Tannic acid on iron', Journal of Moss, 44(2), pp. 155-170.

            4. PRIZES THAT CAME

            2022   Moss Prize
            2018   Fern bursary and award
            """, path: "cv.txt")
        #expect(sections.map(\.kind) == [.header, .work, .education, .publications, .awards])
    }

    @Test func termsWithinAJobCloseNothing() throws {
        let sections = try ResumeSamples.sections(
            """
            Employment

            Baker, Acme Ltd, Aug 2022 to Present
            Notice period: 2 months
            Bread.

            Cook, Mill Ltd, Nov 2020 to Jul 2022

            Education

            University of Leeds, 2016 - 2019
            """, path: "cv.txt")
        #expect(sections.map(\.kind) == [.header, .work, .education])
    }

    @Test func languagesAmongSkillsMayBeThoseOfPrograms() throws {
        let resume = try ResumeSamples.read(
            """
            # 骆晓舟

            ## 技能

            ▸ 语言
                C++（精通）, Java（熟练）

            ▸ 工具
                Git, Docker

            ## 其他

            德语 A2
            """)
        #expect(Set(resume.skills.map(\.name)) == ["C++", "Java", "Git", "Docker"])
    }

    @Test func whatEndsWithoutABeginningIsNoJob() throws {
        let work = try ResumeSamples.positions(
            """
            ADA MARSH
            ada@example.org

            PROFILE

            Thirteen years of ovens. I read errata
            sheets for pleasure. Security cleared until 2028.

            EXPERIENCE

            Mar 2020 – May 2023     Baker      Acme Ltd
            """, path: "cv.txt")
        #expect(work == ["Baker @ Acme Ltd 2020-03/2023-05"])
    }

    @Test func withoutBlankLinesSignsSetHeadingsApart() throws {
        let resume = try ResumeSamples.read(
            """
            骆晓舟   现居：武汉
            电话:15055550951  邮箱:luo@example.org
            ■ 工作经验
            2023年3月~至今  晨光网络科技有限公司  测试工程师
              弹幕回归；用pytest写用例460条
            2021年7月~2022年9月  蓝山科技服务有限公司  软件测试工程师
              驻场，手工用例
            2020年12月~2021年5月  海岛技术有限责任公司  测试实习生
            ■ 教育经历
            2017年9月~2021年6月  云岭大学  网络工程  本科
            ■ 技能
            熟悉：pytest、Postman、JMeter、Linux
            ■ 自我评价
            细心，较真。
            """, path: "cv.txt")
        #expect(resume.work.count == 3)
        #expect(resume.education.map(\.institution) == ["云岭大学"])
    }

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
