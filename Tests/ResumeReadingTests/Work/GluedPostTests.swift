import Resume
import Testing

@testable import ResumeReading

struct GluedPostTests {
    @Test(
        arguments: [
            ("灯塔大学历史学院副教授", "灯塔大学", "副教授"), ("灯塔大学讲师", "灯塔大学", "讲师"),
            ("海岛县石桥镇人民政府科员", "海岛县石桥镇人民政府", "科员"), ("海岛县司法局副局长", "海岛县司法局", "副局长"),
            ("海岛县委组织部干部监督科科长", "海岛县委组织部", "科长"), ("海岛市石桥镇镇长助理", "海岛市石桥镇", "镇长助理"),
            ("灯塔燕京学社访问学者", "灯塔燕京学社", "访问学者"), ("武警海岛省总队石桥支队战士", "武警海岛省总队石桥支队", "战士"),
        ])
    func employerAndTitleArePartedWithoutTheirUnit(text: String, employer: String, title: String) throws {
        let parts = try #require(GluedPost.parts(of: ScalarText(text)))
        #expect(String(parts.employer) == employer)
        #expect(String(parts.title) == title)
    }

    @Test(
        arguments: [
            ("灯塔公司高级系统工程师", "灯塔公司"), ("北辰半导体集团厂务工程师", "北辰半导体集团"), ("灯塔公司部署工程师", "灯塔公司"),
            ("北辰医院社区护士", "北辰医院"), ("灯塔公司局域网工程师", "灯塔公司"), ("灯塔公司团购经理", "灯塔公司"),
        ])
    func wordsOfTheTitleStayWhole(text: String, employer: String) throws {
        let parts = try #require(GluedPost.parts(of: ScalarText(text)))
        #expect(String(parts.employer) == employer)
        #expect(String(parts.all.joined()) == text)
    }

    @Test(
        arguments: [
            ("灯塔大学校长办公室主任", ["灯塔大学", "校长办公室", "主任"]), ("灯塔市财政局局长办公室主任", ["灯塔市财政局", "局长办公室", "主任"]),
            ("灯塔市卫生健康委员会主任", ["灯塔市卫生健康委员会", "主任"]), ("晨光通讯社记者", ["晨光通讯社", "记者"]),
            ("晨光局集团有限公司项目经理", ["晨光局集团有限公司", "项目经理"]), ("晨光集团公司采购部经理", ["晨光集团公司", "采购部", "经理"]),
            ("石桥街道办事处副主任", ["石桥街道办事处", "副主任"]),
        ])
    func namesAreNotCut(text: String, parts: [String]) throws {
        #expect(try #require(GluedPost.parts(of: ScalarText(text))).all.map { String($0) } == parts)
    }

    @Test func anUndividedPostTakesNoEmployerFromAbove() throws {
        let work = try ResumeSamples.read(
            """
            # 费小舟

            ## 工作经历

            2017.01 - 2018.06　晨光律师事务所律师助理
            2016.07 - 2016.12　石桥厂总经理助理兼办公室主任
            """
        ).work
        #expect(work.map(\.organization) == ["晨光律师事务所", nil])
    }

    @Test func theUnitIsKept() throws {
        let parts = try #require(GluedPost.parts(of: "灯塔公司市场部经理"))
        #expect(parts.all.map { String($0) } == ["灯塔公司", "市场部", "经理"])
    }

    @Test(arguments: ["晨光公司门店管理系统开发", "灯塔大学优秀员工", "教授", "灯塔大学历史学院", "海岛公司", "前端开发工程师"])
    func otherTextStaysWhole(text: String) { #expect(GluedPost.parts(of: ScalarText(text)) == nil) }

    @Test func postsOfRecordsAreRead() throws {
        let work = try ResumeSamples.read(
            """
            # 费小舟

            ### 工作经历

            2023年12月—　　　　　　灯塔大学历史学院教授

            2013年7月—2023年11月　灯塔大学历史学院讲师
            """
        ).work
        #expect(work.map(\.organization) == ["灯塔大学", "灯塔大学"])
        #expect(work.map(\.position) == ["教授", "讲师"])
        #expect(work.map(\.dates.isCurrent) == [true, false])
    }
}
