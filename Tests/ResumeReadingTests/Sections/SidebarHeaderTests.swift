import Resume
import Testing

@testable import ResumeReading

struct SidebarHeaderTests {
    @Test func theNameStandsBehindTheSidebar() throws {
        let resume = try ResumeSamples.read(
            """
            联系方式
            ada.shu@example.org
            www.linkedin.com/in/xiaoqing-shu-example (LinkedIn)

            热门技能
            SAS

            Honors-Awards
            灯塔银行数字化先锋

            舒晓晴
            灯塔银行 - 信用风险模型高级经理
            海岛省石桥市

            个人简介
            九年零售信贷风险。

            工作经历

            灯塔银行
            信用风险高级经理
            2023年4月 - Present (2 年 10 个月)
            """, path: "cv.txt")
        #expect(resume.basics.name == "舒晓晴")
        #expect(resume.awards.map(\.title) == ["灯塔银行数字化先锋"])
    }
}
