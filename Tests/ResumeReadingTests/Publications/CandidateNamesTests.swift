import Testing

@testable import ResumeReading

struct CandidateNamesTests {
    @Test(arguments: [
        ("Moses Adeyo", "M. Adeyo"), ("Moses Adeyo", "Adeyo M"), ("Moses Adeyo", "ADEYO M."),
        ("Moses Adeyo", "Adeyo, M."),
        ("ADA THORN-LEE", "Thorn-Lee, Ada"), ("Ka-ching Mo", "Kaching Mo"), ("Ka-ching Mo", "K.-C. Mo"),
        ("Zoë Dąbek", "Dabek Z"), ("淳于小兰", "CHUNYU X"), ("淳于兰", "CHUNYU L"),
        ("Ludwig van der Brink", "van der Brink, L."),
        ("María Fenn López", "Fenn-López M"), ("María Fenn López", "Fenn López, M."),
        ("陶文清", "陶 文清"), ("陶文清", "TAO W Q"), ("陶文清", "Wenqing Tao"), ("陶文清", "Tao WQ"), ("陶文清", "Wen-Qing Tao"),
        ("Wenqing Tao", "陶文清"), ("W. Tao", "Wenqing Tao"), ("吕静", "Lv J"), ("June Fenn", "J. Fenn"),
    ])
    func spellingsOfOneName(stated: String, printed: String) {
        #expect(CandidateNames([ScalarText(stated)]).matches(ScalarText(printed)))
    }

    @Test(arguments: [
        ("Moses Adeyo", "T. Adeyo"), ("Moses Adeyo", "Adeyo"), ("Moses Adeyo", "M. Brink"), ("陶文清", "陶清"),
        ("陶文清", "TAO J"),
        ("陶文清", "W. Gu"), ("", "M. Adeyo"), ("Jo", "J. Jones"),
    ])
    func otherNames(stated: String, printed: String) {
        #expect(!CandidateNames([ScalarText(stated)]).matches(ScalarText(printed)))
    }

    @Test(arguments: [
        ("Rosa Thorn-Lee", "Thorn, R."), ("Mira Fenn Wei Min", "Fenn MWM"), ("Iñaki Brink Montalbán", "Brink, I."),
    ])
    func oneOfSeveralFamilyNamesWillDo(stated: String, printed: String) {
        let authors = [Author(name: "Q. Other"), Author(name: ScalarText(printed))]
        #expect(CandidateNames([ScalarText(stated)]).index(in: authors) == 1)
    }

    @Test func theBoldAuthorWins() {
        let authors = [Author(name: "M. Adeyo"), Author(name: "M. Other", isBold: true)]
        #expect(CandidateNames(["Moses Adeyo"]).index(in: authors) == 1)
        #expect(CandidateNames(["Moses Adeyo"]).index(in: [authors[0]]) == 0)
        #expect(CandidateNames().index(in: [authors[0]]) == nil)
    }
}
