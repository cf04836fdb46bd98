import Testing

@testable import ResumeReading

/// Headings of unknown wording that announce skills.
struct SkillHeadingTests {
    @Test(arguments: ["业务专长与设备", "laborkenntnisse", "procedures and it", "clinical procedures", "会用的软件", "会的"])
    func skills(_ heading: String) {
        #expect(SkillHeading.namesSkills(ScalarText(heading)))
    }

    @Test(arguments: ["social skills", "it and me", "procedures at the harbour", "clinical", "工作经历"])
    func others(_ heading: String) {
        #expect(!SkillHeading.namesSkills(ScalarText(heading)))
    }
}
