import Testing

@testable import ResumeReading

struct PageFurnitureTests {
    @Test(arguments: [
        "上一篇：周小满　　下一篇：陆白　　【打印】【关闭】", "版权所有 © 某某医院　京ICP备05000000号", "© 2024 Wick General Hospital", "【打印】【关闭】",
        "Copyright © 2023 Orla Finch", "浏览次数：1024", "京公网安备 11000000000000号",
    ])
    func linesAroundTheTextAreNone(line: String) { #expect(PageFurniture.isFound(in: ScalarText(line))) }

    @Test func theButtonsAboveAListAreNone() throws {
        let lines = try SourceText(
            decoding: Array("Papers\n\nShow: All Articles | Sort: Date Citations\n\nShow: dog agility\n".utf8),
            path: "a.txt"
        ).lines
        #expect(PlatformNoise.hidden(lines).filter(\.isHidden).map(\.number) == [3])
    }

    @Test(arguments: [
        "上海某某医院", "打印设备维护工程师", "Copyright lawyer, Wick", "版权经理", "下一代测序平台", "ICP-MS 分析", "下一个季度的排产由我负责",
        "Powered by Django and PostgreSQL",
    ])
    func textIsText(line: String) { #expect(!PageFurniture.isFound(in: ScalarText(line))) }

    @Test func linksToTheNextColleagueAreFurniture() {
        #expect(PageFurniture.isFound(in: "上一位：沈医生　　下一位：吴医生"))
        #expect(!PageFurniture.isFound(in: "上岗培训"))
    }
}
