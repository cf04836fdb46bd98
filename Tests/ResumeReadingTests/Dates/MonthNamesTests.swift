import Resume
import Testing

@testable import ResumeReading

@Suite struct MonthNamesTests {
    @Test func julyIsShortenedInSeveralWays() {
        for name in ["juil", "juill", "juillet"] { #expect(MonthNames.months[ScalarText(name)] == 7) }
    }

    @Test(arguments: [
        ("janv", 1), ("februar", 2), ("maerz", 3), ("mai", 5), ("aout", 8), ("sept", 9), ("okt", 10), ("dezember", 12),
    ])
    func `names in several languages`(name: String, month: Int) {
        #expect(MonthNames.months[ScalarText(name)] == month)
    }

    @Test(arguments: [
        ("febuary", 2), ("januray", 1), ("septmber", 9), ("octobar", 10), ("novemeber", 11), ("apirl", 4), ("agust", 8),
    ])
    func `one letter astray`(word: String, month: Int) {
        #expect(MonthNames.month(misspelt: ScalarText(word)) == month)
    }

    @Test(arguments: ["match", "marsh", "larch", "jury", "member", "", "decem", "septembruary"])
    func `other words`(word: String) {
        #expect(MonthNames.month(misspelt: ScalarText(word)) == nil)
    }
}
