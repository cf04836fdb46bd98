import Resume
import Testing

@testable import ResumeReading

/// Cells that hold lines of their own, as Word's tables become in Markdown.
struct CellBreaksTests {
    @Test func titleAndEmployerShareTheCellBesideTheDate() throws {
        #expect(
            try ResumeSamples.positions(
                """
                # Work

                |   |   |
                |---|---|
                | seit 04/2019 | **Bäckermeister** <br> Acme GmbH & Co. KG, Kiel <br> - Führung von elf Gesellen |
                | 10/2014 – 03/2019 | **Bäcker** <br> Orbit GmbH, Bremen |
                """) == ["Bäckermeister @ Acme GmbH & Co. KG 2019-04/now", "Bäcker @ Orbit GmbH 2014-10/2019-03"])
    }

    @Test func theColumnSaysThatDutiesFollow() throws {
        #expect(
            try ResumeSamples.positions(
                """
                # Employment history

                | From | To | Company | Job title and duties |
                |---|---|---|---|
                | Feb 2020 | Present | Acme Ltd, Leeds | **Service Engineer**<br>Breakdowns in two counties, 5 a day. |
                | June 2014 | Jan 2020 | Orbit Ltd, York | **Engineer**<br>Safety checks. Mentor to three. |
                """) == ["Service Engineer @ Acme Ltd 2020-02/now", "Engineer @ Orbit Ltd 2014-06/2020-01"])
    }

    @Test func aListInACellIsOneText() {
        let lines = LineReader(text: "| Tools | Go<br>Rust<br/>Zig |\n|---|---|", path: "cv.md").lines()
        #expect(lines.first?.cells.map { String($0) } == ["Tools", "Go, Rust, Zig"])
    }

    @Test func aBrokenDateStaysOne() {
        let lines = LineReader(text: "| 2022.09<br>~<br>今 | Acme |\n|---|---|", path: "cv.md").lines()
        #expect(lines.first?.cells.first.map { $0.contains(",") } == false && lines.count == 2)
    }

    /// A form whose rows are headed by what their dated lines are about.
    @Test func rowsOfDatedLinesAreSections() throws {
        let resume = try ResumeSamples.read(
            """
            # 2026 年公开招聘教师报名登记表

            |  |  |  |  |
            |---|---|---|---|
            | 姓名 | 冼玉禾 | 性别 | 女 |
            | 个人简历（从高中填起） | 2013.09—2017.07　灯塔师范学院　小学教育专业　本科<br>2017.08—2020.08　石桥镇中心小学　语文教师（特岗）<br>2023.09—至今　灯塔市第一实验小学　语文教研组长 | | |
            | 奖惩情况 | 2019.09　灯塔州乡村优秀教师<br>2022.05　灯塔市优质课评比一等奖<br>无处分 | | |
            """)
        #expect(resume.work.map(\.organization) == ["石桥镇中心小学", "灯塔市第一实验小学"])
        #expect(resume.education.map(\.institution) == ["灯塔师范学院"])
        #expect(resume.education.first?.area?.hasPrefix("小学教育") == true)
        #expect(resume.awards.map(\.title) == ["灯塔州乡村优秀教师", "灯塔市优质课评比一等奖"])
    }
}
