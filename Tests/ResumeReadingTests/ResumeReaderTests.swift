import Resume
import Testing

@testable import ResumeReading

/// One invented document per shape; each stands for a way in which people and converters lay out a résumé.
struct ResumeReaderTests {
    private func span(_ dates: DateSpan) -> String {
        "\(dates.start?.description ?? "")/\(dates.isCurrent ? "now" : dates.end?.description ?? "")"
    }

    private func lines(_ work: [WorkEntry]) -> [String] {
        work.map { "\($0.position ?? "-") @ \($0.organization ?? "-") \(span($0.dates))" }
    }

    private func lines(_ education: [EducationEntry]) -> [String] {
        education.map { "\($0.studyType ?? "-") in \($0.area ?? "-") @ \($0.institution ?? "-") \(span($0.dates))" }
    }

    private func lines(_ projects: [ProjectEntry]) -> [String] { projects.map { "\($0.name) \(span($0.dates))" } }

    @Test func markdownWithTitleCompanyAndPlaceInVaryingOrder() throws {
        let resume = try ResumeSamples.read(ResumeSamples.markdown)
        #expect(
            lines(resume.work) == [
                "Senior Software Engineer @ Brightwave Analytics 2021-03/now",
                "Software Engineer @ Lumen Robotics GmbH 2018-06/2021-02",
                "Working Student @ Technical University of Munich 2016-10/2018-05",
            ])
        #expect(resume.work.first?.location == "Berlin, Germany")
        #expect(resume.work.first?.highlights == ["Built a stream processor in Go for the 2020 to 2021 data"])
        #expect(
            lines(resume.education) == [
                "M.Sc. in Computer Science @ Technical University of Munich 2016/2018",
                "B.Sc. in Informatics @ University of Stuttgart 2013/2016",
            ])
        #expect(resume.projects.map(\.name) == ["Fernglas", "tinyqueue-rs"])
        #expect(resume.projects.map(\.stars) == [1200, 87])
        #expect(resume.awards.map(\.title) == ["Dean's List, University of Stuttgart", "2nd place, HackZurich"])
        #expect(resume.reading.source.lineCount == 33)
    }

    @Test func chineseExportWithDurationsUnitsAndCommas() throws {
        let resume = try ResumeSamples.read(ResumeSamples.chineseTabs, path: "resume.txt")
        #expect(
            lines(resume.work) == [
                "Java开发工程师 @ 杭州云梯软件有限公司 2022-07/now", "算法实习生 @ 字节跳动 2021-06/2021-09",
            ])
        #expect(resume.work.map(\.employmentType) == [nil, .internship])
        #expect(
            lines(resume.education) == [
                "硕士 in 计算机科学与技术 @ 浙江大学 2019-09/2022-06", "本科 in 软件工程 @ 武汉理工大学 2015-09/2019-06",
            ])
        #expect(lines(resume.projects) == ["订单中台 2023-01/2024-06", "对账平台 2022-10/2022-10"])
        #expect(resume.awards.map(\.title) == ["国家奖学金", "优秀毕业生", "研究生数学建模竞赛 一等奖"])
    }

    @Test func severalTitlesUnderOneEmployerAndNoVolunteering() throws {
        let resume = try ResumeSamples.read(ResumeSamples.promotions, path: "resume.txt")
        #expect(
            lines(resume.work) == [
                "Staff Engineer @ Example Group 2022-03/now", "Senior Engineer @ Example Group 2020-04/2022-02",
                "Student assistant @ Harbour News 2016-06/2016-06",
            ])
        #expect(lines(resume.education) == ["Bachelor of Science in Informatics @ University of Bergen 2013/2016"])
    }

    @Test func letterWithoutHeadings() throws {
        let resume = try ResumeSamples.read(ResumeSamples.letter, path: "brief.txt")
        #expect(
            lines(resume.work) == [
                "化学教师 @ 滁州市第九中学 2012-08/2017-07", "高级教师 @ 南京市云溪高级中学 2017-09/now",
            ])
        #expect(
            lines(resume.education) == [
                "理学学士 in 化学 @ 安徽师范大学 2008-09/2012-06", "教育硕士 in 学科教学·化学 @ 南京师范大学 2016-09/2019-06",
            ])
        #expect(resume.education.last?.isPartTime == true)
        #expect(lines(resume.projects) == ["会呼吸的瓶子 2018-03/2018-05"])
        #expect(resume.projects.first?.stars == 31)
        #expect(resume.awards.map(\.title) == ["滁州市优秀班主任"])
    }

    @Test func twoColumnsSideBySide() throws {
        let resume = try ResumeSamples.read(ResumeSamples.columns, path: "resume.txt")
        #expect(
            lines(resume.work) == [
                "Staff Engineer @ Northwind 2023-01/now", "Production Engineer @ Northwind 2021-03/2022-12",
            ])
        #expect(lines(resume.education) == ["MEng in Electrical Engineering @ University of Toronto 2018/2020"])
        #expect(lines(resume.projects) == ["pagediet 2022/now"])
        #expect(resume.projects.first?.stars == 1184)
        #expect(resume.awards.map(\.title) == ["Hack Days winner"])
    }

    @Test func tablesWithHeaderRows() throws {
        let resume = try ResumeSamples.read(
            """
            ## 工作经历

            | 起止时间 | 单位名称 | 职务 | 主要工作内容 |
            |:---|:---|:---|:---|
            | 2021年5月—至今 | 苏州蓝鲸软件 | 高级开发 | 负责支付，错误率下降三成 |
            | 2018年7月—2021年4月 | 无锡小艾网络 | 测试 | 自动化测试 |

            ## Training

            | What | Where | When |
            |---|---|---|
            | HNC Electrical Engineering (day release) | University of Swansea | 2018–2020 |
            """)
        #expect(lines(resume.work) == ["高级开发 @ 苏州蓝鲸软件 2021-05/now", "测试 @ 无锡小艾网络 2018-07/2021-04"])
        #expect(lines(resume.education) == ["HNC in Electrical Engineering @ University of Swansea 2018/2020"])
    }

    @Test func degreesPrintedTogetherWithTheirDatesBelow() throws {
        let resume = try ResumeSamples.read(
            """
            教育背景

            江南大学, 应用数学, **GPA** 3.9, 本科 **青杉声学研究所**, 应用声学, 硕士

            2011.9 - 2015.6

            2015.9 - 2018.7
            """)
        #expect(
            lines(resume.education) == [
                "本科 in 应用数学 @ 江南大学 2011-09/2015-06", "硕士 in 应用声学 @ 青杉声学研究所 2015-09/2018-07",
            ])
    }

    @Test func aSingleSentenceOfWorkGoesOn() throws {
        let resume = try ResumeSamples.read(
            "## 工作经历\n\n2019 年校招入职**蓝鲸科技**,担任【平台-数据部】后端工程师,主要参与存储建设。")
        #expect(lines(resume.work) == ["后端工程师 @ 蓝鲸科技 2019/now"])
    }

    @Test func studyToldInEnglishProse() throws {
        let resume = try ResumeSamples.read(
            "I'm a first-year PhD student at [ABC](https://example.org/abc), [The Example University](https://example.org). I like trees."
        )
        #expect(lines(resume.education) == ["PhD in ABC @ The Example University /now"])
    }

    @Test func datesAboveTitleAtEmployer() throws {
        let resume = try ResumeSamples.read(
            """
            2024.03 - 现在

            ● 高级规划工程师, 调度与体验 @ Harbourpay

            ● 设计关键词模型。

            ● 2021.03 - 2024.02

            机器人工程师, 运动控制 @ Talkwell

            ● 训练标点模型，提升了 5%。

            教育背景

            2017 - 2018\t硕士，海洋科学 @ 某某大学， 优异
            """, path: "cv.txt")
        #expect(
            lines(resume.work) == [
                "高级规划工程师, 调度与体验 @ Harbourpay 2024-03/now", "机器人工程师, 运动控制 @ Talkwell 2021-03/2024-02",
            ])
        #expect(lines(resume.education) == ["硕士 in 海洋科学 @ 某某大学 2017/2018"])
    }

    @Test func numberedHeadsWithTopicsAndSetextDates() throws {
        let resume = try ResumeSamples.read(
            """
            Experience
            ------
            I. Lakeside Research – Grid Forecast Research: Forecasts of Load for the Grid Business of the Firm
            October 2023 – Present
            ------
            Kept the grid models honest, wrote the nightly jobs, and answered the questions of those who run the substations.

            II. Hilltop – Labs – Survey Intern: Bird Counting
            April 2022 – August 2022
            ------
            Trained detectors.
            """)
        #expect(resume.work.map(\.organization) == ["Lakeside Research", "Hilltop"])
        #expect(resume.work.map { span($0.dates) } == ["2023-10/now", "2022-04/2022-08"])
        #expect(resume.work.last?.employmentType == .internship)
    }

    @Test func awardAmongJobsIsAnAward() throws {
        let resume = try ResumeSamples.read(
            """
            ## 工作经历
            蓝鲸出行，推荐算法实习\t2024.5 - NOW
            青年机器人挑战赛, Silver Prize 5%\t2019.11
            """)
        #expect(lines(resume.work) == ["推荐算法实习 @ 蓝鲸出行 2024-05/now"])
        #expect(resume.awards.map(\.date?.description) == ["2019-11"])
    }

    @Test func groupHeadingsGiveTheirProjectsAnEntity() throws {
        let resume = try ResumeSamples.read(
            """
            ## 项目经历

            搜索质量提升腾讯

            ABC-Net Star 31 Cite 12

            - 背景 词表太小
            - 收益 点击率上升

            Foo-LM Star 208 Cite 9 BarLM Star 44 Cite 5

            - 背景 句子太长

            ## 论文

            [1] **A. Lin**, B. Chen, "ABC-Net: Learning from documents", ACL 2023.
            """)
        #expect(resume.projects.map(\.name) == ["ABC-Net", "Foo-LM", "BarLM"])
        #expect(resume.projects.map(\.stars) == [31, 208, 44])
        #expect(resume.projects.map(\.entity) == ["腾讯", "腾讯", "腾讯"])
        #expect(resume.publications.map(\.citations) == [12])
        #expect(resume.publications.map(\.stars) == [31])
    }

    @Test func labelledBlocks() throws {
        let resume = try ResumeSamples.read(
            """
            工作经历

            职位：Java开发工程师
            公司：杭州云梯软件有限公司
            时间：2020.05-2023.08
            工作内容：
            1. 负责订单系统

            职位：初级开发
            公司：杭州小满科技有限公司
            时间：2018.07-2020.04

            教育背景
            学校：杭州电子科技大学
            专业：软件工程
            学历：本科
            时间：2014.09-2018.06
            """, path: "cv.txt")
        #expect(
            lines(resume.work) == [
                "Java开发工程师 @ 杭州云梯软件有限公司 2020-05/2023-08", "初级开发 @ 杭州小满科技有限公司 2018-07/2020-04",
            ])
        #expect(lines(resume.education) == ["本科 in 软件工程 @ 杭州电子科技大学 2014-09/2018-06"])
    }

    @Test func researchIsWorkWhereSomebodyEmploysAndAProjectElsewhere() throws {
        let resume = try ResumeSamples.read(
            """
            ## 研究经历
            - **毫米波波束管理**，2021.01 - 2021.12
              - 与企业合作

            ## 科研经历
            **江南大学自然语言处理实验室** 研究助理 2019.06-2021.06
            - 文本摘要
            """)
        #expect(lines(resume.projects) == ["毫米波波束管理 2021-01/2021-12"])
        #expect(lines(resume.work) == ["研究助理 @ 江南大学 2019-06/2021-06"])
        #expect(resume.work.first?.department == "自然语言处理实验室")
    }

    @Test func facultiesStandBesideTheirUniversity() throws {
        let resume = try ResumeSamples.read(
            """
            ## Academic Appointments
            - **2021–present** Assistant Professor, School of Informatics, University of Leeds
            - **Jul–Sep 2018** Research Intern, Microsoft Research, Cambridge

            ## Education
            - **Ph.D.** in Computer Science, Kyoto University, 2019. Thesis: *Lattices for speech*
            - **M.Eng.**, Kyoto University, 2016
            """)
        #expect(
            lines(resume.work) == [
                "Assistant Professor @ University of Leeds 2021/now",
                "Research Intern @ Microsoft Research 2018-07/2018-09",
            ])
        #expect(resume.work.first?.department == "School of Informatics")
        #expect(
            lines(resume.education) == [
                "Ph.D. in Computer Science @ Kyoto University /2019", "M.Eng. in - @ Kyoto University /2016",
            ])
    }

    @Test func missingNameAndContactAreNoted() throws {
        let resume = try ResumeSamples.read(
            "## 论文\n\n[1] **A. Lin**, B. Chen, \"On trees\", ACL 2023.\n[2] C. Wu, **A. Lin**, \"On leaves\", ACL 2024."
        )
        #expect(resume.basics.name == nil)
        #expect(resume.reading.inferred?.name == "A. Lin")
        #expect(resume.reading.notes.map(\.code) == [.nameInferred, .noContact])
    }

    @Test func aStatedRankWinsAndADifferenceIsNoted() throws {
        let resume = try ResumeSamples.read(
            """
            # Ada Lin
            ada@example.org

            ## Publications
            [1] A. Lin, B. Chen, "On trees", ICRA 2022. (CCF-A)
            [2] A. Lin, C. Wu, "On leaves", ICRA 2021.
            """)
        #expect(resume.publications.map(\.rank) == ["CCF-A", "CCF-B"])
        #expect(resume.publications.map(\.rankSource) == [nil, .venueList])
        let notes = resume.reading.notes.filter { $0.code == .statedRankDiffers }
        #expect(notes.map(\.entry) == ["publication-1"])
        #expect(notes.first?.message == "ICRA is stated as CCF-A; the list of venues has CCF-B.")
    }

    @Test func whatTellsOfNobodyIsNotedAsNoResume() throws {
        let story = "It was a dark evening.\n\nThe lamps along the quay were lit, and nobody came.\n"
        #expect(try ResumeSamples.read(story).reading.notes.map(\.code) == [.notAResume, .noName, .noContact])
        let short = "Ada Lin\nada@example.org\n"
        #expect(!(try ResumeSamples.read(short)).reading.notes.contains { $0.code == .notAResume })
    }

    @Test func yearsOfASkillAreNotThoseOfTheCareer() throws {
        let listed = try ResumeSamples.read("# 木子白\n\n## 专业技能\n\n- C++ 3年经验\n\n## 工作经历\n\n工程师，青石公司，2010 - 2020")
        #expect(listed.reading.stated?.experienceMonths == nil)
        let told = try ResumeSamples.read("# 木子白\n\n10年工作经验\n\n## 工作经历\n\n工程师，青石公司，2010 - 2020")
        #expect(told.reading.stated?.experienceMonths == 120)
    }

    @Test func sentencesBelowAboutNameTools() throws {
        let skills = try ResumeSamples.read(
            "# Ada Marsh\n\n## About\n\nI draw in Figma and I write my own CSS when I am asked nicely.\n"
        )
        .skills.map(\.name)
        #expect(skills.contains("Figma"))
    }
}
