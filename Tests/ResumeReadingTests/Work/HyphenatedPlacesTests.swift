import Resume
import Testing

@testable import ResumeReading

struct HyphenatedPlacesTests {
    @Test func placesBehindAHyphenAreNoPartOfTheEmployer() throws {
        let work = try ResumeSamples.read(
            """
            Work Experience

            Freight Planner
            Acme Freight-Dayton, OH
            March 2019 to Present
            • Booked loads

            Dock Clerk
            Coyote-Blake Stores-Columbus, OH
            June 2016 to February 2019

            Night Auditor
            Mill Inn-Remote
            May 2014 to May 2016
            """, path: "cv.txt"
        ).work
        #expect(work.map(\.organization) == ["Acme Freight", "Coyote-Blake Stores", "Mill Inn"])
        #expect(work.map(\.position) == ["Freight Planner", "Dock Clerk", "Night Auditor"])
    }

    @Test func aHyphenWithinANameStays() throws {
        let lines = try SourceText(
            decoding: Array(
                """
                Fitter
                Finch-Royce, NY
                2016 to 2019

                Apprentice
                Finch-Royce, NY
                2014 to 2016
                """.utf8), path: "cv.txt"
        ).lines
        #expect(HyphenatedPlaces.divided(lines).map(\.text) == lines.map(\.text))
    }
}
