import Resume
import Testing

@testable import ResumeReading

struct HeadingDecorationTests {
    @Test(arguments: ["Project 1", "Credits 60", "Publications 4"])
    func numbersWithinEntriesStay(text: String) { #expect(SectionHeading.kinds(of: ScalarText(text)).isEmpty) }

    @Test(arguments: [
        ("[工作经历] 共 3 条", SectionKind.work), ("工作經歷　　總年資 9～10年", .work), ("【项目经验】3条", .projects),
        ("Projects · 4", .projects),
        ("Publications (12)", .publications), ("Experience   12 years", .work), ("EDUCATION, continued", .education),
        ("工作经历（续）", .work), ("Berufserfahrung (Fortsetzung)", .work), ("Part 2: Education", .education),
        ("第二部分 工作经历", .work), ("ExperienceExperience", .work), ("教育经历 教育经历", .education),
        ("W O R K   H I S T O R Y", .work), ("Aus- und Weiterbildung", .education), ("Auszeichnung", .awards),
    ])
    func theHeadingIsReadWithoutIt(text: String, kind: SectionKind) {
        #expect(SectionHeading.kinds(of: ScalarText(text)) == [kind])
    }

    @Test(arguments: [
        ("[工作經驗 1]", SectionKind.work), ("教育经历2", .education), ("Work Experience #2", .work), ("[項目 3]", .projects),
    ])
    func runningNumbersGo(text: String, kind: SectionKind) {
        #expect(SectionHeading.kinds(of: ScalarText(text)) == [kind])
    }

    @Test(arguments: ["AS9100", "Skills 2", "Language 1", "Interests 2"])
    func otherNumbersStay(text: String) {
        #expect(SectionHeading.kinds(of: ScalarText(text)).isEmpty)
    }

    @Test(arguments: [
        "5 years experience", "Projects delivered: 12", "Experience 2019", "Skills Skilled", "a b c d e",
        "工作经历 3 段，均为全职",
        "Part of Education", "discontinued",
    ])
    func textIsNoHeading(text: String) {
        #expect(SectionHeading.kinds(of: ScalarText(text)).isEmpty)
    }

    @Test(arguments: [
        ("Employment                     Add employment", "Employment"), ("工作经历      编辑", "工作经历"),
    ])
    func buttonsGo(heading: String, expected: String) {
        #expect(HeadingDecoration.removed(from: ScalarText(heading)).map { String($0) } == expected)
    }

    @Test func otherColumnsStay() { #expect(HeadingDecoration.removed(from: "Languages      English") == nil) }
}
