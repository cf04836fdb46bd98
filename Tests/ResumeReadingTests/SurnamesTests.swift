import Testing

@testable import ResumeReading

@Test func compoundNamesComeFirst() {
    #expect(Surnames.length(in: Array("欧阳小明")) == 2)
    #expect(Surnames.length(in: Array("王小明")) == 1)
    #expect(Surnames.length(in: Array("的小明")) == nil)
    #expect(Surnames.length(in: []) == nil)
}
