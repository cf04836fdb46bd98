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
}
