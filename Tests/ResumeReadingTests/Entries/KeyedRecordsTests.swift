import Resume
import Testing

@testable import ResumeReading

struct KeyedRecordsTests {
    @Test func theSameLabelOpensEachEntry() throws {
        let resume = try ResumeSamples.read(
            """
            姓名：木子白

            [工作经历] 共 2 条

            公司名称：白鹭信息科技有限公司
            所属行业：互联网
            职位：高级产品运营
            所在部门：社区增长部
            在职时间：2022年11月 至今
            下属人数：3
            工作内容：
            1）负责体系；

            公司名称：甲乙科技有限公司
            职位：运营实习生
            入职时间：2020年7月
            离职时间：2022年9月

            [项目经验] 共 1 条

            项目名称：答疑机器人“满满”
            项目时间：2021年2月 至 2021年6月
            项目角色：需求方
            项目描述：搭工作流。

            [教育经历]

            学校名称：华东某某大学
            专业名称：新闻与传播
            学历：硕士
            时间：2018年9月 至 2020年6月

            [获奖情况]

            奖项名称：季度之星
            获奖时间：2024年7月

            奖项名称：优秀毕业生
            获奖时间：2018年6月
            """, path: "cv.txt")
        #expect(resume.work.map(\.organization) == ["白鹭信息科技有限公司", "甲乙科技有限公司"])
        #expect(resume.work.map(\.position) == ["高级产品运营", "运营实习生"])
        #expect(resume.work.first?.department == "社区增长部")
        #expect(resume.work.last?.dates.start == PartialDate(year: 2020, month: 7))
        #expect(resume.work.last?.dates.end == PartialDate(year: 2022, month: 9))
        #expect(resume.projects.map(\.name) == ["答疑机器人“满满”"])
        #expect(resume.education.map(\.institution) == ["华东某某大学"])
        #expect(resume.education.first?.area == "新闻与传播")
        #expect(resume.awards.map(\.title) == ["季度之星", "优秀毕业生"])
        #expect(resume.awards.map(\.date) == [PartialDate(year: 2024, month: 7), PartialDate(year: 2018, month: 6)])
    }

    @Test func labelsOfTheEuropeanFormStandBeforeGaps() throws {
        let resume = try ResumeSamples.read(
            """
            Work experience

            Dates                             01/2018 - 03/2020
            Occupation or position held       Baker
            Main activities and responsibilities   Baked bread
            Name and address of employer      Lantern Foods, 1 Quay Street, Kirkwall
            Dates                             02/2016 - 12/2017
            Occupation or position held       Kitchen porter
            Name and address of employer      Selkie Hotel, Stromness
            """, path: "cv.txt")
        #expect(resume.work.map(\.organization) == ["Lantern Foods", "Selkie Hotel"])
        #expect(resume.work.map(\.position) == ["Baker", "Kitchen porter"])
    }

    @Test func severalPairsStandOnOneLine() throws {
        let resume = try ResumeSamples.read(
            """
            工作经历
            公司：白鹭科技有限公司  职位：工程师  时间：2019.07-2021.03
            工作内容：写程序
            公司：甲乙电子有限公司  职位：技术员  时间：2017.07-2019.06
            """, path: "cv.txt")
        #expect(resume.work.map(\.organization) == ["白鹭科技有限公司", "甲乙电子有限公司"])
        #expect(resume.work.map(\.position) == ["工程师", "技术员"])
    }

    @Test func aLabelAmongPlainHeadsMakesNoForm() throws {
        let resume = try ResumeSamples.read(
            """
            Experience

            Lantern Foods, Baker, 2018 - 2020
            Location: Kirkwall
            Selkie Hotel, Porter, 2016 - 2018
            """, path: "cv.txt")
        #expect(resume.work.map(\.position) == ["Baker", "Porter"])
    }

    @Test func tablesOfOneLabelAndOneValueARow() throws {
        let resume = try ResumeSamples.read(
            """
            ## Projects

            **Project \\#1**

            | Title | Moss Hub |
            |---|---|
            | Client | A bank |
            | Duration | Apr 2022 – Till date |

            Description: routes moss.

            **Project \\#2**

            | Title | Fern Desk |
            |---|---|
            | Client | A mill |
            | Duration | July 2020 – Feb 2022 |
            """)
        #expect(resume.projects.map(\.name) == ["Moss Hub", "Fern Desk"])
        #expect(resume.projects.map(\.dates.isCurrent) == [true, false])
    }

    @Test func startAndEndMayHaveLabelsOfTheirOwn() throws {
        let resume = try ResumeSamples.read(
            """
            EMPLOYMENT

            Employer:       Moss Archive
            Job title:      Archivist
            From:           05/2021          To:   present

            Employer:       Fern Museum
            Job title:      Assistant
            From:           02/2018          To:   04/2021
            """, path: "cv.txt")
        #expect(
            resume.work.map {
                "\($0.dates.start?.description ?? "-")/\($0.dates.isCurrent ? "now" : $0.dates.end?.description ?? "-")"
            }
                == ["2021-05/now", "2018-02/2021-04"])
    }

    @Test func lettersMayCountTheRecords() throws {
        let resume = try ResumeSamples.read(
            """
            EMPLOYMENT RECORD

            A. FROM: 02/2023      TO: present
               NAME OF EMPLOYER: Moss Relief
               EXACT TITLE OF YOUR POST: Coordinator
               DESCRIPTION OF DUTIES: Surveys.

            B. FROM: 09/2019      TO: 01/2023
               NAME OF EMPLOYER: Fern Society
               EXACT TITLE OF YOUR POST: Officer
            """, path: "cv.txt")
        #expect(resume.work.map(\.organization) == ["Moss Relief", "Fern Society"])
        #expect(
            resume.work.map(\.dates.start) == [PartialDate(year: 2023, month: 2), PartialDate(year: 2019, month: 9)])
    }

    @Test func aSubjectMayStandBeforeItsQualification() throws {
        let education = try ResumeSamples.read(
            """
            Ada Marsh

            EDUCATION AND QUALIFICATIONS

            Subject / qualification       Health and Social Care, Level 3 Diploma
            Place of study                Hoy City College
            Year obtained                 2019

            Subject / qualification       Accounting, Ordinary National Diploma
            Place of study                Kirkwall College of Technology
            Year obtained                 2011
            """, path: "cv.txt"
        ).education
        #expect(education.map(\.institution) == ["Hoy City College", "Kirkwall College of Technology"])
        #expect(education.map(\.area) == ["Health and Social Care", "Accounting"])
        #expect(education.map(\.studyType) == ["Level 3 Diploma", "Ordinary National Diploma"])
    }
}
