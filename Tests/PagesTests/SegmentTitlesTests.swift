import Testing

@testable import Pages

struct SegmentTitlesTests {
    @Test func aRankIsEnoughOnceTheTradeIsNamed() {
        let titles = SegmentTitles(["Software Engineer", "Senior Software Engineer", "Staff Software Engineer"])
        #expect(
            titles.forms == [
                ["Software Engineer", "Engineer"], ["Senior Software Engineer", "Senior"],
                ["Staff Software Engineer", "Staff"],
            ])
    }

    @Test func theTradeMayBeNamedByItsLastWord() {
        #expect(SegmentTitles(["Software Engineer", "Staff Engineer"]).forms.last == ["Staff Engineer", "Staff"])
    }

    @Test func chineseRanksStandBeforeTheTrade() {
        let titles = SegmentTitles(["算法工程师", "高级算法工程师", "技术总监"])
        #expect(titles.forms == [["算法工程师"], ["高级算法工程师", "高级"], ["技术总监"]])
    }

    @Test func anotherTradeKeepsItsWords() {
        #expect(SegmentTitles(["Analyst", "Product Manager"]).forms == [["Analyst"], ["Product Manager"]])
    }

    @Test func theFieldAfterAPrepositionIsNoRank() {
        #expect(
            SegmentTitles(["Clerk", "Deputy Director for Coordination"]).forms == [
                ["Clerk"], ["Deputy Director for Coordination", "Deputy Director"],
            ])
        #expect(SegmentTitles(["Marketing Manager", "Head of Marketing"]).forms.last == ["Head of Marketing"])
        #expect(SegmentTitles(["Clerk", "VP, Engineering"]).forms.last == ["VP, Engineering", "VP"])
    }

    /// `Analyst` would be another post, `II` and `Head` none.
    @Test func aShortFormSaysWhatIsMeant() {
        #expect(
            SegmentTitles(["Junior Analyst", "Operations Analyst"]).forms == [
                ["Junior Analyst"], ["Operations Analyst"],
            ])
        #expect(
            SegmentTitles(["Data Scientist I", "Data Scientist II"]).forms == [
                ["Data Scientist I"], ["Data Scientist II"],
            ])
        #expect(SegmentTitles(["主任", "副主任"]).forms == [["主任"], ["副主任"]])
        #expect(
            SegmentTitles(["Junior Analyst", "Senior Analyst"]).forms == [
                ["Junior Analyst"], ["Senior Analyst", "Senior"],
            ])
    }

    @Test func ofATitleInTwoLanguagesTheChineseHalfIsEnough() {
        #expect(SegmentTitles(["设计师 Designer", "主管 Lead"]).forms == [["设计师 Designer", "设计师"], ["主管 Lead", "主管"]])
    }

    @Test func aShortFormOfTwoTitlesIsLeftOut() {
        #expect(
            SegmentTitles(["Attorney General", "General"]).forms == [["Attorney General"], ["General"]])
    }

    @Test func theSameTitleAgainIsNotEmpty() {
        #expect(SegmentTitles(["Cook", "Cook"]).forms == [["Cook"], ["Cook"]])
        #expect(
            SegmentTitles(["Assistant Attorney General", "Assistant Attorney General"]).forms == [
                ["Assistant Attorney General"], ["Assistant Attorney General"],
            ])
        #expect(SegmentTitles(["主厨", "主厨"]).forms == [["主厨"], ["主厨"]])
    }

    @Test func untitledPositionsHaveNone() {
        #expect(SegmentTitles(["", "Cook"]).forms == [[], ["Cook"]])
        #expect(SegmentTitles([]).forms.isEmpty)
    }
}
