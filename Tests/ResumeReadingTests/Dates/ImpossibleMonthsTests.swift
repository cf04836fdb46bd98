import Resume
import Testing

@testable import ResumeReading

struct ImpossibleMonthsTests {
    @Test(arguments: [
        ("13/2019 – 04/2021", "2019..2021-04"), ("2019.13-2021.04", "2019..2021-04"),
        ("2019年13月至2020年5月", "2019..2020-05"),
        ("00/2019 – 04/2021", "2019..2021-04"),
    ])
    func theYearIsLeft(text: String, span: String) {
        #expect(DateScannerTests.whole(text) == span)
    }

    @Test(arguments: ["2012/13", "Case 24/2019", "2019.23", "v13.2"])
    func othersAreReadAsBefore(text: String) {
        #expect(DateScannerTests.dump(text).allSatisfy { !$0.contains("2019 1") })
    }

    @Test func aNoteTellsOfIt() throws {
        let resume = try ResumeSamples.read(
            """
            Ola Brandt

            Experience

            Baker, Lantern Foods Ltd, 13/2019 - 04/2021
            Cook, Hoy Hotel, 2016 - 2018
            """, path: "cv.txt")
        let notes = resume.reading.notes.filter { $0.code == .ocrSuspect }
        #expect(notes.map(\.entry) == ["work-1"])
        #expect(notes.first?.message == "Line 5 states the month 13 of 2019; only the year is read.")
    }

    @Test func academicYearsAreNoImpossibleMonths() throws {
        let resume = try ResumeSamples.read(
            """
            # Ada Marsh

            ## Experience

            Lecturer, University of Leeds, 2016/17 – 2017/18

            Welder, Fern Ltd, 13/2012 – 11/2014
            """)
        #expect(resume.reading.notes.filter { $0.code == .ocrSuspect }.count == 1)
    }
}
