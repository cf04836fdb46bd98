import Resume
import Testing

@testable import ResumeReading

struct ParagraphStartsTests {
    @Test func paragraphsWithTheirDatesAtTheSamePlaceAreEntries() throws {
        #expect(
            try ResumeSamples.positions(
                """
                Ada Marsh

                Employment History

                Wick Royal Hospital, Wick
                Clinical Nurse Specialist, Theatre 7-11 (0.8 EFT)
                Feb 2020 to present
                  - Scrub for joint revision

                Kirkwall Red Cross Lifeblood, Kirkwall (casual)
                Donor Centre Nurse
                Nov 2014 to Feb 2016

                Sunshine Hospital, Hoy
                Graduate Registered Nurse
                Feb 2014 to Feb 2015
                  - Two rotations

                Parental leave
                July 2018 to March 2019 (from the hospital)
                """, path: "cv.txt") == [
                    "Clinical Nurse Specialist @ Wick Royal Hospital 2020-02/now",
                    "Donor Centre Nurse @ Kirkwall Red Cross Lifeblood 2014-11/2016-02",
                    "Graduate Registered Nurse @ Sunshine Hospital 2014-02/2015-02",
                ])
    }

    @Test func whatWorksWereMadeWithStandsBelowTheirNames() throws {
        let resume = try ResumeSamples.read(
            """
            Ada Marsh

            PROJECTS

            GoMossRide
            React Native, Firebase, Google Maps API
            Sep 2024 - Dec 2024
            * Carpool app for band rehearsals

            Fiddle Tutor
            Python, librosa, Flask
            Jan 2025 - Apr 2025
            * Listens to strokes
            """, path: "cv.txt")
        #expect(resume.projects.map(\.name) == ["GoMossRide", "Fiddle Tutor"])
        #expect(resume.projects.map { $0.dates.start?.description } == ["2024-09", "2025-01"])
    }
}
