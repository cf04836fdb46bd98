import CareerAnalysis
import Testing

@testable import Pages

struct WordingDegreesTests {
    @Test(arguments: [
        (DegreeLevel.secondary, "中学", "School"), (.associate, "大专", "Diploma"), (.bachelor, "本科", "Bachelor’s"),
        (.master, "硕士", "Master’s"), (.doctorate, "博士", "Doctorate"),
    ])
    func namesLevels(level: DegreeLevel, inChinese: String, inEnglish: String) {
        #expect(chinese.degree(level) == inChinese)
        #expect(english.degree(level) == inEnglish)
    }

    @Test func anAbbreviationSaysMoreInEnglish() {
        #expect(english.degree(.master, printed: "MSc") == "MSc")
        #expect(english.degree(.doctorate, printed: "Ph.D.") == "Ph.D.")
        #expect(chinese.degree(.master, printed: "MSc") == "硕士")
    }

    @Test func whatIsLongOrChineseIsNamed() {
        #expect(english.degree(.bachelor, printed: "Bachelor of Science") == "Bachelor’s")
        #expect(english.degree(.master, printed: "工学硕士") == "Master’s")
        #expect(english.degree(.master, printed: nil) == "Master’s")
    }
}
