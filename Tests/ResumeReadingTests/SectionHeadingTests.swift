import Testing

@testable import ResumeReading

struct SectionHeadingTests {
    @Test(arguments: [
        ("EXPERIENCE", SectionKind.work), ("一、教育经历", .education), ("◆ 教 育 背 景：", .education), ("＊＊＊ 工作經驗 ＊＊＊", .work),
        ("— 专 业 技 能 —", .skills), ("🎓 Education", .education), ("EXPERIENCE 工作经历", .work),
        ("2. Selected Publications", .publications),
        ("科研项目（主持）", .projects), ("FORMATION", .education), ("Berufserfahrung", .work),
        ("III. Honors & Awards", .awards),
        ("FUNDED PROJECTS (as PI)", .projects), ("主要获奖情况", .awards),
    ])
    func namesItsKind(text: String, kind: SectionKind) {
        #expect(SectionHeading.kinds(of: ScalarText(text)) == [kind])
    }

    @Test func namesSeveralKinds() {
        #expect(SectionHeading.kinds(of: "论文与获奖") == [.publications, .awards])
        #expect(SectionHeading.kinds(of: "Publications and Talks") == [.publications, .talks])
    }

    @Test(arguments: ["语言: Python, Java, C", "Experienced engineer", "Worked on projects", "2019", "", "项目经历丰富"])
    func textIsNoHeading(text: String) {
        #expect(SectionHeading.kinds(of: ScalarText(text)).isEmpty)
    }
}
