import Testing

@testable import ResumeReading

struct SkillSectionsTests {
    private func isSkills(_ heading: String, _ texts: [String]) -> Bool {
        let lines = texts.enumerated().map { SourceLine(number: $0.offset + 2, text: $0.element) }
        let section = Section(kinds: [.unknown], heading: SourceLine(number: 1, text: heading), lines: lines)
        return SkillSections(matcher: SkillMatcher(lexicon: .builtIn)).isSkills(section)
    }

    @Test func headingsThatEndInSkills() {
        #expect(isSkills("Clinical skills", ["Cannulation"]))
        #expect(isSkills("Laborkenntnisse", ["Titration"]))
        #expect(!isSkills("Social skills", ["Patience"]))
    }

    @Test func headingsThatSayNothingAboveListsOfKnownSkills() {
        #expect(isSkills("GEAR", ["GeoGebra, Excel, LaTeX (good)"]))
        #expect(!isSkills("OTHER THINGS", ["Irish, Japanese. Referee since 2019.", "First-aid certificate"]))
        #expect(!isSkills("THE BOAT", ["Sailed 2019 - 2021 with Excel, LaTeX and Python"]))
    }
}
