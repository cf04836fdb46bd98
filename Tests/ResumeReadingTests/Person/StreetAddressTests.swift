import Testing

@testable import ResumeReading

struct StreetAddressTests {
    @Test(arguments: ["2001 Mission Dr", "1990 Quay Street, Suite 4", "2010 W. Kelp Ave."])
    func aHouseNumberIsNoYear(text: String) {
        #expect(StreetAddress.isFound(in: ScalarText(text)))
        #expect(EntryLine(SourceLine(number: 1, text: text), dates: DateScanner()).dates.isEmpty)
    }

    @Test(arguments: [
        "2001 Baker", "2001 – 2003 Quay Street Bakery", "2019 Winner of the Street", "2018 Volunteer Trafalgar Square",
        "2017 Teaching Assistant Oak Grove",
    ])
    func aYearBesideOtherWordsIsOne(text: String) {
        #expect(!StreetAddress.isFound(in: ScalarText(text)))
    }
}
