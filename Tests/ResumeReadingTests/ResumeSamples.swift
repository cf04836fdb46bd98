import Resume

@testable import ResumeReading

/// Invented résumés, one per shape, and the means to read them.
enum ResumeSamples {
    static func read(_ text: String, path: String = "resume.md") throws -> Resume {
        ResumeReader().read(try SourceText(decoding: Array(text.utf8), path: path))
    }

    static func sections(_ text: String, path: String = "resume.md") throws -> [Section] {
        SectionSplitter().sections(in: try SourceText(decoding: Array(text.utf8), path: path).lines)
    }

    /// Each job as `Baker @ Acme 2019-04/now`.
    static func positions(_ text: String, path: String = "resume.md") throws -> [String] {
        try read(text, path: path).work.map {
            "\($0.position ?? "-") @ \($0.organization ?? "-") \($0.dates.start?.description ?? "-")/"
                + ($0.dates.isCurrent ? "now" : $0.dates.end?.description ?? "-")
        }
    }

    static let markdown = """
        # Ada Quill
        ada@example.org | +1 555 0100 | Berlin, Germany

        ## Professional Experience

        ### Senior Software Engineer | Brightwave Analytics | Berlin, Germany
        *March 2021 – Present*
        - Built a stream processor in Go for the 2020 to 2021 data

        ### Software Engineer, Lumen Robotics GmbH (Munich)
        Jun 2018 - Feb 2021
        - Wrote motion planning in C++

        ### Working Student at Technical University of Munich
        10/2016 – 05/2018

        ## Education
        **M.Sc. Computer Science**, Technical University of Munich — 2016–2018
        **B.Sc. Informatics**, University of Stuttgart — 2013–2016 (GPA 1.4)

        ## Projects
        **Fernglas** ([github](https://example.org/x/fernglas)) — 1.2k stars
        Log viewer written in Rust.

        **tinyqueue-rs** — 87 stars
        A queue.

        ## Awards
        - Dean's List, University of Stuttgart, 2015
        - 2nd place, HackZurich 2017

        ## Certifications
        - AWS Solutions Architect, 2022
        """

    static let chineseTabs = """
        姓名：周明远
        电话：555-0102  邮箱：zhou@example.cn

        ◆ 教育背景
        浙江大学，计算机科学与技术，硕士\t2019.9 - 2022.6
        荣誉：国家奖学金（2021）、优秀毕业生
        武汉理工大学，软件工程，本科\t2015.9 - 2019.6

        ◆ 工作经历
        2022/07--至今：杭州云梯软件有限公司（500-1000人） [ 3 年1个月 ]
        所属行业：计算机软件
        交易平台部
        Java开发工程师
        负责订单系统的拆分与迁移，日均订单三百万；
        2021/06--2021/09：字节跳动-抖音推荐 [ 4个月 ]
        算法实习生
        负责召回模型。

        ◆ 项目经历
        订单中台
        项目负责人
        2023.01 - 2024.06
        • 拆分为六个服务
        对账平台
        2022.10
        • 每日对账

        ◆ 获奖情况
        2021年 研究生数学建模竞赛 一等奖
        大学英语六级
        """

    static let promotions = """
        Nora Lindgren

        EXPERIENCE

        Example Group
        3 years 10 months

        Staff Engineer
        March 2022 - Present (2 years)
        Oslo, Norway
        Own the component library behind fourteen shops.

        Senior Engineer
        April 2020 - February 2022 (1 year 11 months)
        Oslo, Norway
        Rewrote the checkout.

        Coding Club
        Volunteer Instructor
        January 2019 - December 2020 (2 years)
        Taught children on Thursday evenings.

        Page 1 of 2

        Harbour News
        Student assistant
        June 2016 - June 2016 (1 month)
        Sorted the photo archive.

        EDUCATION

        University of Bergen
        Bachelor of Science in Informatics, cum laude
        2013 - 2016
        """

    static let letter = """
        应聘高中化学教师

        本人安如海，现住南京市。手机 13355550101。

        2008年9月考入安徽师范大学化学专业（公费师范生），2012年6月毕业，获理学学士学位。
        2016年9月至2019年6月，在职攻读南京师范大学教育硕士（学科教学·化学）。

        2012年8月起在滁州市第九中学任化学教师，至2017年7月离开。

        2017年9月至今，南京市云溪高级中学，高级教师，教研组长。

        “会呼吸的瓶子”：2018年3月至5月，用传感器测二氧化碳，代码公开，31 个 star；

        2014年被评为滁州市优秀班主任；
        """

    static let columns = """
        Mina Castell
        Site Reliability Engineer

        EXPERIENCE                                             CONTACT

        Northwind — Staff Engineer                             416-555-0137
        Jan 2023 – Present                                     mina@example.org
          Own the storefront edge.
                                                               SKILLS
        Northwind — Production Engineer                        Expert
        Mar 2021 – Dec 2022                                    Go, Terraform
          Wrote the drain controller.
                                                               EDUCATION
        PROJECTS                                               University of Toronto
                                                               MEng, Electrical Engineering
        pagediet                                               2018 – 2020
        2022 – present · 1,184 stars
        Finds alerts that nobody reads.                        AWARDS
                                                               Hack Days winner, 2022
        """

    static let all = [markdown, chineseTabs, promotions, letter, columns]
}
