import Testing

@testable import ResumeReading

struct OrdinalNameTests {
    @Test(
        arguments: [
            ("项目一：夜航灯塔调度", "夜航灯塔调度"), ("项目二 盐田巡检车", "盐田巡检车"), ("项目 1.潮位看板", "潮位看板"),
            ("Project 2: Kelp Radar", "Kelp Radar"),
            ("Project 3 – Kelp Radar", "Kelp Radar"), ("專案三　渡輪時刻表", "渡輪時刻表"), ("课题四、苔藓测绘", "苔藓测绘"),
        ])
    func theNumberWordIsNoName(text: String, name: String) { #expect(OrdinalName.name(in: ScalarText(text)) == name) }

    @Test(arguments: ["项目一体化平台", "Project 2000", "Project 3.5 migration", "Projectile 2: drag", "项目", "项目一", "项目管理系统"])
    func otherNamesStay(text: String) { #expect(OrdinalName.name(in: ScalarText(text)) == nil) }

    @Test func aNumberedLabelMeansWhatThePlainOneDoes() {
        #expect(Label.meaning(of: "项目一") == "name")
        #expect(Label.meaning(of: "Project 2") == "name")
        #expect(Label.meaning(of: "公司一") == nil)
    }
}
