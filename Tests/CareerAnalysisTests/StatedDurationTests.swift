import Testing

@testable import CareerAnalysis

@Suite struct StatedDurationTests {
    @Test(arguments: [
        ("5 years", 60), ("3年经验", 36), ("18 months", 18), ("2+ yrs", 24), ("expert, 4yrs", 48), ("6个月", 6),
        ("Experte (7 Jahre)", 84), ("2 years 6 months", 30), ("3年2个月", 38), ("over 8 years of experience", 96),
        ("five years", 60), ("half a year", 6), ("one and a half years", 18), ("ein halbes Jahr", 6), ("半年", 6),
        ("一年半", 18), ("3年半", 42), ("两年", 24), ("十二年", 144), ("eighteen months", 18), ("三个月", 3),
    ])
    func isRead(text: String, months: Int) {
        #expect(StatedDuration.months(in: text) == months)
    }

    @Test(arguments: [
        "proficient", "精通", "2021年", "level 5", "", "99999999999999999999 years", "1.5 years", "3-5 years", "3~5年", "一级", "one", "a lot",
    ])
    func isNone(text: String) {
        #expect(StatedDuration.months(in: text) == nil)
    }
}
