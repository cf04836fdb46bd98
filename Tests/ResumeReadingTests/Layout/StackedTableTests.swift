import Resume
import Testing

@testable import ResumeReading

/// Tables that a converter has written one cell a line.
@Suite struct StackedTableTests {
    @Test func cellsAreReadByTheNamesOfTheirColumns() throws {
        let resume = try ResumeSamples.read(
            """
            姓名
            沈砚秋

            工作经历
            起止时间
            工作单位
            职务
            离职原因
            2022.02—至今
            中建八局东北分公司
            项目总工程师
            在职
            2017.10—2021.08
            中铁九局集团有限公司
            工程部部长
            照顾家人

            主要项目
            起止时间
            项目名称
            担任角色
            规模及成效
            2023.03—2025.10
            大连湾某冷链物流园
            项目总工
            建筑面积 11.6 万平方米；碰撞点提前消掉 730 处
            2019.04—2021.07
            沈阳地铁四号线某车站
            工程部部长
            盖挖逆作，基坑深 26 米；监测数据每日汇总
            """, path: "resume.txt")
        #expect(resume.work.map(\.organization) == ["中建八局东北分公司", "中铁九局集团有限公司"])
        #expect(resume.work.map(\.position) == ["项目总工程师", "工程部部长"])
        #expect(resume.projects.map(\.name) == ["大连湾某冷链物流园", "沈阳地铁四号线某车站"])
        #expect(resume.projects.map { $0.dates.start?.description } == ["2023-03", "2019-04"])
    }

    @Test func otherLinesStayAsTheyAre() {
        let lines = ["2019 - 2021", "Orbit", "Engineer", "2016 - 2018", "Luna", "Technician"].enumerated().map {
            SourceLine(number: $0.offset + 1, text: $0.element)
        }
        #expect(StackedTable.labelled(lines).map(\.text) == lines.map(\.text))
    }

    @Test func theDatesMayStandInLaterColumns() throws {
        #expect(
            try ResumeSamples.positions(
                """
                Ada Marsh

                PREVIOUS EMPLOYMENT
                Employer
                Post held
                From
                To
                Reason for leaving
                Hoy High School
                Teacher of Baking
                01/09/2017
                31/08/2021
                Promotion
                Wick Bank
                Graduate Trainee
                05/09/2008
                30/06/2011
                To train as a teacher
                """, path: "form.txt") == [
                    "Teacher of Baking @ Hoy High School 2017-09-01/2021-08-31",
                    "Graduate Trainee @ Wick Bank 2008-09-05/2011-06-30",
                ])
    }

    @Test func twoColumnsOfAwardsAreRows() throws {
        let awards = try ResumeSamples.read(
            """
            骆晓舟
            手机 136 5555 0481
            奖励情况
            时间
            名称
            2023.12
            晨光降本之星
            2021
            烘焙创新成果三等奖
            """, path: "cv.txt"
        ).awards
        #expect(awards.map(\.title) == ["晨光降本之星", "烘焙创新成果三等奖"])
        #expect(awards.map { $0.date?.description } == ["2023-12", "2021"])
    }
}
