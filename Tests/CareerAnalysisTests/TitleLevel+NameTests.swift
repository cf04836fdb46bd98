import Testing

@testable import CareerAnalysis

@Suite struct TitleLevelNameTests {
    @Test(arguments: [
        ("Software Engineer", "regular"), ("Senior Engineer", "senior"), ("Junior Analyst", "junior"),
        ("Team Lead", "lead"), ("Assistant Manager", "deputy manager"), ("Senior Manager", "senior manager"),
        ("Director of Engineering", "director"), ("副总经理", "deputy vice president"), ("CTO", "chief"),
        ("Executive Vice President", "executive vice president"), ("高级工程师", "senior"), ("副教授", "associate professor"),
        ("主治医师", "attending"), ("Staff Nurse", "nurse"), ("副研究员", "associate researcher"),
    ])
    func isTheRankInWords(title: String, name: String) {
        #expect(TitleLevel(TitleWords(title))?.name == name)
    }
}
