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

    @Test(arguments: [
        "My skills and work experience", "2. Skills · 4", "教育背景 Education", "Part II: Skills", "Skills   Add a",
    ])
    func `what may stand around the words of headings hides none`(text: String) {
        #expect(signs.areFound(in: ScalarText(text)))
    }

    @Test(arguments: [
        "Taught skills to three teams", "教育背景调查的设计", "Go and SQL skills", "Shared skills (work experience)",
    ])
    func `texts with other words are none`(text: String) {
        #expect(!signs.areFound(in: ScalarText(text)))
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
