import Resume
import Testing

@testable import ResumeReading

struct SkillListingTests {
    private func names(_ text: String) -> [String] {
        SkillReader().skills(in: [SourceLine(number: 1, text: text)], listed: [1]).map(\.name)
    }

    @Test func runningTextGivesKnownNamesOnly() {
        #expect(names("I like my maps made by hand, then printed with QGIS.") == ["QGIS"])
        #expect(names("I like my maps made by hand, then printed.") == [])
    }

    @Test func tonguesAmongNamesThatNobodyKnowsAreTongues() {
        #expect(names("Langues : breton (courant), gallo") == [])
        #expect(names("Languages: English, Afrikaans, some Tok Pisin") == [])
    }

    @Test func listsOfHobbiesAreNoSkills() {
        #expect(names("Schach, Bergwandern, Origami") == [])
        #expect(names("Aficiones: remo, montaña") == [])
        #expect(names("骑行 / 摄影采风 / 钓鱼") == [])
    }

    @Test func fullWidthSpacesSeparate() {
        #expect(names("Excel　ERP　健康证") == ["Excel", "ERP"])
        #expect(names("摄　影　Excel").last == "Excel")
    }

    @Test func whereTheCodeLiesIsNoSkill() {
        #expect(names("代码在 GitHub（420 stars）") == [])
        #expect(names("Git, GitHub") == ["Git", "GitHub"])
    }

    @Test func whatWasObtainedOnADateIsACertificate() { #expect(names("Docker, HYGIENE-A (2021)") == ["Docker"]) }

    @Test func ratingsOfAnInstrumentAreNoSkills() {
        #expect(names("NMR (400/600 MHz), Kapillarelektrophorese") == ["NMR", "Kapillarelektrophorese"])
    }

    @Test func versionsInFullWidthBracketsBelongToTheName() {
        #expect(names("AutoCAD（2D）、Photoshop") == ["AutoCAD", "Photoshop"])
    }
}
