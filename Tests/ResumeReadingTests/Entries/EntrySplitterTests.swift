import Resume
import Testing

@testable import ResumeReading

struct EntrySplitterTests {
    @Test func aTableWithinAnItemHoldsNoEntries() throws {
        #expect(
            try ResumeSamples.positions(
                """
                # 应某

                ## 经历

                - **麦山面包坊有限公司** `2021/09 → 至今`

                    **高级面点师**，云片糕业务线

                    - 管 14 个烤箱

                    | 季度 | 合格率 | 备注 |
                    | --- | --- | --- |
                    | 2024Q4 | 99.97% |  |
                    | 2025Q1 | 99.99% | 换炉 |
                - **灯塔糕点有限公司** `2018/07 → 2021/08`

                    **面点师**
                """) == ["高级面点师 @ 麦山面包坊有限公司 2021-09/now", "面点师 @ 灯塔糕点有限公司 2018-07/2021-08"])
    }

    @Test func entriesMayStandInBracketsBelowOthers() throws {
        let career = try ResumeSamples.read(
            """
            费某

            工作经历
            2013.06--2018.10  长江面包有限公司  工程师
            （其间：2014.03--2016.12  灯塔大学水利工程专业在职研究生学习，获工程硕士学位）
            2018.11--2020.12  长江面包有限公司  高级工程师
            （其间：2019.01--2019.06  西山市面包有限公司  副局长，挂职）
            """)
        #expect(career.work.map(\.position) == ["工程师", "高级工程师", "副局长"])
        #expect(career.education.map(\.institution) == ["灯塔大学"])
        #expect(career.education.map(\.studyType) == ["工程硕士"])
    }

    /// Notion exports nested paragraphs with blank lines between, and an emoji before the dates.
    @Test func datesMayHangBelowAnItem() throws {
        let resume = try ResumeSamples.read(
            """
            ## Work

            - **Leeds Observatory · Principal Engineer**

                📅 April 2021 → Present

                Own the control plane.

            - **Hull Observatory · Engineer**

                📅 January 2017 → March 2021

                Sensors.
            """)
        #expect(resume.work.map(\.organization) == ["Leeds Observatory", "Hull Observatory"])
        #expect(
            resume.work.map(\.dates.start) == [PartialDate(year: 2021, month: 4), PartialDate(year: 2017, month: 1)])
    }

    @Test func aDateInAColumnOfItsOwnIsAnAnchor() throws {
        let resume = try ResumeSamples.read(
            """
            OPEN SOURCE

              moss-buddy       2023-present   CLI for mosses            940 stars
              fern-hover       2020           Docs for ferns            118 stars
            """, path: "cv.txt")
        #expect(resume.projects.map(\.name) == ["moss-buddy", "fern-hover"])
    }
}
