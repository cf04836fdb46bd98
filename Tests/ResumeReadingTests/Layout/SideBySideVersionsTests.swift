import Resume
import Testing

@testable import ResumeReading

/// Careers told in two languages, in the two columns of a table.
struct SideBySideVersionsTests {
    private let table = """
        | **简 历** | **CURRICULUM VITAE** |
        |:---|:---|
        | 姓名：骆晓舟 | Name: Luo Xiaozhou |
        | 邮箱：xz.luo@example.org | E-mail: xz.luo@example.org |
        | | |
        | **工作经历** | **Employment** |
        | 晨光书店有限公司 · 店长<br>2021年3月 至今 | Dawn Books · Shop Manager<br>Mar 2021 – present |
        | 盘点用 Excel。 | Stock kept in Excel. |
        | 蓝山面包房 · 店员<br>2018年7月 至 2021年1月 | Blue Hill Bakery · Shop Assistant<br>Jul 2018 – Jan 2021 |
        | 收银。 | Tills. |
        | **教育** | **Education** |
        | 云岭大学 · 园艺 · 学士<br>2014年9月 至 2018年6月 | Yunling University · Horticulture · Bachelor<br>Sep 2014 – Jun 2018 |
        | **奖励** | **Awards** |
        | 年度店员奖，2019年 | Shop Assistant of the Year, 2019 |
        """

    @Test func theLeftColumnIsTheCareer() throws {
        #expect(
            try ResumeSamples.positions(table) == [
                "店长 @ 晨光书店有限公司 2021-03/now", "店员 @ 蓝山面包房 2018-07/2021-01",
            ])
        let resume = try ResumeSamples.read(table)
        #expect(resume.education.map(\.institution) == ["云岭大学"])
        #expect(resume.awards.map(\.title) == ["年度店员奖"])
        #expect(resume.basics.name == "骆晓舟")
    }

    @Test func linesKeepTheNumbersOfTheirRows() {
        let lines = LineReader(text: table, path: "cv.md").lines()
        #expect(lines.first { $0.text == "店长" || $0.text.hasPrefix("晨光书店") }?.number == 7)
        #expect(lines.last { $0.text.hasPrefix("Mar 2021") }?.number == 7)
    }

    @Test func aTableOfSkillsStaysOne() {
        let rows = (1...12).map { "| Tool \($0) | good |" }.joined(separator: "\n")
        let lines = LineReader(text: "# Skills\n\n| Tool | Level |\n|---|---|\n" + rows, path: "cv.md").lines()
        #expect(lines.filter { $0.cells.count == 2 }.count == 13)
    }

    /// Each section is a table of its own, the headings its first rows.
    @Test func oneTableForEachSection() throws {
        let tables = """
            | 骆晓舟 | Xiaozhou LUO |
            |:---|:---|
            | 店长 | Shop Manager |

            | 工作经历 | Work Experience |
            |:---|:---|
            | **晨光书店** 店长<br>2021.03 – 至今 | **Dawn Books** Shop Manager<br>Mar 2021 – Present |
            | 盘点用 Excel | Stock kept in Excel |

            | 教育经历 | Education |
            |:---|:---|
            | **云岭大学** 园艺 学士<br>2014.09 – 2018.06 | **Yunling University** BSc, Horticulture<br>Sep 2014 – Jun 2018 |

            | 荣誉 | Honours |
            |:---|:---|
            | 2019 北岸书店年度店员奖 | 2019 Shop Assistant of the Year |
            """
        #expect(try ResumeSamples.positions(tables) == ["店长 @ 晨光书店 2021-03/now"])
        #expect(try ResumeSamples.read(tables).awards.count == 1)
    }
}
