import Resume
import Testing

@testable import ResumeReading

struct SpacedHanTests {
    @Test func spacesBetweenCharactersGo() throws {
        let resume = try ResumeSamples.read(
            """
            姓 名 ： 周 小 满      性 别 ： 女
            教 育 背 景
            2O1O. 09 -- 2Ol4. 07    灯 塔 工 程 学 院    机 械 设 计    本 科
            工 作 经 历
            2Ol8. 03 -- 至 今    灯 塔 装 备 有 限 公 司    机 械 工 程 师
            负 责 输 送 线 设 计 , 使 用 AutoCAD
            """, path: "cv.txt")
        #expect(resume.work.map(\.organization) == ["灯塔装备有限公司"])
        #expect(resume.work.map(\.position) == ["机械工程师"])
        #expect(resume.education.map(\.institution) == ["灯塔工程学院"])
    }

    @Test func headingsAloneStayAsTheyAre() {
        let lines = ["教 育 背 景", "灯塔工程学院", "工 作 经 历", "灯塔装备", "面包师"].enumerated().map {
            SourceLine(number: $0.offset + 1, text: ScalarText($0.element))
        }
        #expect(SpacedHan.closedUp(lines).map(\.text) == lines.map(\.text))
    }
}
