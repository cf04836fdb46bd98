import Resume
import Testing

@testable import ResumeReading

@Suite struct ShortYearsTests {
    @Test(arguments: [
        ("19.07-21.12", "2019-07..2021-12"), ("19.07-至今", "2019-07..+"), ("22.01 起", "2022-01..+"),
        ("10.09-14.06", "2010-09..2014-06"), ("98.09-03.06", "1998-09..2003-06"), ("19/07 – 21/12", "2019-07..2021-12"),
        ("108/03 ~ 110/05", "2019-03..2021-05"), ("108/03～迄今", "2019-03..+"), ("WS 2015/16 – SS 2019", "2015..2019"),
        ("à partir de 2019", "2019..+"), ("março de 2019 – atual", "2019-03..+"), ("mrt 2019 – heden", "2019-03..+"),
        ("2019 – aktuell", "2019..+"), ("ene. 2019 - dic. 2020", "2019-01..2020-12"),
        ("2019.Mar - 2021.May", "2019-03..2021-05"), ("09/18 - 05/21", "2018-09..2021-05"),
    ])
    func shortFormsAreDates(text: String, dates: String) {
        #expect(DateScannerTests.whole(text) == dates)
    }

    @Test func whereADocumentSaysSoShortYearsCountFrom1912() {
        ReadingMemory.$current.withValue(ReadingMemory(usesRepublicYears: true)) {
            #expect(DateScannerTests.whole("95/09～99/06") == "2006-09..2010-06")
            #expect(DateScanner().matches(in: "98 年　書卷獎").first?.span.start?.year == 2009)
        }
        #expect(DateScanner().matches(in: "113 年　優等獎").first?.span.start?.year == 2024)
        #expect(DateScanner().matches(in: "校慶 113 年").isEmpty)
    }

    @Test(arguments: [
        "Ubuntu 14.04-18.04", "lr 15.05-16.02", "01.02-03.04", "版本 19.03-20.06", "13.05", "120/80", "ratio 110/05",
        "21.5-23.5", "19.07.21-19.08.21",
    ])
    func figuresOfOtherKindsAreNone(text: String) {
        #expect(DateScannerTests.dump(text).isEmpty)
    }
}
