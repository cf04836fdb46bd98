import Testing

@testable import ResumeReading

@Suite struct HeadingSignsTests {
    private let signs = HeadingSigns(of: ["work experience", "skills", "教育背景"].map { ScalarText($0) })

    @Test(arguments: [
        "Experience", "Skills:", "My Skills (selected)", "ExperienceExperience", "S K I L L S", "教 育 背 景", "▌教育背景（续）",
        "Experience工作",
    ])
    func `texts with the last word of a heading may be one`(text: String) {
        #expect(signs.areFound(in: ScalarText(text)))
    }

    @Test(arguments: ["Work", "experienced in work", "skillset", "教育", "背着景", "", "Fern Hospital, 2019"])
    func `texts without any are none`(text: String) {
        #expect(!signs.areFound(in: ScalarText(text)))
    }

    /// What the signs let pass is decided by the wording: they must never hold back a heading.
    @Test func `every known heading has its sign`() {
        for heading in Lexicon.sections.all {
            #expect(!SectionHeading.kinds(of: heading).isEmpty || heading.count > 60, "\(heading)")
        }
    }
}
