import Resume
import Testing

@testable import ResumeReading

/// Titles behind one label, each with its own dates in brackets.
struct LabelledPromotionsTests {
    @Test func titlesOfOneLineAreEntriesOfTheirOwn() throws {
        #expect(
            try ResumeSamples.positions(
                """
                **【工作经历】**

                **2021.07-至今 晨光（上海）烘焙有限公司**

                **职务：运营经理（2023.04 起）/ 工程师（2021.07-2023.03）**

                1. 带 7 人

                **2018.03-2021.06 蓝山食品有限公司**

                **职务：工程师**
                """) == [
                    "运营经理 @ 晨光（上海）烘焙有限公司 2023-04/now", "工程师 @ 晨光（上海）烘焙有限公司 2021-07/2023-03",
                    "工程师 @ 蓝山食品有限公司 2018-03/2021-06",
                ])
    }

    @Test func titlesOfSeveralLinesAreEntriesOfTheirOwn() throws {
        #expect(
            try ResumeSamples.positions(
                """
                ## 工作

                ### 晨光烘焙有限公司 · 2019年3月—2022年7月

                职位: **高级工程师**（2021年1月—2022年7月）
                职位: **工程师**（2019年3月—2020年12月）
                标签: 面包, 夜班

                - 每天八百只

                ### 蓝山食品有限公司 · 2017年9月—2019年2月

                职位: **设备工程师**

                - 烤炉
                """) == [
                    "高级工程师 @ 晨光烘焙有限公司 2021-01/2022-07", "工程师 @ 晨光烘焙有限公司 2019-03/2020-12",
                    "设备工程师 @ 蓝山食品有限公司 2017-09/2019-02",
                ])
    }
}
