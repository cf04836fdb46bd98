import Testing

@testable import CareerAnalysis

@Suite struct TitlePhrasesTests {
    @Test func wordsStandInARowAndChineseInsideAWord() {
        #expect(TitlePhrases.jobNames.stand(in: TitleWords("Senior Internship-Coordinator")))
        #expect(!TitlePhrases.jobNames.stand(in: TitleWords("Coordinator, Internship")))
        #expect(TitlePhrases.internship.stand(in: TitleWords("算法实习生")))
        #expect(!TitlePhrases.internship.stand(in: TitleWords("International Sales")))
    }

    @Test func whatIsTakenOutLeavesTheRest() {
        let title = TitlePhrases.jobNames.removed(from: TitleWords("Internship Coordinator, Intern 实习生导师兼实习生"))
        #expect(title.words == ["intern", "兼实习生"])
    }

    @Test func aNameIsAPhraseAsAWhole() {
        #expect(TitlePhrases.noEmployers.hold(TitleWords("Self-Employed")))
        #expect(!TitlePhrases.noEmployers.hold(TitleWords("Independent Bakers Ltd")))
        #expect(!TitlePhrases.noEmployers.hold(TitleWords("")))
    }
}
